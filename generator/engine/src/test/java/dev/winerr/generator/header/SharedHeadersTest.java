package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads headers that users sent, if their folder is present. */
class SharedHeadersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group-heading-as-text.h               | SEGX_E_FULL: The disk is full.
            same-value-other-text.h               | ACME_VERSION_MAJOR: the major version of this library, DISK_BROKEN: the disk is broken, replace it, ACME_E_REAL: A real failure.
            xmacro/acme_errors.h                  | ACME_OK: No error., ACME_ERR_IO_PENDING: An asynchronous IO operation is not yet complete., ACME_ERR_FAILED: A generic failure occurred.
            shift-jis-comment-ends-in-5c.h        | ACME_E_ONE: \u30A8\u30E9\u30FC\u8868, ACME_E_TWO: \u63A5\u7D9A\u30A8\u30E9\u30FC
            adsi-typedefmacro-and-passthrough.mc  | ADSX_E_BAD_PATHNAME: An invalid directory pathname was passed, ADSX_E_SECOND: second
            """)
    void readsTheTexts(String file, String texts) throws IOException {
        Path path = Repository.shared("cases/headers").resolve(file);
        SourceReader sources = new SourceReader();
        String found = new HeaderReader(sources, HeaderOptions.DEFAULT, new DiagnosticLog())
                .read(sources.read(path, file)).codes().stream()
                        .flatMap(code -> code.messages().values().stream().map(text -> code.name() + ": " + text))
                        .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "hidden-by-win32.h, WE147",
        "idl-read-as-c-header.idl, WE145",
        "xmacro/acme_error_list.h, WE149",
        "needs-base/wrapper.h, WE171",
        "needs-base/acme_err.h, WE175",
        "unknown-function-in-comparison.h, WE112",
        "shift-jis-comment-ends-in-5c.h, WE141"
    })
    void reportsWhatToDo(String file, String id) throws IOException {
        Path path = Repository.shared("cases/headers").resolve(file);
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        new HeaderReader(sources, HeaderOptions.DEFAULT, log).read(sources.read(path, file));
        assertThat(log.sorted()).extracting(found -> found.kind().id()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reactos-7796-cp1251-russian.mc", "wmc-codepages-statement.mc"})
    void readsRussian(String file) throws IOException {
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        HeaderCode code = new HeaderReader(sources, HeaderOptions.DEFAULT, log)
                .read(sources.read(Repository.shared("cases/headers").resolve(file), file))
                .codes()
                .get(0);

        assertThat(code.messages())
                .containsEntry(
                        Locale.forLanguageTag("ru-RU"),
                        "\u041E\u0442\u043A\u0430\u0437\u0430\u043D\u043E \u0432 \u0434\u043E\u0441\u0442\u0443\u043F\u0435.");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void readsAHeaderThatRequiresAnotherFirst() throws IOException {
        Path folder = Repository.shared("cases/headers").resolve("needs-base");
        SourceReader sources = new SourceReader();
        SourceFile base = new SourceFile("<command line>", "acme_base.h");
        HeaderOptions options = new HeaderOptions(
                List.of(),
                List.of(),
                List.of(),
                List.of(new NamedFile(folder.resolve("acme_base.h"), "acme_base.h", base.span(0, 11))),
                List.of(),
                Optional.empty(),
                Selection.ALL);
        DiagnosticLog log = new DiagnosticLog();

        assertThat(new HeaderReader(sources, options, log)
                        .read(sources.read(folder.resolve("acme_err.h"), "acme_err.h"))
                        .codes())
                .extracting(HeaderCode::bits)
                .containsExactly(0xCACE0001, 0xCACE0002);
        assertThat(log.sorted()).isEmpty();
    }
}
