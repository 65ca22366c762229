package dev.winerr.generator.header.mc;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.header.comment.CommentTexts;
import dev.winerr.generator.header.comment.Paragraphs;
import dev.winerr.generator.header.comment.Percents;
import dev.winerr.generator.source.Span;
import dev.winerr.message.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Converts messages to codes, and finds contradictions between them. */
final class MessageCollector {
    private final DiagnosticLog log;
    private final Declarations declarations;
    private final CopiedComments comments;
    private final Numbering numbering = new Numbering();
    private final Map<String, HeaderCode> byName = new LinkedHashMap<>();
    private final Map<Integer, HeaderCode> byBits = new HashMap<>();
    private boolean toolsDiffer;
    private boolean isEmpty = true;
    private boolean sawNameless;

    MessageCollector(CopiedComments comments, Declarations declarations, DiagnosticLog log) {
        this.log = log;
        this.declarations = declarations;
        this.comments = comments;
    }

    /** Whether no message was added, not even one without a name. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Whether there are messages, but none with a name. */
    boolean isNameless() {
        return sawNameless && byName.isEmpty();
    }

    /** The codes in file order. */
    List<HeaderCode> codes() {
        return new ArrayList<>(byName.values());
    }

    void add(Draft draft) {
        isEmpty = false;
        if (!draft.isIdStated()) {
            log.add(MessageFileDiagnostic.NO_MESSAGE_ID, draft.start());
        }
        if (draft.id().isEmpty()) {
            return;
        }
        Draft.MessageId id = draft.id().get();
        Numbering.Numbers numbers = numbering.next(draft, id);
        if (!numbers.isInRange()) {
            log.add(
                    MessageFileDiagnostic.OUT_OF_RANGE,
                    id.span(),
                    "message identifier",
                    numbers.id(),
                    MessageParts.LARGEST_ID);
            return;
        }
        reportMissing(draft, numbers.mc());
        draft.name().ifPresent(name -> {
            reportToolsDiffer(name, numbers);
            addNamed(code(name, numbers.mc(), draft));
        });
    }

    private void reportMissing(Draft draft, int bits) {
        if (draft.name().isEmpty()) {
            sawNameless = true;
            log.add(MessageFileDiagnostic.NO_SYMBOLIC_NAME, draft.start(), Spelling.hex(bits));
        }
        if (draft.texts().isEmpty()) {
            String name = draft.name().map(MessageToken::text).orElseGet(() -> Spelling.hex(bits));
            log.add(MessageFileDiagnostic.NO_TEXT, draft.start(), name);
        }
    }

    /** Reports once per file that tools differ: if they do for one message, they do for most. */
    private void reportToolsDiffer(MessageToken name, Numbering.Numbers numbers) {
        if (!toolsDiffer && !numbers.isAgreed()) {
            toolsDiffer = true;
            log.add(
                    MessageFileDiagnostic.TOOLS_DIFFER,
                    name.span(),
                    name.text(),
                    Spelling.hex(numbers.mc()),
                    Spelling.hex(numbers.windmc()),
                    Spelling.hex(numbers.wmc()));
        }
    }

    private void addNamed(HeaderCode code) {
        HeaderCode sameName = byName.putIfAbsent(code.name(), code);
        if (sameName != null) {
            report(repeated(code, sameName), sameName.span());
            return;
        }
        HeaderCode sameBits = byBits.putIfAbsent(code.bits(), code);
        if (sameBits != null) {
            report(
                    Diagnostic.of(
                            MessageFileDiagnostic.VALUE_WITH_TWO_NAMES,
                            code.span(),
                            code.name(),
                            code.hex(),
                            sameBits.name()),
                    sameBits.span());
        }
    }

    private static Diagnostic repeated(HeaderCode code, HeaderCode sameName) {
        return sameName.bits() == code.bits()
                ? Diagnostic.of(MessageFileDiagnostic.NAME_REPEATED, code.span(), code.name())
                : Diagnostic.of(
                        MessageFileDiagnostic.NAME_WITH_TWO_VALUES,
                        code.span(),
                        code.name(),
                        code.hex(),
                        sameName.hex());
    }

    private void report(Diagnostic diagnostic, Span before) {
        log.add(diagnostic.withNotes(List.of(new Diagnostic.Note("the first definition is here", before))));
    }

    private HeaderCode code(MessageToken name, int bits, Draft draft) {
        CodeType type = declarations.codeType();
        return new HeaderCode(
                name.text(),
                type.value(bits),
                false,
                type.kind(name.text(), bits, numbering.isSeverityStated()),
                Optional.empty(),
                comments.headingAt(draft.start()),
                numbering.isSeverityStated() ? Optional.of(MessageParts.of(bits)) : Optional.empty(),
                messages(name.text(), draft),
                false,
                name.span());
    }

    private Map<Locale, String> messages(String name, Draft draft) {
        Map<Locale, String> messages = new LinkedHashMap<>();
        for (Draft.Text text : draft.texts()) {
            Locale locale = locale(text);
            if (messages.containsKey(locale)) {
                log.add(MessageFileDiagnostic.LANGUAGE_REPEATED, text.span(), locale.toLanguageTag());
            }
            messages.putIfAbsent(locale, Percents.ofMessage(Paragraphs.join(text.lines())));
        }
        messages.values().removeIf(text -> text.isEmpty() || CommentTexts.repeats(text, name));
        return messages;
    }

    private Locale locale(Draft.Text text) {
        Optional<Locale> locale = Languages.ofId(text.language());
        if (locale.isEmpty()) {
            log.add(
                    MessageFileDiagnostic.UNKNOWN_LANGUAGE_ID,
                    declarations
                            .languages()
                            .find(text.span().text())
                            .flatMap(NameTable.Entry::span)
                            .orElse(text.span()),
                    "0x%04X".formatted(text.language()));
        }
        return locale.orElse(Locale.ROOT);
    }
}
