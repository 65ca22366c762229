package dev.winerr.generator.header.memo;

import java.util.List;

/**
 * What happened to a part of a state while an include was read.
 *
 * @param before what it had before
 * @param changes what happened, one after another
 * @param after what it had in the end
 */
public record Past<C, M>(M before, List<C> changes, M after) {}
