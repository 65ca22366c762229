package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.naming.SyntheticPage.Damage;
import dev.winerr.generator.naming.SyntheticPage.Layout;
import dev.winerr.generator.naming.SyntheticPage.Row;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages of every family in several layouts, compared with the family's header: how much of them is read correctly, and
 * whether all contradictions of the header are found, and nothing else.
 */
class PagePairsTest {
    private static final int MOST_ROWS = 60;
    private static final int LAYOUTS_A_FAMILY = 3;
    private static final double ENGLISH = 99.7;
    private static final double TRANSLATED = 99.3;

    /** The findings that report that a page and its header disagree. */
    private static final Set<String> CONTRADICTIONS =
            Set.of("WE207", "WE211", "WE302", "WE303", "WE304", "WE306", "WE307", "WE320");

    private static final List<Layout> LAYOUTS = List.of(Layout.values());
    private static final List<Pair> PAIRS = new ArrayList<>();

    /** A header and the rows of a page that documents a part of it. */
    private record Pair(String family, HeaderCodes header, Layout layout, List<Row> rows) {
        SyntheticPage page(Damage damage, List<Row> printed) {
            return SyntheticPage.of(family, layout, damage, printed);
        }

        NamedPage read(SyntheticPage page, DiagnosticLog log) {
            Vocabulary vocabulary = Vocabulary.of(header.header().fileName(), header.codes());
            Set<String> known = header.codes().stream().map(HeaderCode::name).collect(Collectors.toSet());
            DocPage facts = new PageReader(known, log).read(new SourceFile(page.name(), page.text()), Optional.empty());
            return new Naming(vocabulary, log).name(facts, Optional.empty());
        }
    }

    @BeforeAll
    static void readHeaders() throws IOException {
        List<Path> headers;
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("headers"))) {
            headers = files.filter(file -> file.toString().endsWith(".h"))
                    .sorted()
                    .toList();
        }
        for (Path file : headers) {
            String name = String.valueOf(file.getFileName());
            HeaderCodes header = new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, new DiagnosticLog())
                    .read(new SourceFile(name, Files.readString(file)));
            for (int i = 0; i < LAYOUTS_A_FAMILY; i++) {
                Layout layout = LAYOUTS.get(PAIRS.size() % LAYOUTS.size());
                List<HeaderCode> codes = header.codes();
                int from = Math.max(0, Math.min(i * MOST_ROWS, codes.size() - MOST_ROWS));
                List<HeaderCode> some = codes.subList(from, Math.min(codes.size(), from + MOST_ROWS));
                PAIRS.add(new Pair(name.replace(".h", ""), header, layout, SyntheticPage.rows(some)));
            }
        }
    }

    @Test
    void pagesAreReadCorrectly() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(110);
        assertThat(f1(Damage.NONE)).as("F1 of English pages").isGreaterThanOrEqualTo(ENGLISH);
        assertThat(f1(Damage.TRANSLATION)).as("F1 of translated pages").isGreaterThanOrEqualTo(TRANSLATED);
    }

    private static double f1(Damage damage) {
        int expected = 0;
        int named = 0;
        int right = 0;
        for (Pair pair : PAIRS) {
            NamedPage page = pair.read(pair.page(damage, pair.rows()), new DiagnosticLog());
            Map<String, Row> rows = new HashMap<>();
            pair.rows().forEach(row -> rows.put(row.code(), row));
            expected += rows.size();
            for (NamedEntry entry : page.entries()) {
                named += entry.isLost() ? 0 : 1;
                Optional<Row> meant = Optional.ofNullable(rows.get(entry.name()));
                right += meant.filter(row -> isRight(entry, row)).isPresent() ? 1 : 0;
            }
        }
        return 200.0 * right / (expected + named);
    }

    private static boolean isRight(NamedEntry entry, Row row) {
        return entry.value().orElse(~row.bits()) == row.bits()
                && entry.description().plain().equals(row.text());
    }

    @Test
    void pagesThatAgreeWithTheirHeaderAreNotContradicted() {
        for (Damage damage : Damage.values()) {
            for (Pair pair : PAIRS) {
                DiagnosticLog log = new DiagnosticLog();
                pair.read(pair.page(damage, pair.rows()), log);
                assertThat(contradictions(log))
                        .as(pair.family() + " " + pair.layout())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyContradictionIsReportedAndNothingElse() {
        int contradictions = 0;
        for (Pair pair : PAIRS) {
            List<Row> printed = faulty(pair, PAIRS.indexOf(pair));
            SyntheticPage page = pair.page(Damage.NONE, printed);
            DiagnosticLog log = new DiagnosticLog();
            NamedPage read = pair.read(page, log);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int i = 0; i < printed.size(); i++) {
                if (printed.get(i).faulty()) {
                    expected.add(read.entries().get(i).span().line());
                }
            }
            contradictions += expected.size();
            assertThat(contradictions(log).stream().map(found -> found.span().line()))
                    .as(pair.family() + " " + pair.layout())
                    .containsExactlyElementsOf(expected);
        }
        assertThat(contradictions).isGreaterThanOrEqualTo(120);
    }

    /** The rows with one or two that contradict the header: a wrong value, a name it lacks, a misspelt one. */
    private static List<Row> faulty(Pair pair, int number) {
        List<Row> rows = new ArrayList<>(pair.rows());
        int first = number % rows.size();
        rows.set(first, faulty(rows.get(first), number));
        int second = (first + rows.size() / 2) % rows.size();
        if (second != first && number % 2 == 0) {
            rows.set(second, faulty(rows.get(second), number + 1));
        }
        return rows;
    }

    private static Row faulty(Row row, int kind) {
        return switch (kind % 4) {
            case 0 -> new Row(row.code(), row.bits() ^ 0x0000_4100, row.text(), true);
            case 1 -> new Row("KILN_E_BROKEN_" + kind, row.bits() ^ 0x0000_4200, row.text(), true);
            case 2 -> new Row("KILN_E_QUITE_ANOTHER_" + kind, row.bits(), row.text(), true);
            default -> new Row(row.code().replaceFirst("(.{3})$", "Q$1"), row.bits(), row.text(), true);
        };
    }

    private static List<Diagnostic> contradictions(DiagnosticLog log) {
        Set<Integer> lines = new HashSet<>();
        return log.sorted().stream()
                .filter(found -> CONTRADICTIONS.contains(found.kind().id()))
                .filter(found -> lines.add(found.span().line()))
                .toList();
    }
}
