package dev.winerr.generator.javaconst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantCheckTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void distinguishesErrorsFromIntendedDifferences() {
        HeaderIndex header = index(
                "E_GOOD",
                0xFFFF_FFFF_8000_4005L,
                "E_BAD",
                5,
                "E_OLD",
                6,
                "E_KNOWN",
                7,
                "FSCTL_MOVE",
                0x90074,
                "E_LOST",
                8);
        List<ConstantCheck.Result> results = ConstantCheck.of(
                        header, index("E_OLD", 60), Allowances.read("# known\nC.E_KN*  # another unit\n"))
                .compare(constants("interface C { int E_GOOD = 0x80004005, E_BAD = 50, E_OLD = 60, E_KNOWN = 70,"
                        + " FSCTL_MOVE = 29, OWN = 1; }"));
        assertThat(results)
                .extracting(result -> result.verdict() + " "
                        + result.java().map(JavaConstant::name).orElse("-") + " "
                        + result.header().map(IndexedCode::name).orElse("-"))
                .containsExactly(
                        "RIGHT E_GOOD E_GOOD",
                        "WRONG E_BAD E_BAD",
                        "OLDER E_OLD E_OLD",
                        "ALLOWED E_KNOWN E_KNOWN",
                        "FUNCTION_NUMBER FSCTL_MOVE FSCTL_MOVE",
                        "EXTRA OWN -",
                        "MISSING - E_LOST");
    }

    @Test
    void ignoresSignAndLeadingZeros() {
        HeaderIndex header = index("A", 0xFFFF_FFFFL, "B", -1, "C", 0xFFFF, "D", 0x1_0000_0001L, "E", -1);
        List<ConstantCheck.Result> results = ConstantCheck.of(header, index(), Allowances.NONE)
                .compare(constants("interface I { int A = -1; int B = 0xFFFFFFFF; short C = -1; int D = 1; long E ="
                        + " 0xFFFFFFFFL; }"));
        assertThat(results)
                .extracting(ConstantCheck.Result::verdict)
                .containsExactly(
                        ConstantCheck.Verdict.RIGHT,
                        ConstantCheck.Verdict.RIGHT,
                        ConstantCheck.Verdict.RIGHT,
                        ConstantCheck.Verdict.WRONG,
                        ConstantCheck.Verdict.WRONG);
    }

    /** {@code VARIANT_TRUE} is 0xFFFF cast to a signed type of 16 bits. */
    @Test
    void comparesWrappersOf16Bits() {
        HeaderIndex header = index("A", -1, "B", -1);
        List<ConstantCheck.Result> results = ConstantCheck.of(header, index(), Allowances.NONE)
                .compare(constants("interface I { VARIANT_BOOL A = new VARIANT_BOOL(0xFFFF);"
                        + " DWORD B = new DWORD(0xFFFF); }"));
        assertThat(results)
                .extracting(ConstantCheck.Result::verdict)
                .containsExactly(ConstantCheck.Verdict.RIGHT, ConstantCheck.Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "com.sun.jna.platform.linux, ErrNo, OTHER_SYSTEM",
        "com.sun.jna.platform.mac, SystemB, OTHER_SYSTEM",
        "com.acme, X11WindowUtils, OTHER_SYSTEM",
        "com.acme, Mac, OTHER_SYSTEM",
        "com.acme, MacFiles, OTHER_SYSTEM",
        "com.acme, Machine, WRONG",
        "com.acme.machines, Types, WRONG",
        "com.linuxfans, Types, WRONG",
        "com.sun.jna.platform.win32, WinNT, WRONG",
    })
    void recognisesConstantsOfOtherSystems(String folder, String type, ConstantCheck.Verdict verdict) {
        String source = "package " + folder + "; interface " + type + " { int A = 1; }";
        assertThat(ConstantCheck.of(index("A", 2), index(), Allowances.NONE).compare(constants(source)))
                .extracting(ConstantCheck.Result::verdict)
                .containsExactly(verdict);
    }

    @Test
    void correctsOnlyLiterals() {
        String text = """
                class C {
                \tstatic final int A = 0x0000ABCD ; // \u00fc
                  static final long B=-7L, C = (0x1L); static final short S = 0x7fff;
                }""".replace("\n", "\r\n");
        SourceFile source = new SourceFile("C.java", text);
        JavaConstants reader = new JavaConstants(log);
        reader.read(source);
        LiteralEdits edits = new LiteralEdits();
        long[] values = {0xFFFF_FFFF_8000_4005L, 12, 0xABCL, -1};
        List<JavaConstant> constants = reader.constants();
        for (int i = 0; i < values.length; i++) {
            edits.correct(constants.get(i), values[i]);
        }
        assertThat(edits.applyTo(source)).isEqualTo("""
                        class C {
                        \tstatic final int A = 0x80004005 ; // \u00fc
                          static final long B=12L, C = 0xABCL; static final short S = -1;
                        }""".replace("\n", "\r\n"));
    }

    private List<JavaConstant> constants(String source) {
        JavaConstants reader = new JavaConstants(log);
        reader.read(new SourceFile("C.java", source));
        return reader.constants();
    }

    private static HeaderIndex index(Object... namesAndValues) {
        List<IndexedCode> codes = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            codes.add(new IndexedCode(
                    (String) namesAndValues[i],
                    ((Number) namesAndValues[i + 1]).longValue(),
                    ResultKind.OTHER,
                    Optional.empty(),
                    "x.h",
                    i + 1,
                    Optional.empty(),
                    Map.of()));
        }
        return HeaderIndex.of(Map.of("x.h", "00"), codes);
    }
}
