package dev.winerr.cli;

/** The exit codes of {@code winerr}. Each kind of error has one code, in all commands. */
public enum ExitCode {
    /** Everything was done; there may be warnings. */
    DONE(0, "everything was done; there may be warnings"),
    /** The result is negative: differences, wrong constants, an unknown value, or warnings with {@code --fail-on-warning}. */
    FOUND(1, "found differences, wrong constants, an unknown value, or warnings with --fail-on-warning"),
    /** The command line is wrong. Nothing was read. */
    USAGE(2, "the command line is wrong; nothing was read"),
    /** An input is wrong or cannot be read. */
    INPUT(3, "an input is wrong, or cannot be read"),
    /** An output cannot be written. */
    OUTPUT(4, "an output cannot be written"),
    /** A defect of winerr: {@code EX_SOFTWARE} of sysexits.h. */
    INTERNAL(70, "a defect of winerr; please report it");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    /** The meaning, a phrase. */
    public String meaning() {
        return meaning;
    }
}
