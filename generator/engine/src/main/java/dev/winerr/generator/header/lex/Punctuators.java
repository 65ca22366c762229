package dev.winerr.generator.header.lex;

import java.util.Map;
import java.util.Set;

/** The operators and punctuators of C17 6.4.6, and {@code ::}. */
final class Punctuators {
    private static final Set<String> THREE = Set.of("...", "<<=", ">>=");
    private static final Set<String> TWO = Set.of(
            "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "*=", "/=", "%=", "+=", "-=", "&=", "^=",
            "|=", "##", "::", "<:", ":>", "<%", "%>", "%:");
    private static final String ONE = "[](){}.&*+-~!/%<>^|?:;=,#";
    private static final String[] SINGLE = singles();
    private static final Map<String, String> DIGRAPHS =
            Map.of("<:", "[", ":>", "]", "<%", "{", "%>", "}", "%:", "#", "%:%:", "##");

    private Punctuators() {}

    /** The length of the longest punctuator that is next; 0 if there is none. */
    static int lengthAt(Scanner in) {
        char first = in.peek();
        if (ONE.indexOf(first) < 0) {
            return 0;
        }
        char second = in.peekSecond();
        if (ONE.indexOf(second) < 0) {
            return 1;
        }
        String two = "" + first + second;
        if ((two.equals("..") || TWO.contains(two)) && THREE.contains(two + in.peek(2))) {
            return 3;
        } else if (two.equals("%:") && in.peek(2) == '%' && in.peek(3) == ':') {
            return 4;
        }
        return TWO.contains(two) ? 2 : 1;
    }

    /** The one spelling of a punctuator. */
    static String canonical(String text) {
        return text.length() == 1 ? SINGLE[text.charAt(0)] : DIGRAPHS.getOrDefault(text, text);
    }

    private static String[] singles() {
        String[] strings = new String[128];
        ONE.chars().forEach(c -> strings[c] = String.valueOf((char) c));
        return strings;
    }
}
