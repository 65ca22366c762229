package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins all pages of a family; those in the default language are the originals that the others translate. */
final class PagesJoin {
    private final CodeIndex index;
    private final Locale defaultLocale;
    private final DiagnosticLog log;

    PagesJoin(CodeIndex index, Locale defaultLocale, DiagnosticLog log) {
        this.index = index;
        this.defaultLocale = defaultLocale;
        this.log = log;
    }

    /** The joined pages, originals first, else in the order given. */
    List<JoinedPage> join(List<DocPage> pages) {
        List<DocPage> originalsFirst = pages.stream()
                .sorted(Comparator.comparing(page -> !isOriginal(page)))
                .toList();
        List<JoinedPage> originals = new ArrayList<>();
        List<JoinedPage> joined = new ArrayList<>();
        for (DocPage page : originalsFirst) {
            JoinedPage next =
                    new PageJoin(index, log).join(page, isOriginal(page) ? Optional.empty() : of(page, originals));
            joined.add(next);
            if (isOriginal(page)) {
                originals.add(next);
            }
        }
        return joined;
    }

    private boolean isOriginal(DocPage page) {
        return page.locale().equals(Locale.ROOT) || page.locale().getLanguage().equals(defaultLocale.getLanguage());
    }

    /** The original of a translation: the only one, or of several the one that is called like it but for the language. */
    private static Optional<JoinedPage> of(DocPage translation, List<JoinedPage> originals) {
        return originals.stream()
                .filter(original ->
                        originals.size() == 1 || stem(original.page()).equals(stem(translation)))
                .findFirst();
    }

    private static String stem(DocPage page) {
        return page.source().fileName().replaceFirst("\\..*$", "");
    }
}
