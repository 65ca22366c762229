package dev.winerr.generator.emit.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in scripts, Markdown and YAML: what is written, and what interpreters, if installed, read. */
class ScriptEscaperTest {
    private static final String HOSTILE =
            "a'b\"c\\d$e`f#{g}\n-- h; %i! \u2019j\u2018 '''k\"\"\" */ #> |l\t\uD83D\uDE00";

    private static String written(String file, String template, String value) throws UnsafeValueException {
        Escaper escaper = Escapers.forFile(file);
        int at = template.indexOf('@');
        StringBuilder out = new StringBuilder();
        template.substring(0, at).chars().forEach(c -> escaper.follow((char) c));
        out.append(template, 0, at).append(escaper.value(value));
        return out.append(template.substring(at + 1)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a.sql; '@'; it's \"so\"; 'it''s \"so\"'",
                "a.sql; \"@\"; it's \"so\"; \"it's \"\"so\"\"\"",
                "a.sql; 'x' || '@'; it's; 'x' || 'it''s'",
                "a.sql; -- @; a -- b; -- a -- b",
                "a.sql; /* @ */; a */ b; /* a   b */",
                "a.sql; x = @; E_X; x = E_X",
                "a.py; '@'; it's \"so\"\\; 'it\\'s \\\"so\\\"\\\\'",
                "a.py; x = '''@'''; it's; x = '''it\\'s'''",
                "a.py; '' + '@'; it's; '' + 'it\\'s'",
                "a.rb; \"@\"; #{x} \"; \"\\#{x} \\\"\"",
                "a.rb; '@'; it's #{x}\\; 'it\\'s #{x}\\\\'",
                "a.sh; '@'; it's $x; 'it'\\''s $x'",
                "a.sh; \"@\"; it's $x `y` \"z\"; \"it's \\$x \\`y\\` \\\"z\\\"\"",
                "a.sh; x=y#z '@'; it's; x=y#z 'it'\\''s'",
                "a.ps1; '@'; it's $x; 'it''s $x'",
                "a.ps1; \"@\"; \"it's\" $x; \"`\"it's`\" `$x\"",
                "a.ps1; <# @ #>; a #> b; <# a   b #>",
                "a.yaml; key: @; yes: it's #1; key: \"yes: it's #1\"",
                "a.yaml; key: @; 0x80040201; key: 0x80040201",
                "a.yaml; key: '@'; it's; key: 'it''s'",
                "a.yml; key: \"@\"; \"so\"; key: \"\\\"so\\\"\"",
                "a.md; | @ |; a|b [x](y) *z*; | a\\|b \\[x\\](y) \\*z\\* |",
                "a.md; @; ACME_E_JAM and _that_; ACME_E_JAM and \\_that\\_",
                "a.md; `@`; ACME_E_JAM `x`; `ACME_E_JAM 'x'`",
            })
    void writes(String file, String template, String value, String expected) throws UnsafeValueException {
        assertThat(written(file, template, value)).isEqualTo(expected);
    }

    @Test
    void linesStayInTheirCell() throws UnsafeValueException {
        assertThat(written("a.md", "| @ |", "one\ntwo")).isEqualTo("| one<br>two |");
        assertThat(written("a.md", "@", "a <i> & b")).isEqualTo("a &lt;i&gt; &amp; b");
        assertThat(written("a.py", "# @", "one\ntwo")).isEqualTo("# one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.py:f'@'",
                "a.py:r\"@\"",
                "a.py:x = @",
                "a.sh:$'@'",
                "a.sh:x=@",
                "a.ps1:@'",
                "a.sql:@",
                "a.rb:@"
            })
    void rejectsValuesWhereNoFormIsSafe(String place) {
        String template = place.substring(place.indexOf(':') + 1);
        String file = place.substring(0, place.indexOf(':'));
        assertThatThrownBy(() -> written(file, template, "a b")).isInstanceOf(UnsafeValueException.class);
    }

    @Test
    void knowsWhichFilesHaveUnchangedValues() {
        assertThat(List.of("a.txt", "a.sql", "A.MD", "a.java")).noneMatch(Escapers::isUnknown);
        assertThat(List.of("a.tex", "Makefile", "a.lua")).allMatch(Escapers::isUnknown);
    }

    @Test
    void pythonReadsTheValue(@TempDir Path folder) throws Exception {
        String script = written("a.py", "import sys\nsys.stdout.buffer.write('''@'''.encode())\n", HOSTILE);
        assertThat(run(folder, "a.py", script, "python3")).isEqualTo(HOSTILE);
        String single = written("a.py", "import sys\nsys.stdout.buffer.write('@'.encode())\n", HOSTILE);
        assertThat(run(folder, "b.py", single, "python3")).isEqualTo(HOSTILE);
    }

    @Test
    void theShellReadsTheValue(@TempDir Path folder) throws Exception {
        assertThat(run(folder, "a.sh", written("a.sh", "printf %s '@'\n", HOSTILE), "sh"))
                .isEqualTo(HOSTILE);
        assertThat(run(folder, "b.sh", written("a.sh", "printf %s \"@\"\n", HOSTILE), "sh"))
                .isEqualTo(HOSTILE);
    }

    @Test
    void sqliteReadsTheValue(@TempDir Path folder) throws Exception {
        String sql = written("a.sql", "select '@';", HOSTILE);
        String script = """
                import sqlite3, sys
                rows = sqlite3.connect(':memory:').execute(open('a.sql').read())
                sys.stdout.buffer.write(rows.fetchone()[0].encode())
                """;
        Files.writeString(folder.resolve("a.sql"), sql);
        assertThat(run(folder, "a.py", script, "python3")).isEqualTo(HOSTILE);
    }

    private static String run(Path folder, String name, String script, String interpreter)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(interpreter), "needs " + interpreter);
        Files.writeString(folder.resolve(name), script);
        Process process =
                new ProcessBuilder(interpreter, name).directory(folder.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(err).isEmpty();
        return out;
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
