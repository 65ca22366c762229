package dev.winerr.generator.header.type;

/** What a typedef's name says of the numbers it stands for. */
public enum Family {
    /** Nothing. */
    NONE,
    /** {@code DWORD}, {@code LONG} and the like, the types of Win32 error codes. */
    WIN32,
    /** {@code NTSTATUS}. */
    NTSTATUS,
    /** {@code HRESULT} and {@code SCODE}. */
    HRESULT;

    /** What an operation on two typed operands yields: the one that says more. */
    public Family with(Family other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
