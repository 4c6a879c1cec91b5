package org.engross.cli;

/** What the program stands on cannot be used: its data folder, its database, its port. Said in one line, exit 3. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    /** What cannot be used, why, and what to do. */
    Unusable(String message) {
        super(message);
    }
}
