package dev.winerr.generator.header.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may follow {@code #define}, C17 6.10.3. */
class MacroParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            X                           | object                | 0 |
            X 1 + y                     | object                | 0 | 1 + y
            F (a) a                     | object                | 0 | ( a ) a
            F() 1                       | function              | 0 | 1
            F()                         | function              | 0 |
            F( ) 1                      | function              | 0 | 1
            F(a) a                      | function              | 1 | a
            F( a , b ) b a              | function              | 2 | b a
            F(a,b,c) a                  | function              | 3 | a
            F(...) __VA_ARGS__          | function, variadic    | 1 | __VA_ARGS__
            F(a, ...) a                 | function, variadic    | 2 | a
            F(a...) a                   | function, variadic    | 1 | a
            F(a, b...) b                | function, variadic    | 2 | b
            """)
    void readsMacros(String line, String kind, int parameters, @Nullable String body) {
        Macro macro = macro(line);
        assertThat((macro.isFunctionLike() ? "function" : "object") + (macro.isVariadic() ? ", variadic" : ""))
                .isEqualTo(kind);
        assertThat(macro.parameterCount()).isEqualTo(parameters);
        assertThat(macro.body().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(body == null ? "" : body);
        assertThat(macro.definition().text()).isEqualTo("#define " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            1
            "X"
            F(
            F(a
            F(a,
            F(a b) a
            F(1) 1
            F(,a) a
            F(a,) a
            F(a,,b) a
            F(..., a) a
            F(a..., b) a
            F(a ... b) a
            F(a, a) a
            F(..., ...) 1
            F(+) 1
            """)
    void refusesMalformedMacros(String line) {
        assertThat(parse(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            X 1 + 2                 | true  | false
            X y                     | true  | true
            F(a) a                  | true  | true
            F(a) #a                 | false | true
            F(a) a ## 1             | false | true
            X 1 ## 2                | false | false
            X '#' "##"              | true  | false
            X                       | true  | false
            """)
    void knowsWhichMacrosNeedNoReplacement(String line, boolean isPlain, boolean hasNames) {
        Macro macro = macro(line);
        assertThat(macro.isPlain()).isEqualTo(isPlain);
        assertThat(macro.hasNames()).isEqualTo(hasNames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            F(...) __VA_OPT__(1) 2        | 0 | 3
            F(...) __VA_OPT__((1)(2)) 2   | 0 | 8
            F(...) 1 __VA_OPT__()         | 1 | 3
            F(...) __VA_OPT__(1           | 0 | 0
            F(...) __VA_OPT__ 1           | 0 | 0
            F(...) 1 __VA_OPT__           | 1 | 0
            F(a) __VA_OPT__(1)            | 0 | 0
            F(...) x(1)                   | 0 | 0
            """)
    void findsTheEndOfOptionalTokens(String line, int at, int end) {
        Macro macro = macro(line);
        assertThat(macro.optionalEnd(at)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            X 1         | X 1           | true
            X 1         | X  1          | true
            X 1         | X 2           | false
            X 1         | X() 1         | false
            F(a) a      | F(b) b        | false
            F(a) a      | F(a) a        | true
            F(a) a      | F(a...) a     | false
            """)
    void comparesDefinitions(String one, String other, boolean isSame) {
        assertThat(macro(one).sameAs(macro(other))).isEqualTo(isSame);
    }

    /** The macro that a line defines. */
    static Macro macro(String line) {
        return Objects.requireNonNull(parse(line), line);
    }

    private static @Nullable Macro parse(String line) {
        Lexer lexer = new Lexer(new SourceFile("a.h", "#define " + line));
        Token hash = lexer.next();
        lexer.next();
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
            tokens.add(token);
        }
        return MacroParser.parse(hash, tokens);
    }
}
