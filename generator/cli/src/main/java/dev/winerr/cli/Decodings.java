package dev.winerr.cli;

import dev.winerr.HResult;
import dev.winerr.NtStatus;
import dev.winerr.ResultKind;
import dev.winerr.ResultValue;
import dev.winerr.Severity;
import dev.winerr.Spelling;
import dev.winerr.generator.decode.Decoder;
import dev.winerr.generator.decode.ExceptionCodes;
import dev.winerr.generator.decode.Likelihood;
import dev.winerr.generator.decode.Meaning;
import dev.winerr.generator.index.IndexedCode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the meaning of values, as text, JSON or Markdown. */
final class Decodings {
    private static final int FEW_CODES = 20;
    private static final int FEW_NUMBERS = 5;
    private static final int FEW_PLACES = 3;

    private final Format format;
    private final Texts texts;
    private final PrintStream out;
    private final int columns;
    private final boolean all;
    private boolean first = true;

    /**
     * Creates a printer.
     *
     * @param all whether to print everything, however much it is
     */
    Decodings(Format format, Texts texts, boolean all, Console console) {
        this.format = format;
        this.texts = texts;
        this.all = all;
        this.out = console.out();
        this.columns = console.terminal().columns();
    }

    /** Prints a value, its fields and its possible meanings. */
    void printValue(String asked, int value, List<Meaning> meanings) {
        if (format == Format.JSONL) {
            out.println(Json.line(object(asked, value, meanings)));
            return;
        }
        separate();
        out.println(heading(value));
        parts(value).forEach(part -> out.println(item(part)));
        if (meanings.isEmpty() && ExceptionCodes.meaning(value).isEmpty()) {
            out.println(item("no known code has this value"));
        }
        printMeanings(meanings);
    }

    /** A code that several headers define is printed once; of unrelated constants with the same number, only a few are. */
    private void printMeanings(List<Meaning> meanings) {
        Map<String, List<Meaning>> byName = new LinkedHashMap<>();
        meanings.forEach(meaning -> byName.computeIfAbsent(
                        meaning.code().kind() + meaning.code().name(), n -> new ArrayList<>())
                .add(meaning));
        int left = 0;
        int coincidences = 0;
        for (List<Meaning> same : byName.values()) {
            Meaning likeliest = same.get(0);
            boolean coincides = likeliest.likelihood() == Likelihood.COINCIDENCE;
            if (coincides && ++coincidences > FEW_NUMBERS && !all) {
                left++;
            } else {
                print(likeliest.code(), likeliest.reason(), places(same));
            }
        }
        if (left > 0) {
            out.println(item("and " + Words.count(left, "more unrelated constant") + " with this number; --all prints "
                    + (left == 1 ? "it" : "them")));
        }
    }

    private static String places(List<Meaning> same) {
        List<String> places =
                same.stream().map(meaning -> meaning.code().place()).distinct().toList();
        String more = places.size() > FEW_PLACES ? " and " + (places.size() - FEW_PLACES) + " more" : "";
        return places.stream().limit(FEW_PLACES).collect(Collectors.joining(", ")) + more;
    }

    /** Prints codes that were found by name or text. */
    void printFound(String asked, List<IndexedCode> codes) {
        int most = all ? Integer.MAX_VALUE : FEW_CODES;
        if (format == Format.JSONL) {
            codes.stream().limit(most).forEach(code -> out.println(Json.line(object(code, ""))));
            return;
        }
        separate();
        if (codes.isEmpty()) {
            out.println("'" + asked + "' is not a 32-bit number, and no known name or text contains it");
            return;
        }
        codes.stream().limit(most).forEach(code -> {
            out.println(heading(code.bits()));
            print(code, code.kind().name(), code.place());
        });
        if (codes.size() > most) {
            out.println("and " + (codes.size() - most) + " more; --all prints them");
        }
    }

    private void separate() {
        if (!first) {
            out.println();
        }
        first = false;
    }

    private void print(IndexedCode code, String reason, String places) {
        boolean markdown = format == Format.MARKDOWN;
        String indent = markdown ? "  " : "      ";
        String name = markdown ? "`" + code.name() + "` — " : code.name() + "  ";
        out.println(lines(name + "(" + reason + "; " + places + ")", markdown ? "- " : "  ", indent));
        texts.of(code).ifPresent(text -> out.println(lines(text.replaceAll("\\s+", " "), indent, indent)));
        code.link().ifPresent(link -> out.println(indent + link));
    }

    private String lines(String text, String first, String indent) {
        return LineBreaks.paragraph(text, format == Format.TEXT ? columns : 0, first, indent);
    }

    private String heading(int value) {
        String spelt = Spelling.hex(value) + "  " + value;
        String unsigned = value < 0 ? "  " + Integer.toUnsignedString(value) : "";
        return format == Format.MARKDOWN ? "### `" + Spelling.hex(value) + "` " + value : spelt + unsigned;
    }

    private String item(String text) {
        return lines(text, format == Format.MARKDOWN ? "- " : "  ", "      ");
    }

    /** The meaning of the bits, whether or not the code is known. */
    static List<String> parts(int value) {
        List<String> parts = new ArrayList<>();
        if (value >>> 16 == 0) {
            parts.add("as a Win32 code: " + value);
            return parts;
        }
        parts.add("as an HRESULT: " + (HResult.failed(value) ? "failure" : "success") + ", "
                + facility(new HResult(value)) + ", code " + HResult.codeOf(value)
                + (new HResult(value).isCustomer() ? ", customer-defined" : ""));
        NtStatus status = new NtStatus(value);
        if (status.severity() != Severity.SUCCESS) {
            parts.add("as an NTSTATUS: " + status.severity().name().toLowerCase(Locale.ROOT) + ", "
                    + named(status.isCustomer(), status.facilityName().symbol(), status.facility()) + ", code "
                    + (value & 0xFFFF)
                    + (status.isCustomer() ? ", customer-defined" : ""));
        }
        ExceptionCodes.meaning(value).ifPresent(raised -> parts.add("as an exception code: " + raised));
        Decoder.origin(value).ifPresent(origin -> parts.add("wraps " + wrapped(origin)));
        return parts;
    }

    private static String facility(HResult result) {
        if (result.origin()
                .filter(origin -> origin.kind() == ResultKind.NTSTATUS)
                .isPresent()) {
            return "made from an NTSTATUS (FACILITY_NT_BIT)";
        }
        return named(result.isCustomer(), result.facilityName().symbol(), result.facility());
    }

    /** The names are Microsoft's; the facilities of customer-defined values are numbered independently. */
    private static String named(boolean customer, Optional<String> symbol, int number) {
        return symbol.filter(known -> !customer)
                .map(known -> known + " (" + number + ")")
                .orElse("facility " + number);
    }

    private static String wrapped(ResultValue origin) {
        return origin.kind() == ResultKind.WIN32
                ? "Win32 code " + Integer.toUnsignedString(origin.value())
                : "NTSTATUS " + Spelling.hex(origin.value());
    }

    private static Map<String, Object> object(String asked, int value, List<Meaning> meanings) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("asked", asked);
        object.put("value", Spelling.hex(value));
        object.put("number", Integer.toUnsignedLong(value));
        object.put("signed", value);
        object.put("parts", parts(value));
        object.put(
                "codes",
                meanings.stream()
                        .map(meaning -> object(meaning.code(), meaning.reason()))
                        .toList());
        return object;
    }

    /** A code as JSON. */
    static Map<String, Object> object(IndexedCode code, String reason) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", code.name());
        object.put("value", Spelling.hex(code.bits()));
        object.put("kind", code.kind().name());
        object.put("header", code.header());
        object.put("line", code.line());
        object.put("reason", reason);
        object.put("messages", new TreeMap<>(code.texts()));
        object.put("link", code.link().orElse(null));
        return object;
    }
}
