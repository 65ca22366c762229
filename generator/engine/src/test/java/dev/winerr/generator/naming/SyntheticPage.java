package dev.winerr.generator.naming;

import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of codes as in references, original or machine-translated, and its expected content.
 *
 * @param name its file name
 * @param text its Markdown
 * @param rows its expected rows, in order
 */
record SyntheticPage(String name, String text, List<Row> rows) {
    /** The layouts in which front matter lists the names. */
    private static final Set<Layout> PROMISING = EnumSet.of(Layout.COLUMNS, Layout.TERMS_IN_CELLS, Layout.PARAGRAPHS);

    /**
     * A row as it should be read.
     *
     * @param code its name
     * @param bits its value
     * @param text its text
     * @param faulty whether that contradicts the header
     */
    record Row(String code, int bits, String text, boolean faulty) {
        /** Its number, in one of the forms in which pages print numbers. */
        String number(int form) {
            String hex = String.format("0x%08X", bits);
            return switch (form % 8) {
                case 1 -> "((HRESULT)" + hex + "L)";
                case 2 -> bits < 0 ? bits + "<br/>" + hex : hex;
                case 3 -> "_HRESULT_TYPEDEF_(" + hex + "L)";
                case 4 -> bits < 0 ? (bits & 0xFFFF) + "<br/>" + bits + "<br/>" + hex : String.valueOf(bits);
                case 5 -> hex + " // v2.0";
                case 6 -> "&H" + hex.substring(2) + "&";
                default -> hex;
            };
        }
    }

    /** The layouts in which pages list codes. */
    enum Layout {
        COLUMNS("| Code | Value | Meaning |\n|---|---|---|\n", "| %3$s | %2$s | %4$s |\n", ""),
        VALUE_FIRST("| Value | Code | Meaning |\n|---|---|---|\n", "| %2$s | **%3$s** | %4$s |\n", ""),
        TERMS_IN_CELLS(
                "| Constant/value | Description |\n|---|---|\n",
                "| <span id=\"%1$s\"></span><dl> <dt>**%3$s**</dt> <dt>%2$s</dt> </dl> | %4$s<br/> |\n",
                ""),
        DEFINITIONS(
                "<dl> ",
                "<dt>\n\n<span id=\"%1$s\"></span><span id=\"%5$s\"></span>**%3$s** (%2$s)\n</dt> <dd>\n\n%4$s\n\n</dd> ",
                "</dl>\n"),
        PARAGRAPHS("", "**%3$s**\n\n%2$s\n\n%4$s\n\n", ""),
        TWO_NAMES(
                "| Error value | LDAP message | Win32 message | Description |\n|---|---|---|---|\n",
                "| %2$s | **%6$s** | **%3$s** | %4$s |\n",
                "");

        private final String head;
        private final String row;
        private final String foot;

        Layout(String head, String row, String foot) {
            this.head = head;
            this.row = row;
            this.foot = foot;
        }

        String of(List<Row> rows, Damage damage) {
            StringBuilder out = new StringBuilder(head);
            for (int i = 0; i < rows.size(); i++) {
                Row printed = rows.get(i);
                String id = printed.code();
                // Definitions have simple values in their terms.
                String value = damage.number(printed, this == DEFINITIONS || this == PARAGRAPHS ? 0 : i);
                String name = damage.name(printed.code(), i);
                String other = damage.name("LDAP_OTHER_" + i, i);
                String lower = id.toLowerCase(Locale.ROOT);
                out.append(String.format(Locale.ROOT, row, id, value, name, printed.text(), lower, other));
            }
            return out.append(foot).toString();
        }
    }

    /** The damage that machine translation does to pages. */
    enum Damage {
        NONE,
        TRANSLATION;

        String name(String name, int row) {
            String[] words = name.split("_");
            if (this == NONE || words.length < 3) {
                return name.replace("_", "\\_");
            }
            List<String> torn = new ArrayList<>(List.of(words));
            if (row % 4 == 2) {
                torn.set(torn.size() - 1, "VÁLIDO");
            } else if (row % 4 == 3) {
                torn.add(torn.size() - 1, "DE");
            }
            return row % 4 == 0 ? name.replace("_", "\\_") : String.join(" \\_ ", torn);
        }

        String number(Row row, int form) {
            String printed = row.number(form);
            return this == NONE
                    ? printed
                    : switch (form % 8) {
                        case 0 -> "0 x" + String.format("%08X", row.bits());
                        case 3 -> String.format("0X%08X,", row.bits());
                        case 6 -> String.format("0x%04X %04X", row.bits() >>> 16, row.bits() & 0xFFFF);
                        default -> printed;
                    };
        }
    }

    static SyntheticPage of(String family, Layout layout, Damage damage, List<Row> rows) {
        String promised = rows.stream()
                .filter(row -> !row.faulty())
                .map(row -> "- " + row.code() + "\n")
                .collect(Collectors.joining());
        String facts = damage == Damage.NONE ? "" : "ms.translationtype: MT\nms.contentlocale: es-ES\n";
        String front = "---\ntitle: " + family + " codes\n" + facts
                + (PROMISING.contains(layout) ? "api_name:\n" + promised + "- " + family + " return values\n" : "")
                + "---\n\n# " + family + " codes\n\n";
        String name = family + (damage == Damage.NONE ? ".md" : ".es.md");
        return new SyntheticPage(name, front + layout.of(rows, damage), rows);
    }

    /** The rows of some codes, as the header has them. */
    static List<Row> rows(List<HeaderCode> codes) {
        List<Row> rows = new ArrayList<>();
        for (HeaderCode code : codes) {
            rows.add(new Row(
                    code.name(), code.bits(), "The kiln says so for reason number " + rows.size() + ".", false));
        }
        return rows;
    }
}
