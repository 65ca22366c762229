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
 * <p>A name that Java can use as it is stays as it is, {@code $} and letters beyond ASCII included. Characters that no
 * identifier may hold, and those that Java ignores in identifiers, become {@code _}; a name that starts with a digit gets a
 * {@code _} in front; a keyword of Java 17 and a name that the scope reserves get a {@code _} after. If the spelling is
 * taken already, the later name gets {@code _2}, {@code _3} and so on, in the order of the header: new names at the end of
 * a header never change the spelling of older ones. Names that differ only in case are different names.
 */
public final class JavaNames {
    private final Set<String> reserved;
    private final Set<String> taken;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * An empty scope.
     *
     * @param reserved the names that generated code uses in this scope by itself
     */
    public JavaNames(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
        this.taken = new HashSet<>(reserved);
    }

    /**
     * The scope of a family's constants. It reserves the fields of enums, those of them that compilers add, and the classes
     * that expressions there name, since a field hides a class of its name.
     *
     * @param family what the family's classes start with
     */
    public static JavaNames ofConstants(String family) {
        return new JavaNames(Set.of(
                "value", "kind", "$VALUES", "ENUM$VALUES", "ResultKind", family, family + "Code", family + "Family"));
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
        name.codePoints().forEach(c -> out.appendCodePoint(isPart(c) ? c : '_'));
        if (out.isEmpty() || !Character.isJavaIdentifierStart(out.codePointAt(0))) {
            out.insert(0, '_');
        }
        String spelling = out.toString();
        // The keywords of the oldest Java that compiles what we make, so that the newest makes the same.
        boolean isKeyword = SourceVersion.isKeyword(spelling, SourceVersion.RELEASE_17);
        return isKeyword || reserved.contains(spelling) ? spelling + "_" : spelling;
    }

    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
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
}
