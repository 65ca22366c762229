package dev.winerr.generator.emit.view;

/**
 * A type of the runtime that raw values have.
 *
 * @param name its simple name: {@code HResult}
 */
public record ValueTypeView(String name) {}
