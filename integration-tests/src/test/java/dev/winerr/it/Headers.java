package dev.winerr.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Headers of any size. */
final class Headers {
    private static final Path MINGW = Path.of("/usr/share/mingw-w64/include");

    private Headers() {}

    /** The binding file of a header of mingw-w64; if that is missing, the test is skipped, except in CI. */
    static String mingw(String header, String name) {
        boolean installed = Files.isRegularFile(MINGW.resolve(header));
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(installed, "mingw-w64's headers are not installed");
        }
        return "header=" + MINGW.resolve(header) + "\nincludeDirectories=" + MINGW + "\nname=" + name
                + "\npackage=big\n";
    }

    static String of(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    static String itf(int number) {
        return define("ACME_E_%05d".formatted(number), "((HRESULT)0x%08XL)".formatted(0x80040000 + number));
    }

    static String win32(int number) {
        return define("ERROR_ACME_%05d".formatted(number), number + "L");
    }

    static String ntStatus(int number) {
        return define("STATUS_ACME_%05d".formatted(number), "((NTSTATUS)0x%08XL)".formatted(0xC0000000 + number));
    }

    static String other(int number) {
        return define("ACME_STEP_%05d".formatted(number), Integer.toString(number * 3));
    }

    static String mixed(int number) {
        return switch (number % 4) {
            case 0 -> itf(number);
            case 1 -> win32(number);
            case 2 -> ntStatus(number);
            default -> other(number);
        };
    }

    /** A code, preceded by an alias of it. */
    static String win32AfterAlias(int number) {
        return define("ACME_OLD_%05d".formatted(number), "ERROR_ACME_%05d".formatted(number)) + win32(number);
    }

    static String define(String name, String value) {
        return String.format(Locale.ROOT, "#define %s %s\n", name, value);
    }
}
