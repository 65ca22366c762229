package dev.winerr.generator.catalog;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * How a family is called in Java.
 *
 * @param packageName its package, such as {@code dev.winerr.imapi}; empty for the unnamed package
 * @param simpleName the name that its classes start with, such as {@code Imapi}
 */
public record FamilyName(String packageName, String simpleName) {
    /** Java's own, which a class of the same package would hide, and those that a family's classes would be called like. */
    private static final Set<String> USED =
            Set.of("Code", "Deprecated", "Generated", "Override", "Result", "String", "SuppressWarnings");

    /** The name with its package, {@code dev.winerr.imapi.Imapi}. */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * Whether no family may be called so because its classes would hide what they use: {@code Result}, for its enum would be
     * another {@code ResultCode}; {@code String}, for that is Java's.
     */
    public boolean hidesWhatItUses() {
        return USED.contains(simpleName);
    }

    /** Whether a text can be a simple name: an identifier of Java and not a keyword (JLS 3.8). */
    public static boolean isSimpleName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
    }

    /** Whether a text can be the name of a package (JLS 7.4.1); the unnamed package is {@code ""}. */
    public static boolean isPackageName(String text) {
        return text.isEmpty() || SourceVersion.isName(text);
    }
}
