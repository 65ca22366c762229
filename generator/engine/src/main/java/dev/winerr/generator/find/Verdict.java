package dev.winerr.generator.find;

import java.util.Set;

/**
 * Whether a page documents the codes of a header, and why.
 *
 * @param taken whether it does
 * @param reason why, in words that follow the page's name
 * @param located whether it says so itself
 * @param names the header's names that it defines
 */
record Verdict(boolean taken, String reason, boolean located, Set<String> names) {
    /** A page that names no header is believed from so many names on. */
    private static final int ENOUGH = 5;

    /**
     * Judges a page.
     *
     * @param signs what it says
     * @param header the header's file name
     */
    static Verdict of(PageSigns signs, String header) {
        boolean located = signs.locations().stream()
                .anyMatch(location -> location.endsWith(header) && !isPartOfWord(location, header));
        if (signs.placed().isEmpty()) {
            return left("it mentions codes and defines none", signs);
        } else if (signs.promised().isEmpty() && !signs.others().isEmpty()) {
            return left("its api_name is " + signs.others().iterator().next(), signs);
        } else if (!signs.promised().isEmpty()) {
            String reason = "its api_name lists %d of the header's names, and it defines %d"
                    .formatted(signs.promised().size(), signs.placed().size());
            return new Verdict(true, reason, located, signs.placed());
        } else if (located) {
            String reason =
                    "it defines %d names and says that they are in %s".formatted(signs.placed().size(), header);
            return new Verdict(true, reason, true, signs.placed());
        } else if (!signs.locations().isEmpty()) {
            return left("it is about " + signs.locations().iterator().next(), signs);
        }
        boolean enough = signs.placed().size() >= ENOUGH;
        String reason = "it defines %d of the header's names".formatted(signs.placed().size());
        return new Verdict(enough, enough ? reason : reason + ", which is too few", false, signs.placed());
    }

    private static Verdict left(String reason, PageSigns signs) {
        return new Verdict(false, reason, false, signs.placed());
    }

    /** {@code sub/winerror.h} is winerror.h, {@code mywinerror.h} is not. */
    private static boolean isPartOfWord(String location, String header) {
        int before = location.length() - header.length() - 1;
        return before >= 0 && Character.isLetterOrDigit(location.charAt(before));
    }
}
