package dev.winerr.generator.emit.view;

/**
 * A type of the runtime for raw values.
 *
 * @param name its simple name: {@code HResult}
 */
public record ValueTypeView(String name) {}
