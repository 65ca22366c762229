package dev.winerr.generator.header.code;

/**
 * The parts of a message identifier in message files, <a
 * href="https://learn.microsoft.com/windows/win32/wes/message-text-files">Message Text Files</a>.
 *
 * @param severity bits 31 and 30: 0 for success, 1 for informational, 2 for warning, 3 for error, unless the file
 *     defines other names
 * @param facility bits 27 to 16
 */
public record MessageParts(int severity, int facility) {
    /** The maximum severity. */
    public static final int LARGEST_SEVERITY = 0x3;

    /** The maximum facility. */
    public static final int LARGEST_FACILITY = 0xFFF;

    /** The maximum identifier of a message, bits 15 to 0. */
    public static final int LARGEST_ID = 0xFFFF;

    private static final int SEVERITY_SHIFT = 30;
    private static final int FACILITY_SHIFT = 16;

    /** The parts of 32 bits. */
    public static MessageParts of(int bits) {
        return new MessageParts(bits >>> SEVERITY_SHIFT, bits >>> FACILITY_SHIFT & LARGEST_FACILITY);
    }

    /** The 32 bits of the message with these parts and an identifier, of which the low 16 bits are used. */
    public int with(long id) {
        return (severity << SEVERITY_SHIFT) | (facility << FACILITY_SHIFT) | ((int) id & LARGEST_ID);
    }
}
