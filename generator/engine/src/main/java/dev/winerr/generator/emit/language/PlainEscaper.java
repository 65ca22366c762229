package dev.winerr.generator.emit.language;

/** For files in which no character means anything. */
final class PlainEscaper implements Escaper {
    @Override
    public void follow(char c) {}

    @Override
    public String value(String value) {
        return value;
    }
}
