package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new generation reports which lookups return other names. */
class ChangedAnswersTest {
    @TempDir
    Path folder;

    @Test
    void reportsTheNameThatLookupsReturnNow() throws IOException {
        Files.writeString(folder.resolve("Pump.java"), """
                public static final int PUMP_E_FIRST = 0x80040201;
                public static final int PUMP_E_DRY = Pump.PUMP_E_FIRST;
                public static final int PUMP_OLD = 7;
                """);
        assertThat(changes("""
                public static final int PUMP_E_FIRST = Pump.PUMP_E_DRY;
                public static final int PUMP_E_DRY = 0x80040201;
                public static final int PUMP_NEW = 7;
                """)).isEqualTo("""
                Pump.java:1:45: warning: lookups now return PUMP_E_DRY instead of PUMP_E_FIRST [WE316]
                    1 | public static final int PUMP_E_FIRST = Pump.PUMP_E_DRY;
                      |                                             ^^^^^^^^^^
                      = help: if programs rely on that, use 'primaries = PUMP_E_FIRST'
                """);
    }

    @Test
    void reportsNothingTheFirstTimeOrIfNothingChanged() throws IOException {
        String constants = "public static final int PUMP_OK = 0;\npublic static final int PUMP_YES = Pump.PUMP_OK;\n";
        assertThat(changes(constants)).isEmpty();
        Files.writeString(folder.resolve("Pump.java"), constants);
        assertThat(changes(constants)).isEmpty();
    }

    private String changes(String constants) throws IOException {
        OutputFile file = new OutputFile(OutputFile.Kind.SOURCE, "Pump.java", constants);
        return new ChangedAnswers(OutputFolders.all(folder))
                .of(List.of(file)).stream()
                        .map(DiagnosticRenderer.plain()::render)
                        .collect(Collectors.joining());
    }
}
