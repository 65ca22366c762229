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
    /** An operator or punctuator; digraphs have the spelling of the equivalent token. */
    PUNCTUATOR,
    /** A string or character constant that is not closed on its line. */
    UNTERMINATED,
    /** A character that no other token can start with. */
    OTHER,
    /** The placeholder of an empty argument of {@code ##}, C17 6.10.3.3. */
    PLACEMARKER,
    /** The end of the tokens. */
    END
}
