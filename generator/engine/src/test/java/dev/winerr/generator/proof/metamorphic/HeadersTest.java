package dev.winerr.generator.proof.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.GoldenCase;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All headers of the other tests, and some that ship, give the same codes however their text is represented. */
class HeadersTest {
    private static final List<String> SHIPPED = List.of("imapi/imapierror.h", "imapi2/imapi2error.h");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = TextChange.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void changesNothing(TextChange change) throws IOException {
        Campaign campaign = Campaign.of("headers, " + change, 1, 50);
        int tried = 0;
        for (Map.Entry<String, Path> header : headers().entrySet()) {
            String text = Files.readString(header.getValue());
            for (int i = 0; i < campaign.count(); i++) {
                Files.write(header.getValue(), change.apply(text, campaign.random(i)));
                List<String> changed = read(header.getValue(), change.keepsTexts());
                Files.writeString(header.getValue(), text);
                assertThat(changed).as(header.getKey()).isEqualTo(read(header.getValue(), change.keepsTexts()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
        campaign.report(tried + " headers read to the same codes");
    }

    /** All of them, each in its own folder, by description. */
    private Map<String, Path> headers() throws IOException {
        Map<String, Path> headers = new TreeMap<>();
        for (GoldenCase given : Stream.of("decl", "sdk")
                .flatMap(name -> GoldenCase.in("header/" + name).stream())
                .toList()) {
            headers.put(given.toString(), given.makeInputs(Files.createTempDirectory(folder, "case")));
        }
        for (String name : SHIPPED) {
            Path source = Repository.ROOT.resolve("headers").resolve(name);
            if (Files.exists(source)) {
                Path copy = Files.createTempDirectory(folder, "case").resolve(String.valueOf(source.getFileName()));
                headers.put(name, Files.copy(source, copy));
            }
        }
        return headers;
    }

    private static List<String> read(Path header, boolean withTexts) throws IOException {
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        HeaderOptions options = new HeaderOptions(List.of(), List.of(), List.of(), Selection.ALL);
        List<HeaderCode> codes = new HeaderReader(sources, options, log)
                .read(sources.read(header, "header.h"))
                .codes();
        List<String> seen = new ArrayList<>();
        codes.forEach(code -> seen.add(code.name() + " " + code.hex()
                + (withTexts
                        ? " " + code.kind() + code.aliasOf() + code.group() + code.deprecated() + code.messages()
                        : "")));
        if (withTexts) {
            seen.add(log.sorted().stream()
                    .map(Diagnostic::message)
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                    .toString());
        }
        return seen;
    }
}
