package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts the macros that a user defines and undefines to directives. */
public final class CommandLine {
    private static final Pattern DEFINE =
            Pattern.compile("\\s*([A-Za-z_]\\w*(?:\\([^()]*\\))?)\\s*(?:=(.*))?", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\s*[A-Za-z_]\\w*\\s*");

    private CommandLine() {}

    /** Whether a text is {@code NAME} or {@code NAME=VALUE}. */
    public static boolean isDefinition(String text) {
        return DEFINE.matcher(text).matches();
    }

    /** Whether a text is the name of a macro. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * A text that defines and undefines macros.
     *
     * @param defines {@code NAME}, whose value is 1, or {@code NAME=VALUE}
     * @param undefines names
     * @param log receives errors
     */
    public static SourceFile text(List<String> defines, List<String> undefines, HeaderLog log) {
        StringBuilder text = new StringBuilder();
        for (String name : undefines) {
            if (isName(name)) {
                text.append("#undef ").append(name.strip()).append('\n');
            } else {
                refuse(name, "name", "NAME", log);
            }
        }
        for (String define : defines) {
            Matcher matcher = DEFINE.matcher(define);
            if (matcher.matches()) {
                String value = matcher.group(2) == null ? "1" : matcher.group(2);
                text.append("#define ").append(matcher.group(1)).append(' ');
                text.append(value.replaceAll("[\\r\\n]+", " ")).append('\n');
            } else {
                refuse(define, "definition", "NAME or NAME=VALUE", log);
            }
        }
        return new SourceFile("<command line>", text.toString());
    }

    private static void refuse(String argument, String expected, String form, HeaderLog log) {
        SourceFile shown = new SourceFile("<command line>", argument);
        log.add(HeaderDiagnostic.BAD_DEFINE, shown.span(0, argument.length()), argument, expected, form);
    }
}
