package org.engross.ingest.source;

/** The source cannot be read on; intake turns it into a finding. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
