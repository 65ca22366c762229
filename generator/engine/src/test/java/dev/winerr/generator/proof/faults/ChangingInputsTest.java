package dev.winerr.generator.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.files.StrangeFiles;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Inputs that change between being listed and being read, each whenever it is opened: the output is that of the changed
 * files, or there is none, and findings about a file are true.
 */
class ChangingInputsTest {
    private static final Map<String, String> INPUTS = Map.of(
            "in/kiln.properties",
            "header=kiln.h\nname=Kiln\npackage=com.acme\ndocs.en=kiln.md\ndocs.es=pages\ntemplates=templates\n",
            "in/kiln.h",
            "#include \"more.h\"\n#define KILN_E_COLD ((HRESULT)0xA0000001L)\n#define KILN_E_HOT ((HRESULT)0xA0000002L)\n",
            "in/more.h",
            "#define MORE 1\n",
            "in/kiln.md",
            "| Code | Text |\n|---|---|\n| KILN_E_COLD | The kiln is cold. |\n| KILN_E_HOT | The kiln is hot. |\n",
            "in/pages/kiln.md",
            "| Código | Texto |\n|---|---|\n| KILN_E_COLD | El horno está frío. |\n| KILN_E_HOT | El horno quema. |\n",
            "in/pages/other.md",
            "# KILN_E_COLD\n\nAnother page.\n",
            "in/templates/codes.txt.mustache",
            "{{>_row}}\n",
            "in/templates/_row.mustache",
            "{{#codes}}{{name}} {{/codes}}\n");

    /** Changes of a file. */
    enum Change {
        VANISHES("no such file") {
            @Override
            void of(Path file) throws IOException {
                Files.deleteIfExists(file);
            }
        },
        GROWS("") {
            @Override
            void of(Path file) throws IOException {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
            }
        },
        SHRINKS("") {
            @Override
            void of(Path file) throws IOException {
                String text = Files.readString(file);
                Files.writeString(file, text.substring(0, text.length() / 2));
            }
        },
        IS_LOCKED("permission denied") {
            @Override
            void of(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        },
        BECOMES_A_FOLDER("a folder") {
            @Override
            void of(Path file) throws IOException {
                Files.deleteIfExists(file);
                Files.createDirectories(file);
            }
        };

        private final String reason;

        Change(String reason) {
            this.reason = reason;
        }

        abstract void of(Path file) throws IOException;
    }

    /** The files that a generation opened, its output and its findings. */
    private record Outcome(List<Path> opened, List<String> files, List<String> said, boolean failed) {}

    @ParameterizedTest
    @EnumSource(Change.class)
    void giveTheirContentOrNothing(Change change) throws IOException {
        Campaign campaign = Campaign.of("inputs of which one " + change, 1, 1);
        Outcome whole = generate(-1, Optional.empty(), change);
        assertThat(whole.opened()).hasSizeGreaterThanOrEqualTo(INPUTS.size());
        for (int i = 0; i < whole.opened().size(); i++) {
            Path changed = whole.opened().get(i);
            Outcome outcome = generate(i, Optional.empty(), change);
            Outcome fresh = generate(-1, Optional.of(changed), change);
            String said = i + " " + changed + "\n" + String.join("", outcome.said());
            if (!outcome.failed()) {
                assertThat(outcome.files()).as(said).isEqualTo(fresh.failed() ? whole.files() : fresh.files());
            }
            assertTrue(change, String.valueOf(changed.getFileName()), outcome.said());
        }
        campaign.report(whole.opened().size() + " times, nothing generated of half of them");
    }

    private static void assertTrue(Change change, String changed, List<String> said) {
        for (Change other : Change.values()) {
            if (!other.reason.isEmpty() && other != change) {
                assertThat(said).noneMatch(text -> text.contains(other.reason));
            }
        }
        assertThat(said)
                .filteredOn(text -> text.contains("cannot be read") || text.contains("there is no file"))
                .allMatch(text -> text.contains(changed));
    }

    /** Generates, and changes a file: after a number of others were opened, or before all. */
    private static Outcome generate(int when, Optional<Path> first, Change change) throws IOException {
        try (StrangeFiles files = new StrangeFiles()) {
            Path folder = files.root().resolve("in");
            for (Map.Entry<String, String> input : INPUTS.entrySet()) {
                Path file = StrangeFiles.plain(files.root()).resolve(input.getKey());
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, input.getValue());
            }
            Optional<Path> changed = first.map(path -> StrangeFiles.plain(files.getPath(path.toString())));
            if (changed.isPresent() && change != Change.IS_LOCKED) {
                change.of(changed.get());
            }
            List<Path> opened = new ArrayList<>();
            files.whenOpened(path -> {
                opened.add(path);
                boolean isLocked = change == Change.IS_LOCKED && changed.equals(Optional.of(path));
                if (isLocked || opened.size() - 1 == when) {
                    change.of(path);
                }
            });
            return outcome(folder, opened);
        }
    }

    private static Outcome outcome(Path folder, List<Path> opened) {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Optional<GenerationRequest> request = new Paths(folder, log)
                .input("kiln.properties", new SourceFile("<test>", "").start())
                .flatMap(file -> BindingFile.read(file, new Inputs(sources, log), log))
                .flatMap(settings -> new RequestBuilder(folder, sources, log).build(settings));
        Optional<GenerationResult> result = request.map(known -> new Generator(sources).generate(List.of(known)));
        List<Diagnostic> said = Stream.concat(
                        log.sorted().stream(), result.stream().flatMap(made -> made.diagnostics().stream()))
                .toList();
        return new Outcome(
                List.copyOf(opened),
                result.stream()
                        .flatMap(made -> made.files().stream())
                        .map(ChangingInputsTest::text)
                        .toList(),
                said.stream().map(DiagnosticRenderer.plain()::render).toList(),
                said.stream().anyMatch(diagnostic -> diagnostic.severity() == FindingSeverity.ERROR));
    }

    private static String text(OutputFile file) {
        return file.path() + "\n" + file.content();
    }
}
