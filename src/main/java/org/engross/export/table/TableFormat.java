package org.engross.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The forms in which a table is taken away. Each is printed row by row. */
public enum TableFormat {
    CSV("csv", "text/csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSONL("jsonl", "application/x-ndjson");

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of a file, and the word in {@code ?format=}. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<TableFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findAny();
    }

    /** Prints the table; the stream is flushed and left open. */
    public void print(Table table, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvPrint.print(table, out);
            case XLSX -> XlsxPrint.print(table, out);
            case JSONL -> JsonLinesPrint.print(table, out);
        }
    }
}
