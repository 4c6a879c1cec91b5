package org.engross.ingest.facts;

/** A value that cannot be read. It ends the reading of its folder; {@link FactsReader} turns it into a finding. */
final class UnreadableFact extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;

    UnreadableFact(String place, String what) {
        super(what);
        this.place = place;
    }

    /** The file, and in it the line or the field. */
    String place() {
        return place;
    }
}
