package dev.winerr.generator.catalog;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The name of a family in Java.
 *
 * @param packageName its package, such as {@code dev.winerr.imapi}; empty for the unnamed package
 * @param simpleName the prefix of its class names, such as {@code Imapi}
 */
public record FamilyName(String packageName, String simpleName) {
    /**
     * Java's own classes, which a class in the same package would shadow, and the names of a family's other classes.
     */
    private static final Set<String> USED =
            Set.of("Code", "Deprecated", "Generated", "Override", "Result", "String", "SuppressWarnings");

    /** The name with its package, {@code dev.winerr.imapi.Imapi}. */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * Whether a family cannot have this name because its classes would shadow others that they use: with {@code Result}
     * its enum would be another {@code ResultCode}, with {@code String} its class would shadow Java's.
     */
    public boolean hidesWhatItUses() {
        return USED.contains(simpleName);
    }

    /** Whether a text is a valid simple name: a Java identifier that is not a keyword (JLS 3.8). */
    public static boolean isSimpleName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }

    /** Whether a text is a valid package name (JLS 7.4.1); the unnamed package is {@code ""}. */
    public static boolean isPackageName(String text) {
        return text.isEmpty() || SourceVersion.isName(text);
    }
}
