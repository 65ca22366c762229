package dev.winerr.generator.emit.escape;

/** For plain text files. */
final class PlainEscaper implements Escaper {
    @Override
    public void follow(char c) {}

    @Override
    public String value(String value) {
        return value;
    }
}
