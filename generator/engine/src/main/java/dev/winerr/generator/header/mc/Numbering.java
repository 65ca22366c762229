package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.code.MessageParts;
import java.util.HashMap;
import java.util.Map;

/**
 * Composes the 32 bits of each message: severity in bits 31 and 30, facility in bits 27 to 16, identifier below.
 *
 * <p>Omitted parts follow Microsoft's documentation of mc.exe: severity and facility are those of the previous message
 * and initially 0, the identifier continues from the last one with the same facility. The other tools differ: windmc
 * uses 0 for an omitted severity or facility, and both windmc and wmc continue from the previous message, whatever its
 * facility.
 */
final class Numbering {

    private final Map<Integer, Long> lastIds = new HashMap<>();
    private long lastIdOfAll;
    private int severity;
    private int facility;
    private boolean severityStated;

    /**
     * The code of a message in the three tools.
     *
     * @param id the identifier, which may be out of range
     * @param mc the code according to the documentation of mc.exe
     * @param windmc the code in windmc
     * @param wmc the code in wmc
     */
    record Numbers(long id, int mc, int windmc, int wmc) {
        boolean isInRange() {
            return id <= MessageParts.LARGEST_ID;
        }

        boolean isAgreed() {
            return mc == windmc && mc == wmc;
        }
    }

    /** Whether this or a previous message stated a severity; otherwise mc.exe's 0 has no meaning. */
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
        MessageParts parts = new MessageParts(severity, facility);
        MessageParts stated =
                new MessageParts(draft.severity().orElse(0), draft.facility().orElse(0));
        return new Numbers(id, parts.with(id), stated.with(lastIdOfAll), parts.with(lastIdOfAll));
    }

    /** Limits numbers, so that no sum overflows. */
    private static long next(Draft.MessageId messageId, long last) {
        long number = Math.min(messageId.number(), Integer.MAX_VALUE);
        return messageId.isRelative() ? Math.min(last + number, Integer.MAX_VALUE) : number;
    }
}
