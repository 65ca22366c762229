package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Generator;
import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.request.ComparisonRequest;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages that were once misread, kept next to the project: the name, value and length of text of each row, and then the
 * ids of the findings.
 */
class IssueCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api-name-with-row.md | CRYPT_E_OBJECT_LOCATOR_NOT_FOUND=8009202d 16, CRYPT_E_EXISTS=80092005 12; WE304
            bullets.md | STATUS_INSUFFICIENT_RESOURCES=c000009a 72, STATUS_DEVICE_DATA_ERROR=c000009c 66, STATUS_IO_DEVICE_ERROR=c0000185 66;
            camel-names-with-hresults.md | hrMalformedXML=80042000 19, hrInvalidXML=80042001 21, hrFileDoesNotExist=80042006 22;
            charset-gb2312.htm | ERROR_ACCESS_DENIED=5 5, ERROR_FILE_NOT_FOUND=2 7;
            charset-shift_jis.htm | ERROR_ACCESS_DENIED=5 10, ERROR_FILE_NOT_FOUND=2 11;
            charset-windows-1251.htm | ERROR_ACCESS_DENIED=5 12, ERROR_FILE_NOT_FOUND=2 17;
            dash-for-no-name.md | LDAP_OPERATIONS_ERROR=1 10, LDAP_TIMELIMIT_EXCEEDED=3 17;
            double-underscore.md | NS_E_AUDIENCE__LANGUAGE_MISMATCH=c00d1be3 25, NS_E_MISSING_PROFILE=c00d1be4 20;
            doxygen-macros.html | DEV_E_BUSY=80040301 19, DEV_E_GONE=80040302 23;
            few-values-in-column.md | STATUS_ACCESS_VIOLATION 16, STATUS_BREAKPOINT 17, STATUS_CPP_EH_EXCEPTION=e06d7363 13, STATUS_SINGLE_STEP 11;
            field-headings.md | DEV_E_BUSY=80040301 19, DEV_E_GONE=80040302 23, DEV_E_FULL 16;
            hresult-from-win32-line.md | HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)=80070005 12, HRESULT_FROM_WIN32(ERROR_NOT_READY)=80070015 17;
            include-markers.md | DTS_E_NEEDS_EDITION=c0000001 14, DTS_E_NEEDS_SERVICE=c0000002 15;
            long-prefix-joins-anything.md | ERROR_IPSEC_IKE_INVALID_CERT_TYPE=3640 38, ERROR_IPSEC_IKE_INVALID_UMATTS=3641 42; WE303 WE305
            names-none-only-numbers.md | ; WE217
            see-also-links.md | ; WE201
            span-id-in-capitals.md | exReasonNone 17, exReasonIdleTimeout 25;
            spelt-like-another-row.md | WU_E_NOT_SUPPORTED=80240037 30, WU_E_NOTSUPPORTED=80240047 36; WE303 WE305
            term-inside-definition.md | SEARCH_ID=1 14, SEARCH_NAME=2 8, LSERVER_S_SUCCESS=0 10, LSERVER_E_SERVER_BUSY=138f 23;
            three-numbers-in-cell.md | DEV_E_BOUND=800a0e7b 25, DEV_E_CANNOT=800a0e94 18;
            two-name-columns.md | ERROR_ACCESS_DENIED=80070005 12, ERROR_NOT_ENOUGH_MEMORY=80070008 18;
            value-headings.md | LUA_INVALID_LUNAME=1 43, LUA_BAD_SESSION_ID=2 36, LUA_DATA_TRUNCATED=3 40;
            value-in-heading-one-row-tables.md | WU_E_PT_ECP_SUCCEEDED_WITH_ERRORS=8024402f 46, WU_E_UH_INVALIDMETADATA=80242006 42, CBS_E_SOURCE_MISSING=800f081f 20;
            values-lost.md | DEV_E_PLAIN1=80040001 6, DEV_E_PLAIN2=80040002 6, DEV_E_PLAIN3=80040003 6, DEV_E_PLAIN4=80040004 6, DEV_E_PLAIN5=80040005 6, DEV_E_PLAIN6=80040006 6, DEV_E_PLAIN7=80040007 6, DEV_E_TWO_LINES=80070005 10, DEV_E_MT_SPACE=80070005 26, DEV_E_WORD_BEFORE=80070005 14, DEV_E_FOOTNOTE=80070005 11, DEV_E_VB_LONG=80070005 22; WE208
            word-outside-term.it.md | WU_E_INVALID_RELATIONSHIP=80240011 21, WU_E_EXCLUSIVE_INSTALL_CONFLICT=80240019 22; WE205
            """)
    void readsThePage(String file, String expected) {
        Path page = Repository.shared("cases/pages").resolve(file);
        Path header = page.resolveSibling(file.replaceFirst("\\..*$", ".h"));
        ComparisonRequest request = new ComparisonRequest(
                List.of(new PageInput(input(page), Optional.empty())),
                Optional.empty(),
                Files.exists(header) ? List.of(input(header)) : List.of(),
                HeaderOptions.DEFAULT);
        DiagnosticLog log = new DiagnosticLog();
        String read = new Generator(new SourceReader())
                .compare(request, log, started -> {}).stream()
                        .flatMap(named -> named.entries().stream())
                        .map(IssueCasesTest::row)
                        .collect(Collectors.joining(", "));
        TreeSet<String> ids = new TreeSet<>();
        log.sorted().forEach(diagnostic -> ids.add(diagnostic.kind().id()));
        assertThat((read + "; " + String.join(" ", ids)).strip()).isEqualTo(expected);
    }

    private static Input input(Path file) {
        Span origin = new SourceFile("<test>", "").start();
        return new Input(file, String.valueOf(file.getFileName()), Path.of(""), origin);
    }

    private static String row(NamedEntry entry) {
        String value = entry.value().isPresent()
                ? "=" + Integer.toHexString(entry.value().getAsInt())
                : "";
        int length = entry.description().plain().length();
        return entry.name() + value + " " + length;
    }
}
