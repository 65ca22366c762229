package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.naming.Listing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout and every kind of damage, each a page beside the entries it has; with every kind of line end. */
class PageGoldenTest {

    static Stream<Path> pages() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(PageGoldenTest.class.getResource("pages"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static String golden(Path page) throws IOException {
        String name = page.getFileName().toString();
        return Files.readString(page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt"));
    }

    private static void check(Path page, String text) throws IOException {
        assertThat(Listing.of(Listing.read(page.getFileName().toString(), text)))
                .isEqualTo(golden(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePage(Path page) throws IOException {
        check(page, Files.readString(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageWithCarriageReturns(Path page) throws IOException {
        check(page, Files.readString(page).replace("\n", "\r\n"));
        check(page, Files.readString(page).replace('\n', '\r'));
    }
}
