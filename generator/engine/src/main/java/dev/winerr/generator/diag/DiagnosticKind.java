package dev.winerr.generator.diag;

/**
 * One kind of diagnostic. Each stage lists its kinds in one enum that implements this; a test proves all ids distinct.
 *
 * <p>Ids are stable from release to release: people suppress and search by them. They are {@code WE} and three digits,
 * whose first names the stage: 0 request, 1 header, 2 docs, 3 catalog, 4 emit.
 */
public interface DiagnosticKind {

    /** The stable id, such as {@code WE104}. */
    String id();

    /** How much it matters. */
    Severity severity();

    /** What is wrong, in one sentence without a full stop; a {@link String#format} pattern of the arguments. */
    String message();

    /** What to do about it, in one sentence; a pattern of the same arguments. */
    String advice();
}
