package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The families of a project: those that its POM names, and those in its folders of headers. */
class FamiliesTest {
    private static final String CODE = "#define ACME_E_JAMMED 0xA0040001L\n";

    @TempDir
    private Path folder;

    private final DiagnosticLog log = new DiagnosticLog();
    private final MavenProject project = new MavenProject();

    @BeforeEach
    void makeProject() throws IOException {
        write("pom.xml", "<project/>");
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    @Test
    void aBindingInThePomReplacesTheFamilyOfItsHeader() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("src/main/winerr/com/acme/y.h", CODE);
        Binding binding = new Binding();
        binding.set(Key.HEADER, "src/main/winerr/com/acme/x.h");
        binding.set(Key.NAME, "Robot");
        assertThat(families(List.of(binding), tree())).containsExactly("com.acme.Robot", "com.acme.Y");
    }

    @Test
    void aBindingMaySetAnotherPackage() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        Binding binding = new Binding();
        binding.set(Key.HEADER, "src/main/winerr/com/acme/x.h");
        binding.set(Key.PACKAGE, "org.acme");
        assertThat(families(List.of(binding), tree())).containsExactly("org.acme.X");
    }

    @Test
    void aBindingFileElsewhereReplacesTheFamilyOfItsHeader() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("bindings/robot.properties", "header=../src/main/winerr/com/acme/x.h\nname=Robot\n");
        Binding binding = new Binding();
        binding.setFile("bindings/robot.properties");
        assertThat(families(List.of(binding), tree())).containsExactly("com.acme.Robot");
    }

    @Test
    void aBindingFileInTheTreeThatThePomNamesIsOneFamily() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("src/main/winerr/com/acme/x.properties", "name=Robot\n");
        Binding binding = new Binding();
        binding.setFile("src/main/winerr/com/acme/x.properties");
        assertThat(families(List.of(binding), tree())).containsExactly("com.acme.Robot");
    }

    @Test
    void aBindingFileAtTheTopLeavesItsHeaderInItsPackage() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("src/main/winerr/robot.properties", "header=com/acme/x.h\nname=Robot\n");
        assertThat(families(List.of(), tree())).containsExactly("com.acme.Robot");
    }

    @Test
    void severalFoldersWithPatterns() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("sdk/include/acmeerr.h", CODE);
        write("sdk/include/other.h", CODE);
        write("sdk/include/old/acmeerr.h", CODE);
        Source sdk = source("sdk/include");
        sdk.setIncludes(List.of("**/*err.h"));
        sdk.setExcludes(List.of("old/"));
        assertThat(families(List.of(), List.of(source("src/main/winerr"), sdk)))
                .containsExactly("com.acme.X", "Acmeerr");
    }

    @Test
    void anIncludedHeaderWithoutCodesIsNotAFamily() throws IOException {
        write("src/main/winerr/com/acme/x.h", "#include \"types.h\"\n#  include <com/acme/More.h>\n" + CODE);
        write("src/main/winerr/com/acme/types.h", "typedef long HRESULT;\n");
        write("src/main/winerr/com/acme/more.h", "#define ACME_E_MORE 0xA0040002L\n");
        write("src/main/winerr/com/acme/empty.h", "typedef long HRESULT;\n");
        assertThat(families(List.of(), tree())).containsExactly("com.acme.Empty", "com.acme.More", "com.acme.X");
    }

    @Test
    void filesOfEditorsAreIgnored() throws IOException {
        write("src/main/winerr/com/acme/x.h", CODE);
        write("src/main/winerr/com/acme/._x.h", "\0\1\2");
        write("src/main/winerr/com/acme/.#x.h", "me@host");
        write("src/main/winerr/com/acme/.git/x.h", CODE);
        assertThat(families(List.of(), tree())).containsExactly("com.acme.X");
    }

    @Test
    void linkedFoldersAreReadButCyclesAreNot() throws IOException {
        write("elsewhere/x.h", CODE);
        Path acme =
                Files.createDirectories(folder.resolve("src/main/winerr/com")).resolve("acme");
        Files.createSymbolicLink(acme, folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("elsewhere/again"), folder.resolve("src/main/winerr"));
        assertThat(families(List.of(), tree())).containsExactly("com.acme.X");
    }

    private List<Source> tree() {
        return List.of(source("src/main/winerr"));
    }

    private Source source(String path) {
        return new Source(folder.resolve(path).toFile());
    }

    private List<String> families(List<Binding> bindings, List<Source> sources) {
        InputLocator places = new InputLocator(
                FakeArtefacts.of(Map.of(), List.of(), List.of()), new Archives(folder.resolve("unpacked")), log);
        List<String> names = Families.locate(Pom.of(project), bindings, new Binding(), sources, places, log)
                .requests(new SourceReader())
                .stream()
                .map(request -> request.family().qualified())
                .toList();
        assertThat(log.sorted()).isEmpty();
        return names;
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }
}
