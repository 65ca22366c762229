package dev.winerr.generator.header.decl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.oracle.Commands;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the constants of headers that use all of the grammar with those that gcc and g++ find in them. */
class GrammarTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator/header/decl/grammar");
    /** All names of constants in the headers begin so, and nothing else does. */
    private static final Pattern NAME = Pattern.compile("\\bG_\\w+");

    private static final Pattern DATUM = Pattern.compile("winerr_v(\\d+):\\s+\\.quad\\s+(-?\\d+)");

    @ParameterizedTest
    @CsvSource({"c17.h, x86_64-w64-mingw32-gcc", "cpp.hpp, x86_64-w64-mingw32-g++"})
    void constantsAreAsTheCompilerHasThem(String header, String compiler, @TempDir Path scratch) throws IOException {
        Map<String, Long> ours = constants(header);

        assertThat(plainNames(ours.keySet())).isEqualTo(namesIn(Files.readString(RESOURCES.resolve(header))));
        assumeTrue(REQUIRED || Commands.isInstalled(compiler), compiler + " is not installed");
        assertThat(ours).isEqualTo(compiled(compiler, header, List.copyOf(ours.keySet()), scratch));
    }

    private static TreeSet<String> plainNames(Iterable<String> names) {
        return namesIn(String.join(" ", names));
    }

    private static TreeSet<String> namesIn(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Long> constants(String name) throws IOException {
        SourceReader sources = new SourceReader();
        SourceFile header = sources.read(RESOURCES.resolve(name), name);
        Includes includes = new Includes(sources, List.of());
        DiagnosticLog log = new DiagnosticLog();
        Preprocessor preprocessor =
                new Preprocessor(List.of(), includes.start(header), includes, new Macros(Map.of()), new HeaderLog(log));
        Map<String, Long> values = new TreeMap<>();
        for (Constant constant : new TranslationUnit(preprocessor, Symbols.none()).constantsOf(header)) {
            if (!(constant.outcome() instanceof Outcome.Other)) {
                assertThat(constant.outcome()).as(constant.name().text()).isInstanceOf(Outcome.Known.class);
                Outcome.Known known = (Outcome.Known) constant.outcome();
                values.put(
                        constant.scope() + constant.name().text(), known.value().bits());
            }
        }
        return values;
    }

    private static Map<String, Long> compiled(String compiler, String header, List<String> names, Path scratch)
            throws IOException {
        StringBuilder source = new StringBuilder(Files.readString(RESOURCES.resolve(header)));
        for (int i = 0; i < names.size(); i++) {
            source.append("extern \"C\" ".repeat(header.endsWith(".hpp") ? 1 : 0))
                    .append("long long winerr_v%d[] = {(long long)(%s), 7};%n".formatted(i, names.get(i)));
        }
        Path file = Files.writeString(scratch.resolve(header), source);
        List<String> command = new ArrayList<>(List.of(compiler, "-w", "-S", "-o", "-"));
        command.addAll(header.endsWith(".hpp") ? List.of("-x", "c++", "-std=gnu++17") : List.of("-x", "c"));
        command.add(file.toString());
        Commands.Output output = Commands.run(scratch, command);
        assertThat(output.err()).isEmpty();
        Map<String, Long> values = new TreeMap<>();
        Matcher datum = DATUM.matcher(output.out());
        while (datum.find()) {
            values.put(names.get(Integer.parseInt(datum.group(1))), Long.parseLong(datum.group(2)));
        }
        return values;
    }
}
