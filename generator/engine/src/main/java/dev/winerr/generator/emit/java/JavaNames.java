package dev.winerr.generator.emit.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Gives every name of one scope its spelling in Java.
 *
 * <p>A name that Java can use as it is stays as it is. Characters that no identifier may hold become {@code _}; a name that
 * starts with a digit, a keyword, and a name that the scope reserves get a {@code _} in front or behind. If the spelling is
 * taken already, the later name gets {@code _2}, {@code _3} and so on, in the order of the header: new names at the end of
 * a header never change the spelling of older ones.
 */
public final class JavaNames {
    private final Set<String> taken;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * An empty scope.
     *
     * @param reserved the members that generated code has in this scope by itself
     */
    public JavaNames(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** The spelling of a name; the same name always has the same. */
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
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> out.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        if (out.isEmpty() || !Character.isJavaIdentifierStart(out.codePointAt(0))) {
            out.insert(0, '_');
        }
        String spelling = out.toString();
        return SourceVersion.isKeyword(spelling) || taken.contains(spelling) ? spelling + "_" : spelling;
    }

    /** A name in capitals such as {@code FACILITY_ITF} as the name of a type, {@code FacilityItf}. */
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

    /** Whether a text is a name of a class in one part: an identifier and no keyword. */
    public static boolean isTypeName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }

    /** Whether a text is the name of a package; the unnamed package is {@code ""}. */
    public static boolean isPackageName(String text) {
        return text.isEmpty() || SourceVersion.isName(text);
    }
}
