package dev.winerr.maven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project that was built, which verify scripts examine, change and build again. */
public final class Project {
    private final Path basedir;
    private final Map<String, Object> script;

    /**
     * Creates a project.
     *
     * @param basedir its folder
     * @param script the variables of the verify script, which include the paths of Maven, its settings and its repository
     */
    public Project(File basedir, Map<String, Object> script) {
        this.basedir = basedir.toPath().toAbsolutePath().normalize();
        this.script = Map.copyOf(script);
    }

    /** A file or folder. */
    public File file(String path) {
        return basedir.resolve(path).toFile();
    }

    /** A copy of some files and folders, as another project. */
    public Project copy(String folder, String... paths) throws IOException {
        Path target = basedir.resolve(folder);
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(basedir.resolve(path))) {
                for (Path file : files.toList()) {
                    Path copy = target.resolve(basedir.relativize(file));
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new Project(target.toFile(), script);
    }

    /** The log of the build before the script. */
    public BuildLog firstLog() throws IOException {
        return BuildLog.of(basedir.resolve("build.log"), basedir);
    }

    /** The log of another build, which must succeed. */
    public BuildLog build(String... arguments) throws MavenInvocationException {
        return run(true, arguments);
    }

    /** The log of another build, which must fail. */
    public BuildLog failingBuild(String... arguments) throws MavenInvocationException {
        return run(false, arguments);
    }

    private BuildLog run(boolean succeeds, String... arguments) throws MavenInvocationException {
        StringBuilder output = new StringBuilder();
        InvocationRequest request = request(List.of(arguments));
        request.setOutputHandler(line -> output.append(line).append('\n'));
        int exit = new DefaultInvoker().execute(request).getExitCode();
        if ((exit == 0) != succeeds) {
            throw new AssertionError(String.join(" ", arguments) + ": exit code " + exit + ":\n" + output);
        }
        return BuildLog.of(output.toString(), basedir);
    }

    private InvocationRequest request(List<String> arguments) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(basedir.toFile());
        request.setMavenHome(new File(variable("mavenHome")));
        request.setLocalRepositoryDirectory(new File(variable("localRepositoryPath")));
        request.setUserSettingsFile(new File(variable("projects"), "interpolated-settings.xml"));
        request.setMavenOpts(variable("mavenOpts"));
        request.setOffline(true);
        request.setBatchMode(true);
        request.addArgs(arguments);
        Properties properties = new Properties();
        properties.setProperty("aether.offline.protocols", "file");
        request.setProperties(properties);
        return request;
    }

    private String variable(String name) {
        Object value = script.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the script has no variable " + name);
        }
        return value.toString();
    }

    /** The time and checksum of every file in folders, by path, to detect which files were written. */
    public Map<String, String> state(String... folders) throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(basedir.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    state.put(
                            basedir.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + digest(file));
                }
            }
        }
        return state;
    }

    private static String digest(Path file) throws IOException {
        CRC32 digest = new CRC32();
        digest.update(Files.readAllBytes(file));
        return HexFormat.of().toHexDigits(digest.getValue());
    }
}
