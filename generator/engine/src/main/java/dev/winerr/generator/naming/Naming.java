package dev.winerr.generator.naming;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Resolves the names of the rows of pages, and reports problems with them. */
public final class Naming {
    private final Resolver resolver;
    private final NamingReport report;

    /**
     * Creates a naming for pages that document the same headers.
     *
     * @param vocabulary the codes of those headers; {@link Vocabulary#NONE} if no header is specified
     * @param log receives findings
     */
    public Naming(Vocabulary vocabulary, DiagnosticLog log) {
        this.resolver = new Resolver(vocabulary);
        this.report = new NamingReport(vocabulary, log);
    }

    /**
     * Names the rows of one page. Rows with only a number, whose name no header determines, are left out.
     *
     * @param original the page that this one translates, with its rows named, if known
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
     * Names all pages of a family; those in the default language are the originals of the others.
     *
     * @return the pages, originals first, otherwise in the given order
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
     * The original of a translation: the only one; if there are several, the one with the same name except for the
     * language; if there are several of those, the one whose path ends most like the translation's.
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
