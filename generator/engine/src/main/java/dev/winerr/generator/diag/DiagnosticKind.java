package dev.winerr.generator.diag;

/**
 * A kind of diagnostic. Each stage lists its kinds in an enum that implements this; a test checks that all ids are
 * distinct.
 *
 * <p>Ids do not change between releases, because people suppress and search by them. They consist of {@code WE} and
 * three digits, the first of which is usually the stage: 0 request, 1 header, 2 pages, 3 catalogue, 4 output.
 */
public interface DiagnosticKind {

    /** The common properties of all diagnostics of this kind. */
    DiagnosticDescriptor descriptor();

    /** The stable id, such as {@code WE104}. */
    default String id() {
        return descriptor().id();
    }

    /** Its severity. */
    default FindingSeverity severity() {
        return descriptor().severity();
    }
}
