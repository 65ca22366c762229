package dev.winerr.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists headers that could exhaust time or memory, each in a process of its own with 256 MiB. The first {@link #LINES}
 * lines of its diagnostics are compared with a file in the folder {@code hostile}, which {@code -Dgolden.update=true}
 * rewrites.
 */
class HostileHeaderTest {
    private static final Path RESOURCES = Path.of("src/test/resources/hostile");
    private static final int LINES = 12;
    /** Long enough for any machine, and short enough to detect work that grows faster than the input. */
    private static final int SECONDS = 60;

    private static final int MANY = 100_000;
    private static final int MEGA = 1 << 20;

    /**
     * A header.
     *
     * @param name the name of its problem
     * @param pieces its text, in pieces
     */
    private record Hostile(String name, Stream<String> pieces) {
        static Hostile of(String name, String... pieces) {
            return new Hostile(name, Stream.of(pieces));
        }

        static Hostile many(String name, int times, String piece) {
            return new Hostile(name, IntStream.range(0, times).mapToObj(i -> piece.replace("%d", String.valueOf(i))));
        }

        void write(Path file) throws IOException {
            try (Writer out = Files.newBufferedWriter(file)) {
                for (String piece : (Iterable<String>) pieces::iterator) {
                    out.write(piece);
                }
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> headers() {
        return Stream.of(
                Hostile.of("parentheses", "#define A ", "(".repeat(MANY), "1", ")".repeat(MANY), "\n"),
                Hostile.of("parentheses-open", "const int A = ", "(".repeat(MANY)),
                Hostile.of("casts", "#define A ", "(int)".repeat(MANY), "1\n"),
                Hostile.of("conditional-operators", "#define A ", "1?".repeat(MANY), "1", ":1".repeat(MANY), "\n"),
                Hostile.of("array-lengths", "#define A sizeof(int", "[1]".repeat(MANY), ")\n"),
                Hostile.of(
                        "array-of-arrays",
                        "struct S { int x",
                        "[2]".repeat(MANY),
                        "; };\n#define A sizeof(struct S)\n"),
                Hostile.of("pointers", "struct S { int ", "*".repeat(MANY), "x; };\n#define A sizeof(struct S)\n"),
                Hostile.of("declarators", "typedef int ", "(".repeat(MANY), "x", ")".repeat(MANY), ";\n"),
                Hostile.of("structures", "struct {".repeat(MANY)),
                Hostile.of("enumerations", "enum { A = ".repeat(MANY)),
                Hostile.of("braces", "{".repeat(MANY)),
                Hostile.of("templates", "template<".repeat(MANY)),
                Hostile.of("conditions", "#if 1\n".repeat(MANY), "#define A 1\n", "#endif\n".repeat(MANY)),
                Hostile.of("conditions-open", "#if 1\n".repeat(MANY), "#define A 1\n"),
                new Hostile("macros-double", doubling("#define B%1$d B%2$d+B%2$d\n")),
                new Hostile("arguments-double", doubling("#define B%1$d(x) B%2$d(B%2$d(x))\n")),
                Hostile.of("arguments-nested", "#define F(x) x\n#define A ", "F(".repeat(MANY), "1", ")".repeat(MANY)),
                Hostile.of("arguments-open", "#define F(x) x\nconst int A = ", "F(".repeat(MANY)),
                Hostile.of("itself", "#include \"itself.h\"\n#include \"itself.h\"\n#define A 1\n"),
                Hostile.of("nul", "\0".repeat(MEGA)),
                Hostile.of("comment-open", "#define A 1\n/*", "x".repeat(MEGA)),
                Hostile.of("quote-open", "#define A \"", "x".repeat(MEGA)),
                Hostile.of("splices", "#define A 1", "\\\n".repeat(MEGA), "\n"),
                Hostile.many("line-of-100-mb", 100, "1+".repeat(500_000)),
                Hostile.many("line-of-40-mb", 40, "1+".repeat(500_000)),
                Hostile.many("missing-includes", 2 * MANY, "#include \"x%d.h\"\n"),
                Hostile.many("unknown-names", 2 * MANY, "#define E_%d X_%d\n"),
                Hostile.many("errors", MEGA, "#error %d\n"),
                Hostile.many("macros", 5 * MANY, "#define M%d 1\n"),
                new Hostile("macros-collide", colliding(5 * MANY).map(name -> "#define " + name + " 1\n")),
                new Hostile("constants-collide", colliding(5 * MANY).map(name -> "const int " + name + "=1;\n")),
                new Hostile("ten-million-collide", colliding(100 * MANY).map(name -> "#define " + name + " 1\n")));
    }

    private static Stream<String> doubling(String macro) {
        return Stream.concat(
                IntStream.range(1, 40).mapToObj(i -> macro.formatted(i, i - 1)),
                Stream.of("#define B0 1\nconst int A = B39;\nconst int B = B39(1);\n"));
    }

    /** Different names with the same hash code, which "Aa" shares with "BB". */
    private static Stream<String> colliding(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, 24)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(joining()));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void endsInADiagnostic(Hostile hostile, @TempDir Path folder) throws IOException, InterruptedException {
        hostile.write(folder.resolve(hostile.name() + ".h"));
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command(hostile.name() + ".h"))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        String seen = "exit " + process.exitValue() + "\n" + start(errors);
        Path golden = RESOURCES.resolve(hostile.name() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(golden, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(golden));
    }

    private static List<String> command(String header) {
        return List.of(
                TestClassPath.JAVA,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                TestClassPath.ofTests(),
                "dev.winerr.cli.Main",
                "list",
                "--all",
                header);
    }

    private static String start(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.limit(LINES).map(line -> line + "\n").collect(joining());
        }
    }
}
