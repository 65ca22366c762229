package dev.winerr.generator.header;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.Diagnostic.Note;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.KindRules;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.header.code.ShownInteger;
import dev.winerr.generator.header.comment.DefinitionTexts;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts constants to codes, and reports which cannot be codes and why. */
final class CodeCollector {
    /** How mc.exe writes an identifier with severity and facility. */
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{8}[lL]?");

    private static final int SHORTEST_MESSAGE_NUMBER = 10;

    private final Selector selector;
    private final Kinds kinds;
    private final DefinitionTexts texts;
    private final HeaderLog log;
    private final boolean all;
    private final Map<String, HeaderCode> codes = new LinkedHashMap<>();
    private final Map<String, Outcome.NoValue> unknown = new LinkedHashMap<>();
    private final List<HeaderCode> defined = new ArrayList<>();
    private int constants;

    CodeCollector(Selection selection, Selector selector, Kinds kinds, DefinitionTexts texts, HeaderLog log) {
        this.selector = selector;
        this.kinds = kinds;
        this.texts = texts;
        this.log = log;
        this.all = selection.all();
    }

    /** The number of constants offered, selected or not. */
    int constants() {
        return constants;
    }

    /** The undefined names that selected constants need, in order. */
    List<Outcome.NoValue> unknown() {
        return List.copyOf(unknown.values());
    }

    /**
     * Reports the undefined names that selected constants need.
     *
     * @param definers the file that defines a name, for some of them
     */
    void reportUnknown(Map<String, String> definers) {
        unknown.forEach((name, lacking) -> {
            String file = definers.get(lacking.at().text());
            if (file == null) {
                log.add(HeaderDiagnostic.UNKNOWN_NAME, lacking.at(), name, lacking.reason());
            } else {
                log.add(HeaderDiagnostic.UNKNOWN_NAME_OF_FILE, lacking.at(), name, lacking.reason(), file);
            }
        });
    }

    /** The codes, in order. */
    List<HeaderCode> codes() {
        return List.copyOf(codes.values());
    }

    /** The codes and the constants that were not selected, in order. */
    List<HeaderCode> defined() {
        return List.copyOf(defined);
    }

    /** Adds a constant if it is selected and has a value of 32 bits, and reports why not if it should have one. */
    void offer(Constant constant) {
        String name = constant.name().text();
        if (!constant.outcome().isOfConstant()) {
            return;
        }
        boolean wanted = selector.wantsName(name);
        constants++;
        if (!wanted) {
            leaveOut(constant);
            return;
        }
        constant.outcome().visit(value -> add(constant, value), none -> addWithoutValue(name, none));
    }

    private void addWithoutValue(String name, Outcome.NoValue none) {
        if (none.why() == Outcome.Why.UNKNOWN_NAME) {
            unknown.put(name, none);
        } else {
            log.add(finding(none.why()), none.at(), name, none.reason());
        }
    }

    private void leaveOut(Constant constant) {
        if (constant.outcome() instanceof Outcome.Known known
                && selector.isCode(constant.name().text())) {
            Optional<MessageParts> parts = parts(constant, known.value());
            HeaderCode code = code(constant, known.value(), kind(constant, known.value(), parts), parts);
            if (code.fitsIn32Bits()) {
                defined.add(code);
            }
        }
    }

    private static HeaderDiagnostic finding(Outcome.Why why) {
        return switch (why) {
            case UNKNOWN_NAME -> HeaderDiagnostic.UNKNOWN_NAME;
            case UNDETERMINED -> HeaderDiagnostic.NOT_EVALUATED;
            case BEYOND_C -> HeaderDiagnostic.BEYOND_C;
            case AT_RUN_TIME -> HeaderDiagnostic.AT_RUN_TIME;
            case IMPOSSIBLE -> HeaderDiagnostic.IMPOSSIBLE;
            case NAMES_ITSELF -> HeaderDiagnostic.NAMES_ITSELF;
        };
    }

    private void add(Constant constant, Value value) {
        String name = constant.name().text();
        Optional<MessageParts> parts = parts(constant, value);
        ResultKind kind = selector.kindOf(name, kind(constant, value, parts));
        HeaderCode code = code(constant, value, kind, parts);
        HeaderCode before = codes.get(name);
        if (code.fitsIn32Bits()) {
            defined.add(code);
        }
        boolean again = before != null && before.value() == code.value();
        if (again || !selector.wantsKind(kind)) {
            return;
        } else if (before != null) {
            reportSecond(before, code);
        }
        if (all || code.fitsIn32Bits()) {
            codes.put(name, code);
        } else {
            log.add(HeaderDiagnostic.TOO_WIDE, constant.name(), name, code.hex());
        }
    }

    private ResultKind kind(Constant constant, Value value, Optional<MessageParts> parts) {
        ResultKind kind = kinds.of(constant, value);
        return parts.isEmpty()
                ? kind
                : KindRules.ofMessage(kind, constant.name().text());
    }

    private HeaderCode code(Constant constant, Value value, ResultKind kind, Optional<MessageParts> parts) {
        String name = constant.name().text();
        return new HeaderCode(
                name,
                value.bits(),
                isWide(value),
                kind,
                constant.soleName().filter(target -> !target.equals(name)),
                texts.groupOf(constant),
                parts,
                texts.textOf(constant).map(text -> Map.of(Locale.ROOT, text)).orElse(Map.of()),
                texts.isDeprecated(constant),
                constant.name().root().span());
    }

    /** An unsigned number of 64 bits may look like a negative one of 32. */
    private static boolean isWide(Value value) {
        long bits = value.bits();
        boolean large = bits < 0 && !value.basic().isSigned();
        return large || ShownInteger.of(bits).wide();
    }

    /** Numbers that mc.exe writes in decimal, such as the Win32 codes of winerror.h, have no parts. */
    private Optional<MessageParts> parts(Constant constant, Value value) {
        boolean isComposed = texts.hasMessage(constant) && hasMessageNumber(constant.body());
        return isComposed ? Optional.of(MessageParts.of((int) value.bits())) : Optional.empty();
    }

    private static boolean hasMessageNumber(List<Token> body) {
        for (Token token : body) {
            if (token.text().length() >= SHORTEST_MESSAGE_NUMBER
                    && token.text().charAt(0) == '0'
                    && MESSAGE_NUMBER.matcher(token.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** As in C, the last definition applies. */
    private void reportSecond(HeaderCode before, HeaderCode second) {
        Note first = new Note("the first definition is here", before.span());
        log.addWithNote(HeaderDiagnostic.TWO_VALUES, second.span(), first, second.name(), before.hex(), second.hex());
    }
}
