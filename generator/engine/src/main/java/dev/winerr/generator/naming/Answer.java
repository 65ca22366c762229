package dev.winerr.generator.naming;

/**
 * The answer of a witness for a row.
 *
 * @param name the name of the row according to this witness
 * @param evidence the kind of witness
 * @param trust how much to trust it
 */
record Answer(String name, Evidence evidence, Trust trust) {

    /** Whether this takes precedence over {@code other}, which was given earlier. */
    boolean beats(Answer other) {
        return trust.compareTo(other.trust) > 0;
    }
}
