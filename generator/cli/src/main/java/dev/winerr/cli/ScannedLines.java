package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.index.IndexedCode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the lines of a log with the codes found in them, as text, JSON or Markdown. */
final class ScannedLines {
    private static final String FENCE = "~~~~";

    private final Format format;
    private final Texts texts;
    private int number;
    private boolean inBlock;

    /**
     * A code in a line.
     *
     * @param asked the number in the line; for a name, its value
     * @param value the 32 bits
     * @param code the likeliest code; empty if the value is only an exception code
     * @param reason why it is the likeliest
     */
    record Found(String asked, int value, Optional<IndexedCode> code, String reason) {}

    ScannedLines(Format format, Texts texts) {
        this.format = format;
        this.texts = texts;
    }

    void print(String line, List<Found> found, PrintStream out) {
        number++;
        switch (format) {
            case JSONL -> out.println(Json.line(object(line, found)));
            case MARKDOWN -> printMarkdown(line, found, out);
            default -> {
                out.println(line);
                found.forEach(one -> out.println("    " + one.asked() + " = " + words(one, "")));
            }
        }
    }

    /** Ends the output. */
    void end(PrintStream out) {
        if (inBlock) {
            out.println(FENCE);
        }
    }

    /** A fenced block needs no escapes; it ends before each list. */
    private void printMarkdown(String line, List<Found> found, PrintStream out) {
        if (!inBlock) {
            out.println((number == 1 ? "" : "\n") + FENCE);
            inBlock = true;
        }
        out.println(line);
        if (!found.isEmpty()) {
            end(out);
            inBlock = false;
            out.println();
            found.forEach(one -> out.println("- `" + one.asked() + "` = " + words(one, "`")));
        }
    }

    private String words(Found found, String quote) {
        if (found.code().isEmpty()) {
            return found.reason();
        }
        IndexedCode code = found.code().get();
        String text = texts.of(code)
                .map(known -> ": " + known.replaceAll("\\s+", " "))
                .orElse("");
        return quote + code.name() + quote + " (" + code.kind() + ", " + code.header() + ")" + text;
    }

    private Map<String, Object> object(String line, List<Found> found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", number);
        object.put("text", line);
        object.put("codes", found.stream().map(ScannedLines::object).toList());
        return object;
    }

    private static Map<String, Object> object(Found found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("asked", found.asked());
        if (found.code().isPresent()) {
            object.putAll(Decodings.object(found.code().get(), found.reason()));
        } else {
            object.put("value", Spelling.hex(found.value()));
            object.put("reason", found.reason());
        }
        return object;
    }
}
