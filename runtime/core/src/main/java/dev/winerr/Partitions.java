package dev.winerr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enums of a family, each of which is loaded when one of its codes is looked up: a program that explains one failure
 * would otherwise wait until thousands of constants have been created.
 *
 * @param <E> the common type of the codes
 */
final class Partitions<E extends ResultCode> {
    private final CodeTable.Enums<E> enums;
    private final int[][] ranges;

    Partitions(CodeTable.Enums<E> enums) {
        this.enums = enums;
        this.ranges = enums.ranges();
    }

    /** All codes, in order. */
    List<E> codes() {
        List<E> codes = new ArrayList<>();
        for (int number = 0; number < ranges.length; number++) {
            Collections.addAll(codes, enums.codes(number));
        }
        return Collections.unmodifiableList(codes);
    }

    /** All aliases that precede their primary codes, in order. */
    List<E> aliases() {
        List<E> aliases = new ArrayList<>();
        for (int number = 0; number < ranges.length; number++) {
            Collections.addAll(aliases, enums.aliases(number));
        }
        return aliases;
    }

    /** The primary code for a value of a kind, or of any kind if that is null; null if there is none. */
    @Nullable
    E get(int value, @Nullable ResultKind kind) {
        E alias = null;
        for (int number = 0; number < ranges.length; number++) {
            if (!mayHave(ranges[number], value)) {
                continue;
            }
            for (E code : enums.codes(number)) {
                if (code.value() != value || (kind != null && code.kind() != kind)) {
                    continue;
                } else if (!isAlias(code, number)) {
                    return code;
                }
                alias = alias == null ? code : alias;
            }
        }
        return alias;
    }

    private static boolean mayHave(int[] ranges, int value) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= value && value <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlias(E code, int number) {
        return Arrays.asList(enums.aliases(number)).contains(code);
    }
}
