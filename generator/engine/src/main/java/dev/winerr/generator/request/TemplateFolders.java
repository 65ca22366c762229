package dev.winerr.generator.request;

import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds and reads folders of templates: paths, or {@code classpath:PATH} for a folder in a jar or folder that is on the class
 * path beside us, on that of the command as well as on that of a build's plugin.
 */
public final class TemplateFolders {
    private static final String CLASS_PATH = "classpath:";

    private final SourceReader sources;
    private final DiagnosticLog log;

    /**
     * A reader of folders.
     *
     * @param sources reads templates
     * @param log takes what is wrong with folders
     */
    public TemplateFolders(SourceReader sources, DiagnosticLog log) {
        this.sources = sources;
        this.log = log;
    }

    /** Whether this is a folder on the class path. */
    static boolean isOnClassPath(String spelt) {
        return spelt.startsWith(CLASS_PATH);
    }

    /** The folder, or the jar that it is in; nothing, and an entry in the log, if there is none. */
    Optional<Input> onClassPath(Settings.Value value) {
        URL url = TemplateFolders.class.getClassLoader().getResource(folder(value.text()));
        try {
            if (url != null) {
                boolean inJar = url.openConnection() instanceof JarURLConnection;
                URL file = inJar ? ((JarURLConnection) url.openConnection()).getJarFileURL() : url;
                return Optional.of(new Input(Path.of(file.toURI()), value.text(), value.span()));
            }
        } catch (IOException | URISyntaxException e) {
            // Reported below: what cannot be opened is as good as not there.
        }
        log.add(RequestDiagnostic.NOT_ON_CLASS_PATH, value.span(), folder(value.text()));
        return Optional.empty();
    }

    /** Reads the templates of a folder; nothing, and an entry in the log, if that is not possible. */
    public Optional<TemplateSet> read(Input folder) {
        try {
            if (isOnClassPath(folder.name()) && Files.isRegularFile(folder.path())) {
                return Optional.of(readJar(folder));
            }
            return new Inputs(sources, log).hasFolder(folder)
                    ? Optional.of(TemplateSet.read(folder.path(), folder.name(), sources))
                    : Optional.empty();
        } catch (IOException e) {
            log.add(RequestDiagnostic.UNREADABLE, folder.span(), folder.name(), Failures.reason(e));
            return Optional.empty();
        }
    }

    /** What is in a jar is no file that anybody could look at again; the class path is an input of its own. */
    private static TemplateSet readJar(Input folder) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder.path())) {
            return TemplateSet.read(jar.getPath("/", folder(folder.name())), folder.name(), new SourceReader());
        }
    }

    private static String folder(String spelt) {
        return spelt.substring(CLASS_PATH.length()).replaceFirst("^/+", "").replaceFirst("/+$", "");
    }
}
