package dev.winerr.generator.proof.differential;

import dev.winerr.message.TableMessage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message table of a program, as it is written for the message compiler.
 *
 * @param isUnicode whether its texts are compiled to UTF-16, rather than to the code page of Western Europe
 * @param entries its messages
 */
record ProgramTable(boolean isUnicode, List<Entry> entries) {

    /** The languages of which a table may have texts, with their identifiers (MS-LCID). */
    enum Language {
        ENGLISH(0x409),
        GERMAN(0x407),
        SPANISH(0xC0A),
        JAPANESE(0x411);

        private final int id;

        Language(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        /** The name that the message compiler gives to its table. */
        String table() {
            return "MSG%05X".formatted(id);
        }
    }

    /** A text of a message in a language, by lines. */
    record Text(Language language, List<String> lines) {}

    /**
     * A message.
     *
     * @param id its identifier, whose parts the message file states
     * @param texts its texts, no two in one language
     */
    record Entry(int id, List<Text> texts) {
        private String source() {
            return "MessageId=0x%X\nSeverity=S%d\nFacility=F%d\nSymbolicName=CODE_%08X\n"
                            .formatted(id & 0xFFFF, id >>> 30, (id >>> 16) & 0xFFF, id)
                    + texts.stream()
                            .map(text ->
                                    "Language=" + text.language() + "\n" + String.join("\n", text.lines()) + "\n.\n")
                            .collect(Collectors.joining());
        }
    }

    /** The message file. */
    String source() {
        String facilities = entries.stream()
                .map(entry -> (entry.id() >>> 16) & 0xFFF)
                .distinct()
                .map(facility -> "F%1$d=0x%1$X:FACILITY_%1$d".formatted(facility))
                .collect(Collectors.joining("\n  "));
        return "MessageIdTypedef=DWORD\n"
                + "SeverityNames=(S0=0x0:SEVERITY_0\n  S1=0x1:SEVERITY_1\n  S2=0x2:SEVERITY_2\n  S3=0x3:SEVERITY_3)\n"
                + "FacilityNames=(" + facilities + ")\n"
                + languages().stream()
                        .map(language ->
                                "LanguageNames=(%s=0x%X:%s)\n".formatted(language, language.id(), language.table()))
                        .collect(Collectors.joining())
                + entries.stream().map(Entry::source).collect(Collectors.joining());
    }

    /** The languages of its texts. */
    List<Language> languages() {
        return entries.stream()
                .flatMap(entry -> entry.texts().stream())
                .map(Text::language)
                .distinct()
                .sorted()
                .toList();
    }

    /** The entries of a program with this table, whose lines have Windows line endings. */
    List<TableMessage> messages() {
        return entries.stream()
                .flatMap(entry -> entry.texts().stream()
                        .map(text -> new TableMessage(
                                entry.id(), text.language().id(), String.join("\r\n", text.lines()) + "\r\n")))
                .toList();
    }
}
