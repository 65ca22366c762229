package dev.winerr.generator.header;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.pp.ConditionLine;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains why a header has no codes, and what gives it some. */
final class NoCodes {
    /** Each attempt reads the header once more. */
    private static final int MOST_ATTEMPTS = 4;

    private static final Pattern CONSTANT = Pattern.compile(
            "#[ \\t]*+define[ \\t]++(\\w++)[ \\t]++[^\\s/]|\\benum\\b|\\bconst\\b[^;(){}=]*+=|\\bconstexpr\\b");

    private final SourceFile header;
    private final HeaderOptions options;
    private final Function<HeaderOptions, CHeaderReading> reader;
    private final HeaderLog log;

    /** A macro to set or unset, and the options that do. */
    private record Attempt(HeaderDiagnostic kind, String macro, HeaderOptions options, ConditionLine condition) {}

    /**
     * Explains.
     *
     * @param reader reads the header in another way
     * @param log takes the explanation
     */
    NoCodes(SourceFile header, HeaderOptions options, Function<HeaderOptions, CHeaderReading> reader, HeaderLog log) {
        this.header = header;
        this.options = options;
        this.reader = reader;
        this.log = log;
    }

    /** Says why there is nothing in a reading of the header. */
    void explain(CHeaderReading empty) {
        if (empty.lacksNames()) {
            log.add(HeaderDiagnostic.ALL_LACK_SOMETHING, header.start(), header.name(), empty.constants());
        } else if (empty.constants() > 0) {
            String message =
                    "no constant of " + header.name() + " is selected and has a value; it defines " + empty.constants();
            log.add(HeaderDiagnostic.NO_CODES, header.start(), message);
        } else if (!explainCondition(empty) && !explainList(empty) && !explainIncludes(empty)) {
            log.add(HeaderDiagnostic.NO_CODES, header.start(), header.name() + " defines no integer constants");
        }
    }

    /** Whether the text has what looks like a constant and was not defined: to read it again takes long. */
    private boolean mayHideConstants(CHeaderReading empty) {
        Matcher matcher = CONSTANT.matcher(header.text());
        while (matcher.find()) {
            if (matcher.group(1) == null || !empty.macros().isDefined(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    private boolean explainCondition(CHeaderReading empty) {
        if (!mayHideConstants(empty)) {
            return false;
        }
        int most = 0;
        Optional<Attempt> best = Optional.empty();
        for (Attempt attempt : attempts(empty)) {
            int found = reader.apply(attempt.options()).constants();
            if (found > most) {
                most = found;
                best = Optional.of(attempt);
            }
        }
        int revealed = most;
        best.ifPresent(attempt -> log.add(
                attempt.kind(),
                attempt.condition().directive(),
                header.name(),
                attempt.condition().text(),
                attempt.macro(),
                revealed));
        return best.isPresent();
    }

    private List<Attempt> attempts(CHeaderReading empty) {
        List<Attempt> attempts = new ArrayList<>();
        for (ConditionLine condition : empty.conditions()) {
            condition.line().stream()
                    .filter(token -> token.isIdentifier() && !token.is("defined"))
                    .map(token -> attempt(token.text(), condition, empty))
                    .filter(attempt ->
                            attempts.stream().noneMatch(a -> a.macro().equals(attempt.macro())))
                    .forEach(attempts::add);
        }
        return attempts.subList(0, Math.min(attempts.size(), MOST_ATTEMPTS));
    }

    private Attempt attempt(String macro, ConditionLine condition, CHeaderReading empty) {
        if (empty.macros().isDefined(macro)) {
            return new Attempt(
                    HeaderDiagnostic.HIDDEN_BY_A_MACRO,
                    macro,
                    options.withMacros(options.defines(), with(options.undefines(), macro)),
                    condition);
        }
        String define = macro + value(macro, condition);
        return new Attempt(
                HeaderDiagnostic.HIDDEN_WITHOUT_A_MACRO,
                define,
                options.withMacros(with(options.defines(), define), options.undefines()),
                condition);
    }

    /** The number that the macro is compared with, if it is. */
    private static String value(String macro, ConditionLine condition) {
        List<Token> line = condition.line();
        for (int i = 0; i + 2 < line.size(); i++) {
            boolean compared = line.get(i).is(macro)
                    && List.of("==", ">=").contains(line.get(i + 1).text());
            if (compared) {
                return "=" + line.get(i + 2).text();
            }
        }
        return "";
    }

    private static List<String> with(List<String> list, String element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private boolean explainList(CHeaderReading empty) {
        ListMacros macros = new ListMacros(header, empty.macros());
        for (String macro : macros.names()) {
            Optional<String> definition = macros.definition(macro);
            if (definition.isPresent()) {
                log.add(HeaderDiagnostic.LIST_OF_A_MACRO, macros.place(macro), header.name(), macro, definition.get());
            } else {
                log.add(HeaderDiagnostic.LIST_WITHOUT_VALUES, macros.place(macro), header.name(), macro);
            }
        }
        return !macros.names().isEmpty();
    }

    private boolean explainIncludes(CHeaderReading empty) {
        Optional<Map.Entry<SourceFile, Integer>> richest = empty.richestInclude();
        richest.ifPresent(file -> log.add(
                HeaderDiagnostic.ONLY_INCLUDES,
                header.start(),
                header.name(),
                file.getKey().fileName(),
                file.getValue()));
        return richest.isPresent();
    }
}
