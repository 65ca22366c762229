package dev.winerr.cli;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path for processes that a test starts, with all classes that the test itself has. */
final class TestClassPath {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private TestClassPath() {}

    /** The module path, the class path, and the path of the class loader of a test launcher. */
    static String ofTests() {
        Stream<URL> loaded = Winerr.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                : Stream.empty();
        return Stream.concat(
                        Stream.of(System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                                .filter(Objects::nonNull),
                        loaded.map(url -> Path.of(URI.create(url.toString())).toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
