package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads message files with lines that mc.exe copies. */
class MessageHeaderTest {
    private static final String FILE = """
            SeverityNames=(Success=0x0:PRESS_SEVERITY_SUCCESS Error=0x3:PRESS_SEVERITY_ERROR)
            FacilityNames=(Press=0x12:FACILITY_PRESS System=0x0)
            ;// Constants of the press.
            ;#ifndef PRESS_H
            ;#define PRESS_H
            ;#define PRESS_TYPE(value) ((NTSTATUS)value)
            ;typedef enum {
            ;  /* It waits. */
            ;  PRESS_IDLE,
            ;
            ;  PRESS_BUSY = FACILITY_PRESS
            ;} PRESS_STATE;
            MessageIdTypedef=NTSTATUS
            MessageId=1 Facility=Press Severity=Error SymbolicName=PRESS_TORN
            Language=English
            Torn.
            .
            ;#ifdef PRESS_OLD
            MessageId=2 Facility=Press Severity=Error SymbolicName=PRESS_STALE
            Language=English
            Stale.
            .
            ;#else
            MessageId=3 Facility=Press Severity=Error SymbolicName=PRESS_NEW
            Language=English
            New.
            .
            ;#endif
            ;#define PRESS_LAST PRESS_TORN // The last one.
            ;#endif
            """;

    private static String read(HeaderOptions options) {
        DiagnosticLog log = new DiagnosticLog();
        HeaderCodes codes = new HeaderReader(new SourceReader(), options, log).read(new SourceFile("press.mc", FILE));
        assertThat(log.sorted()).isEmpty();
        return codes.codes().stream()
                .map(code -> "%s %s %s %s%n"
                        .formatted(
                                code.name(),
                                code.hex(),
                                code.kind(),
                                code.messages().values()))
                .collect(Collectors.joining());
    }

    @Test
    void readsCopiedLinesAsC() {
        assertThat(read(HeaderOptions.DEFAULT)).isEqualToNormalizingNewlines("""
                PRESS_IDLE 0x00000000 OTHER [It waits.]
                PRESS_BUSY 0x00000012 OTHER []
                PRESS_TORN 0xC0120001 NTSTATUS [Torn.]
                PRESS_NEW 0xC0120003 NTSTATUS [New.]
                PRESS_LAST 0xC0120001 NTSTATUS [The last one.]
                """);
    }

    @Test
    void appliesConditionsOfCopiedLines() {
        HeaderOptions options = new HeaderOptions(List.of(), List.of("PRESS_OLD"), List.of(), Selection.DEFAULT);
        assertThat(read(options)).contains("PRESS_STALE 0xC0120002 NTSTATUS").doesNotContain("PRESS_NEW");
    }

    @Test
    void listsSeveritiesAndFacilitiesWithAll() {
        HeaderOptions options = HeaderOptions.DEFAULT.ofAll();
        assertThat(read(options)).startsWith("""
                PRESS_SEVERITY_SUCCESS 0x00000000 OTHER []
                PRESS_SEVERITY_ERROR 0x00000003 OTHER []
                FACILITY_PRESS 0x00000012 OTHER []
                """);
    }
}
