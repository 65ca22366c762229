package dev.winerr.generator.header;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to read a header.
 *
 * @param includeDirectories where {@code #include} looks after the header's own folder, in order
 * @param defines macros set before the first line, {@code NAME} or {@code NAME=VALUE}, as a compiler's {@code -D}
 * @param undefines predefined macros that are not set, as a compiler's {@code -U}
 * @param readFirst files read before the header, as gcc's {@code -include}
 * @param also files that the header includes and whose codes count as if they were its own
 * @param encoding the encoding of files that have no byte order mark; nothing if each is what it looks like
 * @param selection which of the constants count as codes
 */
public record HeaderOptions(
        List<Path> includeDirectories,
        List<String> defines,
        List<String> undefines,
        List<NamedFile> readFirst,
        List<NamedFile> also,
        Optional<Charset> encoding,
        Selection selection) {

    /** No include folder, no define, the default selection. */
    public static final HeaderOptions DEFAULT = new HeaderOptions(List.of(), List.of(), List.of(), Selection.DEFAULT);

    /** The same, but every constant counts. */
    public HeaderOptions ofAll() {
        return with(Selection.ALL);
    }

    /** The same with another selection. */
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

    /** How to read a header on its own. */
    public HeaderOptions(
            List<Path> includeDirectories, List<String> defines, List<String> undefines, Selection selection) {
        this(includeDirectories, defines, undefines, List.of(), List.of(), Optional.empty(), selection);
    }
}
