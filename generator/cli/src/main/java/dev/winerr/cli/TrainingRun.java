package dev.winerr.cli;

import dev.winerr.Spelling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs the most common commands on a small header, so that Java can archive the classes that they load. Only the
 * launcher's {@code winerr-archive} starts it.
 */
final class TrainingRun {
    /** Every kind of definition once. */
    private static final String HEADER = """
            #ifndef SAMPLE_H
            #define SAMPLE_H
            #include "missing.h"
            #define FACILITY_SAMPLE 4
            #define MAKE_SAMPLE(s, f, c) ((HRESULT)(((unsigned long)(s) << 31) | ((unsigned long)(f) << 16) | (c)))
            typedef struct { int size; enum { SAMPLE_FIRST, SAMPLE_SECOND } kind; } SAMPLE;
            //
            // MessageId: SAMPLE_E_FAILED
            //
            // MessageText:
            //
            // It failed: %1.
            //
            #define SAMPLE_E_FAILED MAKE_SAMPLE(1, FACILITY_SAMPLE, 0x200)
            #if defined(_WIN32) && SAMPLE_E_FAILED
            #define ERROR_SAMPLE 1234L // Another text.
            #define SAMPLE_E_OTHER _HRESULT_TYPEDEF_(0x80040201L)
            #endif
            #ifdef SAMPLE_OLD
            #define SAMPLE_E_OLD SAMPLE_E_FAILED
            #elif !defined(SAMPLE_NEW)
            #undef SAMPLE_NEW
            #else
            #define SAMPLE_E_HIDDEN 5
            #endif
            #define STATUS_SAMPLE ((NTSTATUS)0xC0000001L)
            /* The same value. */
            #define STATUS_SAMPLE_TOO STATUS_SAMPLE
            #endif
            """;

    private static final String PAGE = """
            # Samples

            | Code | Text |
            |---|---|
            | SAMPLE_E_FAILED | It failed. |
            | ERROR_SAMPLE | Another. |
            """;

    /** More codes than one enum has by default. */
    private static final int MANY = 3000;

    private static final List<List<String>> COMMANDS = List.of(
            List.of("generate", "-o", "out", "sample.h"),
            List.of("generate", "-o", "many", "--report=", "--package", "sample", "many.h"),
            List.of("list", "sample.h"),
            List.of("list", "--all", "--format", "jsonl", "sample.h"),
            List.of("docs", "sample.md", "--against", "sample.h"),
            List.of("decode", "0x80070005"),
            List.of("list", "missing.h"),
            List.of("--help"));

    private TrainingRun() {}

    /**
     * Runs the commands.
     *
     * @param args an existing empty folder for the header, its page and the files generated from them
     * @throws IOException if the header or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Files.writeString(folder.resolve("sample.h"), HEADER);
        Files.writeString(folder.resolve("many.h"), HEADER + manyCodes());
        Files.writeString(folder.resolve("sample.md"), PAGE);
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (List<String> command : COMMANDS) {
            InputStream nothing = new ByteArrayInputStream(new byte[0]);
            Console console = new Console(nothing, nowhere, nowhere, Terminal.ofProcess(), folder);
            Main.run(console, command.toArray(new String[0]));
        }
    }

    private static String manyCodes() {
        return IntStream.range(0, MANY)
                .mapToObj(number ->
                        "#define SAMPLE_E_" + number + " ((HRESULT)" + Spelling.hex(0x8004_1000 + number) + ")\n")
                .collect(Collectors.joining());
    }
}
