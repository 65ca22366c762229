package dev.winerr.generator.header.code;

/**
 * The parts of a message identifier as message files have them, <a
 * href="https://learn.microsoft.com/windows/win32/wes/message-text-files">Message Text Files</a>.
 *
 * @param severity bits 31 and 30: 0 for success, 1 for information, 2 for a warning, 3 for an error, unless the file names
 *     them otherwise
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
