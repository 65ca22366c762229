package dev.winerr.generator.header;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.pp.ConditionLine;
import dev.winerr.generator.header.pp.ConditionalGroup;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the macro that hides constants of a header: reading a conditional group again after the header, with the macro defined
 * or undefined, shows how many constants that reveals.
 */
final class HiddenConstants {
    /** The maximum number of groups examined, those that hide the most text. */
    private static final int MOST_GROUPS = 8;

    private static final int MOST_MACROS = 4;

    private static final Pattern CONSTANT = Pattern.compile(
            "#[ \\t]*+define[ \\t]++(\\w++)[ \\t]++[^\\s/]|\\benum\\b|\\bconst\\b[^;(){}=]*+=|\\bconstexpr\\b");

    private final SourceFile header;
    private final CHeaderReading reading;

    /**
     * How to reveal hidden constants.
     *
     * @param condition the condition that hides them
     * @param macros the macros to define, with their values, or to undefine
     * @param isSet whether they are defined now, and are to be undefined
     * @param revealed the number of constants that this reveals
     */
    private record Remedy(ConditionLine condition, String macros, boolean isSet, int revealed) {}

    /**
     * Examines the parts that a reading skipped.
     *
     * @param reading the complete reading of the header
     */
    HiddenConstants(SourceFile header, CHeaderReading reading) {
        this.header = header;
        this.reading = reading;
    }

    /** Reports what hides all constants; false if nothing does. */
    boolean explainAll(HeaderLog log) {
        Optional<Remedy> best = best(reading.hidingGroups());
        best.ifPresent(remedy -> log.add(
                remedy.isSet() ? HeaderDiagnostic.HIDDEN_BY_A_MACRO : HeaderDiagnostic.HIDDEN_WITHOUT_A_MACRO,
                remedy.condition().directive(),
                header.name(),
                remedy.condition().text(),
                remedy.macros(),
                remedy.revealed()));
        return best.isPresent();
    }

    /** Reports a condition that hides more text than is read, if it also hides more constants. */
    void explainMost(HeaderLog log) {
        int read = reading.constants();
        int shown = header.text().length()
                - reading.hidingGroups().stream()
                        .mapToInt(ConditionalGroup::hidden)
                        .sum();
        List<ConditionalGroup> large = reading.hidingGroups().stream()
                .filter(group -> group.hidden() > shown)
                .toList();
        best(large)
                .filter(remedy -> remedy.revealed() > read)
                .ifPresent(remedy -> log.add(
                        remedy.isSet()
                                ? HeaderDiagnostic.MORE_HIDDEN_BY_A_MACRO
                                : HeaderDiagnostic.MORE_HIDDEN_WITHOUT_A_MACRO,
                        remedy.condition().directive(),
                        remedy.condition().text(),
                        remedy.revealed(),
                        read,
                        remedy.macros()));
    }

    private Optional<Remedy> best(List<ConditionalGroup> groups) {
        return groups.stream()
                .filter(group -> mayDefineMore(group.text()))
                .sorted((one, other) -> Integer.compare(other.hidden(), one.hidden()))
                .limit(MOST_GROUPS)
                .flatMap(this::remedies)
                .filter(remedy -> remedy.revealed() > 0)
                // The first of those that reveal the most.
                .reduce((first, next) -> next.revealed() > first.revealed() ? next : first);
    }

    /** Whether a text contains something that looks like a constant and is not defined. */
    private boolean mayDefineMore(String text) {
        Matcher matcher = CONSTANT.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) == null || !reading.macros().isDefined(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    private Stream<Remedy> remedies(ConditionalGroup group) {
        Map<String, Remedy> byMacro = new LinkedHashMap<>();
        String text = group.text();
        int before = reading.constantsOf(text, "");
        for (ConditionLine condition : group.lines()) {
            macros(condition)
                    .filter(macro -> byMacro.size() < MOST_MACROS && !byMacro.containsKey(macro))
                    .forEach(macro -> byMacro.put(macro, remedy(List.of(macro), condition, text, before)));
        }
        return byMacro.values().stream().anyMatch(remedy -> remedy.revealed() > 0)
                ? byMacro.values().stream()
                : together(group, before);
    }

    /** If no single macro reveals anything: all macros of the first condition, with those of the conditions in the group. */
    private Stream<Remedy> together(ConditionalGroup group, int before) {
        ConditionLine first = group.lines().get(0);
        boolean isSet = macros(first).anyMatch(reading.macros()::isDefined);
        List<String> alike = Stream.concat(macros(first), NestedConditions.macros(group))
                .filter(macro -> reading.macros().isDefined(macro) == isSet)
                .distinct()
                .limit(MOST_MACROS)
                .toList();
        return alike.size() < 2 ? Stream.of() : Stream.of(remedy(alike, first, group.text(), before));
    }

    private static Stream<String> macros(ConditionLine condition) {
        return condition.line().stream()
                .filter(token -> token.isIdentifier() && !token.is("defined"))
                .map(Token::text);
    }

    private Remedy remedy(List<String> macros, ConditionLine condition, String text, int before) {
        boolean isSet = reading.macros().isDefined(macros.get(0));
        List<String> wanted = isSet
                ? macros
                : macros.stream()
                        .map(macro -> macro + value(macro, condition, text))
                        .toList();
        int after = reading.constantsOf(text, directives(wanted, isSet));
        return new Remedy(condition, String.join(",", wanted), isSet, after > before ? after : 0);
    }

    private static String directives(List<String> macros, boolean isSet) {
        return macros.stream()
                .map(macro -> isSet
                        ? "#undef " + macro + "\n"
                        : "#define " + (macro.contains("=") ? macro.replace('=', ' ') : macro + " 1") + "\n")
                .collect(Collectors.joining());
    }

    /** An equals sign and the number with which the macro is compared; empty if it is not compared. */
    private static String value(String macro, ConditionLine condition, String text) {
        String value = value(macro, condition.line());
        return value.isEmpty() ? value(macro, NestedConditions.tokens(text)) : value;
    }

    private static String value(String macro, List<Token> line) {
        for (int i = 0; i + 2 < line.size(); i++) {
            boolean compared = line.get(i).is(macro)
                    && List.of("==", ">=").contains(line.get(i + 1).text());
            if (compared) {
                return "=" + line.get(i + 2).text();
            }
        }
        return "";
    }
}
