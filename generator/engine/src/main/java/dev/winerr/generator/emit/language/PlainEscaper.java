package dev.winerr.generator.emit.language;

/** For plain text files. */
final class PlainEscaper implements Escaper {
    @Override
    public void follow(char c) {}

    @Override
    public String value(String value) {
        return value;
    }
}
