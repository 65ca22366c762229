package dev.winerr.generator.emit.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Assigns Java names to the names in one scope.
 *
 * <p>A valid Java name is kept, including {@code $} and letters beyond ASCII. Characters that are not allowed in
 * identifiers, and those that Java ignores in identifiers, become {@code _}; a name that starts with a digit is
 * preceded by {@code _}; a keyword of Java 17 or a reserved name is followed by {@code _}. If the result is already
 * taken, the later name gets {@code _2}, {@code _3} and so on, in header order: new names at the end of a header never
 * change older ones. Names that differ only in case are different names.
 */
public final class JavaNames {
    private final Set<String> reserved;
    private final Set<String> taken;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Creates an empty scope.
     *
     * @param reserved the names that generated code uses in this scope itself
     */
    public JavaNames(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
        this.taken = new HashSet<>(reserved);
    }

    /**
     * Creates the scope of a family's constants. Reserved are the fields of enums, including synthetic ones, and the
     * classes used in expressions, because a field obscures a class of the same name.
     *
     * @param family the prefix of the family's class names
     */
    public static JavaNames ofConstants(String family) {
        return new JavaNames(Set.of(
                "value", "kind", "$VALUES", "ENUM$VALUES", "ResultKind", family, family + "Code", family + "Family"));
    }

    /** The Java name of a name, always the same for the same name. */
    public String of(String name) {
        return spellings.computeIfAbsent(name, this::allocate);
    }

    private String allocate(String name) {
        String wanted = identifier(name);
        String spelling = wanted;
        for (int number = 2; !taken.add(spelling); number++) {
            spelling = wanted + "_" + number;
        }
        return spelling;
    }

    private String identifier(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int at = 0; at < out.length(); at++) {
            int c = out.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!isPart(c)) {
                out.replace(at, end, "_");
            } else {
                at = end - 1;
            }
        }
        if (out.isEmpty() || !Character.isJavaIdentifierStart(out.codePointAt(0))) {
            out.insert(0, '_');
        }
        String spelling = out.toString();
        // Keywords of the oldest supported Java release, so that the output does not depend on the running one.
        boolean isKeyword = SourceVersion.isKeyword(spelling, SourceVersion.RELEASE_17);
        return isKeyword || reserved.contains(spelling) ? spelling + "_" : spelling;
    }

    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    /** The name of a constant, such as {@code FACILITY_ITF}, as a type name, {@code FacilityItf}. */
    public static String typeName(String constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            if (!word.isEmpty()) {
                out.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return out.toString();
    }
}
