package dev.winerr.generator.header.mc;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.header.code.KindRules;
import dev.winerr.generator.source.SourceFile;
import java.util.List;

/**
 * Reads a message text file, the input of Microsoft's mc.exe, GNU's windmc and Wine's wmc.
 *
 * <p>The rules are those that Microsoft documents for mc.exe under "Message Text Files". Where the tools differ:
 *
 * <ul>
 *   <li>A severity or facility that a message does not state is that of the previous message in mc.exe and wmc, and 0
 *       in windmc.
 *   <li>{@code MessageId=} and {@code MessageId=+n} continue from the last message with the same facility in mc.exe,
 *       and from the previous message in windmc and wmc. The first message whose value differs for one of these reasons
 *       is reported.
 *   <li>According to the documentation, the first message has the facility Application, 0xFFF; all tools use facility 0
 *       for messages before any facility is named, and so does this reader. A file that names Application or System
 *       without declaring it gets the documented numbers, as in windmc and wmc, and a warning, because in some versions
 *       of mc.exe Application is 0.
 *   <li>Keywords, and the names of severities, facilities and languages, are not case-sensitive, as in wmc; windmc
 *       requires the case of the documentation and of the declaration.
 *   <li>{@code Language} is required, as in windmc and wmc.
 *   <li>{@code SymbolicName} is not: wmc rejects such a message, this reader skips it with a note.
 *   <li>A text may be empty, and a message may lack a language.
 * </ul>
 *
 * <p>The kind of a code is that of its type ({@code MessageIdTypedefMacro}, {@code MessageIdTypedef}), as in the header
 * that mc.exe writes. Without a type, a number below 65536 is a Win32 code, and the kind of one with a severity or
 * facility follows from its name: {@link KindRules#ofUntyped}. A message with a stated severity is a Win32 code only if
 * its name is that of one ({@code ERROR_*}), because Win32 codes have no severity.
 *
 * <p>A text ends at a line that consists of a single period. Its lines are joined by {@link
 * dev.winerr.generator.header.comment.Paragraphs}; its inserts and escapes ({@code %1!s!}, {@code %n}) are kept. The
 * customer bit is never set: mc.exe sets it because of a command-line option, not because of the file.
 */
public final class MessageFileReader {
    private final DiagnosticLog log;
    private List<HeaderCode> constants = List.of();

    /**
     * Creates a reader of message files.
     *
     * @param log receives findings of {@link MessageFileDiagnostic}
     */
    public MessageFileReader(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Reads a message file.
     *
     * @param file the file
     * @return all messages that have a name, in file order, with their texts by language, and the facilities that the
     *     file declares; errors are logged
     */
    public HeaderCodes read(SourceFile file) {
        Declarations declarations = new Declarations(log);
        MessageCollector collector = new MessageCollector(CopiedComments.of(file), declarations, log);
        new MessageParser(file, declarations, collector, log).parse();
        if (collector.isEmpty()) {
            log.add(MessageFileDiagnostic.NO_MESSAGES, file.start(), "defines no messages");
        } else if (collector.isNameless()) {
            log.add(MessageFileDiagnostic.NO_MESSAGES, file.start(), "names none of its messages");
        }
        constants = declarations.constants();
        return new HeaderCodes(file, collector.codes(), declarations.facilityNames());
    }

    /** The constants of the severities and facilities declared in the last file, as mc.exe defines them. */
    public List<HeaderCode> constants() {
        return constants;
    }
}
