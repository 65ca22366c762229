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
 *   <li>A severity or facility that a message does not state is that of the message before, to mc.exe and wmc. To windmc
 *       it is 0.
 *   <li>{@code MessageId=} and {@code MessageId=+n} count on from the last message of the same facility, to mc.exe. To
 *       windmc and wmc they count on from the message before. The first message whose value differs for one of these
 *       reasons is reported.
 *   <li>The documentation has the first message in facility Application, 0xFFF; all tools take facility 0 for a message
 *       before which no facility is named, and so does this reader. A file that names Application or System without
 *       declaring it gets the documented numbers, as from windmc and wmc, and a warning, because there are versions of
 *       mc.exe that have 0 for Application.
 *   <li>Keywords, and the names of severities, facilities and languages, are read whatever their case, as by wmc; windmc
 *       wants the case of the documentation and of the declaration.
 *   <li>{@code Language} is required, as by windmc and wmc.
 *   <li>{@code SymbolicName} is not: wmc refuses such a message, here it is left out and noted.
 *   <li>A text may be empty, and a language may lack in a message.
 * </ul>
 *
 * <p>The kind of a code is what its type says ({@code MessageIdTypedefMacro}, {@code MessageIdTypedef}), as in the header
 * that mc.exe writes. Without a type, a number below 65536 is a Win32 code, and one with a severity or a facility is what
 * its name says: {@link KindRules#ofUntyped}. A message for which the file states a severity is a Win32 code only if it is called
 * like one ({@code ERROR_*}), since Win32 codes have no severity.
 *
 * <p>A text ends at a line that holds a single period and nothing else. Its lines are joined as {@link
 * dev.winerr.generator.header.comment.Paragraphs} says, its inserts and escapes ({@code %1!s!}, {@code %n}) are kept. The
 * customer bit is never set: mc.exe sets it by a command-line option, not for anything in the file.
 */
public final class MessageFileReader {
    private final DiagnosticLog log;
    private List<HeaderCode> constants = List.of();

    /**
     * A reader of message files.
     *
     * @param log takes what was found wrong, as {@link MessageFileDiagnostic}
     */
    public MessageFileReader(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Reads a message file.
     *
     * @param file the file
     * @return every message that has a name, in the order of the file, with its texts by language, and the facilities that
     *     the file declares; what cannot be read is in the log
     */
    public HeaderCodes read(SourceFile file) {
        Declarations declarations = new Declarations(log);
        MessageCollector collector = new MessageCollector(file, declarations, log);
        new MessageParser(file, declarations, collector, log).parse();
        if (collector.isEmpty()) {
            log.add(MessageFileDiagnostic.NO_MESSAGES, file.start(), "defines no message");
        } else if (collector.isNameless()) {
            log.add(MessageFileDiagnostic.NO_MESSAGES, file.start(), "names none of its messages");
        }
        constants = declarations.constants();
        return new HeaderCodes(file, collector.codes(), declarations.facilityNames());
    }

    /** The constants of severities and facilities that the file declares which was read last, as mc.exe defines them. */
    public List<HeaderCode> constants() {
        return constants;
    }
}
