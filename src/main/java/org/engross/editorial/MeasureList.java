package org.engross.editorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.engross.citation.MeasureId;

/** Measures that belong together, such as those that would amend section 230: a CSV file with a column {@code measure}. */
public record MeasureList(List<MeasureId> measures) {

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    public MeasureList {
        measures = List.copyOf(measures);
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException with every line that names no measure, or where the column is not there
     */
    public static MeasureList read(Path file) throws IOException {
        var measures = new ArrayList<MeasureId>();
        var faults = new ArrayList<String>();
        try (var rows = FORM.parse(Files.newBufferedReader(file))) {
            if (!rows.getHeaderNames().contains("measure")) {
                throw new IllegalArgumentException("'" + file + "' has no column 'measure'");
            }
            for (var row : rows) {
                try {
                    measures.add(MeasureId.parse(row.get("measure")));
                } catch (IllegalArgumentException e) {
                    faults.add("line " + rows.getCurrentLineNumber() + ": " + e.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new MeasureList(measures);
    }

    /** Each list of a folder by its name, which is the file's without its ending; none where the folder is not there. */
    static Map<String, MeasureList> folder(Path folder) throws IOException {
        var lists = new TreeMap<String, MeasureList>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.csv")) {
                for (var file : files) {
                    lists.put(file.getFileName().toString().replaceFirst("\\.csv$", ""), read(file));
                }
            }
        }
        return lists;
    }
}
