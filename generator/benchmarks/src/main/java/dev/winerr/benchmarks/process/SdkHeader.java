package dev.winerr.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a header with the size and layout of the Windows SDK's winerror.h: a block of nine lines for each code, CRLF line
 * breaks, {@code _HRESULT_TYPEDEF_} for HRESULTs and decimal numbers for Win32 codes. Names and values are those of
 * {@code headers/windows/winerror.h}; texts are derived from the names.
 */
public final class SdkHeader {
    private static final Pattern CODE = Pattern.compile("#define (\\w+) (.+)");

    private static final List<String> PROLOGUE = List.of(
            "#ifndef _WINERROR_",
            "#define _WINERROR_",
            "",
            "#define FACILITY_NULL                    0",
            "#define FACILITY_RPC                     1",
            "#define FACILITY_DISPATCH                2",
            "#define FACILITY_STORAGE                 3",
            "#define FACILITY_ITF                     4",
            "#define FACILITY_WIN32                   7",
            "",
            "#ifndef _HRESULT_DEFINED",
            "#define _HRESULT_DEFINED",
            "typedef long HRESULT;",
            "#endif",
            "",
            "#define SEVERITY_SUCCESS    0",
            "#define SEVERITY_ERROR      1",
            "#define MAKE_HRESULT(sev,fac,code) \\",
            "    ((HRESULT) (((unsigned long)(sev)<<31) | ((unsigned long)(fac)<<16) | ((unsigned long)(code))) )",
            "#ifdef RC_INVOKED",
            "#define _HRESULT_TYPEDEF_(_sc) _sc",
            "#else",
            "#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)",
            "#endif",
            "");

    private SdkHeader() {}

    /**
     * Writes the header.
     *
     * @param args the header with the names and values, the header to write, and the number of copies of all codes, by
     *     default 1
     */
    public static void main(String[] args) throws IOException {
        int copies = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        Files.writeString(Path.of(args[1]), of(Path.of(args[0]), copies), StandardCharsets.UTF_8);
    }

    /**
     * The header's text.
     *
     * @param codes the header with the names and values, one definition per line
     * @param copies the number of copies of each code, which have different names
     */
    public static String of(Path codes, int copies) throws IOException {
        List<String> lines = Files.readAllLines(codes);
        StringBuilder text = new StringBuilder();
        PROLOGUE.forEach(line -> text.append(line).append("\r\n"));
        for (int copy = 0; copy < copies; copy++) {
            String suffix = copy == 0 ? "" : "_" + copy;
            lines.stream().map(CODE::matcher).filter(Matcher::matches).forEach(code -> add(code, suffix, text));
        }
        return text.append("#endif\r\n").toString();
    }

    private static void add(Matcher code, String suffix, StringBuilder text) {
        String name = code.group(1) + suffix;
        text.append("//\r\n// MessageId: ").append(name).append("\r\n//\r\n// MessageText:\r\n//\r\n// ");
        text.append(sentence(code.group(1))).append("\r\n//\r\n#define ").append(name);
        text.append(" ".repeat(Math.max(1, 32 - name.length())))
                .append(code.group(2))
                .append("\r\n\r\n");
    }

    private static String sentence(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return "What was asked for ended with '" + words + "'; look at what asked, and ask again.";
    }
}
