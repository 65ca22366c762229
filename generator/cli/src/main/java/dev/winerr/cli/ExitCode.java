package dev.winerr.cli;

/** How {@code winerr} ends. */
public enum ExitCode {
    /** Everything asked for was done; there may be warnings. */
    DONE(0),
    /** An input is wrong, or with {@code --fail-on-warning} there are warnings; or an output cannot be written. */
    FAILED(1),
    /** The command line is wrong. Nothing was read. */
    USAGE(2),
    /** A mistake of ours: {@code EX_SOFTWARE} of sysexits.h. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What the process answers. */
    public int code() {
        return code;
    }
}
