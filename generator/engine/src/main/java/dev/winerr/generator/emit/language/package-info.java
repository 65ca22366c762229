/** Lands text safely in the languages that templates render: Java, properties, HTML, JSON, CSV and their kin. */
@NullMarked
package dev.winerr.generator.emit.language;

import org.jspecify.annotations.NullMarked;
