package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.code.HeaderCode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Converts the results of winerr and of message compilers to one form. */
public final class MessageComparison {
    private MessageComparison() {}

    /** The values that winerr reads, by name. */
    public static Map<String, Integer> values(TestMessageFiles.Result result) {
        Map<String, Integer> values = new TreeMap<>();
        result.codes().codes().forEach(code -> values.put(code.name(), code.bits()));
        return values;
    }

    /** The values that a compiler wrote, by name. */
    public static Map<String, Integer> values(MessageCompiler.Output output) {
        Map<String, Integer> values = new TreeMap<>(output.values());
        values.keySet().removeIf(name -> name.contains("SEVERITY") || name.contains("FACILITY"));
        return values;
    }

    /** The texts that winerr reads, by code and language. */
    public static Map<String, String> texts(TestMessageFiles.Result result) {
        Map<String, String> texts = new TreeMap<>();
        for (HeaderCode code : result.codes().codes()) {
            code.messages().forEach((locale, text) -> texts.put(key(locale, code.bits()), flat(text)));
        }
        return texts;
    }

    /** The texts that a compiler wrote, by code and language. */
    public static Map<String, String> texts(MessageCompiler.Output output) {
        Map<Integer, Locale> languages =
                Map.of(0x409, Locale.US, 0xC0A, Locale.forLanguageTag("es-ES"), 0x407, Locale.GERMANY);
        Map<String, String> texts = new TreeMap<>();
        output.texts()
                .forEach((language, table) -> table.forEach((bits, text) ->
                        texts.put(key(languages.getOrDefault(language, Locale.ROOT), bits), flat(text))));
        return texts;
    }

    private static String key(Locale locale, int bits) {
        return "0x%08X %s".formatted(bits, locale.toLanguageTag());
    }

    /** A text with white space collapsed, because the compilers keep all of it and winerr does not. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("%n ", "%n");
    }
}
