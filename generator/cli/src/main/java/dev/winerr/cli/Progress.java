package dev.winerr.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * The progress of a long run, on one line of a terminal, which is erased before anything else is printed. Short runs
 * show nothing.
 */
final class Progress {
    private static final String CLEAR = "\r\u001B[K";
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int WIDTH = 80;

    private final PrintStream err;
    private long next = System.nanoTime() + PATIENCE;
    private boolean shown;

    Progress(PrintStream err) {
        this.err = err;
    }

    /**
     * Shows the current item, at most a few times per second.
     *
     * @param step the current step, counted from 1
     */
    void show(int step, int steps, String what) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            err.print(CLEAR + line(step, steps, what));
            err.flush();
            shown = true;
            next = now + INTERVAL;
        }
    }

    /** If a name does not fit, its end is shown. */
    static String line(int step, int steps, String what) {
        String count = step + " of " + steps + ": ";
        int room = WIDTH - 1 - count.length();
        boolean fits = what.length() <= room;
        return count + (fits ? what : "\u2026" + what.substring(what.length() - room + 1));
    }

    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
