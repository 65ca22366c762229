package dev.winerr.generator.header.lex;

/** The kinds of preprocessing tokens, C17 6.4. */
public enum TokenKind {
    /** A name or keyword. */
    IDENTIFIER,
    /** A preprocessing number, which need not be a valid number. */
    NUMBER,
    /** A character constant with its prefix and quotes. */
    CHARACTER,
    /** A string literal with its prefix and quotes. */
    STRING,
    /** An operator or punctuator; digraphs are spelt as what they stand for. */
    PUNCTUATOR,
    /** A string or character constant that its line does not close. */
    UNTERMINATED,
    /** A character that means nothing in C. */
    OTHER,
    /** What an empty argument leaves between two {@code ##}, C17 6.10.3.3. */
    PLACEMARKER,
    /** The end of the tokens. */
    END
}
