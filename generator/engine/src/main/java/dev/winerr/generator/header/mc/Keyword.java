package dev.winerr.generator.header.mc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keywords of a message file, which are not case-sensitive. */
enum Keyword {
    MESSAGE_ID_TYPEDEF("MessageIdTypedef"),
    /** The name of a macro that mc.exe writes instead of a cast. */
    MESSAGE_ID_TYPEDEF_MACRO("MessageIdTypedefMacro"),
    SEVERITY_NAMES("SeverityNames"),
    FACILITY_NAMES("FacilityNames"),
    LANGUAGE_NAMES("LanguageNames"),
    /** An extension of wmc: the encodings of the texts. */
    CODEPAGES("Codepages"),
    OUTPUT_BASE("OutputBase"),
    MESSAGE_ID("MessageId"),
    SEVERITY("Severity"),
    FACILITY("Facility"),
    SYMBOLIC_NAME("SymbolicName"),
    LANGUAGE("Language");

    private static final Map<String, Keyword> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(k -> k.word.toLowerCase(Locale.ROOT), Function.identity()));

    private final String word;

    Keyword(String word) {
        this.word = word;
    }

    /** Its spelling in the documentation. */
    String word() {
        return word;
    }

    static Optional<Keyword> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }
}
