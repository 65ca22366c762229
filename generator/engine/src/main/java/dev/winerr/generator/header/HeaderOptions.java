package dev.winerr.generator.header;

import java.nio.file.Path;
import java.util.List;

/**
 * How to read a header.
 *
 * @param includeDirectories where {@code #include} looks after the header's own folder, in order
 * @param defines macros set before the first line, {@code NAME} or {@code NAME=VALUE}, as a compiler's {@code -D}
 * @param undefines predefined macros that are not set, as a compiler's {@code -U}
 * @param selection which of the constants count as codes
 */
public record HeaderOptions(
        List<Path> includeDirectories, List<String> defines, List<String> undefines, Selection selection) {

    /** No include folder, no define, the default selection. */
    public static final HeaderOptions DEFAULT = new HeaderOptions(List.of(), List.of(), List.of(), Selection.DEFAULT);

    /** The same, but every constant counts. */
    public HeaderOptions ofAll() {
        return with(Selection.ALL);
    }

    /** The same with another selection. */
    public HeaderOptions with(Selection other) {
        return new HeaderOptions(includeDirectories, defines, undefines, other);
    }

    public HeaderOptions {
        includeDirectories = List.copyOf(includeDirectories);
        defines = List.copyOf(defines);
        undefines = List.copyOf(undefines);
    }
}
