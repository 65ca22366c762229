package dev.winerr.generator.header.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line endings and quotes in the tables are written as in Java. */
class LexerTest {
    private static List<Token> tokens(Lexer lexer) {
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private static Lexer lexer(String escaped) {
        return new Lexer(new SourceFile("kiln.h", escaped.translateEscapes()));
    }

    private static String spellings(Lexer lexer) {
        return tokens(lexer).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a+++b            | a ++ + b
            a<<=b>>=c<<d>>e  | a <<= b >>= c << d >> e
            a<=b>=c<d>e      | a <= b >= c < d > e
            a&&b&=c&d        | a && b &= c & d
            a->b--c-=d-e     | a -> b -- c -= d - e
            !a!=b==c=d       | ! a != b == c = d
            a##b#c           | a ## b # c
            ..               | . .
            ...              | ...
            ....             | ... .
            a::b?c:d         | a :: b ? c : d
            <:a:><%b%>       | [ a ] { b }
            %:%:%:%          | ## # %
            %:%=             | # %=
            """)
    void takesTheLongestPunctuator(String text, String spellings) {
        assertThat(spellings(lexer(text))).isEqualTo(spellings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a_1         | IDENTIFIER a_1
            $größe      | IDENTIFIER $größe
            LX          | IDENTIFIER LX
            0x80260001L | NUMBER 0x80260001L
            1.5e+3      | NUMBER 1.5e+3
            0xE+1       | NUMBER 0xE+1
            0x1p-3      | NUMBER 0x1p-3
            .5          | NUMBER .5
            1.2.3abc    | NUMBER 1.2.3abc
            1'000'000   | NUMBER 1'000'000
            0xA'B       | NUMBER 0xA'B
            'a'         | CHARACTER 'a'
            L'a'        | CHARACTER L'a'
            u8"a"       | STRING u8"a"
            U"a"        | STRING U"a"
            "a\\\\"      | STRING "a\\\\"
            "a\\"b"     | STRING "a\\"b"
            "//"        | STRING "//"
            '\\''       | CHARACTER '\\''
            "a          | UNTERMINATED "a
            "a\\"       | UNTERMINATED "a\\"
            'a          | UNTERMINATED 'a
            ;           | PUNCTUATOR ;
            @           | OTHER @
            """)
    void aTokenHasAKind(String text, String token) {
        assertThat(tokens(new Lexer(new SourceFile("kiln.h", text))))
                .extracting(it -> it.kind() + " " + it.text())
                .containsExactly(token);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1+1        | 1 + 1
            1-e        | 1 - e
            1''        | 1 ''
            R'a'       | R 'a'
            E"a        | E "a
            "a\\nb     | "a b
            'a\\rb     | 'a b
            """)
    void aTokenEnds(String text, String spellings) {
        assertThat(spellings(lexer(text))).isEqualTo(spellings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a\\\\\\nb           | ab
            a\\\\\\r\\nb        | ab
            a\\\\\\rb           | ab
            a\\\\\\n\\\\\\nb     | ab
            a\\\\\\n b          | a b
            1<\\\\\\n<\\\\\\n=2 | 1 <<= 2
            \\\\\\nab           | ab
            "a\\\\\\nb"         | "ab"
            a\\\\b              | a \\ b
            """)
    void aBackslashJoinsLines(String text, String spellings) {
        assertThat(spellings(lexer(text))).isEqualTo(spellings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a/*b*/c            | a c          | /*b*/
            a/*b\\n/* c*/d*/   | a d * /      | /*b /* c*/
            a//b\\nc           | a c          | //b
            a//b\\\\\\nc\\nd   | a d          | //b\\ c
            a/\\\\\\n*b*\\\\\\n/c | a c       | /\\ *b*\\ /
            a/**/b/***/        | a b          | /**/ /***/
            a/b*c              | a / b * c    | ``
            a/*/b              | a            | /*/b
            """)
    void aCommentIsASpace(String text, String spellings, String comments) {
        Lexer lexer = lexer(text);
        assertThat(spellings(lexer)).isEqualTo(spellings);
        assertThat(lexer.comments().stream()
                        .map(Span::text)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\n", " "))
                .isEqualTo(comments);
        assertThat(lexer.unclosedComment().isPresent()).isEqualTo(text.endsWith("/*/b"));
    }

    @Test
    void blanksAfterABackslashAreReportedAndLinesStillJoined() {
        Lexer lexer = new Lexer(new SourceFile("kiln.h", "#a \\ \t\r\nb\\ \nc"));
        assertThat(tokens(lexer)).extracting(Token::text).containsExactly("#", "a", "b", "c");
        assertThat(lexer.blankSplices()).extracting(Span::toString).containsExactly("kiln.h:1:4", "kiln.h:2:2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b       | ^a _b
            a(b)      | ^a ( b )
            a\\nb\\n c | ^a ^b ^_c
            a\\rb      | ^a ^b
            a/**/b    | ^a _b
            /**/a     | ^_a
            a\\\\\\nb+ | ^ab +
            a/*\\n*/b | ^a _b
            a\\t\\fb  | ^a _b
            """)
    void aTokenKnowsWhatPrecedesIt(String text, String marked) {
        assertThat(tokens(lexer(text)).stream()
                        .map(it -> (it.startsLine() ? "^" : "") + (it.spaced() ? "_" : "") + it.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a # b\\n# c         | # c
            a\\n  #c            | # c
            a /*\\n# b */\\n# c | # c
            // \\\\\\n# b\\n# c  | # c
            "a\\\\\\n# b"\\n# c  | # c
            '"\\n# c            | # c
            '/*'\\n# c          | # c
            /* a */ # c         | # c
            a\\n#               | #
            # a\\n# b           | # a # b
            a                   | ``
            """)
    void skipsToTheNextDirective(String text, String rest) {
        Lexer lexer = lexer(text);
        lexer.skipToDirective();
        assertThat(spellings(lexer)).isEqualTo(rest);
    }

    @Test
    void aTokenHasThePositionOfItsSpelling() {
        Lexer lexer = new Lexer(new SourceFile("kiln.h", " a\\\nb\n%:c"));
        assertThat(tokens(lexer)).extracting(Token::span).extracting(Span::text).containsExactly("a\\\nb", "%:", "c");
        assertThat(lexer.position()).isEqualTo(9);
        assertThat(lexer.next().span().toString()).isEqualTo("kiln.h:3:4");
    }
}
