package dev.winerr.generator.docs;

import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;

/**
 * Checks a file of small pages: each has a title after {@code ==}, lines of HTML, and after {@code --} the expected
 * result. {@code -Dgolden.update=true} rewrites the results.
 */
public final class PageCases {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator/docs");

    private PageCases() {}

    private record Case(String title, String html, String seen) {
        static Case of(String section) {
            String[] parts = section.split("\n--\n?", 2);
            int line = parts[0].indexOf('\n');
            return new Case(parts[0].substring(0, line), parts[0].substring(line + 1), parts[1].strip());
        }
    }

    private static List<Case> read(String text) {
        List<Case> cases = new ArrayList<>();
        for (String section : text.split("(?m)^== ", -1)) {
            if (!section.isBlank()) {
                cases.add(Case.of(section));
            }
        }
        return cases;
    }

    /** Checks each page of a file; {@code see} describes the result for one, line by line. */
    public static void check(String file, Function<SourceFile, String> see) throws IOException {
        StringBuilder all = new StringBuilder();
        SoftAssertions assertions = new SoftAssertions();
        boolean update = Boolean.getBoolean("golden.update");
        for (Case given : read(Files.readString(RESOURCES.resolve(file)))) {
            SourceFile page = new SourceFile("kiln.html", "<html><body>" + given.html() + "</body></html>");
            String seen = see.apply(page);
            all.append(
                    "== " + given.title() + "\n" + given.html() + "\n--\n" + seen + (seen.isEmpty() ? "\n" : "\n\n"));
            assertions
                    .assertThat(update ? given.seen() : seen)
                    .as(given.title())
                    .isEqualTo(given.seen());
        }
        if (update) {
            Files.writeString(RESOURCES.resolve(file), all.toString().stripTrailing() + "\n");
        }
        assertions.assertAll();
    }
}
