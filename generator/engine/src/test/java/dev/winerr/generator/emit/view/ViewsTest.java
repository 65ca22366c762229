package dev.winerr.generator.emit.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Generator;
import dev.winerr.generator.Version;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.text.RichText;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The data of {@code golden/printer.h} that templates see, every name of every view, compared with {@code views/*.txt}.
 * {@code -Dgolden.update=true} rewrites these files; read the diff.
 */
class ViewsTest {
    private static final Path EMIT = Path.of("src/test/resources/dev/winerr/generator/emit");
    private static final Path GOLDEN = EMIT.resolve("golden");

    private final StringBuilder text = new StringBuilder();
    /** Codes are in many lists, but printed in full only once. */
    private final Set<String> shown = new HashSet<>();

    private int depth;

    @ParameterizedTest
    @ValueSource(strings = {"single", "partitioned"})
    void templatesSeeTheGoldenData(String binding) throws IOException {
        Views views = views(binding);
        show("bundles", views.bundles());
        show("", views.family());
        Path kept = EMIT.resolve("views").resolve(binding + ".txt");
        String seen = text.toString().replace(Version.NAME, "winerr VERSION");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(kept.resolveSibling(""));
            Files.writeString(kept, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(kept));
    }

    private static Views views(String binding) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        String name = binding + ".properties";
        SourceFile file = new SourceFile(name, Files.readString(GOLDEN.resolve(name)));
        GenerationRequest request = new RequestBuilder(GOLDEN, log)
                .build(BindingFile.read(file, Path.of(""), log))
                .orElseThrow();
        return new Generator(new SourceReader()).views(request, log).orElseThrow();
    }

    private void show(String name, Object value) {
        if (value instanceof List<?> list) {
            line(name + ":");
            depth++;
            list.forEach(one -> show("-", one));
            depth--;
        } else if (value instanceof RichText rich) {
            line(name + " = " + rich.plain());
        } else if (value instanceof CodeView code && !shown.add(code.symbol())) {
            line(name + " " + code.symbol() + (code.last() ? ", the last" : ""));
        } else if (value instanceof Record view) {
            show(name, view);
        } else {
            line(name + " = " + value);
        }
    }

    private void show(String name, Record view) {
        line((name + " " + view.getClass().getSimpleName()).strip());
        depth++;
        ViewMembers.of(view.getClass()).forEach(member -> show(member.getName(), value(view, member)));
        depth--;
    }

    private static Object value(Record view, Method member) {
        try {
            return member.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(member.toString(), e);
        }
    }

    private void line(String line) {
        text.append("  ".repeat(depth))
                .append(line.replace("\n", "\\n").stripTrailing())
                .append('\n');
    }
}
