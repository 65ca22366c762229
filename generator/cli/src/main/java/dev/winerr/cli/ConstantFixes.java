package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.javaconst.ConstantCheck.Result;
import dev.winerr.generator.javaconst.ConstantCheck.Verdict;
import dev.winerr.generator.javaconst.JavaConstant;
import dev.winerr.generator.javaconst.LiteralEdits;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the values of headers into Java sources that have different ones. */
final class ConstantFixes {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private final Console console;
    private final DiagnosticLog log = new DiagnosticLog();

    ConstantFixes(Console console) {
        this.console = console;
    }

    /** Corrects wrong constants that have a literal, and reports the others. */
    ExitCode write(List<Result> results) {
        Map<SourceFile, List<Result>> correctable = new LinkedHashMap<>();
        int wrong = 0;
        for (Result result : results) {
            if (result.verdict() != Verdict.WRONG && result.verdict() != Verdict.OLDER) {
                continue;
            }
            wrong++;
            JavaConstant constant = result.java().orElseThrow();
            SourceFile file = constant.span().file();
            if (constant.literal().isEmpty() || file.path().isEmpty()) {
                log.add(Diagnostic.of(CommandDiagnostic.NO_LITERAL, constant.span(), constant.qualifiedName()));
            } else {
                correctable.computeIfAbsent(file, added -> new ArrayList<>()).add(result);
            }
        }
        int files = 0;
        int corrected = 0;
        for (Map.Entry<SourceFile, List<Result>> file : correctable.entrySet()) {
            if (write(file.getKey(), file.getValue())) {
                files++;
                corrected += file.getValue().size();
            }
        }
        console.print(log.sorted());
        console.err()
                .println(corrected + " of " + wrong + " literals corrected in " + files
                        + (files == 1 ? " file" : " files"));
        if (log.hasErrors()) {
            return ExitCode.OUTPUT;
        }
        return corrected == wrong ? ExitCode.DONE : ExitCode.FOUND;
    }

    private boolean write(SourceFile file, List<Result> results) {
        LiteralEdits edits = new LiteralEdits();
        results.forEach(result -> edits.correct(
                result.java().orElseThrow(), result.header().orElseThrow().value()));
        Path path = file.path().orElseThrow();
        try {
            Optional<byte[]> bytes = encode(file, edits.applyTo(file), Files.readAllBytes(path));
            if (bytes.isEmpty()) {
                log.add(CommandDiagnostic.NOT_REWRITABLE, file.start(), file.name());
                return false;
            }
            OutputWriter.replaceNamed(path, bytes.get());
            return true;
        } catch (IOException e) {
            log.add(CommandDiagnostic.NOT_WRITTEN, file.start(), file.name(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** The text in the encoding of the old text's bytes, after their byte order mark, if any. */
    private static Optional<byte[]> encode(SourceFile old, String text, byte[] bytes) {
        for (Charset charset : CHARSETS) {
            for (String mark : List.of("", "\uFEFF")) {
                if (Arrays.equals((mark + old.text()).getBytes(charset), bytes)) {
                    return Optional.of((mark + text).getBytes(charset));
                }
            }
        }
        return Optional.empty();
    }
}
