package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The full text of each kind of finding. */
final class MessageFileDiagnosticTest {
    private static final String TEXT = "Language=English\nHi\n.\n";

    static Stream<Arguments> findings() {
        return Stream.of(
                finding(MessageFileDiagnostic.SYNTAX, "MessageId=1 SymbolicName=X\nHello there\nyou\n.\n" + TEXT, """
                        codes.mc:2:1: error: expected a statement, found 'Hello' [WE150]
                            2 | Hello there
                              | ^^^^^
                              = help: see "Message Text Files" in Microsoft's documentation
                        """),
                finding(MessageFileDiagnostic.SYNTAX, "MessageId=-1 SymbolicName=X\n" + TEXT, """
                        codes.mc:1:11: error: expected a number, found '-1' [WE150]
                            1 | MessageId=-1 SymbolicName=X
                              |           ^^
                              = help: see "Message Text Files" in Microsoft's documentation
                        """),
                finding(
                        MessageFileDiagnostic.SYNTAX,
                        "MessageId=1 SymbolicName=X\n" + TEXT + "FacilityNames=(A=1",
                        """
                        codes.mc:5:19: error: expected a name or ')', found the end of the file [WE150]
                            5 | FacilityNames=(A=1
                              |                   ^
                              = help: see "Message Text Files" in Microsoft's documentation
                        """),
                finding(MessageFileDiagnostic.SYNTAX, "MessageId=1 SymbolicName=X\nLanguage=English Hi\n.\n", """
                        codes.mc:2:17: error: expected the text on the next line, found 'Hi' [WE150]
                            2 | Language=English Hi
                              |                 ^^^
                              = help: see "Message Text Files" in Microsoft's documentation
                        """),
                finding(
                        MessageFileDiagnostic.UNTERMINATED_MESSAGE,
                        "MessageId=1 SymbolicName=X\nLanguage=English\nHi\n. \n..\n",
                        """
                        codes.mc:2:1: error: message text is not closed [WE151]
                            2 | Language=English
                              | ^^^^^^^^
                              = help: end it with a line that consists of a single period
                        """),
                finding(MessageFileDiagnostic.UNKNOWN_NAME, "MessageId=1 SymbolicName=X Severity=Dire\n" + TEXT, """
                        codes.mc:1:37: error: severity 'Dire' is not declared [WE152]
                            1 | MessageId=1 SymbolicName=X Severity=Dire
                              |                                     ^^^^
                              = help: declare it in SeverityNames=(...) above
                        """),
                finding(MessageFileDiagnostic.UNKNOWN_NAME, "MessageId=1 SymbolicName=X Facility=Attic\n" + TEXT, """
                        codes.mc:1:37: error: facility 'Attic' is not declared [WE152]
                            1 | MessageId=1 SymbolicName=X Facility=Attic
                              |                                     ^^^^^
                              = help: declare it in FacilityNames=(...) above
                        """),
                finding(
                        MessageFileDiagnostic.UNKNOWN_NAME,
                        "MessageId=1 SymbolicName=X\n" + TEXT + "Language=Elvish\nHey\n.\n",
                        """
                        codes.mc:5:10: error: language 'Elvish' is not declared [WE152]
                            5 | Language=Elvish
                              |          ^^^^^^
                              = help: declare it in LanguageNames=(...) above
                        """),
                finding(MessageFileDiagnostic.OUT_OF_RANGE, "MessageId=0x10000 SymbolicName=X\n" + TEXT, """
                        codes.mc:1:11: error: message identifier 65536 is larger than 65535 [WE153]
                            1 | MessageId=0x10000 SymbolicName=X
                              |           ^^^^^^^
                              = help: use at most 65535
                        """),
                finding(
                        MessageFileDiagnostic.OUT_OF_RANGE,
                        "FacilityNames=(Attic=4096)\nMessageId=1 Facility=Attic SymbolicName=X\n" + TEXT,
                        """
                        codes.mc:1:22: error: facility 4096 is larger than 0xFFF [WE153]
                            1 | FacilityNames=(Attic=4096)
                              |                      ^^^^
                              = help: use at most 0xFFF
                        """),
                finding(
                        MessageFileDiagnostic.NAME_WITH_TWO_VALUES,
                        "MessageId=1 SymbolicName=X\n" + TEXT + "MessageId=2 SymbolicName=X\n" + TEXT,
                        """
                        codes.mc:5:26: error: 'X' is 0x00000002 here and 0x00000001 above [WE154]
                            5 | MessageId=2 SymbolicName=X
                              |                          ^
                              = help: rename one of the two
                        codes.mc:1:26: note: the first definition is here
                            1 | MessageId=1 SymbolicName=X
                              |                          ^
                        """),
                finding(
                        MessageFileDiagnostic.NAME_REPEATED,
                        "MessageId=1 SymbolicName=X\n" + TEXT + "MessageId=1 SymbolicName=X\n" + TEXT,
                        """
                        codes.mc:5:26: warning: 'X' is defined again [WE155]
                            5 | MessageId=1 SymbolicName=X
                              |                          ^
                              = help: remove one of the two
                        codes.mc:1:26: note: the first definition is here
                            1 | MessageId=1 SymbolicName=X
                              |                          ^
                        """),
                finding(
                        MessageFileDiagnostic.NO_SYMBOLIC_NAME,
                        "MessageId=7\n" + TEXT + "MessageId=8 SymbolicName=X\n" + TEXT,
                        """
                        codes.mc:1:1: note: message 0x00000007 has no name, so it is left out [WE156]
                            1 | MessageId=7
                              | ^^^^^^^^^
                              = help: give it one with SymbolicName=
                        """),
                finding(MessageFileDiagnostic.NO_MESSAGES, "", """
                        codes.mc:1:1: error: message file defines no messages [WE157]
                              = help: start a message with MessageId=, and name it with SymbolicName=
                        """),
                finding(MessageFileDiagnostic.NO_MESSAGES, ";// nothing\n", """
                        codes.mc:1:1: error: message file defines no messages [WE157]
                            1 | ;// nothing
                              | ^
                              = help: start a message with MessageId=, and name it with SymbolicName=
                        """),
                finding(
                        MessageFileDiagnostic.TOOLS_DIFFER,
                        "MessageId=1 SymbolicName=X Severity=Error\n" + TEXT + "MessageId= SymbolicName=Y\n" + TEXT,
                        """
                        codes.mc:5:25: note: 'Y' is 0xC0000002 according to mc.exe's documentation, 0x00000002 in windmc, and 0xC0000002 in wmc [WE159]
                            5 | MessageId= SymbolicName=Y
                              |                         ^
                              = help: write MessageId=, Severity= and Facility= with a value in every message
                        """),
                finding(
                        MessageFileDiagnostic.VALUE_WITH_TWO_NAMES,
                        "MessageId=1 SymbolicName=X\n" + TEXT + "MessageId=1 SymbolicName=Y\n" + TEXT,
                        """
                        codes.mc:5:26: warning: 'Y' has the value 0x00000001 of 'X' [WE160]
                            5 | MessageId=1 SymbolicName=Y
                              |                          ^
                              = help: give it another MessageId, because mc.exe accepts only one message for each value
                        codes.mc:1:26: note: the first definition is here
                            1 | MessageId=1 SymbolicName=X
                              |                          ^
                        """),
                finding(
                        MessageFileDiagnostic.NO_TEXT,
                        "MessageId=1 SymbolicName=X\nMessageId=2 SymbolicName=Y\n" + TEXT,
                        """
                        codes.mc:1:1: warning: message 'X' has no text [WE161]
                            1 | MessageId=1 SymbolicName=X
                              | ^^^^^^^^^
                              = help: add Language= and the text
                        """),
                finding(MessageFileDiagnostic.LANGUAGE_REPEATED, "MessageId=1 SymbolicName=X\n" + TEXT + TEXT, """
                        codes.mc:5:10: warning: message has a second text in 'en-US', which is ignored [WE162]
                            5 | Language=English
                              |          ^^^^^^^
                              = help: remove one of the two
                        """),
                finding(
                        MessageFileDiagnostic.UNKNOWN_LANGUAGE_ID,
                        "LanguageNames=(Elvish=0x3FE:ELVISH)\nMessageId=1 SymbolicName=X\nLanguage=Elvish\nHey\n.\n",
                        """
                        codes.mc:1:16: warning: language identifier 0x03FE is unknown; its texts are treated as language-neutral [WE163]
                            1 | LanguageNames=(Elvish=0x3FE:ELVISH)
                              |                ^^^^^^
                              = help: use an identifier listed in MS-LCID
                        """),
                finding(
                        MessageFileDiagnostic.BUILT_IN_FACILITY,
                        "MessageId=1 SymbolicName=X Facility=Application\n" + TEXT,
                        """
                        codes.mc:1:1: warning: facility 'Application' is not declared; using 0xFFF [WE164]
                            1 | MessageId=1 SymbolicName=X Facility=Application
                              | ^^^^^^^^^
                              = help: versions of mc.exe differ in its number: declare it with FacilityNames=(Application=0xFFF)
                        """),
                finding(
                        MessageFileDiagnostic.STATEMENT_IN_TEXT,
                        "MessageId=1 SymbolicName=X\nLanguage=English\nHi\nMessageId = 2 SymbolicName=Y\n" + TEXT,
                        """
                        codes.mc:4:1: warning: message text contains a statement [WE165]
                            4 | MessageId = 2 SymbolicName=Y
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = help: if the text should end above, put a line with a single period there
                        """),
                finding(MessageFileDiagnostic.NO_MESSAGE_ID, "SymbolicName=X\n" + TEXT, """
                        codes.mc:1:1: error: message has no MessageId [WE166]
                            1 | SymbolicName=X
                              | ^^^^^^^^^^^^
                              = help: start it with MessageId=
                        """));
    }

    private static Arguments finding(MessageFileDiagnostic kind, String file, String rendered) {
        return Arguments.of(kind, file, rendered);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void rendersAs(MessageFileDiagnostic kind, String file, String rendered) {
        TestMessageFiles.Result result = TestMessageFiles.read(file);
        assertThat(result.rendered()).isEqualTo(rendered);
        assertThat(result.diagnostics()).extracting(Diagnostic::kind).containsExactly(kind);
    }

    @Test
    void requiresANameForAtLeastOneMessage() {
        assertThat(TestMessageFiles.read("MessageId=7\n" + TEXT).rendered()).endsWith("""
                codes.mc:1:1: error: message file names none of its messages [WE157]
                    1 | MessageId=7
                      | ^
                      = help: start a message with MessageId=, and name it with SymbolicName=
                """);
    }

    @Test
    void stopsAfterManyErrors() {
        TestMessageFiles.Result result = TestMessageFiles.read("Severity=Dire\n".repeat(101));
        assertThat(result.diagnostics()).hasSize(102);
        assertThat(result.rendered()).contains("""
                codes.mc:101:1: error: too many errors, the rest is not read [WE158]
                  101 | Severity=Dire
                      | ^^^^^^^^
                      = help: check that this is a message text file
                """);
    }

    @Test
    void everyKindIsRendered() {
        assertThat(Stream.concat(
                        findings().map(arguments -> arguments.get()[0]),
                        Stream.of(MessageFileDiagnostic.TOO_MANY_ERRORS)))
                .containsAll(Arrays.asList(MessageFileDiagnostic.values()));
    }

    @Test
    void idsAreDistinctAndOfThisReader() {
        assertThat(MessageFileDiagnostic.values())
                .extracting(MessageFileDiagnostic::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("WE1[5-7]\\d"));
    }
}
