package dev.winerr.generator.header.memo;

/**
 * What happened to a part of a state while an include was read.
 *
 * @param before what it had before
 * @param change what happened
 * @param after what it had in the end
 */
public record Past<C, M>(M before, C change, M after) {}
