package dev.winerr.benchmarks.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Writes and compiles an enum of codes and, for each way of finding a code, a class like one that people write by hand. */
final class LookupSources {
    private static final String PACKAGE = "bench";

    private final Path folder;

    private LookupSources(Path folder) {
        this.folder = folder;
    }

    /** Compiles everything into a folder, on the class path of this JVM. */
    static LookupSources compile(Path folder) throws IOException {
        int[] values = CodeValues.all();
        write(folder, "BenchCode", code(values));
        write(folder, "BenchFamily", family());
        write(folder, "Table", lookup("Table", "", "BenchFamily.INSTANCE.orNull(value)"));
        write(folder, "Map", lookup("Map", map(), "MAP.get(value)"));
        write(folder, "Switch", lookup("Switch", cases(values), "code(value)"));
        write(folder, "Binary", lookup("Binary", binary(), "find(value)"));
        write(folder, "First", first());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String[] options = {"-nowarn", "-cp", classPath(), "-d", folder.toString()};
        String[] sources = Arrays.stream(folder.resolve(PACKAGE).toFile().listFiles())
                .map(file -> file.getPath())
                .filter(name -> name.endsWith(".java"))
                .toArray(String[]::new);
        String[] all =
                Stream.concat(Arrays.stream(options), Arrays.stream(sources)).toArray(String[]::new);
        if (compiler.run(null, null, null, all) != 0) {
            throw new IllegalStateException("lookups do not compile");
        }
        return new LookupSources(folder);
    }

    /** The class path of this JVM, which has the runtime and the interface that lookups implement. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** An instance of one of the classes. */
    Lookup load(String name) {
        try {
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, LookupSources.class.getClassLoader());
            return (Lookup)
                    loader.loadClass(PACKAGE + "." + name).getConstructor().newInstance();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static void write(Path folder, String name, String body) throws IOException {
        Path source = folder.resolve(PACKAGE).resolve(name + ".java");
        Files.createDirectories(source.toAbsolutePath().getParent());
        Files.writeString(source, "package " + PACKAGE + ";\n" + body);
    }

    private static String code(int[] values) {
        String constants = IntStream.of(values)
                .mapToObj(value -> constant(value) + "(" + value + ")")
                .collect(Collectors.joining(",\n"));
        return """
                public enum BenchCode implements dev.winerr.ResultCode {
                    %s;
                    private final int value;
                    BenchCode(int value) { this.value = value; }
                    public int value() { return value; }
                    public BenchFamily family() { return BenchFamily.INSTANCE; }
                }
                """.formatted(constants);
    }

    private static String constant(int value) {
        return String.format(Locale.ROOT, "E_%08X", value);
    }

    private static String family() {
        return """
                public final class BenchFamily extends dev.winerr.CodeFamily<BenchCode> {
                    public static final BenchFamily INSTANCE = new BenchFamily();
                    private BenchFamily() {
                        super("Bench", dev.winerr.ResultKind.HRESULT, dev.winerr.CodeTable.of(BenchCode.values()));
                    }
                    protected java.io.InputStream open(String file) { return null; }
                }
                """;
    }

    private static String lookup(String name, String members, String expression) {
        return """
                public final class %s implements dev.winerr.benchmarks.runtime.Lookup {
                    %s
                    public Object get(int value) { return %s; }
                }
                """.formatted(name, members, expression);
    }

    private static String map() {
        return """
                private static final java.util.Map<Integer, BenchCode> MAP = new java.util.HashMap<>();
                static { for (BenchCode code : BenchCode.values()) MAP.put(code.value(), code); }
                """;
    }

    private static String cases(int[] values) {
        return IntStream.of(values)
                .mapToObj(value -> "case " + value + ": return BenchCode." + constant(value) + ";\n")
                .collect(Collectors.joining(
                        "", "static BenchCode code(int value) { switch (value) {\n", "default: return null; } }"));
    }

    private static String binary() {
        return """
                private static final BenchCode[] CODES = BenchCode.values();
                static { java.util.Arrays.sort(CODES, java.util.Comparator.comparingInt(BenchCode::value)); }
                private static final int[] KEYS = java.util.Arrays.stream(CODES).mapToInt(BenchCode::value).toArray();
                static BenchCode find(int value) {
                    int at = java.util.Arrays.binarySearch(KEYS, value);
                    return at < 0 ? null : CODES[at];
                }
                """;
    }

    private static String first() {
        return """
                public final class First {
                    public static void main(String[] args) throws Exception {
                        int value = Integer.parseInt(args[1]);
                        Object lookup = Class.forName("bench." + args[0]).getConstructor().newInstance();
                        if (((dev.winerr.benchmarks.runtime.Lookup) lookup).get(value) == null) System.exit(1);
                    }
                }
                """;
    }
}
