package dev.winerr;

/** Finds the {@code @Deprecated} annotation that the compiler warns about, so that it need not be stored twice. */
final class Deprecations {
    private Deprecations() {}

    static boolean isDeprecated(ResultCode code) {
        return code instanceof Enum<?> constant && isDeprecated(constant);
    }

    private static boolean isDeprecated(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException renamed) {
            // An obfuscator renames the field but not the result of name().
            return false;
        }
    }
}
