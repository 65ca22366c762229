package dev.winerr.generator.header;

/**
 * A pattern of names as shells have them: {@code *} stands for any characters, none included, and {@code ?} for one.
 *
 * @param pattern the pattern
 */
record Glob(String pattern) {

    /**
     * Whether it matches a whole name. Only the last {@code *} that was passed is ever tried again, with one more character:
     * what an earlier one could take, the later one can take as well. So the time is at most the product of the lengths,
     * however many stars there are.
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
