package dev.winerr.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.message.TestTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserProjectTest {
    private static final String PROGRAM = """
        package com.acme;

        import dev.winerr.CodeFamily;
        import dev.winerr.FamilyRegistry;
        import dev.winerr.HResult;
        import dev.winerr.ResultCodes;
        import dev.winerr.ResultException;
        import dev.winerr.sample.SampleCode;
        import java.io.PrintStream;
        import java.nio.charset.StandardCharsets;
        import java.util.Locale;
        import java.util.ServiceLoader;

        public class Program {
            public static void main(String[] args) {
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                out.println(SampleCode.of(0x80040227).message(Locale.forLanguageTag("es-MX"), "D:").orElse("?"));
                out.println(SampleCode.of(0x80040227).message("D:").orElse("?"));
                out.println(SampleCode.of(0x80040227).link().orElseThrow());
                out.println(ResultCodes.families());
                out.println(ResultCodes.whatIs(0x80040227));
                out.println(ResultCodes.named("ERROR_ACCESS_DENIED"));
                out.println(FamilyRegistry.load(Program.class.getClassLoader()).families());
                ModuleLayer layer = Program.class.getModule().getLayer();
                out.println(layer == null
                            ? "no layer"
                            : FamilyRegistry.load(ServiceLoader.load(layer, CodeFamily.Provider.class)).families());
                try {
                    HResult.check(0x80040227, SampleCode.SAMPLE_E_NODISC.family(), "D:");
                } catch (ResultException e) {
                    out.println(e);
                }
            }
        }
        """;

    private static final String EXPECTED = """
        No hay ningún disco en la unidad D:.
        There is no disc in drive D:.
        https://example.org/sample#SAMPLE_E_NODISC
        [Big, Sample]
        [SAMPLE_E_NODISC, BIG_E_LARGE]
        [ERROR_ACCESS_DENIED]
        [Big, Sample]
        %s
        dev.winerr.ResultException: SAMPLE_E_NODISC (0x80040227): There is no disc in drive D:.
        """;

    @TempDir
    Path folder;

    @Test
    void runsFromTheClassPath() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.add("com/acme/Program.java", PROGRAM);
        String path = project.pathWith(UserProject.library());
        assertThat(project.compile(17, "--class-path", path)).isEmpty();
        assertThat(UserProject.run("--class-path", path, "com.acme.Program").replace("\r\n", "\n"))
                .isEqualTo(EXPECTED.formatted("no layer"));
    }

    @Test
    void runsFromTheModulePathWithoutOpeningAnything() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.add("com/acme/Program.java", PROGRAM);
        project.add("module-info.java", """
            module com.acme {
                requires transitive dev.winerr.runtime;

                exports dev.winerr.sample;

                uses dev.winerr.CodeFamily.Provider;

                provides dev.winerr.CodeFamily.Provider with
                        dev.winerr.sample.BigFamily.Provider,
                        dev.winerr.sample.SampleFamily.Provider;
            }
            """);
        String path = project.pathWith(UserProject.library());
        assertThat(project.compile(17, "--module-path", path)).isEmpty();
        assertThat(UserProject.run("--module-path", path, "--module", "com.acme/com.acme.Program")
                        .replace("\r\n", "\n"))
                .isEqualTo(EXPECTED.formatted("[Big, Sample]"));
    }

    /** The texts of Windows, from a folder laid out like System32, for codes without a text or, if preferred, for all. */
    @Test
    void usesTheTextsOfWindows() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.add("com/acme/Ask.java", """
                package com.acme;

                import dev.winerr.HResult;
                import dev.winerr.ResultException;
                import dev.winerr.sample.BigCode;
                import dev.winerr.sample.SampleCode;
                import java.util.Locale;

                public class Ask {
                    public static void main(String[] args) {
                        System.out.println(SampleCode.of(0x80040227).message(Locale.GERMAN, "D:").orElse("none"));
                        System.out.println(BigCode.of(0x80004001).message(Locale.GERMAN).orElse("none"));
                        System.out.println(SampleCode.of(0x80041234).message(Locale.GERMAN).orElse("none"));
                        try {
                            HResult.check(0x80004001);
                        } catch (ResultException e) {
                            System.out.println(e.getMessage());
                        }
                    }
                }
                """);
        String path = project.pathWith(UserProject.library());
        assertThat(project.compile(17, "--class-path", path)).isEmpty();
        Path mui = Files.createDirectories(folder.resolve("System32/de-DE")).resolve("kernelbase.dll.mui");
        Files.write(
                mui,
                new TestTable()
                        .message(0x407, 0x80004001, "Fehlt.\r\n")
                        .message(0x407, 0x80040227, "Windows sagt mehr.\r\n")
                        .dll());
        String system = "-Ddev.winerr.system.folder=" + folder.resolve("System32");
        assertThat(UserProject.run("--class-path", path, "com.acme.Ask").lines())
                .containsExactly("There is no disc in drive D:.", "none", "none", "0x80004001");
        assertThat(UserProject.run(system, "--class-path", path, "com.acme.Ask").lines())
                .containsExactly("There is no disc in drive D:.", "Fehlt.", "none", "0x80004001: Fehlt.");
        String first = "-Ddev.winerr.system.messages=first";
        assertThat(UserProject.run(system, first, "--class-path", path, "com.acme.Ask")
                        .lines())
                .containsExactly("Windows sagt mehr.", "Fehlt.", "none", "0x80004001: Fehlt.");
        String off = "-Ddev.winerr.system.messages=off";
        assertThat(UserProject.run(system, off, "--class-path", path, "com.acme.Ask")
                        .lines())
                .containsExactly("There is no disc in drive D:.", "none", "none", "0x80004001");
    }
}
