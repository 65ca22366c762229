package dev.winerr.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The entry point of the process. */
public final class Main {
    private Main() {}

    /**
     * Runs {@code winerr}.
     *
     * @param args see {@code winerr --help}
     */
    public static void main(String[] args) {
        // Not System.out, which does not report why writing failed.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        Console console = new Console(System.in, out, System.err, Terminal.ofProcess(), Path.of(""));
        System.exit(run(console, args));
    }

    static int run(Console console, String... args) {
        return new Winerr(console).run(args);
    }
}
