package dev.winerr.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The properties of the terminal.
 *
 * @param colours whether standard error may be coloured by default
 * @param redraws whether standard error is a terminal that can overwrite a line
 * @param columns the width of standard output; 0 if it is not a terminal, or the terminal's size is unknown
 */
public record Terminal(boolean colours, boolean redraws, int columns) {
    /** No terminal: files and pipes. */
    public static final Terminal NONE = new Terminal(false, false, 0);

    private static final int MILLISECONDS = 500;

    /** The terminal of this process. */
    static Terminal ofProcess() {
        boolean hasErr = isTerminal(2);
        Map<String, String> environment = System.getenv();
        return new Terminal(
                hasErr && mayColour(environment), hasErr && !isDumb(environment), isTerminal(1) ? askForColumns() : 0);
    }

    /** False if {@code NO_COLOR} is not empty (no-color.org), or if the terminal has no colours. */
    static boolean mayColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
    }

    private static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /**
     * Asks the operating system, because Java only knows whether standard input and output both are terminals.
     */
    private static boolean isTerminal(int descriptor) {
        Path device = Path.of("/dev/fd/" + descriptor);
        if (!Files.exists(device)) {
            return isInteractive();
        }
        try {
            String real = device.toRealPath().toString();
            return real.startsWith("/dev/pts/") || real.startsWith("/dev/tty") || real.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** Since Java 22 there is a console for pipes too, and a method that distinguishes the two. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Asks the terminal through {@code stty}, because shells do not export {@code COLUMNS}. */
    private static int askForColumns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(MILLISECONDS, TimeUnit.MILLISECONDS)) {
                stty.destroyForcibly();
                return 0;
            }
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return size.matches("\\d+ \\d+\\s*") ? Integer.parseInt(size.strip().substring(size.indexOf(' ') + 1)) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
