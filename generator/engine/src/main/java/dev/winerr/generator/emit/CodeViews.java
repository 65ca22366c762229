package dev.winerr.generator.emit;

import dev.winerr.HResult;
import dev.winerr.Radix;
import dev.winerr.ResultKind;
import dev.winerr.Severity;
import dev.winerr.Spelling;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.emit.escape.Addresses;
import dev.winerr.generator.emit.java.JavaNames;
import dev.winerr.generator.emit.view.CodeView;
import dev.winerr.generator.emit.view.MessageView;
import dev.winerr.generator.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Creates the views of codes. */
final class CodeViews {
    private final Catalog catalog;
    private final JavaNames names;
    private final Map<String, String> types;
    private final OtherCodes others;
    /**
     * Views by name, of codes that are not the last in their list: most views are shared by a family, its parts and its
     * groups.
     */
    private final Map<String, CodeView> inner = new HashMap<>();

    /** The addresses of pages, which are the same for many codes. */
    private final Map<String, Optional<String>> links = new HashMap<>();

    /**
     * Creates a builder of views.
     *
     * @param names the names of codes in Java
     * @param types the enum of each code
     * @param others the rules for codes of kind OTHER
     */
    CodeViews(Catalog catalog, JavaNames names, Map<String, String> types, OtherCodes others) {
        this.catalog = catalog;
        this.names = names;
        this.types = types;
        this.others = others;
    }

    List<CodeView> of(List<Code> codes) {
        List<CodeView> views = new ArrayList<>();
        for (Code code : codes) {
            boolean last = views.size() == codes.size() - 1;
            views.add(last ? of(code, true) : inner.computeIfAbsent(code.name(), name -> of(code, false)));
        }
        return views;
    }

    private CodeView of(Code code, boolean last) {
        String name = names.of(code.name());
        RichText text = text(code, Locale.ROOT);
        Optional<String> link = code.link().flatMap(address -> links.computeIfAbsent(address, Addresses::ofWeb));
        List<MessageView> messages = messages(code, code.messages()::containsKey);
        boolean isComplete = messages.size() == catalog.locales().size();
        String primary = code.aliasOf().orElse(code.name());
        return new CodeView(
                name,
                code.name(),
                literal(code),
                Spelling.hex(code.value()),
                code.value(),
                code.kind().name(),
                inDecimal(code),
                written(code),
                hasParts(code),
                severity(code).name().toLowerCase(Locale.ROOT),
                facility(code),
                code.facility().number(),
                hasParts(code) ? ResultKind.NTSTATUS.code(code.value()) : code.value(),
                names.of(primary),
                primary,
                types.getOrDefault(primary, ""),
                types.getOrDefault(code.name(), ""),
                valueType(code.kind()),
                code.documented(),
                code.deprecated(),
                link.orElse(""),
                text,
                messages,
                isComplete ? messages : messages(code, locale -> true),
                last);
    }

    private List<MessageView> messages(Code code, Predicate<Locale> isWanted) {
        List<Locale> locales = new ArrayList<>(catalog.locales());
        locales.removeIf(isWanted.negate());
        List<MessageView> views = new ArrayList<>();
        for (Locale locale : locales) {
            Locale language = locale.equals(Locale.ROOT) ? catalog.defaultLocale() : locale;
            boolean last = views.size() == locales.size() - 1;
            views.add(new MessageView(language.toLanguageTag(), text(code, locale), last));
        }
        return views;
    }

    /** The runtime's type for raw values of a kind; empty if there is none. */
    static String valueType(ResultKind kind) {
        return switch (kind) {
            case HRESULT -> "HResult";
            case NTSTATUS -> "NtStatus";
            case WIN32 -> "Win32Code";
            case OTHER -> "";
        };
    }

    private static RichText text(Code code, Locale locale) {
        return Optional.ofNullable(code.messages().get(locale))
                .map(Message::text)
                .orElse(RichText.EMPTY);
    }

    private boolean hasParts(Code code) {
        return switch (code.kind()) {
            case HRESULT, NTSTATUS -> true;
            case WIN32 -> false;
            case OTHER -> others.haveParts();
        };
    }

    private Severity severity(Code code) {
        return code.kind() == ResultKind.OTHER
                ? others.successRule().severity(code.value())
                : code.kind().severity(code.value());
    }

    private boolean inDecimal(Code code) {
        return code.kind() == ResultKind.WIN32 || (code.kind() == ResultKind.OTHER && others.radix() == Radix.DECIMAL);
    }

    private String written(Code code) {
        return code.kind() == ResultKind.OTHER
                ? others.radix().format(code.value())
                : code.kind().format(code.value());
    }

    private String literal(Code code) {
        return hasParts(code) ? Spelling.hex(code.value()) : Integer.toString(code.value());
    }

    private String facility(Code code) {
        if (!hasParts(code)) {
            return "";
        } else if (code.kind() == ResultKind.HRESULT && new HResult(code.value()).isNt()) {
            return "FACILITY_NT_BIT";
        }
        String name = code.facility().name();
        return name.isEmpty()
                ? String.format(Locale.ROOT, "0x%X", code.facility().number())
                : name;
    }
}
