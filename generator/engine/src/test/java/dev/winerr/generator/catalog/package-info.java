@NullMarked
package dev.winerr.generator.catalog;

import org.jspecify.annotations.NullMarked;
