/** Message tables: the texts that Windows' own files and those of mc.exe have for codes. */
@NullMarked
package dev.winerr.generator.messages;

import org.jspecify.annotations.NullMarked;
