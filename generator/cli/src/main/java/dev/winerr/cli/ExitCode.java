package dev.winerr.cli;

/** How {@code winerr} ends. Each kind of mistake has one code, whichever command meets it. */
public enum ExitCode {
    /** Everything asked for was done; there may be warnings. */
    DONE(0, "everything asked for was done; there may be warnings"),
    /** There is what was asked about: differences, or warnings with {@code --fail-on-warning}. */
    FOUND(1, "there is what was asked about: warnings with --fail-on-warning, differences"),
    /** The command line is wrong. Nothing was read. */
    USAGE(2, "the command line is wrong; nothing was read"),
    /** An input is wrong, or cannot be read. */
    INPUT(3, "an input is wrong, or cannot be read"),
    /** An output cannot be written. */
    OUTPUT(4, "an output cannot be written"),
    /** A mistake of ours: {@code EX_SOFTWARE} of sysexits.h. */
    INTERNAL(70, "a mistake of winerr; please report it");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What the process answers. */
    public int code() {
        return code;
    }

    /** What it means, a phrase. */
    public String meaning() {
        return meaning;
    }
}
