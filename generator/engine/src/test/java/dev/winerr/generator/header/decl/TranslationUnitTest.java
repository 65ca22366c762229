package dev.winerr.generator.header.decl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants whose definitions are incomplete or wrong, and the files with the most constants. */
class TranslationUnitTest {
    @TempDir
    Path folder;

    private final SourceReader sources = new SourceReader();

    private Preprocessor preprocessor(SourceFile header) {
        Includes includes = new Includes(sources, List.of(folder));
        List<Found> before = List.of(Found.text(Prelude.predefined(header)));
        return new Preprocessor(
                before, includes.start(header), includes, new Macros(Map.of()), new HeaderLog(new DiagnosticLog()));
    }

    private SourceFile file(String name, String text) throws IOException {
        return sources.read(Files.writeString(folder.resolve(name), text), name);
    }

    /** The outcome of the constant {@code N}: its value, why it has none, or that it is not a constant. */
    private String found(String text) throws IOException {
        SourceFile header = file("declared.h", text);
        Outcome outcome =
                TranslationUnit.read(preprocessor(header), Symbols.windows(new State()), new State())
                        .constantsOf(header)
                        .stream()
                        .filter(constant -> constant.name().text().equals("N"))
                        .findFirst()
                        .orElseThrow()
                        .outcome();
        StringBuilder found = new StringBuilder();
        outcome.visit(value -> found.append(value.bits()), none -> found.append(none.why()));
        return found.isEmpty() ? "not a constant" : found.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int a[] = {1, 2, 3};              | 3
            int a[] = {1, [4] = 2, 3,};       | 6
            int a[] = {[2] = 1, [0] = 2};     | 3
            char a[] = "four";                | 5
            char a[] = {"fo" "ur"};           | 5
            short a[] = L"four";              | 5
            POINT a[] = {{1, 2}, {3, 4}};     | 2
            POINT a[] = {1, 2, 3, 4};         | UNKNOWN_NAME
            int a[][2] = {{1, 2}, {3}};       | 2
            int a[][2] = {1, 2, 3};           | UNKNOWN_NAME
            int a[] = {[2] 1};                | UNKNOWN_NAME
            int a[] = {[unknown] = 1};        | UNKNOWN_NAME
            int a[];                          | UNKNOWN_NAME
            """)
    void anArrayIsAsLongAsItsInitializer(String declaration, String length) throws IOException {
        String types = "typedef struct { int x, y; } POINT;\n";

        assertThat(found(types + declaration + " enum { N = sizeof a / sizeof a[0] };"))
                .isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = 5           | UNDETERMINED
            5;            | UNDETERMINED
            5,            | UNDETERMINED
            {5}           | UNDETERMINED
            = {5};        | UNDETERMINED
            5 6           | UNDETERMINED
            5 KNOWN       | UNDETERMINED
            KNOWN KNOWN   | UNDETERMINED
            KNOWN ;       | UNDETERMINED
            0x1e 5        | UNDETERMINED
            {0}           | not a constant
            {5, 6}        | not a constant
            {KNOWN, 6}    | not a constant
            x x           | not a constant
            : 5           | not a constant
            int n : 5     | not a constant
            1.5 2.5       | not a constant
            1e5 2e5       | not a constant
            5 "text"      | not a constant
            [5]           | not a constant
            return 5      | not a constant
            static 5      | not a constant
            __declspec(5) | not a constant
            """)
    void aMacroThatIsNotAnExpressionMayBeMeantAsANumber(String body, String expected) throws IOException {
        assertThat(found("#define KNOWN 3\n#define N " + body)).isEqualTo(expected);
    }

    @Test
    void theRichestFileHasTheMostValues() throws IOException {
        file("few.h", "#define F1 1\n#define F2 2\n");
        file("many.h", "enum { M1, M2 };\n#define M3 3\n");
        file("broken.h", "#define B1 x\n#define B2 y\n#define B3 z\n#define B4 4\n");
        file("none.h", "#define TAKES(x) x\nenum { E = unknown };\n");
        String all = "#include \"few.h\"\n#include \"many.h\"\n#include \"broken.h\"\n#include \"none.h\"\n";
        Preprocessor preprocessor = preprocessor(file("all.h", all));
        ConstantCounts counts = TranslationUnit.read(preprocessor, Symbols.windows(new State()), new State())
                .counts();
        List<SourceFile> files = preprocessor.included().stream()
                .filter(file -> file.path().isPresent())
                .toList();
        SourceFile few = files.get(0);
        SourceFile many = files.get(1);
        SourceFile broken = files.get(2);
        SourceFile none = files.get(3);

        assertThat(counts.richest(files)).contains(Map.entry(many, 3));
        assertThat(counts.richest(List.of(few, broken))).contains(Map.entry(few, 2));
        assertThat(counts.richest(List.of(broken, none))).contains(Map.entry(broken, 1));
        assertThat(counts.richest(List.of(none))).isEmpty();
    }
}
