package dev.winerr.generator.header.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Interprets the commands of a Doxygen comment, and removes them from its text. */
final class DocCommands {
    private static final Pattern COMMAND = Pattern.compile("\\s*+[@\\\\]([a-z]++|[{}])(.*)");
    private static final Pattern STYLED_WORD = Pattern.compile("(?<=^|\\s)[@\\\\](?:a|b|c|e|em|p|ref)\\s++");

    private static final Set<String> TEXT =
            Set.of("attention", "brief", "details", "note", "par", "remark", "remarks", "short", "warning");
    private static final Set<String> ASIDES = Set.of(
            "author", "authors", "bug", "date", "file", "ingroup", "param", "ret", "return", "returns", "retval", "sa",
            "see", "since", "todo", "version");
    private static final Set<String> GROUPS = Set.of("addtogroup", "defgroup", "weakgroup");

    private final List<String> text = new ArrayList<>();
    private boolean deprecated;
    private Optional<String> group = Optional.empty();
    private boolean skipping;

    private DocCommands() {}

    /**
     * The content of a comment.
     *
     * @param text the lines that describe the code
     * @param deprecated whether it has {@code @deprecated}, whose paragraph is not part of the text
     * @param group the title of the group that it opens; empty if it closes one
     */
    record Content(List<String> text, boolean deprecated, Optional<String> group) {}

    static Content read(List<String> lines) {
        DocCommands commands = new DocCommands();
        lines.forEach(commands::readLine);
        return new Content(commands.text, commands.deprecated, commands.group);
    }

    private void readLine(String line) {
        Matcher matcher = COMMAND.matcher(line);
        if (matcher.matches()) {
            readCommand(line, matcher.group(1), matcher.group(2));
        } else if (line.isBlank()) {
            skipping = false;
            text.add("");
        } else {
            addText(line);
        }
    }

    private void readCommand(String line, String command, String rest) {
        boolean isText = TEXT.contains(command);
        boolean isAside = ASIDES.contains(command) || command.equals("deprecated");
        if (isText || isAside) {
            skipping = isAside;
            deprecated |= command.equals("deprecated");
            addText(rest);
        } else if (command.equals("name")) {
            group = Optional.of(rest.strip());
        } else if (GROUPS.contains(command)) {
            group = Optional.of(afterFirstWord(rest.strip()));
        } else if (command.equals("}")) {
            group = Optional.of("");
        } else if (!command.equals("{")) {
            addText(line);
        }
    }

    /** The title of a group, which follows its id; the id if there is no title. */
    private static String afterFirstWord(String rest) {
        String[] words = rest.split("\\s+", 2);
        return words[words.length - 1];
    }

    private void addText(String line) {
        if (!skipping) {
            text.add(STYLED_WORD.matcher(line).replaceAll(""));
        }
    }
}
