package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.GoldenCase;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests of settings and folders of headers, and the findings about invalid ones: {@code request/*.txt}. */
class RequestGoldenTest {
    private static final Span COMMAND = new SourceFile("<command line>", "").start();

    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    static Stream<GoldenCase> bindings() {
        return GoldenCase.in("request").stream().filter(one -> one.toString().startsWith("bindings.txt"));
    }

    static Stream<GoldenCase> trees() {
        return GoldenCase.in("request").stream().filter(one -> one.toString().startsWith("trees.txt"));
    }

    /** The only binding file of the case. */
    @ParameterizedTest
    @MethodSource("bindings")
    void aBindingFileBecomesARequest(GoldenCase one) throws IOException {
        one.makeInputs(folder);
        Path binding = new SourceReader()
                .walk(folder).stream()
                        .filter(file -> file.toString().endsWith(".properties"))
                        .findFirst()
                        .orElseThrow();
        String spelt = folder.relativize(binding).toString();
        Optional<GenerationRequest> request = new Paths(folder, log)
                .input(spelt, COMMAND)
                .flatMap(input -> BindingFile.read(input, new Inputs(new SourceReader(), log), log))
                .flatMap(settings -> new RequestBuilder(folder, log).build(settings));
        StringBuilder seen = new StringBuilder();
        request.ifPresent(value -> show("", value, seen));
        assertThat(one.seen(seen.toString(), findings())).isEqualTo(one.expected());
    }

    @Test
    void aRequestCanBeForAnotherHeader() {
        Settings settings = new Settings(COMMAND, Path.of("")).add(Key.HEADER, "a.h", COMMAND);
        GenerationRequest request =
                new RequestBuilder(folder, log).build(settings).orElseThrow();
        Input other = new Paths(folder, log).input("b.h", COMMAND).orElseThrow();
        assertThat(request.reading(other).header()).isEqualTo(other);
        assertThat(request.reading(other).reading(request.header())).isEqualTo(request);
    }

    /** One family each; files named {@code taken*} belong to other families, those named {@code skipped*} to none. */
    @ParameterizedTest
    @MethodSource("trees")
    void aFolderOfHeadersBecomesFamilies(GoldenCase one) throws IOException {
        one.makeInputs(folder);
        Input root = new Paths(folder, log).input("com/..", COMMAND).orElseThrow();
        Set<Path> taken = new HashSet<>();
        for (Path file : new SourceReader().walk(folder)) {
            if (file.getFileName().toString().startsWith("taken")) {
                taken.add(file);
            }
        }
        SourceTree tree = SourceTree.list(
                root, file -> !file.getFileName().toString().startsWith("skipped"), new SourceReader(), log);
        List<String> seen = new ArrayList<>();
        tree.bindings(taken).forEach(settings -> seen.add("binding " + settings));
        tree.headers(taken).forEach(settings -> seen.add("header " + settings));
        assertThat(one.seen(seen.stream().map(line -> line + "\n").collect(Collectors.joining()), findings()))
                .isEqualTo(one.expected());
    }

    private String findings() {
        return shown(
                log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining()));
    }

    private String shown(String text) {
        return text.replace(folder.toString(), "FOLDER");
    }

    /** All components that are not empty, those of records in records with their names. */
    private void show(String name, Object value, StringBuilder seen) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> show(name, content, seen));
        } else if (value instanceof Set<?> set) {
            show(name, set.stream().map(Object::toString).sorted().toList(), seen);
        } else if (value instanceof Collection<?> all) {
            all.forEach(element -> show(name, element, seen));
        } else if (value instanceof Span span) {
            seen.append(name).append(" = ").append(shown(span + "")).append('\n');
        } else if (value instanceof Record record) {
            show(name, record, seen);
        } else {
            seen.append((name + " = " + shown(value.toString())).stripTrailing())
                    .append('\n');
        }
    }

    private void show(String name, Record record, StringBuilder seen) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                String path = name.isEmpty() ? component.getName() : name + "." + component.getName();
                show(path, component.getAccessor().invoke(record), seen);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        }
    }
}
