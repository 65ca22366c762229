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
    private static final int SEVERITY_SHIFT = 30;
    private static final int FACILITY_SHIFT = 16;
    private static final int LARGEST_FACILITY = 0xFFF;

    /** The parts of 32 bits. */
    public static MessageParts of(int bits) {
        return new MessageParts(bits >>> SEVERITY_SHIFT, bits >>> FACILITY_SHIFT & LARGEST_FACILITY);
    }
}
