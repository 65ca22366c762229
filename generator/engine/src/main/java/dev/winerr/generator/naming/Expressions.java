package dev.winerr.generator.naming;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Evaluates expressions that pages have instead of values: the name of another code on the page or in the header, and
 * calls of the macros that create values, {@code MAKE_HRESULT(1, FACILITY_ITF, 0x200)}. Calls are C, and read as in
 * headers.
 */
final class Expressions {
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern CALL =
            Pattern.compile("_*[A-Z][A-Z0-9]*_[A-Z0-9_]+ ?\\([\\w ,()]{1,80}\\)|\\(?[A-Za-z_]\\w* ?[+|] ?\\w+\\)?");
    private static final String VALUE = "WINERR_VALUE";

    private final Vocabulary vocabulary;
    private final Map<String, Integer> onPage = new HashMap<>();
    private final Map<String, OptionalInt> evaluated = new HashMap<>();

    private Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The expressions of a page with rows. */
    static Expressions of(List<DocEntry> rows, Vocabulary vocabulary) {
        Expressions expressions = new Expressions(vocabulary);
        if (rows.stream().anyMatch(row -> row.expression().isPresent())) {
            rows.stream()
                    .filter(row -> row.whole() && row.value().isPresent())
                    .forEach(row -> expressions.onPage.putIfAbsent(
                            row.name(), row.value().getAsInt()));
        }
        return expressions;
    }

    /** The value of a row, printed or calculated. */
    OptionalInt value(DocEntry row) {
        return row.value().isPresent() || row.expression().isEmpty()
                ? row.value()
                : evaluated.computeIfAbsent(row.expression().get().strip(), this::evaluate);
    }

    private OptionalInt evaluate(String expression) {
        if (SYMBOL.matcher(expression).matches()) {
            return symbol(expression);
        }
        return CALL.matcher(expression).matches() ? call(expression) : OptionalInt.empty();
    }

    private OptionalInt symbol(String name) {
        OptionalInt inHeader =
                vocabulary.named(name).stream().mapToInt(HeaderCode::bits).findFirst();
        return onPage.containsKey(name) ? OptionalInt.of(onPage.getOrDefault(name, 0)) : inHeader;
    }

    private OptionalInt call(String expression) {
        StringBuilder header = new StringBuilder();
        SYMBOL.matcher(expression).results().map(MatchResult::group).distinct().forEach(name -> {
            OptionalInt value = symbol(name);
            if (value.isPresent()) {
                header.append("#define ")
                        .append(name)
                        .append(" (")
                        .append(value.getAsInt())
                        .append(")\n");
            }
        });
        header.append("#define ").append(VALUE).append(' ').append(expression).append('\n');
        SourceFile source = new SourceFile("<value>", header.toString());
        return new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, new DiagnosticLog())
                .read(source).codes().stream()
                        .filter(code -> code.name().equals(VALUE))
                        .mapToInt(HeaderCode::bits)
                        .findFirst();
    }
}
