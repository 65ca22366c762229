package dev.winerr.generator.header.oracle;

import dev.winerr.generator.header.oracle.HeaderFacts.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds every integer constant that a header itself defines, by compiling it with gcc.
 *
 * <p>Each candidate becomes one line after the include; lines that do not compile are dropped until the rest does, and
 * the values are read from the assembly. To tell HRESULT and NTSTATUS from other {@code long}s, a second compilation
 * makes them 128-bit integers, which no other type is.
 */
public final class Oracle {
    private static final Pattern FAILED_LINE =
            Pattern.compile("(?m)^winerr-check:(\\d+):(?:\\d+:)? error:|In function 'winerr_f(\\d+)'");
    private static final Pattern EARLIER_ERROR = Pattern.compile("(?m)^(?!winerr-check:).*: (?:fatal )?error:");
    private static final Pattern DATA = Pattern.compile("winerr_v(\\d+):\\s+\\.quad\\s+(-?\\d+)\\s+\\.quad\\s+(\\d+)");
    private static final Pattern TYPEDEF =
            Pattern.compile("\\btypedef\\s+[\\w ]+\\s(HRESULT|SCODE|NTSTATUS)\\s*(,[^;]*)?;");
    private static final Pattern PROBE = Pattern.compile("(?m)^winerr_probe_(\\d+) (.*)$");
    private static final String FIRST_CHECK = "#line 1 \"winerr-check\"\n";
    private static final int MAX_ROUNDS = 12;
    private static final String TYPE_CODES = typeCodes();

    /** What the assembly contains for a candidate: its value, and the number of its type or typedef kind. */
    private record Datum(long value, int code) {
        String type() {
            return Gcc.TYPES.get(code);
        }

        boolean isLong() {
            return type().equals("long");
        }
    }

    private final HeaderSet set;
    private final Gcc gcc;

    private Oracle(HeaderSet set, Gcc gcc) {
        this.set = set;
        this.gcc = gcc;
    }

    /** Compiles the headers of a set, and writes its files to a folder. */
    static Oracle in(HeaderSet set, Path scratch) {
        return new Oracle(set, new Gcc(set, scratch));
    }

    /** Evaluates expressions as after an include of windows.h; those that do not compile are left out. */
    public static List<Fact> evaluate(List<String> expressions, Path scratch) {
        Map<String, String> byName = new LinkedHashMap<>();
        expressions.forEach(expression -> byName.put(expression, Gcc.utf8(expression)));
        List<Fact> facts = in(HeaderSet.MINGW, scratch).values(Gcc.WINDOWS_FIRST, byName);
        return Objects.requireNonNull(facts, "windows.h does not compile");
    }

    HeaderFacts ask(String header) {
        for (Setting setting : List.of(Setting.AFTER_WINDOWS, Setting.ALONE)) {
            List<Fact> facts = compile(header, setting);
            if (facts != null) {
                return new HeaderFacts(header, set.digest(header), setting, facts);
            }
        }
        return macrosOnly(header);
    }

    private static String preamble(String header, Setting setting) {
        String include = "#include <" + header + ">\n";
        return setting == Setting.ALONE ? include : Gcc.WINDOWS_FIRST + include;
    }

    private @Nullable List<Fact> compile(String header, Setting setting) {
        String preamble = preamble(header, setting);
        ExternalPrograms.Output text = gcc.call(preamble, "-E", "-dD");
        if (text.status() != 0) {
            return null;
        }
        Map<String, String> candidates = Candidates.in(text.out(), set.root().resolve(header), false);
        expansions(preamble, candidates.keySet()).forEach((name, expansion) -> {
            if (!Candidates.mayBeExpression(expansion)) {
                candidates.remove(name);
            }
        });
        return values(preamble, candidates);
    }

    private HeaderFacts macrosOnly(String header) {
        String preamble = preamble(header, Setting.AFTER_WINDOWS);
        ExternalPrograms.Output text = gcc.call(preamble, "-E", "-dD");
        if (text.err().contains("fatal error:")) {
            return new HeaderFacts(header, set.digest(header), Setting.UNREADABLE, List.of());
        }
        Map<String, String> expansions = expansions(
                preamble,
                Candidates.in(text.out(), set.root().resolve(header), true).keySet());
        expansions.values().removeIf(expansion -> !Candidates.mayBeExpression(expansion));
        List<Fact> facts = values(Gcc.WINDOWS_FIRST + Candidates.typedefsIn(text.out()), expansions);
        return new HeaderFacts(header, set.digest(header), Setting.MACROS_ONLY, facts == null ? List.of() : facts);
    }

    /** The expansions of names. */
    private Map<String, String> expansions(String preamble, Collection<String> candidates) {
        List<String> names = List.copyOf(candidates);
        StringBuilder probes = new StringBuilder(preamble);
        for (int i = 0; i < names.size(); i++) {
            probes.append("winerr_probe_%d %s%n".formatted(i, names.get(i)));
        }
        Map<String, String> expansions = new LinkedHashMap<>();
        Matcher probe = PROBE.matcher(gcc.call(probes.toString(), "-E", "-P").out());
        while (probe.find()) {
            expansions.put(names.get(Integer.parseInt(probe.group(1))), probe.group(2));
        }
        return expansions;
    }

    /** The values of the candidates that compile; null if anything else does not compile. */
    private @Nullable List<Fact> values(String preamble, Map<String, String> candidates) {
        List<Map.Entry<String, String>> lines = new ArrayList<>(candidates.entrySet());
        for (int round = 0; round < MAX_ROUNDS; round++) {
            ExternalPrograms.Output compiled = gcc.call(preamble + checks(lines), "-S");
            if (compiled.status() == 0) {
                Map<Integer, Datum> data = data(compiled.out());
                return facts(lines, data, typedefKinds(preamble, lines, data));
            }
            Set<Integer> failed = failedLines(compiled.err());
            if (failed.isEmpty() || failsBefore(compiled.err())) {
                return null;
            }
            List<Map.Entry<String, String>> kept = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!failed.contains(i + 1)) {
                    kept.add(lines.get(i));
                }
            }
            lines = kept;
        }
        return null;
    }

    /** Whether an error comes before all those that concern a candidate. */
    private static boolean failsBefore(String errors) {
        Matcher error = EARLIER_ERROR.matcher(errors);
        Matcher candidate = FAILED_LINE.matcher(errors);
        return error.find() && (!candidate.find() || error.start() < candidate.start());
    }

    private static Set<Integer> failedLines(String errors) {
        Set<Integer> failed = new HashSet<>();
        Matcher matcher = FAILED_LINE.matcher(errors);
        while (matcher.find()) {
            failed.add(
                    matcher.group(1) != null
                            ? Integer.parseInt(matcher.group(1))
                            : Integer.parseInt(matcher.group(2)) + 1);
        }
        return failed;
    }

    private static String typeCodes() {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < Gcc.TYPES.size(); i++) {
            codes.append(i == 0 ? "" : ",").append(Gcc.TYPES.get(i)).append(':').append(i);
        }
        return codes.toString();
    }

    /**
     * Two lines for each candidate, all functions before all arrays: a name that is not declared is reported in every
     * function that uses it, but only once outside of functions.
     */
    private static String checks(List<Map.Entry<String, String>> lines) {
        StringBuilder functions = new StringBuilder(FIRST_CHECK);
        StringBuilder arrays = new StringBuilder(FIRST_CHECK);
        for (int i = 0; i < lines.size(); i++) {
            String e = lines.get(i).getValue();
            functions.append("int winerr_f%d(void){enum{e=_Generic((%s),%s)*0+0*!(%s)};return e;}%n"
                    .formatted(i, e, TYPE_CODES, e));
            arrays.append(
                    "long long winerr_v%d[]={(long long)(%s),_Generic((%s),%s)};%n".formatted(i, e, e, TYPE_CODES));
        }
        return functions.append(arrays).toString();
    }

    private static Map<Integer, Datum> data(String assembly) {
        Map<Integer, Datum> data = new HashMap<>();
        Matcher matcher = DATA.matcher(assembly);
        while (matcher.find()) {
            data.put(
                    Integer.parseInt(matcher.group(1)),
                    new Datum(Long.parseLong(matcher.group(2)), Integer.parseInt(matcher.group(3))));
        }
        return data;
    }

    private Map<Integer, Datum> typedefKinds(
            String preamble, List<Map.Entry<String, String>> lines, Map<Integer, Datum> values) {
        StringBuilder text = new StringBuilder(preamble);
        boolean anyLong = false;
        for (int i = 0; i < lines.size(); i++) {
            Datum datum = values.get(i);
            if (datum != null && datum.isLong()) {
                anyLong = true;
                text.append("long long winerr_v%d[]={1,_Generic((%s),__int128:1,unsigned __int128:2,default:0)};%n"
                        .formatted(i, lines.get(i).getValue()));
            }
        }
        if (!anyLong) {
            return Map.of();
        }
        String preprocessed = TYPEDEF.matcher(gcc.call(text.toString(), "-E").out())
                .replaceAll(m -> m.group(1).equals("NTSTATUS")
                        ? "typedef unsigned __int128 NTSTATUS" + rest(m) + ";"
                        : "typedef __int128 " + m.group(1) + rest(m) + ";");
        return data(gcc.call(preprocessed, "-S", "-fpreprocessed").out());
    }

    private static String rest(MatchResult typedef) {
        return typedef.group(2) == null ? "" : typedef.group(2);
    }

    private static List<Fact> facts(
            List<Map.Entry<String, String>> lines, Map<Integer, Datum> values, Map<Integer, Datum> typedefKinds) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Datum datum = Objects.requireNonNull(values.get(i), "the compiler lost a value");
            Datum typedefKind = typedefKinds.get(i);
            char letter = !datum.isLong() ? '-' : typedefKind == null ? '?' : "-hn".charAt(typedefKind.code());
            facts.add(new Fact(lines.get(i).getKey(), datum.value(), datum.type(), letter));
        }
        return facts;
    }
}
