package dev.winerr.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.source.Span;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for programs: one JSON object per line (JSON Lines). Lines and columns are counted from 1. */
final class FindingJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private FindingJson() {}

    static void print(List<Diagnostic> diagnostics, PrintStream out) {
        diagnostics.forEach(diagnostic -> out.println(GSON.toJson(object(diagnostic))));
    }

    private static Map<String, Object> object(Diagnostic diagnostic) {
        Map<String, Object> object = place(diagnostic.span());
        object.put("severity", diagnostic.severity().label());
        object.put("id", diagnostic.kind().id());
        object.put("message", diagnostic.message());
        object.put("help", diagnostic.advice(SettingOptions::spell));
        object.put("notes", diagnostic.notes().stream().map(FindingJson::note).toList());
        return object;
    }

    private static Map<String, Object> note(Diagnostic.Note note) {
        Map<String, Object> object = place(note.span());
        object.put("message", note.text());
        return object;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", span.file().name());
        object.put("line", span.line());
        object.put("column", span.column());
        return object;
    }
}
