package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.generator.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes whose names Java or generated code uses otherwise compile, and are found by their names in header and Java. */
class HostileNameTest {
    private static final List<String> KEYWORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "class",
            "enum",
            "false",
            "int",
            "native",
            "new",
            "null",
            "strictfp",
            "this",
            "true",
            "_");
    private static final List<String> CONTEXTUAL =
            List.of("record", "sealed", "permits", "var", "yield", "module", "when", "with", "non", "exports");
    private static final List<String> MEMBERS = List.of(
            "values",
            "valueOf",
            "of",
            "find",
            "name",
            "ordinal",
            "value",
            "kind",
            "symbol",
            "family",
            "INSTANCE",
            "UNKNOWN",
            "compareTo",
            "length",
            "serialVersionUID",
            "$VALUES",
            "ENUM$VALUES",
            "$values",
            "open");
    private static final List<String> TYPES = List.of(
            "Names",
            "NamesCode",
            "NamesFamily",
            "NamesValues",
            "CodeFamily",
            "CodeTable",
            "ResultCode",
            "ResultKind",
            "HResult",
            "Win32Code",
            "Optional",
            "String",
            "Override",
            "Deprecated",
            "Object",
            "Enum",
            "Itf",
            "names",
            "java",
            "dev",
            "Provider",
            "InputStream");
    private static final List<String> TWINS = List.of("class_", "Value", "VALUE", "value_", "A_b", "a_B", "A_B");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"false, JAVAC_AND_DOCLINT", "true, JAVAC_AND_DOCLINT", "false, ECJ", "true, ECJ"})
    void everyNameCompilesAndIsFound(boolean partitioned, JavaCompiler compiler) throws Exception {
        List<String> names = Stream.of(KEYWORDS, CONTEXTUAL, MEMBERS, TYPES, TWINS)
                .flatMap(List::stream)
                .toList();
        TestProject project = new TestProject(folder).file("names.h", header(names));
        Catalog catalog = project.generate(
                        "header=names.h\nname=Names\npackage=names\ntypedConstants=true\npartitioned=" + partitioned)
                .get(0);
        CodeFamily<?> family = project.compile(compiler).family("Names");
        new FamilyCheck(family, catalog).answersForEveryCode();
        new FamilyCheck(family, catalog)
                .hasConstants(family.getClass().getClassLoader().loadClass("names.Names"));
        assertThat(family.codes()).extracting(ResultCode::symbol).containsExactlyInAnyOrderElementsOf(names);
        assertThat(respelt(family))
                .containsEntry("class", "class_")
                .containsEntry("class_", "class__2")
                .containsEntry("_", "__")
                .containsEntry("value", "value_")
                .containsEntry("value_", "value__2")
                .containsEntry("Names", "Names_")
                .containsEntry("NamesCode", "NamesCode_")
                .containsEntry("NamesFamily", "NamesFamily_")
                .containsEntry("ResultKind", "ResultKind_")
                .doesNotContainKeys("values", "of", "UNKNOWN", "record", "A_b", "a_B", "A_B", "String");
    }

    /** HRESULTs and Win32 codes alternately, so that enums have several kinds. */
    private static String header(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Headers.define(
                        names.get(i), i % 2 == 0 ? "((HRESULT)0x%08XL)".formatted(0x80040000 + i) : i + "L"))
                .collect(Collectors.joining());
    }

    private static Map<String, String> respelt(CodeFamily<?> family) {
        return family.codes().stream()
                .filter(code -> !code.name().equals(code.symbol()))
                .collect(Collectors.toMap(ResultCode::symbol, ResultCode::name));
    }
}
