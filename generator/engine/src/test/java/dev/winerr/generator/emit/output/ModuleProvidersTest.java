package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors of modules are told what the module declaration must provide. */
class ModuleProvidersTest {
    private static final List<OutputFile> FILES =
            List.of(ServiceFile.of(List.of(new FamilyName("com.acme", "Lamp"), new FamilyName("com.acme", "Pump"))));

    @TempDir
    Path folder;

    @Test
    void reportsWhatToAddToTheModule() throws IOException {
        assertThat(rendered("""
                /** Pumps. */
                open module com.acme.pumps {
                    requires dev.winerr.runtime;
                    provides dev.winerr.CodeFamily.Provider with com.acme.LampFamily.Provider;
                    provides com.acme.Other with com.acme.PumpFamily.Provider;
                }
                """)).isEqualTo("""
                module-info.java:2:13: note: module 'com.acme.pumps' does not provide com.acme.PumpFamily.Provider [WE432]
                    2 | open module com.acme.pumps {
                      |             ^^^^^^^^^^^^^^
                      = help: add 'provides dev.winerr.CodeFamily.Provider with com.acme.PumpFamily.Provider;', or ResultCodes will not find them on the module path
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module a { provides dev.winerr.CodeFamily.Provider with com.acme.PumpFamily.Provider,"
                        + " com.acme.LampFamily.Provider; }",
                "import com.acme.*; import dev.winerr.CodeFamily;\n"
                        + "module a { provides CodeFamily.Provider with PumpFamily.Provider, LampFamily.Provider; }",
                "module a { provides",
                "class NoModule {}",
            })
    void reportsNothingIfTheModuleProvidesThemOrIsNotValid(String declaration) throws IOException {
        assertThat(missing(declaration)).isEmpty();
    }

    @Test
    void reportsNothingWithoutModuleOrFamilies() throws IOException {
        assertThat(ModuleProviders.missing(FILES, List.of(folder))).isEmpty();
        Files.writeString(folder.resolve("module-info.java"), "module a {}");
        assertThat(ModuleProviders.missing(List.of(), List.of(folder))).isEmpty();
    }

    private List<Diagnostic> missing(String declaration) throws IOException {
        Files.writeString(folder.resolve("module-info.java"), declaration);
        return ModuleProviders.missing(FILES, List.of(folder));
    }

    private String rendered(String declaration) throws IOException {
        return DiagnosticRenderer.plain().render(missing(declaration).get(0)).replace(folder + "/", "");
    }
}
