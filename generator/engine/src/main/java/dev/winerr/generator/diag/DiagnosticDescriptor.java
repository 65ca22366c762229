package dev.winerr.generator.diag;

/**
 * What all diagnostics of one kind have in common.
 *
 * @param id the stable id, such as {@code WE104}
 * @param severity how much it matters
 * @param message what is wrong, in one sentence without a full stop; a {@link String#format} pattern of the arguments
 * @param advice what to do about it, in one sentence; a pattern of the same arguments, in which {@code ${word}} stands for a
 *     {@linkplain Spelling setting}
 */
public record DiagnosticDescriptor(String id, Severity severity, String message, String advice) {}
