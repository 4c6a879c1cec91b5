package org.engross.library;

import java.util.List;
import org.engross.library.inventory.DamagedLibrary;

/** The records of a file {@code checks.json}: {@code {"records": [{"text": …, "sha256": …, "held": [], …}]}}. */
public record CheckRecords(List<CheckRecord> records) {

    public CheckRecords {
        records = List.copyOf(records);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalStateException with the reason, where it is not such a file
     */
    public static CheckRecords read(String json) {
        try {
            return RecordJson.read(json, CheckRecords.class);
        } catch (DamagedLibrary e) {
            throw new IllegalStateException("the record of what was checked cannot be read", e.getCause());
        }
    }
}
