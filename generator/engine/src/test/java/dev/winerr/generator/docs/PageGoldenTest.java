package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.naming.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages in every layout and with every kind of damage, each next to a file with the entries read from it; with all line
 * endings. {@code -Dgolden.update=true} rewrites these files; read the diff.
 */
class PageGoldenTest {

    private static final Path PAGES = Path.of("src/test/resources/dev/winerr/generator/docs/pages");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static Path golden(Path page) {
        String name = String.valueOf(page.getFileName());
        return page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
    }

    private static String listing(Path page, String text) {
        return Listing.of(Listing.read(String.valueOf(page.getFileName()), text));
    }

    private static void check(Path page, String text) throws IOException {
        assertThat(listing(page, text)).isEqualTo(Files.readString(golden(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePage(Path page) throws IOException {
        String text = Files.readString(page);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden(page), listing(page, text));
        }
        check(page, text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageWithCarriageReturns(Path page) throws IOException {
        check(page, Files.readString(page).replace("\n", "\r\n"));
        check(page, Files.readString(page).replace('\n', '\r'));
    }
}
