/**
 * Tests with a great many random inputs, which continue to run with every change. Each test tries few inputs in every
 * build and many with {@code mvn verify -Pcampaign}, always from a seed, and prints what it tried.
 *
 * <p>They are among the tests of the engine, not in a separate module, because they compare inner stages with other
 * programs (the preprocessor alone, expressions alone), share the oracle of {@code header.oracle}, and are compiled
 * with each change of the code they test. Only the fuzz targets are a module, {@code generator/fuzz}, because they need
 * another runtime.
 */
@NullMarked
package dev.winerr.generator.proof;

import org.jspecify.annotations.NullMarked;
