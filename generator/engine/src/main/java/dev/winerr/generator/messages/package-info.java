/** Message tables: the texts for codes in files of Windows and of mc.exe. */
@NullMarked
package dev.winerr.generator.messages;

import org.jspecify.annotations.NullMarked;
