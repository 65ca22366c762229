package dev.winerr.generator.header.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;

/**
 * Compiles a whole set of headers, on all processors. This takes about twenty minutes of one processor for mingw-w64.
 *
 * <p>Usage, in the engine's folder: {@code java -cp target/test-classes:target/classes
 * dev.winerr.generator.header.oracle.FactFileMaker mingw
 * src/test/resources/dev/winerr/generator/header/oracle/mingw.facts.gz}; the other set is {@code wine}.
 */
final class FactFileMaker {
    private final HeaderSet set;
    private final ThreadLocal<Oracle> oracle;

    private FactFileMaker(HeaderSet set) {
        this.set = set;
        this.oracle = ThreadLocal.withInitial(() -> Oracle.in(set, scratch()));
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("winerr-oracle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the facts about the set that the first argument names to the file that the second names. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        HeaderSet set = args[0].equals(HeaderSet.WINE.name()) ? HeaderSet.WINE : HeaderSet.MINGW;
        new FactFileMaker(set).make(Path.of(args[1]));
    }

    private void make(Path output) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<HeaderFacts>> answers = new ArrayList<>();
        for (String header : set.headers()) {
            answers.add(threads.submit(() -> oracle.get().ask(header)));
        }
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(output)), StandardCharsets.UTF_8))) {
            for (String line : FactFile.introduction(set.version(), Gcc.predefined())) {
                out.write(line + "\n");
            }
            for (Future<HeaderFacts> answer : answers) {
                write(answer.get(), out);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void write(HeaderFacts header, Writer out) throws IOException {
        out.write(FactFile.headingOf(header) + "\n");
        for (Fact fact : header.facts()) {
            out.write(fact.line() + "\n");
        }
    }
}
