package dev.winerr.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the process starts and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs {@code winerr}.
     *
     * @param args see {@code winerr --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Winerr(new Console(System.in, out, err, Terminal.wantsColour(), Path.of(""))).run(args);
        out.flush();
        System.exit(code);
    }
}
