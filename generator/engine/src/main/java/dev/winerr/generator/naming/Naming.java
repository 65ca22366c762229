package dev.winerr.generator.naming;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names the rows of pages, and reports what is wrong with the names. */
public final class Naming {
    private final Resolver resolver;
    private final NamingReport report;

    /**
     * A naming of pages that document the same headers.
     *
     * @param vocabulary the codes of those headers; {@link Vocabulary#NONE} where no header is given
     * @param log takes every repair and every contradiction
     */
    public Naming(Vocabulary vocabulary, DiagnosticLog log) {
        this.resolver = new Resolver(vocabulary);
        this.report = new NamingReport(vocabulary, log);
    }

    /**
     * Names the rows of one page. Those of which there is only a number, and no header tells the name, are left out.
     *
     * @param original the page that this one translates, its rows named, if it is known
     */
    public NamedPage name(DocPage page, Optional<NamedPage> original) {
        NamedPage named = resolver.resolve(page, original);
        report.report(named, original);
        return new NamedPage(
                page,
                named.entries().stream()
                        .filter(entry -> !entry.name().isEmpty())
                        .toList());
    }

    /**
     * Names all pages of a family; those in the default language are the originals that the others translate.
     *
     * @return the pages, originals first, else in the order given
     */
    public List<NamedPage> name(List<DocPage> pages, Locale defaultLocale) {
        List<DocPage> originalsFirst = pages.stream()
                .sorted(Comparator.comparing(page -> !isIn(defaultLocale, page)))
                .toList();
        List<NamedPage> originals = new ArrayList<>();
        List<NamedPage> named = new ArrayList<>();
        for (DocPage page : originalsFirst) {
            boolean original = isIn(defaultLocale, page);
            NamedPage next = name(page, original ? Optional.empty() : originalOf(page, originals));
            named.add(next);
            if (original) {
                originals.add(next);
            }
        }
        return named;
    }

    private static boolean isIn(Locale language, DocPage page) {
        return page.locale().equals(Locale.ROOT) || page.locale().getLanguage().equals(language.getLanguage());
    }

    /**
     * The original of a translation: the only one, or of several the one that is called like it but for the language, and of
     * several of those the one whose path ends most like the translation's.
     */
    private static Optional<NamedPage> originalOf(DocPage translation, List<NamedPage> originals) {
        return originals.stream()
                .filter(original ->
                        originals.size() == 1 || stem(original.page()).equals(stem(translation)))
                .reduce((best, next) ->
                        sharedFolders(next, translation) > sharedFolders(best, translation) ? next : best);
    }

    private static int sharedFolders(NamedPage original, DocPage translation) {
        List<String> ours = folders(original.page());
        List<String> theirs = folders(translation);
        int shared = 0;
        while (shared < Math.min(ours.size(), theirs.size()) && ours.get(shared).equals(theirs.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The folders of a page, the innermost first. */
    private static List<String> folders(DocPage page) {
        List<String> folders = new ArrayList<>(List.of(page.source().name().split("[/\\\\]", -1)));
        folders.remove(folders.size() - 1);
        Collections.reverse(folders);
        return folders;
    }

    private static String stem(DocPage page) {
        return page.source().fileName().replaceFirst("\\..*$", "");
    }
}
