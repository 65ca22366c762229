package dev.winerr.generator.header;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which constants of a header are codes.
 *
 * <p>By default these are not: include guards, reserved names (C17 7.1.3), and the components of codes, {@code
 * FACILITY_*}, {@code SEVERITY_*} and {@code STATUS_SEVERITY_*}. They are included again if a pattern of {@link
 * Selection#includes} matches them.
 */
final class Selector {

    private final Selection selection;
    private final Predicate<String> isNotACode;
    private final List<Glob> includes;
    private final List<Glob> excludes;
    private final Map<Glob, ResultKind> kindsOf;
    /** The patterns that have not matched any name yet. */
    private final Set<Glob> idle;

    private Selector(
            Selection selection,
            Predicate<String> isNotACode,
            List<Glob> includes,
            List<Glob> excludes,
            Map<Glob, ResultKind> kindsOf,
            Set<Glob> idle) {
        this.selection = selection;
        this.isNotACode = isNotACode;
        this.includes = includes;
        this.excludes = excludes;
        this.kindsOf = kindsOf;
        this.idle = idle;
    }

    /** A selector for the constants of a header, whose include guards are not codes. */
    static Selector ofHeader(Selection selection, Set<String> guards) {
        return of(selection, name -> isNotACodeName(name) || guards.contains(name));
    }

    /** A selector for the messages of a message file, all of which may be codes. */
    static Selector ofMessages(Selection selection) {
        return of(selection, name -> false);
    }

    private static Selector of(Selection selection, Predicate<String> isNotACode) {
        List<Glob> includes = selection.includes().stream().map(Glob::new).toList();
        List<Glob> excludes = selection.excludes().stream().map(Glob::new).toList();
        Map<Glob, ResultKind> kindsOf = new LinkedHashMap<>();
        selection.kindsOf().forEach(kindOf -> kindsOf.putIfAbsent(new Glob(kindOf.glob()), kindOf.kind()));
        Set<Glob> idle = new LinkedHashSet<>(includes);
        idle.addAll(excludes);
        idle.addAll(kindsOf.keySet());
        return new Selector(selection, isNotACode, includes, excludes, kindsOf, idle);
    }

    private static boolean isNotACodeName(String name) {
        return isReserved(name) || isPart(name) || isGuard(name);
    }

    private static boolean isPart(String name) {
        return Macros.isFacilityName(name) || name.startsWith("SEVERITY_") || name.startsWith("STATUS_SEVERITY_");
    }

    private static boolean isGuard(String name) {
        int end = name.endsWith("_") ? name.length() - 1 : name.length();
        return name.startsWith("_H", end - 2) ? end > 2 : name.endsWith("_INCLUDED");
    }

    /** Whether a name is reserved (C17 7.1.3). */
    private static boolean isReserved(String name) {
        boolean underscored = name.length() > 1 && name.charAt(0) == '_';
        return underscored && (name.charAt(1) == '_' || (name.charAt(1) >= 'A' && name.charAt(1) <= 'Z'));
    }

    /** Whether a constant with this name is selected. */
    boolean wantsName(String name) {
        if (selection.all()) {
            return true;
        }
        boolean included = matches(includes, name);
        boolean excluded = matches(excludes, name);
        boolean byDefault = includes.isEmpty() && !isNotACode.test(name);
        return !excluded && (included || byDefault);
    }

    /** Whether a constant with this name is a code, selected or not. */
    boolean isCode(String name) {
        return !isNotACode.test(name);
    }

    /** The kind that a setting assigns to a name, or else the one that the rules determine. */
    ResultKind kindOf(String name, ResultKind byRule) {
        for (Map.Entry<Glob, ResultKind> kindOf : kindsOf.entrySet()) {
            if (kindOf.getKey().matches(name)) {
                idle.remove(kindOf.getKey());
                return kindOf.getValue();
            }
        }
        return byRule;
    }

    /** Whether constants of this kind are selected. */
    boolean wantsKind(ResultKind kind) {
        return selection.all()
                || selection.kinds().isEmpty()
                || selection.kinds().contains(kind);
    }

    /**
     * Reports patterns that match no name.
     *
     * @param header the header of the constants
     * @param constants the number of constants
     */
    void reportIdle(SourceFile header, int constants, HeaderLog log) {
        if (constants > 0 && !selection.all()) {
            idle.forEach(p -> log.add(HeaderDiagnostic.IDLE_PATTERN, header.start(), p.pattern()));
        }
    }

    private boolean matches(List<Glob> patterns, String name) {
        if (patterns.isEmpty()) {
            return false;
        }
        List<Glob> matching =
                patterns.stream().filter(glob -> glob.matches(name)).toList();
        matching.forEach(idle::remove);
        return !matching.isEmpty();
    }
}
