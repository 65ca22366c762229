package dev.winerr.generator.header.oracle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in the output of {@code gcc -E -dD} what a header itself defines and might be a constant. */
final class Candidates {
    private static final Pattern MARKER = Pattern.compile("# (\\d+) \"((?:[^\"\\\\]|\\\\.)*+)\".*");
    private static final Pattern DEFINE = Pattern.compile("#define ([A-Za-z_]\\w*)(?: (.*))?");
    private static final Pattern UNDEF = Pattern.compile("#undef ([A-Za-z_]\\w*).*");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]\\w*|\\d[\\w.]*|\"(?:[^\"\\\\]|\\\\.)*+\"|\\S");
    private static final Pattern VARIABLE =
            Pattern.compile("\\bconst\\s+([A-Za-z_][\\w ]*?)\\s*\\b([A-Za-z_]\\w*)\\s*=([^;{}]*);");

    private static final Pattern TYPEDEF = Pattern.compile(
            "(?m)^\\s*(typedef (?:(?:unsigned|signed|char|short|int|long|BYTE|WORD|U?SHORT|U?INT|U?LONG|DWORD|U?LONGLONG"
                    + "|U?INT64|U?LONG64|HRESULT|NTSTATUS) )+\\w+;)");

    private final Path header;
    private final Map<String, String> macros = new LinkedHashMap<>();
    /** The bodies of all defined macros. */
    private final Map<String, String> bodies = new HashMap<>();

    private final StringBuilder own = new StringBuilder();

    private Candidates(Path header) {
        this.header = header;
    }

    /** Names and the expressions that give their values. */
    static Map<String, String> in(String preprocessed, Path header, boolean macrosOnly) {
        Candidates candidates = new Candidates(header);
        candidates.readLines(preprocessed);
        Map<String, String> found = new LinkedHashMap<>(candidates.macros);
        if (!macrosOnly) {
            candidates.addEnumerators(found);
            candidates.addVariables(found);
        }
        return found;
    }

    /** The typedefs of numbers, which compile even if nothing else does. */
    static String typedefsIn(String preprocessed) {
        return TYPEDEF.matcher(preprocessed)
                .results()
                .map(typedef -> typedef.group(1) + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    /** Whether tokens can be compiled as an expression without affecting the lines after it. */
    static boolean mayBeExpression(String expansion) {
        String code = LITERAL.matcher(expansion).replaceAll("0");
        int open = 0;
        for (int i = 0; i < code.length() && open >= 0; i++) {
            open += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0 && !code.isBlank() && !code.contains("{") && !code.contains(";");
    }

    private void readLines(String preprocessed) {
        boolean inHeader = false;
        for (String line : preprocessed.lines().toList()) {
            Matcher marker = MARKER.matcher(line);
            if (marker.matches()) {
                inHeader = Path.of(marker.group(2)).normalize().equals(header);
            } else if (line.startsWith("#")) {
                readDirective(line, inHeader);
            } else if (inHeader) {
                own.append(line).append('\n');
            }
        }
    }

    private void readDirective(String line, boolean inHeader) {
        Matcher define = DEFINE.matcher(line);
        Matcher undef = UNDEF.matcher(line);
        if (define.matches()) {
            String body = define.group(2) == null ? "" : define.group(2);
            boolean repeated = body.equals(bodies.put(define.group(1), body));
            // A file that repeats a definition does not take the macro from the header that defined it first.
            if (!repeated || inHeader) {
                macros.remove(define.group(1));
            }
            if (inHeader && mayBeExpression(body)) {
                macros.put(define.group(1), define.group(1));
            }
        } else if (undef.matches()) {
            macros.remove(undef.group(1));
            bodies.remove(undef.group(1));
        }
    }

    /** Adds the first word of each item in the braces after {@code enum}. */
    private void addEnumerators(Map<String, String> found) {
        Matcher token = TOKEN.matcher(own);
        boolean sawEnum = false;
        int depth = 0;
        boolean first = false;
        while (token.find()) {
            String text = token.group();
            if (depth > 0) {
                depth += opens(text) ? 1 : closes(text) ? -1 : 0;
                if (first && Character.isJavaIdentifierStart(text.charAt(0))) {
                    found.putIfAbsent(text, text);
                }
                first = depth == 1 && text.equals(",");
            } else if (sawEnum && text.equals("{")) {
                depth = 1;
                first = true;
                sawEnum = false;
            } else if (text.equals("enum") || ";=*".contains(text)) {
                sawEnum = text.equals("enum");
            }
        }
    }

    private static boolean opens(String text) {
        return "({[".contains(text);
    }

    private static boolean closes(String text) {
        return ")}]".contains(text);
    }

    private void addVariables(Map<String, String> found) {
        Matcher variable = VARIABLE.matcher(own);
        while (variable.find()) {
            found.putIfAbsent(variable.group(2), "((" + variable.group(1) + ")(" + variable.group(3) + "))");
        }
    }
}
