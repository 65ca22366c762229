package dev.winerr.generator.emit.escape;

import java.util.regex.Pattern;

/**
 * For Markdown (GFM): a value becomes text, with everything escaped that is special in Markdown or HTML; its lines
 * become one cell or paragraph. Between backticks it becomes code.
 */
final class MarkdownEscaper implements Escaper {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");

    private final StringBuilder line = new StringBuilder();
    private boolean inFence;
    private boolean inSpan;

    @Override
    public void follow(char c) {
        if (c == '\n') {
            inFence ^= FENCE.matcher(line).matches();
            inSpan = false;
            line.setLength(0);
            return;
        }
        line.append(c);
        inSpan ^= c == '`' && !inFence;
    }

    @Override
    public String value(String value) {
        String written = inFence || inSpan ? code(value) : text(value);
        line.append(written);
        return written;
    }

    /** Code has no escapes, so characters that would end it are replaced. */
    private String code(String value) {
        String whole = inFence ? value : value.replaceAll("\\R", " ").replace("|", "\\|");
        return Characters.replace(whole, c -> c == '`' ? "'" : Characters.isHidden(c) && c != '\n' ? "\uFFFD" : "");
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> out.append("<br>");
                case '\r' -> {} // part of a line break
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\\', '`', '*', '[', ']', '|', '~', '$' -> out.append('\\').append(c);
                case '_' -> out.append(isInWord(value, i) ? "_" : "\\_");
                case '#', '+', '-', '=' -> out.append(i == 0 ? "\\" : "").append(c);
                default -> out.append(Character.isSurrogate(c) || !Characters.isHidden(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Names have underscores, which are not special between letters. */
    private static boolean isInWord(String value, int i) {
        return i > 0
                && i + 1 < value.length()
                && Character.isLetterOrDigit(value.charAt(i - 1))
                && Character.isLetterOrDigit(value.charAt(i + 1));
    }
}
