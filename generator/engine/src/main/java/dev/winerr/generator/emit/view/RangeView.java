package dev.winerr.generator.emit.view;

/**
 * A range of values in which an enum of a family has codes.
 *
 * @param first the lowest value, as an int literal: {@code 0x80040200}
 * @param last the highest value: {@code 0x800402FF}
 */
public record RangeView(String first, String last) {}
