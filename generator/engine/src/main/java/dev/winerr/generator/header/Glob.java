package dev.winerr.generator.header;

/**
 * A pattern of names as in shells: {@code *} matches any number of characters and {@code ?} matches one.
 *
 * @param pattern the pattern
 */
record Glob(String pattern) {

    /**
     * Whether it matches a whole name. Only the last {@code *} passed is ever extended: whatever an earlier one could
     * match, the later one can match too. So the time is at most the product of the lengths, however many stars there
     * are.
     */
    boolean matches(String name) {
        int at = 0;
        int read = 0;
        int star = -1;
        int taken = 0;
        while (read < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                taken = read;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(read))) {
                at++;
                read++;
            } else if (star >= 0) {
                at = star + 1;
                read = ++taken;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }
}
