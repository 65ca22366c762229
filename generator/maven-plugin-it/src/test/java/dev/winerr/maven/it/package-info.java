/** What the verify scripts of the projects in {@code src/it} have in common. */
@NullMarked
package dev.winerr.maven.it;

import org.jspecify.annotations.NullMarked;
