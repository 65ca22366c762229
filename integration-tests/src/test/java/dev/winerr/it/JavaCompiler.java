package dev.winerr.it;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Assumptions;

/** The compilers that generated code must satisfy. */
enum JavaCompiler {
    /** The javac of the JDK that runs the tests, with every warning as an error. */
    JAVAC {
        @Override
        String run(List<String> arguments) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            ToolProvider.getSystemJavaCompiler().run(null, output, output, strict(arguments));
            return output.toString(StandardCharsets.UTF_8);
        }
    },
    /** The same, with all checks of Javadoc, including that of private members. */
    JAVAC_AND_DOCLINT {
        @Override
        String run(List<String> arguments) throws IOException, InterruptedException {
            arguments.add("-Xdoclint:all/private");
            return JAVAC.run(arguments);
        }
    },
    /** The newest javac that is installed next to it. */
    NEWEST_JAVAC {
        @Override
        String run(List<String> arguments) throws IOException, InterruptedException {
            Path javac = newestJdk().orElseThrow().resolve("bin/javac");
            List<String> command = new ArrayList<>(List.of(javac.toString()));
            command.addAll(List.of(strict(arguments)));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        }

        @Override
        void assumeThere() {
            boolean installed = newestJdk().isPresent();
            if (!"true".equals(System.getenv("CI"))) {
                Assumptions.assumeTrue(installed, "no JDK newer than that of the tests is installed");
            } else if (!installed) {
                throw new AssertionError("no JDK newer than that of the tests is installed");
            }
        }
    },
    /** The compiler of Eclipse. */
    ECJ {
        @Override
        String run(List<String> arguments) {
            StringWriter output = new StringWriter();
            PrintWriter printer = new PrintWriter(output);
            arguments.addAll(0, List.of("-nowarn", "-proceedOnError"));
            BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
            return output.toString();
        }
    };

    abstract String run(List<String> arguments) throws IOException, InterruptedException;

    /** Skips the test if the compiler is missing; in CI it must not be. */
    void assumeThere() {}

    /** Compiles sources and returns the compiler's output, which is empty if there are no errors or warnings. */
    String compile(List<Path> sources, Path classes) throws IOException, InterruptedException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-proc:none"));
        arguments.addAll(List.of("-cp", runtime().toString(), "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        return run(arguments);
    }

    static Path runtime() {
        try {
            return Path.of(dev.winerr.ResultCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] strict(List<String> arguments) {
        arguments.addAll(0, List.of("-Xlint:all", "-Werror"));
        return arguments.toArray(String[]::new);
    }

    /** The newest JDK in the parent folder of the one that runs the tests; empty if none is newer. */
    private static Optional<Path> newestJdk() {
        File[] all = Path.of(System.getProperty("java.home"))
                .resolveSibling("")
                .toFile()
                .listFiles();
        return Stream.of(all == null ? new File[0] : all)
                .map(File::toPath)
                .filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac"))
                        && version(jdk) > Runtime.version().feature())
                .max((a, b) -> Integer.compare(version(a), version(b)));
    }

    private static int version(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> Runtime.Version.parse(line.replaceAll("^.*=\"|\"$", ""))
                            .feature())
                    .findFirst()
                    .orElse(0);
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
