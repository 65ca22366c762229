package dev.winerr.generator.emit.output;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds values whose lookups return another name than before. The class of constants shows it: a constant defined by a
 * number was primary before, and if it is now defined by another constant it is an alias.
 */
public final class ChangedAnswers {
    private static final Pattern CONSTANT =
            Pattern.compile("public static final int (?<name>[\\w$]+) = (?:[\\w$]+\\.(?<primary>[\\w$]+)|-?\\w+);");

    private final OutputFolders folders;

    /** Creates a comparison with the files in folders. */
    public ChangedAnswers(OutputFolders folders) {
        this.folders = folders;
    }

    /**
     * Compares files with those that they replace.
     *
     * @throws IOException if an existing file cannot be read
     */
    public List<Diagnostic> of(List<OutputFile> files) throws IOException {
        List<Diagnostic> changed = new ArrayList<>();
        for (OutputFile file : files) {
            Path before = folders.resolve(file);
            if (file.kind() == OutputFile.Kind.SOURCE && Files.isRegularFile(before)) {
                // Names and numbers are the same in all encodings of Java sources.
                String old = Files.readString(before, StandardCharsets.ISO_8859_1);
                changed.addAll(compare(old, new SourceFile(file.path(), file.content())));
            }
        }
        return changed;
    }

    private static List<Diagnostic> compare(String old, SourceFile file) {
        Map<String, Span> aliases = new HashMap<>();
        Matcher now = CONSTANT.matcher(file.text());
        while (now.find()) {
            if (now.group("primary") != null) {
                aliases.put(now.group("name"), file.span(now.start("primary"), now.end("primary")));
            }
        }
        return CONSTANT.matcher(old)
                .results()
                .filter(before -> before.group(2) == null)
                .flatMap(before ->
                        Stream.ofNullable(aliases.get(before.group(1))).map(found -> changed(before.group(1), found)))
                .toList();
    }

    private static Diagnostic changed(String before, Span now) {
        return Diagnostic.of(OutputDiagnostic.ANSWER_CHANGED, now, now.text(), before);
    }
}
