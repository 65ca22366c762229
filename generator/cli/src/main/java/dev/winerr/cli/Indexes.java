package dev.winerr.cli;

import dev.winerr.ResultKind;
import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.NoCodes;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexBuilder;
import dev.winerr.generator.index.IndexFile;
import dev.winerr.generator.index.IndexFormatException;
import dev.winerr.generator.index.IndexedHeader;
import dev.winerr.generator.parallel.InOrder;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Opens everything that defines codes as one index: headers, message files, binding files, folders of these, and index
 * files.
 */
final class Indexes {
    private static final int MAGIC_LENGTH = 16;

    private final Console console;
    private final Arguments arguments;
    private final SettingOptions settings;
    private final Extent extent;
    private final DiagnosticLog log;
    private final IndexBuilder read = new IndexBuilder();
    private int unreadable;
    private int empty;

    /**
     * Creates an opener.
     *
     * @param settings how to read headers
     * @param extent which constants of headers to include
     * @param log receives errors in the inputs
     */
    Indexes(Console console, Arguments arguments, SettingOptions settings, Extent extent, DiagnosticLog log) {
        this.console = console;
        this.arguments = arguments;
        this.settings = settings;
        this.extent = extent;
        this.log = log;
    }

    /** All operands as one index; what cannot be read is left out and reported in the log. */
    HeaderIndex open(List<String> operands) {
        List<HeaderIndex> indexes = new ArrayList<>();
        HeaderMemory alone = HeaderMemory.of(operands.size());
        for (String operand : operands) {
            Optional<Path> path = arguments.path(operand, console);
            if (path.filter(Files::isDirectory).isPresent()) {
                readFolder(operand, path.get());
            } else if (path.filter(Indexes::isIndex).isPresent()) {
                readIndex(operand, path.get()).ifPresent(indexes::add);
            } else {
                Read header = readHeader(operand, arguments.spanOf(operand), alone);
                header.addTo().accept(read);
                unreadable += header.log().hasErrors() ? 1 : 0;
                header.log().sorted().forEach(log::add);
            }
        }
        indexes.add(read.index());
        return HeaderIndex.join(indexes);
    }

    /** An index file; empty, with an error in the log, if it is not one. */
    Optional<HeaderIndex> openIndex(String operand) {
        return arguments.path(operand, console, log).flatMap(file -> readIndex(operand, file));
    }

    /** The number of headers that could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** The number of headers in folders that define nothing. */
    int empty() {
        return empty;
    }

    /** Whether an operand is a file that {@code winerr index} wrote. */
    static boolean isIndex(String operand, Console console) {
        try {
            return isIndex(console.directory().resolve(operand));
        } catch (InvalidPathException e) {
            // The caller reads it as a header and reports what is wrong with it.
            return false;
        }
    }

    private static boolean isIndex(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return IndexFile.isIndex(in.readNBytes(MAGIC_LENGTH));
        } catch (IOException e) {
            // The caller reads it as a header and reports why it cannot be read.
            return false;
        }
    }

    private Optional<HeaderIndex> readIndex(String operand, Path file) {
        try {
            return Optional.of(IndexFile.read(Files.readAllBytes(file)));
        } catch (IndexFormatException e) {
            log.add(CommandDiagnostic.BAD_INDEX, arguments.spanOf(operand), operand, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            String reason = Files.exists(file) ? "it cannot be read" : "there is no such file";
            log.add(CommandDiagnostic.BAD_INDEX, arguments.spanOf(operand), operand, reason);
        }
        return Optional.empty();
    }

    /**
     * A header that was read.
     *
     * @param addTo adds what it defines to an index
     * @param log has its findings
     */
    private record Read(Consumer<IndexBuilder> addTo, DiagnosticLog log) {}

    private Read readHeader(String operand, Span span, HeaderMemory memory) {
        return read(
                operand,
                span,
                settings.settings(arguments),
                memory,
                request -> request.header().name(),
                request -> code -> true);
    }

    private void readFolder(String operand, Path folder) {
        try {
            HeaderTree tree = HeaderTree.of(folder);
            HeaderMemory memory = HeaderMemory.of(tree.size());
            List<Diagnostic> nothing = new ArrayList<>();
            int step = 0;
            for (Read header : InOrder.map(tree.files(), file -> readFile(file, operand, tree, memory))) {
                console.progress(step + 1, tree.size(), tree.name(tree.files().get(step)));
                step++;
                header.addTo().accept(read);
                report(header.log().sorted(), nothing);
            }
            if (nothing.size() == tree.size() || console.isVerbose()) {
                nothing.forEach(log::add);
            }
            if (tree.size() == 0) {
                log.add(CommandDiagnostic.NOTHING_IN_FOLDER, arguments.spanOf(operand), operand);
            }
        } catch (IOException e) {
            boolean named = e instanceof FileSystemException failure && failure.getFile() != null;
            String unreadable = named ? ((FileSystemException) e).getFile() : operand;
            log.add(CommandDiagnostic.UNREADABLE_FOLDER, arguments.spanOf(operand), unreadable);
        }
    }

    /** A header without codes is an error only if it was named as an operand. */
    private void report(List<Diagnostic> findings, List<Diagnostic> nothing) {
        DiagnosticLog own = new DiagnosticLog();
        for (Diagnostic finding : findings) {
            if (NoCodes.isExplainedBy(finding)) {
                nothing.add(finding);
            } else {
                own.add(finding);
            }
        }
        unreadable += own.hasErrors() ? 1 : 0;
        empty += !own.hasErrors() && own.sorted().size() < findings.size() ? 1 : 0;
        own.sorted().forEach(log::add);
    }

    private Read readFile(Path file, String operand, HeaderTree tree, HeaderMemory memory) {
        Span span = arguments.spanOf(operand);
        Settings options = settings.settings(arguments);
        tree.includes().forEach(include -> options.add(Key.INCLUDE_DIRECTORIES, include.toString(), span));
        return read(
                Path.of(operand, tree.name(file)).toString(),
                span,
                options,
                memory,
                request -> tree.name(request.header().path()),
                request -> wanted(HeaderTree.isBinding(file), request));
    }

    /**
     * Reads a header, or the header that a binding file names.
     *
     * @param name the name of the header in the index
     * @param wanted which of its codes to include
     */
    private Read read(
            String spelt,
            Span span,
            Settings options,
            HeaderMemory memory,
            Function<GenerationRequest, String> name,
            Function<GenerationRequest, Predicate<Code>> wanted) {
        DiagnosticLog own = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Generator generator = new Generator(sources, memory);
        Consumer<IndexBuilder> codes = new Requests(arguments, settings, console, sources)
                .toRead(spelt, span, options, own)
                .map(request -> codes(name.apply(request), request, generator, sources, own, wanted.apply(request)))
                .orElse(index -> {});
        return new Read(codes, own);
    }

    private Predicate<Code> wanted(boolean isBinding, GenerationRequest request) {
        boolean all = extent != Extent.RESULT_CODES
                || isBinding
                || !request.headerOptions().selection().kinds().isEmpty();
        return all ? code -> true : code -> code.kind() != ResultKind.OTHER;
    }

    private Consumer<IndexBuilder> codes(
            String name,
            GenerationRequest request,
            Generator generator,
            SourceReader sources,
            DiagnosticLog own,
            Predicate<Code> wanted) {
        // The digests are known when the header has been read.
        if (extent == Extent.CONSTANTS) {
            List<HeaderCode> constants = generator.constants(request, own);
            return index -> index.add(indexed(name, request, sources), constants);
        }
        Optional<Catalog> catalog = generator.catalog(request, own);
        return index -> catalog.ifPresent(codes -> index.add(indexed(name, request, sources), codes, wanted));
    }

    private static IndexedHeader indexed(String name, GenerationRequest request, SourceReader sources) {
        return new IndexedHeader(name, request.header().path(), sources.digests());
    }
}
