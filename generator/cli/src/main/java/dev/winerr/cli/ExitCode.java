package dev.winerr.cli;

/** The exit codes of {@code winerr}. Each kind of error has one code, in all commands. */
public enum ExitCode {
    /** Everything requested was done; there may be warnings. */
    DONE(0, "everything asked for was done; there may be warnings"),
    /** The command found what it was asked to look for: differences, or warnings with {@code --fail-on-warning}. */
    FOUND(1, "found what it was asked to look for: warnings with --fail-on-warning, differences"),
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
