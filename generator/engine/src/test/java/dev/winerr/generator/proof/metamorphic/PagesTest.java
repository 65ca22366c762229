package dev.winerr.generator.proof.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All pages of the other tests give the same entries in other encodings, and with tables aligned differently.
 */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/dev/winerr/generator/docs/pages");
    private static final Pattern BAR = Pattern.compile("[ \\t]*(?<!\\\\)\\|[ \\t]*");
    private static final Pattern PLACES = Pattern.compile("(?m)^\\d+:\\d+ ");

    @TempDir
    Path folder;

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String listing(Path page, String text) {
        return PLACES.matcher(Listing.of(Listing.read(String.valueOf(page.getFileName()), text)))
                .replaceAll("");
    }

    @Test
    void areReadInOtherEncodings() throws IOException {
        int tried = 0;
        for (Path page : pages("")) {
            if (!page.toString().endsWith(".txt")) {
                String text = Files.readString(page);
                for (TextChange change :
                        List.of(TextChange.BYTE_ORDER_MARK, TextChange.UTF_16_LE, TextChange.UTF_16_BE)) {
                    Path changed = Files.write(folder.resolve("page"), change.apply(text, new SplittableRandom(1)));
                    assertThat(listing(page, SourceReader.peek(changed, "page").text()))
                            .as(page + " " + change)
                            .isEqualTo(listing(page, text));
                    tried++;
                }
            }
        }
        Campaign.of("pages in other encodings", 1, 1).report(tried + " read to the same entries");
    }

    @Test
    void areReadWithTablesAlignedDifferently() throws IOException {
        Campaign campaign = Campaign.of("tables aligned otherwise", 2, 100);
        int tried = 0;
        for (Path page : pages(".md")) {
            String text = Files.readString(page, StandardCharsets.UTF_8);
            for (int i = 0; i < campaign.count(); i++) {
                assertThat(listing(page, aligned(text, campaign.random(i))))
                        .as(page.toString())
                        .isEqualTo(listing(page, text));
                tried++;
            }
        }
        campaign.report(tried + " pages read to the same entries");
    }

    /** Different blanks around the bars of each row; a row begins with a bar. */
    private static String aligned(String text, SplittableRandom random) {
        return text.lines()
                .map(line -> line.startsWith("|")
                        ? BAR.matcher(line)
                                .replaceAll(bar -> " ".repeat(random.nextInt(4)) + "|" + " ".repeat(random.nextInt(4)))
                                .strip()
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
