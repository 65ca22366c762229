package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads headers in the style of other projects, in which codes were once missed; the values are those of gcc and g++. */
class OthersHeadersTest {
    /** Names with the low 32 bits of their values, and the number of warnings; there is no error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-64-bit-constant-stops-all.h  | ACME_E_DISK=80040201 ACME_E_DOOR=80040202 | 1
            jnaerator-105-uint64-shift.h     | DEV_DEBUG=100 DEV_ERR=fffffffb | 2
            u64-truncated-vs-error.h         | ACME_OK=0 | 2
            midl-rpcndr-error.h              | ACME_E_NOT_READY=80040a01 ACME_STATE_IDLE=0 ACME_STATE_BUSY=1 ACME_STATE_DEAD=2 | 1
            scoped-enums-same-enumerators.hpp| Disk_Ok=0 Disk_Fail=1 Door_Ok=0 Door_Fail=2 | 0
            msquic-wsa-alias-silently-lost.h | ACME_OK=0 | 12
            typo-macros-silently-lost.h      | ACMET_OK=0 | 3
            futhark-73-int8_c.h              | BMEX_OK=0 BMEX_E_NULL_PTR=ffffffff BMEX_E_COM_FAIL=fffffffe BMEX_PERIOD_POLL=2710 BMEX_BIG=5 BMEX_LIMIT=7ffffffe BMEX_U32=ffffffff | 0
            swig-2766-1904-3074-const-in-struct.hpp | C1=1000 C2=1004 E_IN_STRUCT=80040305 TEN=a ALE=0 LAGER=a STOUT=b PILSNER=c PILZ=c ACME_OK=0 ACME_E_INLINE=80040306 ACME_E_PAREN=80040307 NS_E_FAIL=fffffffb NS_E_TWO=80040308 | 0
            """)
    void findsAllCodes(String file, String codes, long warnings) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        HeaderReader reader = new HeaderReader(sources, HeaderOptions.DEFAULT, log);
        String read = reader.read(sources.read(Repository.shared("cases/headers/" + file), file)).codes().stream()
                .map(code -> code.name() + "=" + Integer.toHexString(code.bits()))
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(codes);
        assertThat(log.sorted()).extracting(Diagnostic::severity).doesNotContain(FindingSeverity.ERROR);
        assertThat(log.sorted().stream().filter(d -> d.severity() == FindingSeverity.WARNING))
                .hasSize((int) warnings);
    }
}
