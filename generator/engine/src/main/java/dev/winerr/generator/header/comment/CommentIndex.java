package dev.winerr.generator.header.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file's comment blocks: headings and messages by position, and the text of each block for the definition
 * next to it.
 */
final class CommentIndex {
    private static final Pattern NOTICE = Pattern.compile(
            "copyright\\s*+(?:\\(c\\)|\u00A9|\\d{4}|by\\b)|\\(c\\)\\s*+\\d{4}"
                    + "|spdx-|all rights reserved|licen[sc]ed under|no copyright assigned|in the public domain|do not edit");
    /** Everything that {@link #NOTICE} matches contains one of these words; searching for them is many times faster. */
    private static final List<String> NOTICE_WORDS =
            List.of("copyright", "(c)", "spdx", "reserved", "ed under", "public", "not edit");

    /** The number of characters of a line in which a notice is searched for. */
    private static final int LONGEST_NOTICE = 1_000;

    private static final Pattern END = Pattern.compile("(?i)end\\b.*");
    /** What wmc writes before a text, in a separate comment. */
    private static final Pattern WMC_LABEL = Pattern.compile("Approx(?:imate|\\.) msg:\\s*+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");
    /** What MIDL writes above the elements of an interface: its name, or its attributes. */
    private static final Pattern MIDL = Pattern.compile(
            "(?:\\[[^\\]]*+\\]\\s*+)++|(?:interface|dispinterface|library|module|coclass|class)\\s++\\w++");
    /** Marks in Microsoft's headers on lines that other headers copy. */
    private static final Set<String> SDK_MARKS = Set.of("winnt", "ntsubauth", "dderror", "ntimage", "ntsecapi");

    private static final Pattern NUMBER = Pattern.compile("(?:0[xX][0-9a-fA-F]++|\\d++)[uUlL]*+");

    private final TreeMap<Integer, String> titles = new TreeMap<>();
    private final Map<String, TreeMap<Integer, String>> messages = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String unfinished = "";

    /**
     * The text of a block for the definition next to it.
     *
     * @param text the text; empty if the block is not the text of a definition
     * @param deprecated whether it marks the definition as deprecated
     */
    record Remark(String text, boolean deprecated) {
        static final Remark NONE = new Remark("", false);
    }

    private CommentIndex() {}

    static CommentIndex of(List<CommentBlock> blocks) {
        CommentIndex index = new CommentIndex();
        blocks.forEach(block -> index.remarks.add(index.add(block)));
        return index;
    }

    /** The title of the last heading before an offset; empty if there is none. */
    String titleBefore(int offset) {
        Map.Entry<Integer, String> entry = titles.lowerEntry(offset);
        return entry == null ? "" : entry.getValue();
    }

    /** The text of the last message with a name before an offset. */
    Optional<String> messageBefore(int offset, String name) {
        return latestMessage(offset, name).filter(text -> !text.isEmpty());
    }

    /** Whether there is a message with a name before an offset. */
    boolean hasMessageBefore(int offset, String name) {
        return latestMessage(offset, name).isPresent();
    }

    private Optional<String> latestMessage(int offset, String name) {
        TreeMap<Integer, String> named = messages.get(name);
        return Optional.ofNullable(named == null ? null : named.lowerEntry(offset))
                .map(Map.Entry::getValue);
    }

    /** The text of a block for the definition next to it. */
    Remark remark(int block) {
        return remarks.get(block);
    }

    private Remark add(CommentBlock block) {
        boolean isDoc = block.style() != CommentStyle.PLAIN;
        String lowerCase = block.span().text().toLowerCase(Locale.ROOT);
        List<String> lines = Asides.without(block.lines(), lowerCase);
        DocCommands.Content doc =
                isDoc ? DocCommands.read(lines) : new DocCommands.Content(lines, false, Optional.empty());
        doc.group().ifPresent(title -> titles.put(block.span().start(), title));
        if (hasNotice(block.lines(), lowerCase)) {
            return Remark.NONE;
        }
        List<Segment> segments = SegmentReader.read(doc.text());
        BlockReader reader = new BlockReader(block.span().start());
        for (Segment segment : segments) {
            segment.accept(reader);
        }
        return new Remark(doc.group().isEmpty() ? reader.text() : "", doc.deprecated());
    }

    /** Adds the headings and messages of a block, and keeps the text that comes last. */
    private final class BlockReader implements Segment.Visitor {
        private final int offset;
        private Segment.@Nullable Prose last;

        BlockReader(int offset) {
            this.offset = offset;
        }

        @Override
        public void banner(Segment.Banner banner) {
            String title = Paragraphs.join(List.of(banner.title()));
            titles.put(offset, END.matcher(title).matches() ? "" : title);
            last = null;
        }

        @Override
        public void message(Segment.Message message) {
            addMessage(message, offset);
            last = null;
        }

        @Override
        public void prose(Segment.Prose prose) {
            last = prose;
        }

        String text() {
            return last == null ? "" : CommentIndex.text(last);
        }
    }

    /** Adds a message. If a blank line separates its name from its text, the text is the next block. */
    private void addMessage(Segment.Message message, int offset) {
        String text = Percents.ofMessage(Paragraphs.join(message.lines()));
        String name = message.name().isEmpty() ? unfinished : message.name();
        if (!name.isEmpty()) {
            messages.computeIfAbsent(name, key -> new TreeMap<>()).put(offset, text);
        }
        unfinished = text.isEmpty() ? name : "";
    }

    private static boolean hasNotice(List<String> lines, String lowerCase) {
        for (String word : NOTICE_WORDS) {
            if (lowerCase.contains(word)) {
                return lines.stream().anyMatch(CommentIndex::isNotice);
            }
        }
        return false;
    }

    private static boolean isNotice(String line) {
        String start = line.length() > LONGEST_NOTICE ? line.substring(0, LONGEST_NOTICE) : line;
        return NOTICE.matcher(start.toLowerCase(Locale.ROOT)).find();
    }

    private static String text(Segment.Prose prose) {
        String joined = Paragraphs.join(prose.lines());
        Matcher label = WMC_LABEL.matcher(joined);
        if (joined.startsWith("Approx") && label.lookingAt()) {
            return Percents.ofMessage(joined.substring(label.end()));
        }
        boolean isCode = joined.startsWith("#");
        boolean saysNothing = isCode || !hasWord(joined) || MIDL.matcher(joined).matches();
        return saysNothing ? "" : Percents.ofPlain(joined);
    }

    /** Whether a text contains a word, so that it does more than repeat the value. */
    private static boolean hasWord(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .anyMatch(word -> word.chars().anyMatch(Character::isLetter)
                        && !NUMBER.matcher(word).matches()
                        && !SDK_MARKS.contains(word));
    }
}
