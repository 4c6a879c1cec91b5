package org.engross.proceeding;

/**
 * Who says so, in the order in which they are believed where two tell of the same measure, vote or member: what the
 * collection says of its own measures has been held against several records, and stands before each of them.
 */
public enum Origin {
    /** The facts of the collection, in our own form. */
    COLLECTION,
    /** The list of legislators with the days of their terms. */
    LEGISLATORS,
    /** A status record of the Printing Office. */
    STATUS_RECORD,
    /** A roll call as the Clerk of the House publishes it. */
    CLERK,
    /** A roll call as the Secretary of the Senate publishes it. */
    SENATE,
    /** A roll call in the JSON of the unitedstates project, made from those of the chambers. */
    VOTES_JSON,
    /** A roll call in the older XML of GovTrack, made from those of the chambers, without names and parties. */
    ROLL_XML,
    /** What a text prints of itself. */
    TEXT;

    /** Whether it gives the days of terms; the others name a member in a seat on some day. */
    public boolean isOfTerms() {
        return this == COLLECTION || this == LEGISLATORS;
    }
}
