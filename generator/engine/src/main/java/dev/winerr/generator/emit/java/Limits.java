package dev.winerr.generator.emit.java;

/**
 * How much fits into a class, whichever compiler reads it. All follow from the limits of class files (JVMS 4.7.3 and
 * 4.11): 65,535 bytes of code a method, such as the initialiser of an enum, and 65,534 entries in the constant pool.
 */
public final class Limits {
    /** Constants in an enum: with a value and a kind each, Eclipse's compiler refuses 2,194 and javac 2,985. */
    public static final int ENUM = 2150;

    /** From how many codes on people should decide whether a family is one enum, since it nears the size of several. */
    public static final int NEAR = 1500;

    /** Enums in a family: each is a class to load, and costs 8 bytes of 65,535 where they are listed. */
    public static final int PARTS = 2000;

    /** Codes in a family: each has two entries, name and value, in the pool of the class of constants. */
    public static final int CODES = 32000;

    /** Constants that are objects in a class: each costs 13 bytes in its initialiser. */
    public static final int OBJECTS = 4000;

    /** Constants in a class that are constants of enums: each costs 6 bytes in its initialiser, and 5 entries in the pool. */
    public static final int REFERENCES = 10000;

    private Limits() {}
}
