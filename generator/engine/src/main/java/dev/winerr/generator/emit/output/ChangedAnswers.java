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
 * Finds values for which lookups answer with another name than before. The class of constants tells: a name that was a number
 * there was the answer, and if it is another name of a constant now, it is not any more.
 */
public final class ChangedAnswers {
    private static final Pattern CONSTANT =
            Pattern.compile("public static final int (?<name>[\\w$]+) = (?:[\\w$]+\\.(?<primary>[\\w$]+)|-?\\w+);");

    private final OutputFolders folders;

    /** Compares with what is in these folders. */
    public ChangedAnswers(OutputFolders folders) {
        this.folders = folders;
    }

    /**
     * Compares files with those that they will replace.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public List<Diagnostic> of(List<OutputFile> files) throws IOException {
        List<Diagnostic> changed = new ArrayList<>();
        for (OutputFile file : files) {
            if (file.kind() == OutputFile.Kind.SOURCE) {
                Path before = folders.resolve(file);
                // Names and numbers are the same in every encoding that Java sources have.
                String old = Files.isRegularFile(before) ? Files.readString(before, StandardCharsets.ISO_8859_1) : "";
                changed.addAll(compare(old, new SourceFile(file.path(), file.content())));
            }
        }
        return changed;
    }

    private static List<Diagnostic> compare(String old, SourceFile file) {
        Map<String, Span> aliases = new HashMap<>();
        Matcher now = CONSTANT.matcher(old.isEmpty() ? "" : file.text());
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
