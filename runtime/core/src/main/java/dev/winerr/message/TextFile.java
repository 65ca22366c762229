package dev.winerr.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .properties} file in UTF-8. A program that explains one failure needs one of thousands of texts, so the first
 * lookups search for the line of a key and parse only that; later ones use the parsed file.
 */
final class TextFile {
    private static final int FIRST_LOOKUPS = 16;

    /** The bytes of the file, one character each: searching needs no decoding. */
    private final String bytes;

    private int lookups;
    private volatile @Nullable ResourceBundle parsed;

    private TextFile(String bytes) {
        this.bytes = bytes;
    }

    static TextFile read(InputStream in) throws IOException {
        return new TextFile(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The text of a key, or null. */
    @Nullable
    String get(String key) {
        // Whether a lookup of another thread is counted does not matter.
        boolean few = parsed == null && lookups++ < FIRST_LOOKUPS;
        int line = few ? lastLineOf(encoded(key)) : -1;
        String value = line < 0 ? null : parse(decoded(bytes.substring(line, end(line))), key);
        if (value != null) {
            return value;
        }
        ResourceBundle all = bundle();
        return all.containsKey(key) ? all.getString(key) : null;
    }

    /** The whole file; empty if it is malformed: the caller is explaining a failure and must not get another. */
    ResourceBundle bundle() {
        ResourceBundle known = parsed;
        if (known == null) {
            known = parse();
            parsed = known;
        }
        return known;
    }

    private ResourceBundle parse() {
        try {
            return new PropertyResourceBundle(new StringReader(decoded(bytes)));
        } catch (IOException | IllegalArgumentException e) {
            // A malformed \\u escape.
            return new NoTexts();
        }
    }

    private static @Nullable String parse(String line, String key) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(line));
            return properties.getProperty(key);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The start of the last line with a key, which is the one that counts; -1 if there is none. */
    private int lastLineOf(String key) {
        int at = bytes.lastIndexOf(key);
        while (at >= 0 && !(startsLine(at) && endsKey(at + key.length()))) {
            at = bytes.lastIndexOf(key, at - 1);
        }
        return at;
    }

    /** A key may be indented. */
    private boolean startsLine(int at) {
        int start = at;
        while (start > 0 && " \t\f".indexOf(bytes.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == 0 || ("\r\n".indexOf(bytes.charAt(start - 1)) >= 0 && !isContinued(start - 1));
    }

    /** A key without a separator has an empty text. */
    private boolean endsKey(int at) {
        return at == bytes.length() || " \t\f=:\r\n".indexOf(bytes.charAt(at)) >= 0;
    }

    /** The end of a line, including the lines that continue it. */
    private int end(int line) {
        int end = bytes.indexOf('\n', line);
        while (end >= 0 && isContinued(end)) {
            end = bytes.indexOf('\n', end + 1);
        }
        return end < 0 ? bytes.length() : end;
    }

    /** Whether a line ends in an odd number of backslashes. */
    private boolean isContinued(int end) {
        int at = end > 0 && bytes.charAt(end - 1) == '\r' ? end - 1 : end;
        int backslashes = 0;
        while (at > backslashes && bytes.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** A bundle without texts. */
    private static final class NoTexts extends java.util.ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    }
}
