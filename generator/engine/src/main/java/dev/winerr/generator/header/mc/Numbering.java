package dev.winerr.generator.header.mc;

import java.util.HashMap;
import java.util.Map;

/**
 * Composes the 32 bits of each message: severity in bits 31 and 30, facility in bits 27 to 16, identifier below.
 *
 * <p>What a message does not say is as Microsoft documents mc.exe: severity and facility are those of the message before
 * and 0 at first, the identifier counts on from the last one of the same facility. The other tools differ: windmc takes 0
 * for a severity or facility that is not written, and both windmc and wmc count on from the message before, whatever its
 * facility.
 */
final class Numbering {
    private static final int LARGEST_ID = 0xFFFF;
    private static final int SEVERITY_SHIFT = 30;
    private static final int FACILITY_SHIFT = 16;

    private final Map<Integer, Long> lastIds = new HashMap<>();
    private long lastIdOfAll;
    private int severity;
    private int facility;
    private boolean severityStated;

    /**
     * A number as the three tools have it.
     *
     * @param id the identifier, which may be out of range
     * @param mc the code as mc.exe is documented to make it
     * @param windmc the code as windmc makes it
     * @param wmc the code as wmc makes it
     */
    record Numbers(long id, int mc, int windmc, int wmc) {
        boolean isInRange() {
            return id <= LARGEST_ID;
        }

        boolean isAgreed() {
            return mc == windmc && mc == wmc;
        }
    }

    static int largestId() {
        return LARGEST_ID;
    }

    /** Whether a message up to the last one stated a severity: where none does, mc.exe's 0 says nothing. */
    boolean isSeverityStated() {
        return severityStated;
    }

    /** The numbers of the next message. */
    Numbers next(Draft draft, Draft.MessageId messageId) {
        severity = draft.severity().orElse(severity);
        severityStated |= draft.severity().isPresent();
        facility = draft.facility().orElse(facility);
        long id = next(messageId, lastIds.getOrDefault(facility, 0L));
        lastIdOfAll = next(messageId, lastIdOfAll);
        lastIds.put(facility, id);
        return new Numbers(
                id,
                compose(severity, facility, id),
                compose(draft.severity().orElse(0), draft.facility().orElse(0), lastIdOfAll),
                compose(severity, facility, lastIdOfAll));
    }

    /** Held at a bound, so that no sum overflows. */
    private static long next(Draft.MessageId messageId, long last) {
        long number = Math.min(messageId.number(), Integer.MAX_VALUE);
        return messageId.isRelative() ? Math.min(last + number, Integer.MAX_VALUE) : number;
    }

    private static int compose(int severity, int facility, long id) {
        return (severity << SEVERITY_SHIFT) | (facility << FACILITY_SHIFT) | ((int) id & LARGEST_ID);
    }
}
