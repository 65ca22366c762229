package dev.winerr.generator.diag;

/**
 * The common properties of all diagnostics of one kind.
 *
 * @param id the stable id, such as {@code WE104}
 * @param severity its severity
 * @param message the message, one sentence without a full stop; a pattern of the arguments, {@code %s} or
 *     {@code %2$s}
 * @param advice what to do about it, one sentence; a pattern of the same arguments, in which {@code ${word}} stands for
 *     a {@linkplain SettingSpelling setting}
 */
public record DiagnosticDescriptor(String id, FindingSeverity severity, String message, String advice) {}
