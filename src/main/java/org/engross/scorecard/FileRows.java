package org.engross.scorecard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Reads a file of comma-separated values (RFC 4180, UTF-8) with a header, telling every fault with its line. */
final class FileRows {

    /** The columns that a file may have, in any order. */
    static final List<String> COLUMNS = List.of("kind", "subject", "wanted", "weight", "until", "absence", "about");

    private static final List<String> NEEDED = List.of("kind", "subject", "wanted");

    private final List<FileFault> faults;

    private FileRows(List<FileFault> faults) {
        this.faults = faults;
    }

    /** A record of the file before its columns are known. */
    private record RawRow(int line, List<String> cells) {}

    /** The columns of a file's header, and its rows. */
    record HeadedRows(List<String> columns, List<FileRow> rows) {}

    /** The rows below the header; faults are added to the list. */
    static HeadedRows read(byte[] file, List<FileFault> faults) {
        var reader = new FileRows(faults);
        if (!reader.isReadable(file)) {
            return new HeadedRows(List.of(), List.of());
        }
        var text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return reader.headed(reader.records(text));
    }

    private boolean isReadable(byte[] file) {
        if (file.length == 0) {
            return fault(0, "the file is empty");
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return fault(0, "the file is a workbook or another archive; save the sheet as “CSV UTF-8”");
        }
        if (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE) || contains(file, (byte) 0)) {
            return fault(0, "the file is in UTF-16 or is no text; save the sheet as “CSV UTF-8”");
        }
        boolean whole = true;
        int line = 1;
        int from = 0;
        for (int at = 0; at <= file.length; at++) {
            if (at == file.length || file[at] == '\n') {
                whole &= isUtf8(file, from, at, line);
                line++;
                from = at + 1;
            }
        }
        return whole;
    }

    private boolean isUtf8(byte[] file, int from, int to, int line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return fault(line, "a character that is not in UTF-8; save the sheet as “CSV UTF-8”");
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        return file.length >= bytes.length && Arrays.mismatch(Arrays.copyOf(file, bytes.length), bytes(bytes)) < 0;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static boolean contains(byte[] file, byte one) {
        for (byte each : file) {
            if (each == one) {
                return true;
            }
        }
        return false;
    }

    private boolean fault(int line, String words) {
        faults.add(new FileFault(line, words));
        return false;
    }

    private HeadedRows headed(List<RawRow> records) {
        var filled = records.stream()
                .filter(record -> !record.cells().stream().allMatch(String::isEmpty))
                .toList();
        if (filled.isEmpty()) {
            fault(0, "the file is empty");
            return new HeadedRows(List.of(), List.of());
        }
        var header = filled.getFirst();
        var columns = header.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        if (!isHeader(columns, header.line())) {
            return new HeadedRows(List.of(), List.of());
        }
        return new HeadedRows(
                columns,
                filled.stream().skip(1).map(record -> row(columns, record)).toList());
    }

    private boolean isHeader(List<String> columns, int line) {
        int before = faults.size();
        if (columns.size() == 1 && columns.getFirst().matches(".*[;\t].*")) {
            return fault(line, "the columns are not separated by commas; save the sheet as “CSV UTF-8”");
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isEmpty() && columns.stream().skip(i).allMatch(String::isEmpty)) {
                break;
            }
            if (!COLUMNS.contains(column)) {
                fault(line, "unknown column '" + column + "' (the columns are " + String.join(", ", COLUMNS) + ")");
            } else if (columns.indexOf(column) < i) {
                fault(line, "two columns '" + column + "'");
            }
        }
        NEEDED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> fault(line, "there is no column '" + column + "'"));
        return faults.size() == before;
    }

    private FileRow row(List<String> columns, RawRow raw) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < raw.cells().size(); i++) {
            var cell = raw.cells().get(i);
            if (cell.codePoints().anyMatch(FileRows::isNoCharacterOfText)) {
                fault(raw.line(), "a character that is no part of a text, such as a control character");
            }
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                cells.put(columns.get(i), cell);
            } else if (!cell.isEmpty()) {
                fault(raw.line(), "a cell '" + cell + "' beyond the last column");
            }
        }
        return new FileRow(raw.line(), cells);
    }

    private static boolean isNoCharacterOfText(int one) {
        return Character.isISOControl(one) && !Character.isWhitespace(one) || (one & 0xFFFE) == 0xFFFE;
    }

    /** The records of the text, each with the line on which it begins; blank lines among them. */
    private List<RawRow> records(String text) {
        var records = new ArrayList<RawRow>();
        var scan = new CsvScan(text);
        while (!scan.isAtEnd()) {
            int line = scan.line();
            var cells = scan.record();
            scan.fault().ifPresent(words -> fault(line, words));
            records.add(new RawRow(line, cells));
        }
        return records;
    }
}
