package dev.winerr.generator.find;

import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a page documents the codes of a header, and why.
 *
 * @param used whether to use the page
 * @param reason the reason, in words that follow the page's name
 * @param located whether it declares that its names are in the header
 * @param names the selected names that it defines
 * @param language the language that it declares
 */
record Verdict(boolean used, String reason, boolean located, Set<String> names, Optional<Locale> language) {
    /** The minimum number of names for a page that does not declare its header. */
    private static final int ENOUGH = 5;

    /**
     * Judges a page.
     *
     * @param page a page that contains one of the selected names
     * @param header the header's file name, in lower case
     * @param names all names of the header: a page may document many of which few are selected
     * @param selected the names to find texts for
     */
    static Verdict of(SourceFile page, String header, Set<String> names, Set<String> selected) {
        PageSigns signs = PageSigns.of(page);
        Set<String> declared = signs.declared();
        long known = declared.stream().filter(names::contains).count();
        if (known == 0 && !declared.isEmpty()) {
            return skipped("its api_name is " + declared.iterator().next());
        }
        Set<String> placed = signs.placed(names::contains);
        Set<String> wanted = new LinkedHashSet<>(placed);
        wanted.retainAll(selected);
        if (wanted.isEmpty()) {
            return skipped("it mentions codes but defines none");
        }
        String defines = "it defines " + placed.size() + (placed.size() == 1 ? " name" : " names");
        Set<String> locations = signs.locations();
        boolean located = locations.stream().anyMatch(location -> isHeader(location, header));
        Verdict used = new Verdict(true, defines, located, wanted, signs.language());
        if (known > 0) {
            return used.because(defines + " and lists " + known + " in its api_name");
        } else if (located) {
            return used.because(defines + " and says that they are in " + header);
        } else if (!locations.isEmpty()) {
            return skipped("it is about " + locations.iterator().next());
        }
        return placed.size() >= ENOUGH ? used : skipped(defines + ", which is too few");
    }

    private Verdict because(String newReason) {
        return new Verdict(used, newReason, located, names, language);
    }

    private static Verdict skipped(String reason) {
        return new Verdict(false, reason, false, Set.of(), Optional.empty());
    }

    /** {@code sub/winerror.h} is winerror.h, {@code mywinerror.h} is not. */
    private static boolean isHeader(String location, String header) {
        int before = location.length() - header.length() - 1;
        return location.endsWith(header) && (before < 0 || !Character.isLetterOrDigit(location.charAt(before)));
    }
}
