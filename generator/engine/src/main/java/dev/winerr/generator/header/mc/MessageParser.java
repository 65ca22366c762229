package dev.winerr.generator.header.mc;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the statements of a message file one by one, and passes on each complete message. */
final class MessageParser {
    private static final int MOST_ERRORS = 100;
    private static final String END_OF_TEXT = ".";

    private final MessageScanner scanner;
    private final DiagnosticLog log;
    private final Declarations declarations;
    private final MessageCollector collector;
    private Optional<Draft> draft = Optional.empty();
    private final Set<String> reportedFacilities = new HashSet<>();
    private boolean recovering;
    private int errors;

    MessageParser(SourceFile file, Declarations declarations, MessageCollector collector, DiagnosticLog log) {
        this.scanner = new MessageScanner(file);
        this.declarations = declarations;
        this.collector = collector;
        this.log = log;
    }

    void parse() {
        while (scanner.peek().kind() != MessageToken.Kind.END) {
            if (errors == MOST_ERRORS) {
                log.add(MessageFileDiagnostic.TOO_MANY_ERRORS, scanner.peek().span());
                return;
            }
            parseStatement();
        }
        finishMessage();
    }

    private void parseStatement() {
        try {
            Keyword keyword =
                    scanner.peekStatement().orElseThrow(() -> new SyntaxException("a statement", scanner.peek()));
            MessageToken word = scanner.next();
            scanner.next();
            recovering = false;
            parseValue(keyword, word);
        } catch (SyntaxException e) {
            if (!recovering) {
                errors++;
                log.add(
                        MessageFileDiagnostic.SYNTAX,
                        e.found().span(),
                        e.expected(),
                        e.found().described());
            }
            recovering = true;
            scanner.nextLine();
        }
    }

    private void parseValue(Keyword keyword, MessageToken word) throws SyntaxException {
        switch (keyword) {
            case MESSAGE_ID_TYPEDEF -> {
                finishMessageWithText();
                declarations.readTypedef(scanner);
            }
            case MESSAGE_ID_TYPEDEF_MACRO -> {
                finishMessageWithText();
                declarations.readMacro(scanner);
            }
            case SEVERITY_NAMES -> declarations.readNames(scanner, declarations.severities());
            case FACILITY_NAMES -> declarations.readNames(scanner, declarations.facilities());
            case LANGUAGE_NAMES -> declarations.readNames(scanner, declarations.languages());
            case CODEPAGES -> skipList();
            case OUTPUT_BASE -> IntegerLiterals.value(scanner.expect(MessageToken.Kind.WORD, "a number"));
            case MESSAGE_ID -> startMessage(word).setId(messageId(word));
            case SEVERITY ->
                lookUp(declarations.severities()).ifPresent(s -> draft(word).setSeverity(s.number()));
            case FACILITY -> lookUp(declarations.facilities()).ifPresent(f -> setFacility(draft(word), f));
            case SYMBOLIC_NAME -> draft(word).setName(scanner.expect(MessageToken.Kind.WORD, "a name"));
            case LANGUAGE -> parseText(word);
        }
    }

    /** The message to which a statement belongs. */
    private Draft draft(MessageToken word) {
        finishMessageWithText();
        return currentDraft(word);
    }

    private Draft currentDraft(MessageToken word) {
        Draft current = draft.orElseGet(() -> new Draft(word.span()));
        draft = Optional.of(current);
        return current;
    }

    /** Any statement after a text starts the next message, except {@code Language}. */
    private void finishMessageWithText() {
        if (draft.filter(d -> !d.texts().isEmpty()).isPresent()) {
            finishMessage();
        }
    }

    private Draft startMessage(MessageToken word) {
        if (draft.filter(Draft::isIdStated).isPresent()) {
            finishMessage();
        }
        Draft message = draft(word);
        message.stateId();
        return message;
    }

    private void finishMessage() {
        draft.ifPresent(collector::add);
        draft = Optional.empty();
    }

    private Draft.MessageId messageId(MessageToken word) throws SyntaxException {
        boolean isRelative = scanner.nextIf(MessageToken.Kind.PLUS).isPresent();
        Optional<MessageToken> number =
                isRelative ? Optional.of(scanner.expect(MessageToken.Kind.WORD, "a number")) : scanner.nextValue();
        return number.isPresent()
                ? new Draft.MessageId(
                        IntegerLiterals.value(number.get()),
                        isRelative,
                        number.get().span())
                : new Draft.MessageId(1, true, word.span());
    }

    private void setFacility(Draft current, NameTable.Entry facility) {
        if (facility.span().isEmpty() && reportedFacilities.add(facility.name())) {
            log.add(
                    MessageFileDiagnostic.BUILT_IN_FACILITY,
                    current.start(),
                    facility.name(),
                    "0x%03X".formatted(facility.number()));
        }
        current.setFacility(facility.number());
    }

    private Optional<NameTable.Entry> lookUp(NameTable table) throws SyntaxException {
        MessageToken name = scanner.expect(MessageToken.Kind.WORD, "a " + table.noun());
        Optional<NameTable.Entry> entry = table.find(name.text());
        if (entry.isEmpty()) {
            errors++;
            log.add(
                    MessageFileDiagnostic.UNKNOWN_NAME,
                    name.span(),
                    table.noun(),
                    name.text(),
                    table.declaredBy().word());
        }
        return entry;
    }

    private void parseText(MessageToken word) throws SyntaxException {
        MessageToken name = scanner.peek();
        Optional<NameTable.Entry> language = lookUp(declarations.languages());
        scanner.nextLine().ifPresent(this::requireNoText);
        List<String> lines = readText(word);
        Draft current = currentDraft(word);
        language.ifPresent(l -> current.texts().add(new Draft.Text(l.number(), name.span(), lines)));
    }

    private void requireNoText(Span rest) {
        String text = rest.text().strip();
        if (!text.isEmpty() && !text.startsWith(";")) {
            errors++;
            log.add(MessageFileDiagnostic.SYNTAX, rest, "the text on the next line", "'" + text + "'");
        }
    }

    private List<String> readText(MessageToken word) {
        List<String> lines = new ArrayList<>();
        Optional<Span> line = scanner.nextLine();
        while (line.isPresent() && !line.get().text().equals(END_OF_TEXT)) {
            warnOfStatement(line.get());
            lines.add(line.get().text());
            line = scanner.nextLine();
        }
        if (line.isEmpty()) {
            log.add(MessageFileDiagnostic.UNTERMINATED_MESSAGE, word.span());
        }
        return lines;
    }

    private void warnOfStatement(Span line) {
        String keyword = Keyword.MESSAGE_ID.word();
        if (line.text().regionMatches(true, 0, keyword, 0, keyword.length())
                && line.text().substring(keyword.length()).strip().startsWith("=")) {
            log.add(MessageFileDiagnostic.STATEMENT_IN_TEXT, line);
        }
    }

    private void skipList() throws SyntaxException {
        scanner.expect(MessageToken.Kind.OPEN, "'('");
        MessageToken token = scanner.next();
        while (token.kind() != MessageToken.Kind.CLOSE) {
            if (token.kind() == MessageToken.Kind.END) {
                throw new SyntaxException("')'", token);
            }
            token = scanner.next();
        }
    }
}
