package org.engross.ingest;

import java.util.Objects;
import org.engross.library.Document;
import org.engross.proceeding.OfficialRecord;

/** What an official file is. */
public sealed interface Taken {

    /** A text of a measure, an amendment or a law. */
    record TakenText(Document document) implements Taken {

        public TakenText {
            Objects.requireNonNull(document, "document");
        }
    }

    /** A record: of a measure's status, a roll call, or members. */
    record TakenRecord(OfficialRecord official) implements Taken {

        public TakenRecord {
            Objects.requireNonNull(official, "official");
        }
    }
}
