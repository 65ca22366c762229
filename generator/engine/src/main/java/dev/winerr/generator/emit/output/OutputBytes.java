package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows the bytes of a file to write: encoded, and joined with what others wrote where files are shared. */
final class OutputBytes {
    private final OutputFolders folders;
    private final Charset sourceEncoding;

    OutputBytes(OutputFolders folders, Charset sourceEncoding) {
        this.folders = folders;
        this.sourceEncoding = sourceEncoding;
    }

    byte[] of(OutputFile file) throws IOException {
        Path target = folders.resolve(file);
        if (ServiceFile.is(file) && Files.isRegularFile(target)) {
            return ServiceFile.merge(file.content(), Files.readAllLines(target), folders.sources())
                    .getBytes(StandardCharsets.UTF_8);
        }
        return file.kind() == OutputFile.Kind.SOURCE ? encoded(file.content(), sourceEncoding) : utf8(file.content());
    }

    /** Half a character becomes the replacement character, as everywhere; Java's own choice is a question mark. */
    private static byte[] utf8(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A Unicode escape means its character everywhere in Java (JLS 3.3), so no character is ever lost. */
    private static byte[] encoded(String java, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(java)) {
            return java.getBytes(charset);
        }
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
