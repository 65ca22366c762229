package dev.winerr.generator.header.mc;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and the type declared by the statements outside messages. */
final class Declarations {

    private static final int LARGEST_LANGUAGE = 0xFFFF;

    private final DiagnosticLog log;
    private final NameTable severities = new NameTable(
                    Keyword.SEVERITY_NAMES, "severity", MessageParts.LARGEST_SEVERITY)
            .with("Success", 0)
            .with("Informational", 1)
            .with("Warning", 2)
            .with("Error", 3);
    private final NameTable facilities = new NameTable(
                    Keyword.FACILITY_NAMES, "facility", MessageParts.LARGEST_FACILITY)
            .with("System", 0x0FF)
            .with("Application", MessageParts.LARGEST_FACILITY);
    private final NameTable languages =
            new NameTable(Keyword.LANGUAGE_NAMES, "language", LARGEST_LANGUAGE).with("English", 0x409);
    private String typedef = "";
    private String macro = "";

    Declarations(DiagnosticLog log) {
        this.log = log;
    }

    NameTable severities() {
        return severities;
    }

    NameTable facilities() {
        return facilities;
    }

    NameTable languages() {
        return languages;
    }

    /** The type of the codes that follow. */
    CodeType codeType() {
        return CodeType.of(macro, typedef);
    }

    /** The facilities that the file declares, by number, with their C constants if they have one. */
    Map<Integer, String> facilityNames() {
        Map<Integer, String> names = new HashMap<>();
        for (NameTable.Entry entry : facilities.entries()) {
            if (entry.span().isPresent()) {
                names.putIfAbsent(entry.number(), entry.alias().isEmpty() ? entry.name() : entry.alias());
            }
        }
        return names;
    }

    /** The C constants of the severities and facilities that the file declares, as mc.exe defines them. */
    List<HeaderCode> constants() {
        List<HeaderCode> constants = new ArrayList<>();
        for (NameTable table : List.of(severities, facilities)) {
            for (NameTable.Entry entry : table.entries()) {
                if (!entry.alias().isEmpty()) {
                    entry.span().ifPresent(span -> constants.add(constant(entry, span)));
                }
            }
        }
        return constants;
    }

    private static HeaderCode constant(NameTable.Entry entry, Span span) {
        return new HeaderCode(
                entry.alias(),
                entry.number(),
                false,
                ResultKind.OTHER,
                Optional.empty(),
                "",
                Optional.empty(),
                Map.of(),
                false,
                span);
    }

    void readTypedef(MessageScanner scanner) {
        typedef = scanner.nextValue().map(MessageToken::text).orElse("");
    }

    void readMacro(MessageScanner scanner) {
        macro = scanner.nextValue().map(MessageToken::text).orElse("");
    }

    /** Reads {@code (name=number[:alias] ...)}; the file of a language may be followed by a code page. */
    void readNames(MessageScanner scanner, NameTable table) throws SyntaxException {
        scanner.expect(MessageToken.Kind.OPEN, "'('");
        while (scanner.peek().kind() == MessageToken.Kind.WORD) {
            readName(scanner, table);
        }
        scanner.expect(MessageToken.Kind.CLOSE, "a name or ')'");
    }

    private void readName(MessageScanner scanner, NameTable table) throws SyntaxException {
        MessageToken name = scanner.next();
        scanner.expect(MessageToken.Kind.EQUALS, "'='");
        MessageToken number = scanner.expect(MessageToken.Kind.WORD, "a number");
        long value = IntegerLiterals.value(number);
        String alias = "";
        if (scanner.nextIf(MessageToken.Kind.COLON).isPresent()) {
            alias = scanner.expect(MessageToken.Kind.WORD, "a name").text();
        }
        if (scanner.nextIf(MessageToken.Kind.COLON).isPresent()) {
            scanner.expect(MessageToken.Kind.WORD, "a code page");
        }
        if (value > table.maximum()) {
            log.add(
                    MessageFileDiagnostic.OUT_OF_RANGE,
                    number.span(),
                    table.noun(),
                    number.text(),
                    "0x%X".formatted(table.maximum()));
        }
        // Added all the same, so that uses of the name are not reported too.
        table.add(new NameTable.Entry(name.text(), (int) value & table.maximum(), alias, Optional.of(name.span())));
    }
}
