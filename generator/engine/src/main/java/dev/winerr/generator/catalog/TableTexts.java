package dev.winerr.generator.catalog;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds texts from message tables to codes that have none from the header or a page in that language. A text that equals
 * the one in the default language is not a translation.
 */
final class TableTexts {
    private static final int LARGEST_WIN32 = 0xFFFF;

    private final Map<Integer, Map<Locale, FileMessage>> texts = new HashMap<>();
    private final boolean hasWin32;
    private int differing;
    private @Nullable String firstName;
    private @Nullable FileMessage first;

    private TableTexts(boolean hasWin32) {
        this.hasWin32 = hasWin32;
    }

    /**
     * Collects the texts of tables.
     *
     * @param messages the texts; for one value and bundle, the first is used
     * @param codes the codes of the family
     * @param defaultLocale the language of the bundle without a suffix, and of texts that do not declare theirs
     */
    static TableTexts of(List<FileMessage> messages, List<HeaderCode> codes, Locale defaultLocale) {
        TableTexts tables = new TableTexts(codes.stream().anyMatch(code -> code.kind() == ResultKind.WIN32));
        BundleLocales bundles = BundleLocales.of(
                defaultLocale,
                messages.stream()
                        .map(FileMessage::language)
                        .filter(language -> !language.equals(Locale.ROOT))
                        .distinct()
                        .toList());
        for (FileMessage message : messages) {
            tables.texts
                    .computeIfAbsent(message.id(), id -> new HashMap<>())
                    .putIfAbsent(bundles.of(message.language()), message);
        }
        tables.texts.values().forEach(TableTexts::dropRepeated);
        return tables;
    }

    private static void dropRepeated(Map<Locale, FileMessage> languages) {
        FileMessage original = languages.get(Locale.ROOT);
        if (original != null) {
            languages
                    .entrySet()
                    .removeIf(entry -> !entry.getKey().equals(Locale.ROOT)
                            && entry.getValue().text().equals(original.text()));
        }
    }

    /** Adds to the known texts of a code those of its message in the tables. */
    Map<Locale, Message> complete(HeaderCode code, Map<Locale, Message> known) {
        if (!isMeant(code)) {
            return known;
        }
        texts.getOrDefault(code.bits(), Map.of()).forEach((bundle, message) -> {
            Message own = known.putIfAbsent(bundle, Message.ofHeader(message.text()));
            if (own != null && !isSame(own, message)) {
                differing++;
                firstName = firstName == null ? code.name() : firstName;
                first = first == null ? message : first;
            }
        });
        return known;
    }

    /** Small identifiers are Win32 codes if the family has any: then 1 is not {@code S_FALSE}. */
    private boolean isMeant(HeaderCode code) {
        boolean isSmall = Integer.compareUnsigned(code.bits(), LARGEST_WIN32) <= 0;
        return !isSmall || !hasWin32 || code.kind() == ResultKind.WIN32;
    }

    private static boolean isSame(Message own, FileMessage message) {
        return words(own.text().plain())
                .equals(words(Message.ofHeader(message.text()).text().plain()));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Reports where tables differ from header or pages. */
    void report(DiagnosticLog log) {
        if (first != null) {
            FileMessage message = Objects.requireNonNull(first);
            log.add(
                    CatalogDiagnostic.TABLE_DIFFERS,
                    message.span(),
                    differing,
                    message.file(),
                    Objects.requireNonNull(firstName));
        }
    }
}
