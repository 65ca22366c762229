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
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies a log and writes, after each line, the meaning of the codes in it. Codes are hexadecimal numbers of failures
 * and warnings, their negative decimals, and names; small numbers are more often counts than codes.
 */
final class LogScan {
    private static final String FAILURE =
            "(?<![\\w.])(?:0x(?:F{8})?[89A-F][0-9A-F]{7}|-2147\\d{6}|-107374\\d{4})(?![\\w.]*\\w)";
    private static final Pattern WORDS =
            Pattern.compile(FAILURE + "|\\b[A-Za-z]\\w*_\\w+\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS_AND_NUMBERS = Pattern.compile(
            WORDS.pattern() + "|(?<![\\w.:/-])(?:0x[0-9A-F]{1,8}|\\d{1,5})(?![\\w:/-]|\\.\\d)",
            Pattern.CASE_INSENSITIVE);

    private final Decoder decoder;
    private final Map<String, List<IndexedCode>> names;
    private final Texts texts;
    private final Pattern words;

    LogScan(HeaderIndex index, Texts texts, boolean numbers) {
        this.decoder = new Decoder(index);
        this.names = index.byName();
        this.texts = texts;
        this.words = numbers ? WORDS_AND_NUMBERS : WORDS;
    }

    ExitCode run(Console console) {
        PrintStream out = console.out();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(line);
                meanings(line).forEach(out::println);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            console.err().println("winerr: decode: standard input cannot be read: " + e.getMessage());
            return ExitCode.INPUT;
        }
    }

    private Set<String> meanings(String line) {
        Set<String> meanings = new LinkedHashSet<>();
        Matcher word = words.matcher(line);
        while (word.find()) {
            List<IndexedCode> named = names.getOrDefault(word.group(), List.of());
            if (!named.isEmpty()) {
                meanings.add(meaning(Spelling.hex(named.get(0).bits()), named.get(0)));
                continue;
            }
            for (int value : Readings.of(word.group())) {
                decoder.meanings(value).stream()
                        .findFirst()
                        .map(likeliest -> meaning(word.group(), likeliest.code()))
                        .or(() -> ExceptionCodes.meaning(value)
                                .map(raised -> meaning(word.group(), "exception code " + raised)))
                        .ifPresent(meanings::add);
            }
        }
        return meanings;
    }

    private static String meaning(String value, String words) {
        return "    " + value + " = " + words;
    }

    private String meaning(String value, IndexedCode code) {
        String text = texts.of(code)
                .map(known -> ": " + known.replaceAll("\\s+", " "))
                .orElse("");
        return meaning(value, code.name() + " (" + code.kind() + ", " + code.header() + ")" + text);
    }
}
