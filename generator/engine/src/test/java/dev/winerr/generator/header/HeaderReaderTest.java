package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads whole headers. Each code is a line: name, value, kind and, if there are any, the name for which it is an alias, its
 * facility, its parts, its heading and its text. The section {@code options} of a case contains lines {@code include GLOB},
 * {@code exclude GLOB}, {@code kind KIND}, {@code define MACRO}, {@code undefine MACRO}, {@code directory FOLDER},
 * {@code first FILE}, {@code also FILE} and {@code all}.
 */
class HeaderReaderTest {
    private static final String OPTIONS = "options";

    static List<GoldenCase> cases() {
        return Stream.of("decl", "sdk")
                .flatMap(folder -> GoldenCase.in("header/" + folder).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheCodes(GoldenCase given, @TempDir Path folder) throws IOException {
        Path main = given.makeInputs(folder);
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        HeaderCodes codes = new HeaderReader(sources, options(folder), log).read(sources.read(main, GoldenCase.MAIN));
        String gives = codes.codes().stream()
                .map(code -> line(code, codes.facilityNames()))
                .collect(Collectors.joining());
        String says =
                log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());

        assertThat(given.seen(gives, says)).isEqualTo(given.expected());
    }

    private static HeaderOptions options(Path folder) throws IOException {
        Path file = folder.resolve(OPTIONS);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Set<ResultKind> kinds = EnumSet.noneOf(ResultKind.class);
        operands("kind", lines).forEach(kind -> kinds.add(ResultKind.valueOf(kind.toUpperCase(Locale.ROOT))));
        return new HeaderOptions(
                operands("directory", lines).stream().map(folder::resolve).toList(),
                operands("define", lines),
                operands("undefine", lines),
                files("first", lines, folder),
                files("also", lines, folder),
                Optional.empty(),
                new Selection(
                        operands("include", lines),
                        operands("exclude", lines),
                        kinds,
                        List.of(),
                        lines.contains("all")));
    }

    private static List<NamedFile> files(String option, List<String> lines, Path folder) {
        return operands(option, lines).stream()
                .map(name -> new NamedFile(
                        folder.resolve("elsewhere").resolve(name),
                        name,
                        new SourceFile("<command line>", name).start()))
                .toList();
    }

    private static List<String> operands(String option, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(option + " "))
                .map(line -> line.substring(option.length() + 1))
                .toList();
    }

    private static String line(HeaderCode code, Map<Integer, String> facilities) {
        List<String> parts =
                new ArrayList<>(List.of(code.name(), code.hex(), code.kind().name()));
        code.aliasOf().ifPresent(target -> parts.add("= " + target));
        facility(code, facilities, parts);
        code.parts().ifPresent(p -> parts.add("severity " + p.severity() + " of facility " + p.facility()));
        if (code.deprecated()) {
            parts.add("deprecated");
        }
        if (!code.group().isEmpty()) {
            parts.add("[" + code.group() + "]");
        }
        new TreeMap<>(code.messages().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().toLanguageTag(), Map.Entry::getValue)))
                .forEach((language, text) -> parts.add("\"" + text.replace("\n", "\\n") + "\""));
        return String.join(" ", parts) + "\n";
    }

    private static void facility(HeaderCode code, Map<Integer, String> facilities, List<String> parts) {
        if (code.kind() == ResultKind.HRESULT) {
            int number = code.bits() >>> 16 & 0x1FFF;
            parts.add("facility " + facilities.getOrDefault(number, String.valueOf(number)));
        }
    }
}
