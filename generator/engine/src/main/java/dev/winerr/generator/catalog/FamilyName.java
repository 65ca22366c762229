package dev.winerr.generator.catalog;

/**
 * How a family is called in Java.
 *
 * @param packageName its package, such as {@code dev.winerr.imapi}; empty for the unnamed package
 * @param simpleName the name that its classes start with, such as {@code Imapi}
 */
public record FamilyName(String packageName, String simpleName) {

    /** The name with its package, {@code dev.winerr.imapi.Imapi}. */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
