package dev.winerr.generator.header.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCursorTest {
    private final List<Token> unclosed = new ArrayList<>();

    private TokenCursor over(String text) {
        return TokenCursor.over(new Lexer(new SourceFile("kiln.h", text))::next, unclosed::add);
    }

    private static String spelt(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String rest(TokenCursor cursor) {
        List<Token> rest = new ArrayList<>();
        while (!cursor.peek().isEnd()) {
            rest.add(cursor.take());
        }
        return spelt(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (a) b           | ( a )             | a         | b  |
            (a (b) [c]) d   | ( a ( b ) [ c ] ) | a ( b ) [ c ] | d |
            {a; "}" b} c    | { a ; "}" b }     | a ; "}" b | c  |
            [] a            | [ ]               | ``        | a  |
            (a b            | ( a b             | a         | `` | 1:1
            """)
    void takesBrackets(String text, String whole, String inside, String rest, String open) {
        TokenCursor cursor = over(text);
        assertThat(spelt(cursor.takeBracketed())).isEqualTo(whole);
        assertThat(rest(cursor)).isEqualTo(rest);
        assertThat(unclosed)
                .extracting(it -> it.span().line() + ":" + it.span().column())
                .isEqualTo(open == null ? List.of() : List.of(open));
        assertThat(spelt(over(text).takeInside())).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a, b         | a         | , b
            f(a, b), c   | f ( a , b ) | , c
            {a, b}; c    | { a , b } | ; c
            (a; b        | ( a       | ; b
            a + b) c     | a + b     | ) c
            a] b         | a         | ] b
            a = b        | a         | = b
            (a = b) = c  | ( a = b ) | = c
            a            | a         | ``
            , a          | ``        | , a
            """)
    void takesAnExpression(String text, String expression, String rest) {
        TokenCursor cursor = over(text);
        assertThat(spelt(cursor.takeExpression(token -> token.is("=")))).isEqualTo(expression);
        assertThat(rest(cursor)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a> b            | < a >             | b
            <a<b>> c         | < a < b >>        | c
            <a, (b > c)> d   | < a , (           | d
            <a ; b           | < a               | ; b
            <a {b}           | < a               | { b }
            <a               | < a               | ``
            """)
    void takesAngleBrackets(String text, String taken, String rest) {
        TokenCursor cursor = over(text);
        assertThat(spelt(cursor.takeAngled())).startsWith(taken);
        assertThat(rest(cursor)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"a b, b", "(a) b, b", "[(a)] b, b", "{a} b, b", ") b, b", "<< b, b"})
    void skipsOneTokenOrBracketsWithTheirContent(String text, String rest) {
        TokenCursor cursor = over(text);
        cursor.skipOne();
        assertThat(rest(cursor)).isEqualTo(rest);
    }

    @Test
    void takesATokenOnlyIfItHasTheSpelling() {
        TokenCursor cursor = over("a \"b\" c");
        assertThat(cursor.takeIf("b")).isFalse();
        assertThat(cursor.takeIf("a")).isTrue();
        assertThat(cursor.takeIf("\"b\"")).isFalse();
        assertThat(rest(cursor)).isEqualTo("\"b\" c");
    }

    @Test
    void returnsToADistantMark() {
        TokenCursor cursor = over("a b " + "c ".repeat(5_000));
        cursor.take();
        int mark = cursor.mark();
        String rest = rest(cursor);
        cursor.reset(mark);
        assertThat(cursor.peek().text()).isEqualTo("b");
        assertThat(rest(cursor)).isEqualTo(rest);
    }

    @Test
    void looksAheadAndToTheEnd() {
        TokenCursor cursor = over("a b");
        assertThat(cursor.peek(1).text()).isEqualTo("b");
        assertThat(cursor.peek(2).isEnd()).isTrue();
        assertThat(cursor.peek().text()).isEqualTo("a");
        assertThat(rest(cursor)).isEqualTo("a b");
        assertThat(cursor.take().isEnd()).isTrue();
        assertThat(cursor.take().isEnd()).isTrue();
    }

    @Test
    void theEndOfAListIsAtItsLastToken() {
        Token at = over("a").take();
        Token last = over("  b").take();
        TokenCursor cursor = TokenCursor.of(List.of(last), at);
        assertThat(cursor.peek(1).span()).isEqualTo(last.span());
        assertThat(TokenCursor.of(List.of(), at).peek().span()).isEqualTo(at.span());
    }

    @Test
    void keepsTheFirstTokensOfAnExpressionThatIsTooLong() {
        TokenCursor cursor = over("+ ".repeat(TokenCursor.LONGEST_EXPRESSION + 1) + ", a");
        assertThat(cursor.takeExpression()).hasSize(TokenCursor.LONGEST_EXPRESSION);
        assertThat(rest(cursor)).isEqualTo(", a");
    }

    @Test
    void macrosCountParenthesesOnly() {
        Nesting all = Nesting.ofBrackets();
        Nesting parentheses = Nesting.ofParentheses();
        over("[ {").takeExpression().forEach(token -> {
            all.count(token);
            parentheses.count(token);
        });
        assertThat(all.isOpen()).isTrue();
        assertThat(parentheses.isOpen()).isFalse();
        Token closer = over("]").take();
        assertThat(all.isClosedBy(closer)).isFalse();
        assertThat(parentheses.isClosedBy(closer)).isFalse();
        assertThat(parentheses.isClosedBy(over(")").take())).isTrue();
        assertThat(Nesting.ofBrackets().isClosedBy(closer)).isTrue();
    }
}
