package dev.winerr.cli;

/** How {@code winerr} ends. */
public enum ExitCode {
    /** Everything asked for was done; there may be warnings. */
    DONE(0),
    /** An input is wrong, or with {@code --fail-on-warning} there are warnings. Nothing was written. */
    FAILED(1),
    /** The command line is wrong. Nothing was read. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What the process answers. */
    public int code() {
        return code;
    }
}
