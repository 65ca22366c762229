package dev.winerr.cli;

import java.io.Console;

/** Knows whether a person is looking. */
final class Terminal {
    private Terminal() {}

    /** Whether diagnostics may be coloured: at a terminal, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour == null || noColour.isEmpty()) && isInteractive();
    }

    /** Since Java 22 there is a console also for pipes, and a method that tells the two apart. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
