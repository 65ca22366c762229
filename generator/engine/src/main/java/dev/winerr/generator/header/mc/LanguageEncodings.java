package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.CodePages;
import dev.winerr.generator.source.Decoding;
import dev.winerr.generator.source.Decoding.Certainty;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import dev.winerr.message.Languages;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a message file that is neither UTF-8 nor UTF-16: the text of each message is in the code page of its language.
 * The code page is the one in {@code Codepages=(LANGUAGE=PAGE:PAGE)}, as in wmc, or after a language's file in {@code
 * LanguageNames=(NAME=NUMBER:FILE:PAGE)}; otherwise it is the ANSI code page of the language (MS-LCID section 2.2).
 * Everything but the texts of messages is Windows-1252.
 */
public final class LanguageEncodings {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern LIST = Pattern.compile("(?i)\\b(LanguageNames|Codepages)\\s*+=\\s*+\\(([^)]*+)\\)");
    private static final Pattern ENTRY = Pattern.compile(
            "([^\\s=():]++)\\s*+=\\s*+([^\\s=():]++)" + "(?:\\s*+:\\s*+([^\\s=():]++))?(?:\\s*+:\\s*+([^\\s=():]++))?");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)(?:^|\\s)Language\\s*+=\\s*+([^\\s=():;]++)");

    private final SourceFile file;
    private final SourceFile bytes;
    private final HeaderLog log;
    private final Map<String, Integer> languages = new HashMap<>(Map.of("english", 0x409));
    private final Map<Integer, String> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private LanguageEncodings(SourceFile file, Decoding decoding, HeaderLog log) {
        this.file = file;
        this.log = log;
        this.bytes = new SourceFile(file.name(), new String(decoding.bytes(), StandardCharsets.ISO_8859_1));
    }

    /** The file in the encodings of its languages, if its encoding is not certain; malformed bytes are logged. */
    public static SourceFile decoded(SourceFile file, HeaderLog log) {
        Optional<Decoding> guessed = file.decoding()
                .filter(decoding -> decoding.certainty() == Certainty.GUESSED
                        && !decoding.charset().name().startsWith("UTF-16"));
        return guessed.map(decoding -> new LanguageEncodings(file, decoding, log).decode())
                .orElse(file);
    }

    private SourceFile decode() {
        readDeclarations();
        Optional<Charset> ofText = Optional.empty();
        for (int line = 1; line <= bytes.lineCount(); line++) {
            String content = bytes.lineText(line);
            boolean endsText = ofText.isPresent() && content.equals(".");
            append(line, endsText ? Optional.empty() : ofText);
            if (endsText) {
                ofText = Optional.empty();
            } else if (ofText.isEmpty() && !content.startsWith(";")) {
                ofText = charsetOfTextAfter(content);
            }
        }
        return new SourceFile(file.name(), file.path(), text.toString());
    }

    private void readDeclarations() {
        Matcher list = LIST.matcher(bytes.text());
        while (list.find()) {
            boolean isPages = list.group(1).equalsIgnoreCase(Keyword.CODEPAGES.word());
            Matcher entry = ENTRY.matcher(list.group(2));
            while (entry.find()) {
                if (isPages) {
                    number(entry.group(1)).ifPresent(language -> pages.put(language, entry.group(2)));
                } else {
                    addLanguage(entry.group(1), number(entry.group(2)), Optional.ofNullable(entry.group(4)));
                }
            }
        }
    }

    private void addLanguage(String name, Optional<Integer> number, Optional<String> page) {
        number.ifPresent(language -> {
            languages.put(name.toLowerCase(Locale.ROOT), language);
            page.ifPresent(declared -> pages.putIfAbsent(language, declared));
        });
    }

    private static Optional<Integer> number(String word) {
        try {
            return Optional.of(Integer.decode(word));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Charset> charsetOfTextAfter(String line) {
        Matcher language = LANGUAGE.matcher(line);
        return language.find() ? Optional.of(charsetOf(language.group(1))) : Optional.empty();
    }

    private Charset charsetOf(String language) {
        Integer number = languages.get(language.toLowerCase(Locale.ROOT));
        if (number == null) {
            return WINDOWS_1252;
        }
        String page = pages.getOrDefault(number, String.valueOf(Languages.codePage(number)));
        return CodePages.find(page).orElse(WINDOWS_1252);
    }

    /** Appends a line with its line break. */
    private void append(int line, Optional<Charset> charset) {
        int start = bytes.lineStart(line);
        int end = line < bytes.lineCount()
                ? bytes.lineStart(line + 1)
                : bytes.text().length();
        byte[] raw = bytes.text().substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        Charset wanted = charset.orElse(WINDOWS_1252);
        try {
            text.append(wanted.newDecoder().decode(ByteBuffer.wrap(raw)));
        } catch (CharacterCodingException e) {
            if (charset.isPresent()) {
                log.add(HeaderDiagnostic.NOT_IN_ENCODING, place(line), wanted.name());
            }
            text.append(new String(raw, wanted));
        }
    }

    private Span place(int line) {
        int start = file.lineStart(Math.min(line, file.lineCount()));
        return file.span(start, start);
    }
}
