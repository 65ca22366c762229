package dev.winerr.generator.emit.java;

/**
 * How much fits into a class, for all compilers. The limits follow from those of class files (JVMS 4.7.3 and 4.11):
 * 65,535 bytes of code per method, such as the initialiser of an enum, and 65,534 entries in the constant pool.
 */
public final class Limits {
    /** Constants in an enum: with a value and a kind each, Eclipse's compiler rejects 2,194 and javac 2,985. */
    public static final int ENUM = 2150;

    /**
     * The number of codes from which users should decide whether a family is one enum, because it may soon become
     * several.
     */
    public static final int NEAR = 1500;

    /** Enums in a family: each is a class to load, and takes 8 of 65,535 bytes where they are listed. */
    public static final int PARTS = 2000;

    /** Codes in a family: each takes two entries, name and value, in the pool of the class of constants. */
    public static final int CODES = 32000;

    /** Constants that are objects, in one class: each takes 13 bytes in its initialiser. */
    public static final int OBJECTS = 4000;

    /**
     * Constants that refer to constants of enums, in one class: each takes 6 bytes in its initialiser, and 5 entries in
     * the pool.
     */
    public static final int REFERENCES = 10000;

    private Limits() {}
}
