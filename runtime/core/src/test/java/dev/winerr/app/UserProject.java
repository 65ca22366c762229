package dev.winerr.app;

import dev.winerr.ResultCode;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sample families as a project of a user who has only this library. */
final class UserProject {
    private static final Path SAMPLE_SOURCES = Path.of("src", "test", "java", "dev", "winerr", "sample");
    private static final Path SAMPLE_RESOURCES = Path.of("src", "test", "resources");

    private final Path sources;
    private final Path classes;

    UserProject(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
        copy(SAMPLE_SOURCES, sources.resolve("dev/winerr/sample"));
        copy(SAMPLE_RESOURCES, classes);
    }

    static String library() {
        try {
            return Path.of(ResultCode.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String file, String content) throws IOException {
        Path source = sources.resolve(file);
        Files.createDirectories(source.toAbsolutePath().getParent());
        Files.writeString(source, content);
    }

    /** Compiles everything with all warnings as errors, and returns the compiler's output. */
    String compile(int release, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(List.of("--release", Integer.toString(release), "-proc:none", "-d", classes.toString()));
        // Without "path", which reports missing jars that manifests name, and "classfile", about others' annotations.
        all.addAll(List.of("-Xlint:all,-path,-classfile", "-Werror"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<File> units = found.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .sorted()
                    .toList();
            compiler.getTask(output, files, null, all, null, files.getJavaFileObjectsFromFiles(units))
                    .call();
        }
        return output.toString();
    }

    String pathWith(String others) {
        return classes + File.pathSeparator + others;
    }

    /** The class path of this JVM, which has the libraries that the recipes use. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Runs a JVM whose default language must not appear in the results, and returns everything that it printed. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=de", "-Duser.country=DE", "-Dfile.encoding=UTF-8", "-Xshare:auto"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }
}
