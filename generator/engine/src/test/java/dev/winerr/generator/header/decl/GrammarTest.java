package dev.winerr.generator.header.decl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.oracle.CompiledValues;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the constants of headers that use all of the grammar with those that gcc and g++ find in them. */
class GrammarTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator/header/decl/grammar");
    /** gcc calls Microsoft's {@code __declspec(align(16))} {@code aligned}. */
    private static final String MICROSOFTS_ALIGN = "#define align aligned\n";
    /** The names of all constants in the headers, and of nothing else. */
    private static final Pattern NAME = Pattern.compile("\\bG_\\w+");

    @Test
    void constantsOfCAreThoseOfGcc(@TempDir Path scratch) throws IOException {
        Map<String, Long> ours = constants("c17.h");

        assertThat(ours)
                .isEqualTo(CompiledValues.inC(MICROSOFTS_ALIGN + text("c17.h"), List.copyOf(ours.keySet()), scratch));
    }

    @Test
    void constantsOfCppAreThoseOfGpp(@TempDir Path scratch) throws IOException {
        Map<String, Long> ours = constants("cpp.hpp");

        assertThat(ours).isEqualTo(CompiledValues.inCpp(text("cpp.hpp"), List.copyOf(ours.keySet()), scratch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c17.h", "cpp.hpp"})
    void findsAllConstants(String header) throws IOException {
        assertThat(plainNames(constants(header).keySet())).isEqualTo(namesIn(text(header)));
    }

    private static String text(String header) throws IOException {
        return Files.readString(RESOURCES.resolve(header));
    }

    private static Set<String> plainNames(Iterable<String> names) {
        return namesIn(String.join(" ", names));
    }

    private static Set<String> namesIn(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Long> constants(String name) throws IOException {
        SourceReader sources = new SourceReader();
        SourceFile header = sources.read(RESOURCES.resolve(name), name);
        Includes includes = new Includes(sources, List.of());
        DiagnosticLog log = new DiagnosticLog();
        List<Found> before = List.of(Found.text(Prelude.predefined(header)));
        Preprocessor preprocessor =
                new Preprocessor(before, includes.start(header), includes, new Macros(Map.of()), new HeaderLog(log));
        Map<String, Long> values = new TreeMap<>();
        for (Constant constant :
                TranslationUnit.read(preprocessor, Symbols.none(), new State()).constantsOf(header)) {
            if (!(constant.outcome() instanceof Outcome.Other)) {
                assertThat(constant.outcome()).as(constant.name().text()).isInstanceOf(Outcome.Known.class);
                Outcome.Known known = (Outcome.Known) constant.outcome();
                // A structure is not a scope in C: its enumerators are visible outside.
                String scope = name.endsWith(".h") ? "" : constant.scope();
                values.put(scope + constant.name().text(), known.value().bits());
            }
        }
        return values;
    }
}
