package dev.winerr.generator.emit.template;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.ClassPath;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Optional;

/** Reads folders of templates: in the file system, or in a jar or folder on the {@linkplain ClassPath class path}. */
public final class TemplateFolders {
    private final SourceReader sources;
    private final Inputs inputs;

    /**
     * Creates a reader of folders.
     *
     * @param sources reads templates
     * @param log receives errors in folders
     */
    public TemplateFolders(SourceReader sources, DiagnosticLog log) {
        this.sources = sources;
        this.inputs = new Inputs(sources, log);
    }

    /** Reads the templates of a folder; empty, with an entry in the log, if that fails. */
    public Optional<TemplateSet> read(Input folder) {
        try {
            if (ClassPath.has(folder.name()) && Files.isRegularFile(folder.path())) {
                return Optional.of(readJar(folder));
            }
            return inputs.hasFolder(folder)
                    ? Optional.of(TemplateSet.read(folder.path(), folder.name(), sources))
                    : Optional.empty();
        } catch (IOException e) {
            inputs.reportUnreadable(folder, e);
            return Optional.empty();
        }
    }

    /** Files in a jar are not tracked as inputs, because the class path is an input of its own. */
    private static TemplateSet readJar(Input folder) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder.path())) {
            return TemplateSet.read(jar.getPath("/", ClassPath.path(folder.name())), folder.name(), new SourceReader());
        }
    }
}
