package dev.winerr.maven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The log of a build.
 *
 * @param text its text without colours, with paths relative to the project
 */
public record BuildLog(String text) {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** The log in a file. */
    static BuildLog of(Path file, Path basedir) throws IOException {
        return of(Files.readString(file), basedir);
    }

    static BuildLog of(String text, Path basedir) {
        return new BuildLog(COLOUR.matcher(text).replaceAll("").replace(basedir + "/", ""));
    }

    /** Fails unless the log contains all of these texts, in this order. */
    public void has(String... expected) {
        int from = 0;
        for (String piece : expected) {
            int at = text.indexOf(piece.strip(), from);
            if (at < 0) {
                throw new AssertionError(
                        "The log does not contain:\n" + piece + "\nafter the texts before it:\n" + text);
            }
            from = at + piece.length();
        }
    }

    /** Fails if the log contains one of these texts. */
    public void hasNot(String... unexpected) {
        for (String piece : unexpected) {
            if (text.contains(piece)) {
                throw new AssertionError("The log contains:\n" + piece + "\nin:\n" + text);
            }
        }
    }

    /** The lines of a level such as {@code WARNING}, without the level. */
    public List<String> at(String level) {
        String prefix = "[" + level + "] ";
        return text.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }
}
