@NullMarked
package dev.winerr.generator.request;

import org.jspecify.annotations.NullMarked;
