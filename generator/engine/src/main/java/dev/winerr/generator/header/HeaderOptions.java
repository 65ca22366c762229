package dev.winerr.generator.header;

import dev.winerr.generator.header.pp.CommandLine;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to read a header.
 *
 * @param includeDirectories the folders to search for includes after the header's own folder, in order
 * @param defines macros defined before the first line, {@code NAME} or {@code NAME=VALUE}, like a compiler's {@code -D}
 * @param undefines predefined macros to undefine, like a compiler's {@code -U}
 * @param readFirst files read before the header, like gcc's {@code -include}
 * @param also files that the header includes and whose codes are treated as its own
 * @param encoding the encoding of files without a byte order mark; empty to detect it for each file
 * @param selection which constants are codes
 */
public record HeaderOptions(
        List<Path> includeDirectories,
        List<String> defines,
        List<String> undefines,
        List<NamedFile> readFirst,
        List<NamedFile> also,
        Optional<Charset> encoding,
        Selection selection) {

    /** No include folders, no macros, the default selection. */
    public static final HeaderOptions DEFAULT = new HeaderOptions(List.of(), List.of(), List.of(), Selection.DEFAULT);

    /** Whether a text is a macro definition, as in {@link #defines}. */
    public static boolean isMacroDefinition(String text) {
        return CommandLine.isDefinition(text);
    }

    /** Whether a text is the name of a macro, as in {@link #undefines}. */
    public static boolean isMacroName(String text) {
        return CommandLine.isName(text);
    }

    /** The same options, but selecting every constant. */
    public HeaderOptions ofAll() {
        return with(Selection.ALL);
    }

    /** The same options with another selection. */
    public HeaderOptions with(Selection other) {
        return new HeaderOptions(includeDirectories, defines, undefines, readFirst, also, encoding, other);
    }

    public HeaderOptions {
        includeDirectories = List.copyOf(includeDirectories);
        defines = List.copyOf(defines);
        undefines = List.copyOf(undefines);
        readFirst = List.copyOf(readFirst);
        also = List.copyOf(also);
    }

    /** The options for reading a header on its own. */
    public HeaderOptions(
            List<Path> includeDirectories, List<String> defines, List<String> undefines, Selection selection) {
        this(includeDirectories, defines, undefines, List.of(), List.of(), Optional.empty(), selection);
    }
}
