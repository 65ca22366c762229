package dev.winerr.generator.header.mc;

/** Thrown if a statement cannot be read; reading continues after its line. */
final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final transient MessageToken found;

    SyntaxException(String expected, MessageToken found) {
        super(expected, null, false, false);
        this.expected = expected;
        this.found = found;
    }

    String expected() {
        return expected;
    }

    MessageToken found() {
        return found;
    }
}
