package org.engross.library;

import java.util.Objects;
import org.engross.proceeding.OfficialRecord;

/**
 * An official record with the file from which it was read.
 *
 * @param name of the file, in its folder or archive
 * @param sha256 of its bytes, 64 hexadecimal digits, lower case
 */
public record RecordFile(OfficialRecord official, String name, String sha256, byte[] original) {

    /** What came of keeping a record. */
    public enum Kept {
        /** What is held of its subject is now from it. */
        STANDS,
        /** A record of the same subject that is newer, or that is believed before it, is held already. */
        OLDER,
        /** The collection tells of its subject, and what it says stands before it. */
        BESIDE_THE_COLLECTION
    }

    public RecordFile {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(original, "original");
    }
}
