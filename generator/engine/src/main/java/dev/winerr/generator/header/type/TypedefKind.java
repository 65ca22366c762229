package dev.winerr.generator.header.type;

/** The kind of codes that a typedef's name indicates. */
public enum TypedefKind {
    /** None. */
    NONE,
    /** {@code DWORD}, {@code LONG} and the like, the types of Win32 error codes. */
    WIN32,
    /** {@code NTSTATUS}. */
    NTSTATUS,
    /** {@code HRESULT} and {@code SCODE}. */
    HRESULT;

    /** The kind of the result of an operation on two operands: the more specific one. */
    public TypedefKind with(TypedefKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
