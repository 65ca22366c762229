package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.oracle.CompiledValues;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in headers of the C library define the same values as the compiler's own. */
class StandardHeadersTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/winerr/generator/header/pp/std");
    private static final Pattern MACRO = Pattern.compile("(?m)^#define (\\w+) ");
    /** Macros that differ between Microsoft's compiler and gcc. */
    private static final Pattern MICROSOFTS_OWN = Pattern.compile("U?INT_FAST16_\\w+|NULL|EOTHER");

    @ParameterizedTest
    @ValueSource(strings = {"errno.h", "limits.h", "stdint.h"})
    void definesTheValuesOfTheCompilersOwn(String header, @TempDir Path scratch) throws IOException {
        String include = "#include <" + header + ">\n";
        List<String> names = MACRO.matcher(Files.readString(RESOURCES.resolve(header)))
                .results()
                .map(result -> result.group(1))
                .filter(name -> !MICROSOFTS_OWN.matcher(name).matches())
                .toList();
        StringBuilder text = new StringBuilder(include);
        names.forEach(name -> text.append("#define OF_" + name + " " + name + "\n"));
        Map<String, Long> ours = new TreeMap<>();
        for (HeaderCode code : read(text.toString(), new DiagnosticLog())) {
            ours.put(code.name().substring("OF_".length()), code.value());
        }

        assertThat(ours).isEqualTo(CompiledValues.inC(include, names, scratch)).hasSizeGreaterThan(15);
    }

    @Test
    void doesNotReportMissingHeadersOfCompilers() {
        DiagnosticLog log = new DiagnosticLog();
        read("""
                #include <stdio.h>
                #include <string>
                #include <cstdint>
                #include <sys/types.h>
                #include <acme.h>
                #define ACME_SIZE (sizeof(size_t) + INT32_MAX)
                """, log);

        assertThat(log.sorted())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).isEqualTo("no file 'acme.h' to include; continuing without it"));
    }

    private static List<HeaderCode> read(String text, DiagnosticLog log) {
        HeaderOptions options = new HeaderOptions(List.of(), List.of(), List.of(), Selection.ALL);
        return new HeaderReader(new SourceReader(), options, log)
                .read(new SourceFile("test.h", text))
                .codes();
    }
}
