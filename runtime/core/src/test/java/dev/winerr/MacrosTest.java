package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.message.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the macros with those of winerror.h: a C compiler for Windows checks a static assertion for each sample. */
class MacrosTest {
    private static final String COMPILER = "x86_64-w64-mingw32-gcc";

    private static final String PRELUDE = """
        #include <windows.h>
        #include <ntdef.h>
        #define CHECK(macro, value) _Static_assert((long long)(macro) == (value), #macro)
        """;

    @TempDir
    Path folder;

    @Test
    void agreeWithTheCompilerOnAnyValue() throws IOException, InterruptedException {
        Programs.need(COMPILER);
        Path source = folder.resolve("macros.c");
        Files.writeString(source, PRELUDE + String.join("\n", checks()));
        assertThat(compile(source)).isEmpty();
    }

    @Test
    void disagreeWithAWrongValue() throws IOException, InterruptedException {
        Programs.need(COMPILER);
        Path source = folder.resolve("wrong.c");
        Files.writeString(source, PRELUDE + check("HRESULT_CODE(0x80070005)", 6));
        assertThat(compile(source)).contains("static assertion failed", "HRESULT_CODE(0x80070005)");
    }

    private static List<String> checks() {
        List<String> checks = new ArrayList<>();
        samples().forEach(value -> {
            String c = "((LONG)" + Spelling.hex(value) + ")";
            checks.add(check("SUCCEEDED(" + c + ")", HResult.succeeded(value) ? 1 : 0));
            checks.add(check("FAILED(" + c + ")", HResult.failed(value) ? 1 : 0));
            checks.add(check("IS_ERROR(" + c + ")", HResult.isError(value) ? 1 : 0));
            checks.add(check("HRESULT_CODE(" + c + ")", HResult.codeOf(value)));
            checks.add(check("HRESULT_FACILITY(" + c + ")", HResult.facilityOf(value)));
            checks.add(check("HRESULT_SEVERITY(" + c + ")", HResult.severityOf(value)));
            checks.add(check("__HRESULT_FROM_WIN32(" + c + ")", HResult.fromWin32(value)));
            checks.add(check("HRESULT_FROM_NT(" + c + ")", HResult.fromNt(value)));
            checks.add(check("HRESULT_FROM_SETUPAPI(" + c + ")", HResult.fromSetupApi(value)));
            checks.add(check("NT_SUCCESS(" + c + ")", NtStatus.success(value) ? 1 : 0));
            checks.add(check("NT_INFORMATION(" + c + ")", NtStatus.information(value) ? 1 : 0));
            checks.add(check("NT_WARNING(" + c + ")", NtStatus.warning(value) ? 1 : 0));
            checks.add(check("NT_ERROR(" + c + ")", NtStatus.error(value) ? 1 : 0));
            checks.add(check(
                    "MAKE_HRESULT(%d,%d,%d)".formatted(value >>> 31, value & 0x1FFF, value >>> 16),
                    HResult.make(value >>> 31, value & 0x1FFF, value >>> 16)));
        });
        return checks;
    }

    private static Stream<Integer> samples() {
        IntStream chosen = IntStream.of(
                0,
                1,
                2,
                5,
                0xFFFF,
                0x10000,
                0x80004005,
                0x80070005,
                0xC0000005,
                0xD0000005,
                0xE0000101,
                -1,
                0x7FFFFFFF,
                0x80000000,
                0x88890004,
                0x40000000,
                0x20000000);
        return IntStream.concat(chosen, new SplittableRandom(7).ints(500)).boxed();
    }

    private static String check(String macro, int value) {
        return "CHECK(" + macro + ", " + value + "LL);";
    }

    private static String compile(Path source) throws IOException, InterruptedException {
        Process compiler = new ProcessBuilder(COMPILER, "-std=c11", "-fsyntax-only", source.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compiler.waitFor();
        return output;
    }
}
