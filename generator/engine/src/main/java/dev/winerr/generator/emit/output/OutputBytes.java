package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;

/** Creates the bytes of a file to write: encoded and, for shared files, merged with the lines of others. */
final class OutputBytes {
    private final OutputFolders folders;
    private final Charset sourceEncoding;
    /** A file is requested before, while and after it is written. */
    private final IdentityHashMap<OutputFile, byte[]> encoded = new IdentityHashMap<>();

    OutputBytes(OutputFolders folders, Charset sourceEncoding) {
        this.folders = folders;
        this.sourceEncoding = sourceEncoding;
    }

    /**
     * The bytes of a file.
     *
     * @param removals files about to be removed
     */
    byte[] of(OutputFile file, Collection<Path> removals) throws IOException {
        Path target = folders.resolve(file);
        byte[] content = encoded.computeIfAbsent(file, this::encode);
        return ServiceFile.is(file) && Files.isRegularFile(target)
                ? ServiceFile.merge(content, Files.readAllBytes(target), source -> stays(source, removals))
                : content;
    }

    /** The part of a shared file that is kept. */
    byte[] rest(Path shared, Collection<Path> removals) throws IOException {
        return ServiceFile.merge(Files.readAllBytes(shared), source -> stays(source, removals));
    }

    private boolean stays(String source, Collection<Path> removals) {
        return SafePath.below(folders.sources(), source)
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> Files.isRegularFile(path) && !removals.contains(path))
                .isPresent();
    }

    private byte[] encode(OutputFile file) {
        boolean isSource = file.kind() == OutputFile.Kind.SOURCE;
        Charset charset = isSource ? sourceEncoding : StandardCharsets.UTF_8;
        // Encoding and decoding a string is much faster than an encoder, which would report what it cannot encode.
        byte[] bytes = file.content().getBytes(charset);
        if (new String(bytes, charset).equals(file.content())) {
            return bytes;
        }
        return isSource ? escaped(file.content(), charset) : repaired(file.content());
    }

    /** A lone surrogate becomes the replacement character, as usual; Java's own choice is a question mark. */
    private static byte[] repaired(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Unicode escapes are valid everywhere in Java (JLS 3.3), so no character is ever lost. */
    private static byte[] escaped(String java, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (encoder.canEncode(c)) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04X", (int) c));
            }
        }
        return out.toString().getBytes(charset);
    }
}
