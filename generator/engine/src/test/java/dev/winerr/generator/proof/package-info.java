/**
 * Proof that goes on working: what was once found by trying a great many inputs is tried again with every change. Each proof
 * tries few inputs with every build and many by {@code mvn verify -Pcampaign}, always from a seed, and prints what it tried.
 *
 * <p>The proofs stand among the tests of the engine and not in a module of their own, because they hold inner stages against
 * other programs (the preprocessor alone, the expressions alone), share the oracle of {@code header.oracle}, and are compiled
 * with each change of what they prove. Only the fuzz targets are a module, {@code generator/fuzz}, because of what they run on.
 */
@NullMarked
package dev.winerr.generator.proof;

import org.jspecify.annotations.NullMarked;
