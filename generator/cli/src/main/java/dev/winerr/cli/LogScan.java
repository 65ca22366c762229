package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.decode.Decoder;
import dev.winerr.generator.decode.ExceptionCodes;
import dev.winerr.generator.decode.Readings;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies a log and writes, after each line, the meaning of the codes in it. Codes are hexadecimal numbers of failures
 * and warnings, their negative decimals, and names; small numbers are more often counts than codes.
 */
final class LogScan {
    private static final String FAILURE = "(?<![\\w.])(?:0x(?:F{8})?[89A-F][0-9A-F]{7}|-[12]\\d{9})(?![\\w.]*\\w)";
    private static final Pattern WORDS =
            Pattern.compile(FAILURE + "|\\b[A-Za-z]\\w*_\\w+\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS_AND_NUMBERS = Pattern.compile(
            WORDS.pattern()
                    + "|(?<![\\w.:/-])(?:0x[0-9A-F]{1,8}|\\d{1,5}|[2-4]\\d{9}|[8-9A-F][0-9A-F]{7})(?![\\w:/-]|\\.\\d)",
            Pattern.CASE_INSENSITIVE);

    private final Decoder decoder;
    private final Map<String, List<IndexedCode>> names;
    private final Pattern words;
    private final ScannedLines lines;

    LogScan(HeaderIndex index, Texts texts, boolean numbers, Format format) {
        this.decoder = new Decoder(index);
        this.names = index.byName();
        this.words = numbers ? WORDS_AND_NUMBERS : WORDS;
        this.lines = new ScannedLines(format, texts);
    }

    ExitCode run(Console console) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.print(line, found(line), console.out());
            }
            lines.end(console.out());
            return ExitCode.DONE;
        } catch (IOException e) {
            console.err().println("winerr: decode: standard input cannot be read: " + e.getMessage());
            return ExitCode.INPUT;
        }
    }

    /** The codes in a line, in order, each once. */
    private List<ScannedLines.Found> found(String line) {
        Map<String, ScannedLines.Found> found = new LinkedHashMap<>();
        Matcher word = words.matcher(line);
        while (word.find()) {
            meanings(word.group()).forEach(meaning -> found.putIfAbsent(meaning.asked() + meaning.value(), meaning));
        }
        return List.copyOf(found.values());
    }

    private List<ScannedLines.Found> meanings(String word) {
        List<IndexedCode> named = names.getOrDefault(word, List.of());
        if (!named.isEmpty()) {
            int value = named.get(0).bits();
            return List.of(new ScannedLines.Found(Spelling.hex(value), value, Optional.of(named.get(0)), ""));
        }
        List<ScannedLines.Found> found = new ArrayList<>();
        for (int value : Readings.of(word)) {
            decoder.meanings(value).stream()
                    .findFirst()
                    .map(likeliest ->
                            new ScannedLines.Found(word, value, Optional.of(likeliest.code()), likeliest.reason()))
                    .or(() -> ExceptionCodes.meaning(value)
                            .map(raised ->
                                    new ScannedLines.Found(word, value, Optional.empty(), "exception code " + raised)))
                    .ifPresent(found::add);
        }
        return found;
    }
}
