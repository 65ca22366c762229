package dev.winerr.generator.naming;

/**
 * What a witness says of a row.
 *
 * @param name the name that the row has by this witness
 * @param evidence the kind of witness
 * @param trust how far it is to be trusted
 */
record Answer(String name, Evidence evidence, Trust trust) {

    /** Whether this is to be believed rather than {@code other}, which was heard earlier. */
    boolean beats(Answer other) {
        return trust.compareTo(other.trust) > 0;
    }
}
