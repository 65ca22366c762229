package dev.winerr.generator.header.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares name, value and type of every integer constant that the headers of mingw-w64 and of Wine define with what gcc
 * reports: all of them with stored facts, and a sample, another one each day, with what gcc reports now.
 */
class OracleTest {
    private static final int SAMPLE = 20;
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    static List<HeaderSet> sets() {
        return List.of(HeaderSet.MINGW, HeaderSet.WINE);
    }

    @BeforeAll
    static void needsTheCompiler() {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyConstantIsThatOfTheCompiler(HeaderSet set) throws IOException {
        assumeTrue(REQUIRED || set.isInstalled(), set.debianPackage() + " is not installed");
        FactFile truth = facts(set);
        Reading reading = new Reading(set, truth.predefined());
        Exceptions exceptions = Exceptions.of(set, "exceptions");
        List<String> installed = set.headers();
        List<String> differences = new ArrayList<>();
        int constants = 0;
        for (HeaderFacts header : truth.headers()) {
            if (isComparable(header, set, installed)) {
                differences.addAll(
                        CompilerComparison.differences(header, reading.facts(header.header(), header.setting())));
                constants += header.facts().size();
            }
        }

        assertThat(exceptions.without(differences)).isEmpty();
        if (truth.version().equals(set.version())) {
            assertThat(exceptions.unused()).isEmpty();
            assertThat(constants).isGreaterThan(10_000);
        }
    }

    /**
     * Users have Microsoft's macros rather than gcc's, and read headers without including another before: all the same, they
     * get the constants that gcc finds. A tenth of the headers each day, all with {@code -Dwinerr.oracle=all}, for each
     * is read with all that it includes.
     */
    @ParameterizedTest
    @MethodSource("sets")
    void everyConstantOfUsersIsThatOfTheCompiler(HeaderSet set) throws IOException {
        assumeTrue(REQUIRED || set.isInstalled(), set.debianPackage() + " is not installed");
        FactFile truth = facts(set);
        Exceptions exceptions = Exceptions.of(set, "users");
        List<String> installed = set.headers();
        List<HeaderFacts> today = truth.headers().stream()
                .filter(header -> isComparable(header, set, installed) && isOfToday(header))
                .toList();
        UsersReading reading = new UsersReading(set);
        List<String> differences = today.parallelStream()
                .flatMap(header -> reading.differences(header).stream())
                .toList();

        assertThat(exceptions.without(differences)).isEmpty();
        if (truth.version().equals(set.version())) {
            assertThat(exceptions.unused())
                    .noneMatch(line -> today.stream().anyMatch(header -> line.startsWith(header.header() + " ")));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSampleIsThatOfTheInstalledCompiler(HeaderSet set, @TempDir Path scratch) throws IOException {
        assumeTrue(REQUIRED || set.isInstalled(), set.debianPackage() + " is not installed");
        Map<String, HeaderFacts> kept =
                facts(set).headers().stream().collect(Collectors.toMap(HeaderFacts::header, Function.identity()));
        Oracle oracle = Oracle.in(set, scratch);
        Reading reading = new Reading(set, Gcc.predefined());
        Exceptions exceptions = Exceptions.of(set, "exceptions");
        for (String header : sample(set.headers())) {
            HeaderFacts now = oracle.ask(header);
            HeaderFacts then = kept.getOrDefault(header, now);

            if (then.digest().equals(now.digest())) {
                assertThat(then).isEqualTo(now);
            }
            if (now.isReadable()) {
                assertThat(exceptions.without(
                                CompilerComparison.differences(now, reading.facts(header, now.setting()))))
                        .isEmpty();
            }
        }
    }

    private static boolean isOfToday(HeaderFacts header) {
        return "all".equals(System.getProperty("winerr.oracle"))
                || Math.floorMod(
                                header.header().hashCode()
                                        + LocalDate.now(ZoneOffset.UTC).toEpochDay(),
                                10)
                        == 0;
    }

    /** Whether the installed header is the one that was compiled, and the compiler could read it. */
    private static boolean isComparable(HeaderFacts header, HeaderSet set, List<String> installed) {
        return installed.contains(header.header())
                && header.digest().equals(set.digest(header.header()))
                && header.isReadable();
    }

    private static List<String> sample(List<String> headers) {
        List<String> shuffled = new ArrayList<>(headers);
        Collections.shuffle(shuffled, new Random(LocalDate.now(ZoneOffset.UTC).toEpochDay()));
        return shuffled.subList(0, Math.min(SAMPLE, shuffled.size()));
    }

    private static FactFile facts(HeaderSet set) throws IOException {
        String resource = set.name() + ".facts.gz";
        try (InputStream in = Objects.requireNonNull(OracleTest.class.getResourceAsStream(resource), resource)) {
            return FactFile.read(in);
        }
    }
}
