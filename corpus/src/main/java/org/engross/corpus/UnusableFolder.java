package org.engross.corpus;

/** A folder that is not there to be read, or that is there already and was to be written. */
final class UnusableFolder extends RuntimeException {

    UnusableFolder(String message) {
        super(message);
    }
}
