package dev.winerr.generator.header.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that gcc or g++ for Windows give to expressions after a text. */
public final class CompiledValues {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final Pattern DATUM = Pattern.compile("winerr_v(\\d+):\\s+\\.quad\\s+(-?\\d+)");
    private static final String CPP_COMPILER = "x86_64-w64-mingw32-g++";

    private CompiledValues() {}

    /** The values in C. */
    public static Map<String, Long> inC(String text, List<String> expressions, Path scratch) throws IOException {
        return values(List.of(Gcc.COMMAND, "-x", "c"), "", text, expressions, scratch);
    }

    /** The values in C++. */
    public static Map<String, Long> inCpp(String text, List<String> expressions, Path scratch) throws IOException {
        List<String> compiler = List.of(CPP_COMPILER, "-x", "c++", "-std=gnu++17");
        return values(compiler, "extern \"C\" ", text, expressions, scratch);
    }

    private static Map<String, Long> values(
            List<String> compiler, String linkage, String text, List<String> expressions, Path scratch)
            throws IOException {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(compiler.get(0)), compiler.get(0) + " is not installed");
        StringBuilder source = new StringBuilder(text);
        for (int i = 0; i < expressions.size(); i++) {
            source.append(
                    "%slong long winerr_v%d[] = {(long long)(%s), 7};%n".formatted(linkage, i, expressions.get(i)));
        }
        Path file = Files.writeString(scratch.resolve("winerr-check"), source);
        List<String> command = new ArrayList<>(compiler);
        command.addAll(List.of("-w", "-S", "-o", "-", file.toString()));
        ExternalPrograms.Output output = ExternalPrograms.run(scratch, command);
        assertThat(output.err()).isEmpty();
        Map<String, Long> values = new TreeMap<>();
        Matcher datum = DATUM.matcher(output.out());
        while (datum.find()) {
            values.put(expressions.get(Integer.parseInt(datum.group(1))), Long.parseLong(datum.group(2)));
        }
        return values;
    }
}
