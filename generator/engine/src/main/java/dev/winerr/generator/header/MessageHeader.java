package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.mc.PassThrough;
import dev.winerr.generator.header.pp.CommandLine;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines that mc.exe copies from a message file to the header that it writes: they define constants in addition to
 * the messages, and their conditions hide messages.
 */
final class MessageHeader {
    private final SourceFile copied;
    private final SourceFile definitions;
    private final Includes includes;
    private final Map<String, Macro> prelude;
    private final HeaderOptions options;

    private MessageHeader(
            SourceFile copied,
            SourceFile definitions,
            Includes includes,
            Map<String, Macro> prelude,
            HeaderOptions options) {
        this.copied = copied;
        this.definitions = definitions;
        this.includes = includes;
        this.prelude = prelude;
        this.options = options;
    }

    /**
     * The copied lines of a message file.
     *
     * @param file the message file
     * @param constants what the file itself defines: messages, severities, facilities
     * @param includes finds what its copied lines include
     * @param prelude the macros that are used if nothing defines the name
     */
    static MessageHeader of(
            SourceFile file,
            List<HeaderCode> constants,
            Includes includes,
            Map<String, Macro> prelude,
            HeaderOptions options) {
        StringBuilder text = new StringBuilder();
        constants.forEach(constant -> text.append("#define %s %s%n".formatted(constant.name(), valueOf(constant))));
        SourceFile definitions = new SourceFile("<messages>", text.toString());
        return new MessageHeader(PassThrough.textOf(file), definitions, includes, prelude, options);
    }

    private static String valueOf(HeaderCode constant) {
        return switch (constant.kind()) {
            case HRESULT -> "((HRESULT)" + constant.hex() + "L)";
            case NTSTATUS -> "((NTSTATUS)" + constant.hex() + "L)";
            case WIN32 -> "((DWORD)" + constant.hex() + "L)";
            default -> constant.hex() + "L";
        };
    }

    /** Whether any copied line is not just a comment. */
    boolean hasCode() {
        return !new Lexer(copied).next().isEnd();
    }

    /** The constants that copied lines define. Errors in them are logged. */
    List<HeaderCode> copiedCodes(DiagnosticLog log) {
        CHeaderReading reading =
                CHeaderReading.of(copied, List.of(Found.text(definitions)), List.of(), includes, prelude, options);
        reading.findings().sorted().forEach(log::add);
        return reading.codes().codes();
    }

    /** The messages that no condition of copied lines hides. */
    List<HeaderCode> visible(List<HeaderCode> messages) {
        StringBuilder text = new StringBuilder(copied.text());
        messages.forEach(
                message -> text.replace(message.span().start(), message.span().end(), message.name()));
        SourceFile named = new SourceFile(copied.name(), copied.path(), text.toString());
        Set<Integer> seen = starts(named);
        return messages.stream()
                .filter(message -> seen.contains(message.span().start()))
                .toList();
    }

    /** The starts of the tokens that no condition hides. */
    private Set<Integer> starts(SourceFile text) {
        HeaderLog silent = new HeaderLog(new DiagnosticLog());
        List<Found> before = List.of(
                Found.text(Prelude.predefined(text)),
                Found.text(CommandLine.text(options.defines(), options.undefines(), silent)));
        Preprocessor reader = new Preprocessor(before, includes.start(text), includes, new Macros(prelude), silent);
        Set<Integer> starts = new HashSet<>();
        for (Token token = reader.next(); !token.isEnd(); token = reader.next()) {
            if (token.root().file() == text) {
                starts.add(token.root().start());
            }
        }
        return starts;
    }

    /** All codes, in file order. */
    static List<HeaderCode> inOrder(List<HeaderCode> messages, List<HeaderCode> others) {
        List<HeaderCode> all = new ArrayList<>(messages);
        all.addAll(others);
        all.sort(Comparator.comparingInt(code -> code.span().start()));
        return all;
    }
}
