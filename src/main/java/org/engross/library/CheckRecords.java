package org.engross.library;

import java.util.List;

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
        return RecordJson.read(json, CheckRecords.class);
    }
}
