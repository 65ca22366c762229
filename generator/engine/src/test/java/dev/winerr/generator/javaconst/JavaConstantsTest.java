package dev.winerr.generator.javaconst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaConstantsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    /** Values as javac calculates them (JLS 15). */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        int   ; 0x80004005               ; -2147467259
        int   ; -2147467259              ; -2147467259
        int   ; -2147483648              ; -2147483648
        int   ; - ( 5 )                  ; -5
        int   ; 017                      ; 15
        int   ; 0b1010_0101              ; 165
        int   ; 1_000                    ; 1000
        int   ; 'A'                      ; 65
        int   ; '\\n'                    ; 10
        int   ; 1 << 33                  ; 2
        long  ; 1L << 33                 ; 8589934592
        long  ; 1 << 31                  ; -2147483648
        int   ; 0x80000000 >> 4          ; -134217728
        int   ; 0x80000000 >>> 4         ; 134217728
        long  ; 0x80000000 & 0xFFFFFFFFL ; 2147483648
        long  ; 0xFFFFFFFFFFFFFFFFL      ; -1
        int   ; (int) 0x180004005L       ; -2147467259
        int   ; (byte) 0xFF              ; -1
        int   ; (char) -1                ; 65535
        short ; (short) 0x8001           ; -32767
        char  ; 0xFFFF                   ; 65535
        byte  ; -1                       ; -1
        int   ; ~0x0F | 1                ; -15
        int   ; 7 / 2 * 2 + 7 % 2        ; 7
        int   ; -7 / 2                   ; -3
        int   ; 6 ^ 3                    ; 5
        int   ; (1 > 2) ? 3 : 4          ; 4
        int   ; true ? 3 : 4             ; 3
        int   ; 2147483647 + 1           ; -2147483648
        Integer ; 5                      ; 5
        int   ; Platform.isMac() ? 15 : 31                     ; 31
        int   ; (com.sun.jna.Platform.isWindows()) ? 15 : 31   ; 15
        """)
    void calculatesAsJavaDoes(String type, String expression, long value) {
        List<JavaConstant> constants = read("class C { static final " + type + " X = " + expression + "; }");
        assertThat(constants)
                .singleElement()
                .satisfies(constant -> assertThat(constant.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Integer.MAX_VALUE
        compute()
        compute() ? 1 : 2
        isMac() ? 1 : 2
        Platform.is64Bit() ? 1 : 2
        Platform.isMac(1) ? 1 : 2
        1 / 0
        X
        Unknown.Y
        "text".length()
        """)
    void excludesValuesThatCannotBeKnown(String expression) {
        assertThat(read("class C { static final int X = " + expression + "; }")).isEmpty();
    }

    @Test
    void resolvesNamesAsJavaDoes() {
        List<JavaConstant> constants = read("""
            package a;
            import static b.Other.IMPORTED;
            import static b.Stars.*;
            import b.Other;
            public interface Base { int B = 1; class Nested { public static final int N = B + 1; } }
            class Derived implements Base { static final int D = B + Nested.N; static final int I = IMPORTED + STAR; }
            class User { static final int U = Derived.B + Other.IMPORTED + b.Stars.STAR; }
            """, """
            package b;
            public class Other { public static final int IMPORTED = 100; }
            """, """
            package b;
            public class Stars { public static final int STAR = Other.IMPORTED * 10; static int variable = 1; final int field = 2; }
            """);
        assertThat(listing(constants))
                .containsExactly(
                        "a.Base B 1",
                        "a.Base.Nested N 2",
                        "a.Derived D 3",
                        "a.Derived I 1100",
                        "a.User U 1101",
                        "b.Other IMPORTED 100",
                        "b.Stars STAR 1000");
    }

    @Test
    void readsEnumsRecordsAndObjectsConstructedFromOneInteger() {
        List<JavaConstant> constants = read("""
            enum Code { OK("fine", 0), FAIL("bad", 0x80004005, true), NONE; static final int COUNT = 2; }
            interface Com { HRESULT E_FAIL = new HRESULT(0x80004005); DWORD ALL = new DWORD(0xFFFFFFFFL); Object O = new Object(); }
            record R(int x) { static final long L = 5L; }
            @interface A { int V = 3; }
            """);
        assertThat(listing(constants))
                .containsExactly(
                        "Code OK 0",
                        "Code FAIL -2147467259",
                        "Code COUNT 2",
                        "Com E_FAIL -2147467259",
                        "Com ALL 4294967295",
                        "R L 5",
                        "A V 3");
    }

    @Test
    void knowsThePositionsOfNameAndLiteral() {
        List<JavaConstant> constants = read("""
            class C {
                static final int X = -0x10, Y = (7), Z = 1 + 1;
                static final int A = (int) 0x80040201L, B = (byte) 0x90;
            }
            """);
        assertThat(constants)
                .extracting(c -> c.span() + " "
                        + c.literal().map(literal -> literal.text()).orElse("none"))
                .containsExactly(
                        "f0.java:2:22 -0x10",
                        "f0.java:2:33 (7)",
                        "f0.java:2:42 none",
                        "f0.java:3:22 0x80040201L",
                        "f0.java:3:45 none");
    }

    @Test
    void terminatesForCyclesAndDeepNesting() {
        String deep = "1+".repeat(600) + "1";
        assertThat(read("class C { static final int A = B, B = A, D = " + deep + ", E = 1; }"))
                .extracting(JavaConstant::name)
                .containsExactly("E");
    }

    @Test
    void survivesAStackOverflowOfTheParser() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        assertThat(read("class C { static final int D = " + deep + "; }")).isEmpty();
        assertThat(log.sorted()).extracting(d -> d.kind().id()).containsExactly("WE070");
    }

    @Test
    void reportsSyntaxErrors() {
        read("class C { static final int X = ; }");
        assertThat(log.sorted())
                .extracting(d -> d.span() + " " + d.message())
                .containsExactly("f0.java:1:1 'f0.java' does not parse as Java");
    }

    private List<JavaConstant> read(String... sources) {
        JavaConstants reader = new JavaConstants(log);
        for (int i = 0; i < sources.length; i++) {
            reader.read(new SourceFile("f" + i + ".java", sources[i]));
        }
        return reader.constants();
    }

    private static List<String> listing(List<JavaConstant> constants) {
        return constants.stream()
                .map(c -> c.type() + " " + c.name() + " " + c.value())
                .collect(Collectors.toList());
    }
}
