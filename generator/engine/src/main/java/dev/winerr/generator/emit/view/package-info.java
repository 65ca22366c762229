/** The data that templates see. Every public name here is a contract with authors of templates. */
@NullMarked
package dev.winerr.generator.emit.view;

import org.jspecify.annotations.NullMarked;
