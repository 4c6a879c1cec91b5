package org.engross.library.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers how far each that follows the change log has read it, so that after a restart none is missed. */
@ApplicationScoped
public class LogReaders {

    /** The number of the last change that was read; 0 for one that is new. */
    @Transactional
    public long place(String reader) {
        LogReaderEntity row = LogReaderEntity.findById(reader);
        return row == null ? 0 : row.number;
    }

    /** Notes that all is read up to this change. */
    @Transactional
    public void moveTo(String reader, long number) {
        LogReaderEntity row = LogReaderEntity.findById(reader);
        if (row == null) {
            row = new LogReaderEntity();
            row.name = reader;
            row.number = number;
            row.persist();
        } else {
            row.number = number;
        }
    }
}
