package dev.winerr.generator.javaconst;

import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares constants copied into Java with the headers they were copied from. */
public final class ConstantCheck {

    private static final Pattern OTHER_SYSTEM = Pattern.compile(
            "\\b(?:linux|unix|posix|x11|mac|macos|osx|darwin|bsd|freebsd|openbsd|solaris|aix|android)\\."
                    + "|\\b(?:Linux|Unix|Posix|X11|Mac|MacOS|Darwin|FreeBSD|Solaris)(?:[A-Z]\\w*)?(?:\\.|$)");

    private final Map<String, List<IndexedCode>> headers;
    private final Map<String, List<IndexedCode>> older;
    private final Allowances allowed;

    private ConstantCheck(
            Map<String, List<IndexedCode>> headers, Map<String, List<IndexedCode>> older, Allowances allowed) {
        this.headers = headers;
        this.older = older;
        this.allowed = allowed;
    }

    /**
     * Creates a check.
     *
     * @param headers the correct headers
     * @param older older headers that used to be correct; may be empty
     * @param allowed known and accepted differences
     */
    public static ConstantCheck of(HeaderIndex headers, HeaderIndex older, Allowances allowed) {
        return new ConstantCheck(headers.byName(), older.byName(), allowed);
    }

    /** The result of comparing a constant. */
    public enum Verdict {
        /** Its value differs from the header's. */
        WRONG,
        /** Its value is that of an older header. */
        OLDER,
        /** It is the function number of a control code, from which {@code CTL_CODE} makes the header's value. */
        FUNCTION_NUMBER,
        /** Its value differs from the header's, and its type or package is named after a system other than Windows. */
        OTHER_SYSTEM,
        /** Its value differs from the header's, which is allowed. */
        ALLOWED,
        /** A header defines it, but Java does not. */
        MISSING,
        /** Java defines it, but no header does. */
        EXTRA,
        /** Its value equals the header's. */
        RIGHT
    }

    /**
     * The comparison of one constant.
     *
     * @param verdict the result
     * @param java the constant in Java, if it exists
     * @param header the constant in a header, if one defines it
     */
    public record Result(Verdict verdict, Optional<JavaConstant> java, Optional<IndexedCode> header) {}

    /** Compares constants; the results are in their order, followed by missing constants in header order. */
    public List<Result> compare(List<JavaConstant> constants) {
        List<Result> results = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JavaConstant constant : constants) {
            names.add(constant.name());
            List<IndexedCode> defined = headers.getOrDefault(constant.name(), List.of());
            Verdict verdict = verdict(constant, defined);
            results.add(
                    new Result(verdict, Optional.of(constant), defined.stream().findFirst()));
        }
        headers.values().stream()
                .map(defined -> defined.get(0))
                .filter(code -> !names.contains(code.name()))
                .forEach(code -> results.add(new Result(Verdict.MISSING, Optional.empty(), Optional.of(code))));
        return results;
    }

    private Verdict verdict(JavaConstant constant, List<IndexedCode> defined) {
        if (defined.isEmpty()) {
            return Verdict.EXTRA;
        } else if (represents(constant, defined)) {
            return Verdict.RIGHT;
        } else if (allowed.allow(constant)) {
            return Verdict.ALLOWED;
        } else if (defined.stream().anyMatch(code -> isFunctionOf(constant, code))) {
            return Verdict.FUNCTION_NUMBER;
        } else if (isOfOtherSystem(constant)) {
            return Verdict.OTHER_SYSTEM;
        }
        return represents(constant, older.getOrDefault(constant.name(), List.of())) ? Verdict.OLDER : Verdict.WRONG;
    }

    /** As in {@code com.sun.jna.platform.linux.ErrNo} and {@code WindowUtils.X11WindowUtils}. */
    private static boolean isOfOtherSystem(JavaConstant constant) {
        return OTHER_SYSTEM.matcher(constant.type()).find();
    }

    private static boolean represents(JavaConstant constant, List<IndexedCode> defined) {
        return defined.stream().anyMatch(code -> constant.represents(code.value()));
    }

    /** Bits 2 to 13 of a control code are its function (the macro CTL_CODE of winioctl.h). */
    private static boolean isFunctionOf(JavaConstant constant, IndexedCode code) {
        boolean isControlCode = code.name().startsWith("FSCTL_") || code.name().startsWith("IOCTL_");
        return isControlCode && (code.bits() >>> 2 & 0xFFF) == constant.value();
    }
}
