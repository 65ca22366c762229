package dev.winerr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IMAPI's header with Microsoft's own, machine-translated Spanish page. */
class SeedGenerationTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Path HEADER = Repository.ROOT.resolve("headers/imapi/imapierror.h");

    private final DiagnosticLog log = new DiagnosticLog();
    private Map<String, Code> codes = Map.of();

    @BeforeEach
    void join() {
        Path page = Repository.shared("seed/000_289bcc0ef96ff936.txt");
        SourceFile origin = new SourceFile("<test>", "");
        Settings settings = new Settings(origin.start(), Path.of(""))
                .add(Key.HEADER, HEADER.toString(), origin.start())
                .add(Key.DOCS, "es=" + page, origin.start());
        GenerationRequest request =
                new RequestBuilder(Path.of(""), log).build(settings).orElseThrow();
        Optional<Catalog> catalog = new Generator(new SourceReader()).catalog(request, log);
        codes = catalog.orElseThrow().codes().stream().collect(Collectors.toMap(Code::name, Function.identity()));
    }

    private String spanish(String name) {
        return Optional.ofNullable(codes.get(name))
                .flatMap(code -> Optional.ofNullable(code.messages().get(SPANISH)))
                .map(Message::text)
                .map(text -> text.plain())
                .orElse("");
    }

    private List<String> messages(String id) {
        return log.sorted().stream()
                .filter(diagnostic -> diagnostic.kind().id().equals(id))
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void everyRowIsJoinedToItsCode() {
        assertThat(codes).hasSize(38);
        assertThat(codes.keySet().stream().filter(name -> !spanish(name).isEmpty()))
                .hasSize(37);
        assertThat(spanish("IMAPI_E_LOSS_OF_STREAMING"))
                .isEqualTo(
                        "Se perdió el streaming de contenido; es posible que se haya producido un búfer en ejecución.");
        assertThat(spanish("IMAPI_E_CANNOT_WRITE_TO_MEDIA")).isEqualTo("No se puede escribir en el medio.");
        assertThat(spanish("IMAPI_E_WRONGFORMAT"))
                .isEqualTo("Se ha realizado una llamada a IJolietDiscMaster cuando IRedbookDiscMaster es el formato"
                        + " activo o viceversa. Para usar un formato diferente, cambie el formato y borre el"
                        + " contenido del archivo de imagen.");
    }

    @Test
    void everyDamagedNameIsReported() {
        assertThat(messages("WE205"))
                .hasSize(37)
                .contains("name 'IMAPI _ E _ STAASHIUSE' is damaged; it is read as IMAPI_E_STASHINUSE (by span-id)")
                .contains("name 'IMAPI _ E _ PÉRDIDA DE STREAMING _ _' is damaged; it is read as"
                        + " IMAPI_E_LOSS_OF_STREAMING (by span-id)");
    }

    @Test
    void theCodeThatNoPageDocumentsIsReportedAndKept() {
        assertThat(messages("WE305")).containsExactly("no page in es documents IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC");
        assertThat(codes).containsKey("IMAPI_E_BOOTIMAGE_AND_NONBLANK_DISC");
    }

    @Test
    void hasNoOtherFindings() {
        assertThat(log.sorted()).hasSize(38);
    }
}
