package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.generator.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Families of any size compile with every compiler, load, and find their codes. */
class AnySizeTest {
    private static final String BIG = "header=big.h\nname=Big\npackage=big\ntypedConstants=true\n";

    @TempDir
    Path folder;

    /** Families too large for a single enum. */
    static List<Arguments> large() {
        return List.of(
                arguments("ITF", Headers.of(10_000, Headers::itf)),
                arguments("Win32", Headers.of(10_000, Headers::win32)),
                arguments("NTSTATUS", Headers.of(10_000, Headers::ntStatus)),
                arguments("mixed", Headers.of(10_000, Headers::mixed)),
                arguments("aliases", Headers.of(5_000, Headers::win32AfterAlias)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void tenThousandCodes(String kinds, String header) throws Exception {
        TestProject project = new TestProject(folder).file("big.h", header);
        Catalog catalog = project.generate(BIG).get(0);
        assertThat(catalog.codes()).hasSize(10_000);
        compileLoadAndAsk(project, catalog, JavaCompiler.JAVAC);
        project.compile(JavaCompiler.ECJ);
        project.family("Big");
    }

    @Test
    void tenThousandCodesWithTheNewestCompiler() throws Exception {
        JavaCompiler.NEWEST_JAVAC.assumeThere();
        TestProject project = new TestProject(folder).file("big.h", Headers.of(10_000, Headers::mixed));
        compileLoadAndAsk(project, project.generate(BIG).get(0), JavaCompiler.NEWEST_JAVAC);
    }

    /** The largest number of codes for one enum, with several kinds and all aliases before their primaries, the worst case. */
    @ParameterizedTest
    @EnumSource(names = {"JAVAC", "ECJ"})
    void theLargestEnum(JavaCompiler compiler) throws Exception {
        String header = Headers.of(1074, Headers::win32AfterAlias) + Headers.itf(1) + Headers.other(7);
        TestProject project = new TestProject(folder).file("big.h", header);
        Catalog catalog = project.generate(BIG + "partitioned=false\n").get(0);
        assertThat(catalog.codes()).hasSize(2150);
        compileLoadAndAsk(project, catalog, compiler);
    }

    /** A family whose class of constants nearly fills its constant pool. */
    @Test
    void theLargestFamily() throws Exception {
        TestProject project = new TestProject(folder).file("big.h", Headers.of(32_000, Headers::win32));
        Catalog catalog = project.generate(BIG).get(0);
        compileLoadAndAsk(project, catalog, JavaCompiler.JAVAC);
        project.compile(JavaCompiler.ECJ);
    }

    /** Values so far apart that most enums have one code. */
    @Test
    void theMostEnums() throws Exception {
        TestProject project = new TestProject(folder)
                .file("big.h", Headers.of(2000, number -> Headers.define("ACME_FAR_" + number, number * 1024 + "")));
        compileLoadAndAsk(project, project.generate(BIG).get(0), JavaCompiler.JAVAC);
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC_AND_DOCLINT", "NEWEST_JAVAC", "ECJ"})
    void winerror(JavaCompiler compiler) throws Exception {
        compiler.assumeThere();
        TestProject project = new TestProject(folder);
        Catalog catalog = project.generate(Headers.mingw("winerror.h", "Big") + "typedConstants=true\n")
                .get(0);
        assertThat(catalog.codes()).hasSizeGreaterThan(3000);
        compileLoadAndAsk(project, catalog, compiler);
    }

    @ParameterizedTest
    @EnumSource(names = {"JAVAC_AND_DOCLINT", "NEWEST_JAVAC", "ECJ"})
    void ntstatus(JavaCompiler compiler) throws Exception {
        compiler.assumeThere();
        TestProject project = new TestProject(folder);
        Catalog catalog = project.generate(Headers.mingw("ntstatus.h", "Big")).get(0);
        assertThat(catalog.codes()).hasSizeGreaterThan(1500);
        compileLoadAndAsk(project, catalog, compiler);
    }

    /** Added codes before, between and after existing ones, of new kinds and facilities, and added aliases. */
    @Test
    void growingMovesNoCode() throws Exception {
        Map<String, String> before = types(Headers.of(700, Headers::itf) + Headers.of(700, Headers::win32), "small");
        String grown = "#define FACILITY_ACME 4\n#define FACILITY_OTHER 0x77\n"
                + Headers.of(
                        900, number -> Headers.define("ACME_NEW_" + number, "((HRESULT)0xA077%04XL)".formatted(number)))
                + Headers.of(5000, Headers::win32AfterAlias)
                + Headers.of(3000, Headers::itf)
                + Headers.of(3000, Headers::ntStatus);
        Map<String, String> after = types(grown, "grown");
        assertThat(after).hasSizeGreaterThan(15_000).containsAllEntriesOf(before);
    }

    private Map<String, String> types(String header, String name) throws IOException, InterruptedException {
        TestProject project = new TestProject(folder.resolve(name)).file("big.h", header);
        project.generate(BIG + "partitioned=true\n");
        CodeFamily<?> family = project.compile(JavaCompiler.JAVAC).family("Big");
        return family.codes().stream()
                .collect(Collectors.toMap(
                        ResultCode::symbol, code -> code.getClass().getName()));
    }

    private static void compileLoadAndAsk(TestProject project, Catalog catalog, JavaCompiler compiler)
            throws Exception {
        CodeFamily<?> family = project.compile(compiler).family("Big");
        FamilyCheck check = new FamilyCheck(family, catalog);
        check.answersForEveryCode();
        check.hasConstants(family.getClass().getClassLoader().loadClass("big.Big"));
    }
}
