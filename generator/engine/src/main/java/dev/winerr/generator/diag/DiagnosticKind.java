package dev.winerr.generator.diag;

/**
 * One kind of diagnostic. Each stage lists its kinds in one enum that implements this; a test proves all ids distinct.
 *
 * <p>Ids are stable from release to release: people suppress and search by them. They are {@code WE} and three digits,
 * whose first names the stage: 0 request, 1 header, 2 docs, 3 catalog, 4 emit.
 */
public interface DiagnosticKind {

    /** What all diagnostics of this kind have in common. */
    DiagnosticDescriptor descriptor();

    /** The stable id, such as {@code WE104}. */
    default String id() {
        return descriptor().id();
    }

    /** How much it matters. */
    default Severity severity() {
        return descriptor().severity();
    }
}
