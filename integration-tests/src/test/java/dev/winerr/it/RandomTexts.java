package dev.winerr.it;

import dev.winerr.generator.catalog.Catalog;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Creates catalogues of random names and texts. */
final class RandomTexts {
    private static final List<String> STEMS = List.of(
            "class",
            "Class",
            "null",
            "true",
            "_",
            "var",
            "record",
            "yield",
            "value",
            "VALUE",
            "of",
            "values",
            "name",
            "ResultCode",
            "String",
            "Object",
            "Optional",
            "E_FAIL",
            "Provider",
            "INSTANCE",
            "java",
            "dev",
            "enum");
    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "//",
            "\\u002a/",
            "\\u000a",
            "\\",
            "\\\\",
            "\"",
            "'",
            "\"\"\"",
            "{@",
            "{@code ",
            "}",
            "@",
            "@return",
            "${",
            "}}",
            "{{",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<b>",
            "&lt;",
            "&#0;",
            "&",
            "=",
            ":",
            "#",
            "!",
            ",",
            ";",
            "%",
            "%1",
            "%0",
            "%n",
            "%%",
            "%1!s!",
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\f",
            "\0",
            "\u001A",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\u200F",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "é",
            "ß",
            "İ",
            "中",
            " ",
            "  ",
            "\u00A0",
            "+1",
            "-1",
            "0x80040227",
            "true",
            "null");
    private static final int LONGEST_OF_ALL = 20_000;

    private final SplittableRandom random;

    RandomTexts(SplittableRandom random) {
        this.random = random;
    }

    /** A family with a few texts, each in all forms. */
    Catalog catalog() {
        List<String> texts = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> text())
                .toList();
        String stem = pick(STEMS);
        List<String> addresses = List.of(pick(HostileTexts.ADDRESSES));
        return HostileTexts.catalog(
                text() + ".h", texts, addresses, number -> number == 0 ? stem : stem + "_" + number);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(cut(pick(HostileTexts.TEXTS)));
                case 1 -> text.append("word ");
                default -> text.append(pick(PIECES));
            }
        }
        int times = random.nextInt(40) == 0 ? 1 + LONGEST_OF_ALL / (1 + text.length()) : 1;
        return text.toString().repeat(times);
    }

    /** A random part of a text, which may split an escape sequence or a tag. */
    private String cut(String text) {
        int from = random.nextInt(text.length());
        return text.substring(from, from + random.nextInt(text.length() - from) + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
