package org.engross.ingest.facts;

import java.util.ArrayList;
import java.util.List;

/** A CSV file as RFC 4180 has it, with a header line: cells may be quoted, a quotation mark in them is doubled. */
final class CsvTable {

    private final String file;
    private final String text;
    private int at;
    private int line = 1;

    private CsvTable(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The rows below the header.
     *
     * @throws UnreadableFact if the header is not exactly these columns, or a row has not as many cells
     */
    static List<CsvRow> read(String file, String text, List<String> columns) {
        return new CsvTable(file, text).rows(columns);
    }

    private List<CsvRow> rows(List<String> columns) {
        var header = at < text.length() ? record() : List.of();
        if (!header.equals(columns)) {
            throw new UnreadableFact(file, "the columns are " + header + ", not " + columns);
        }
        var rows = new ArrayList<CsvRow>();
        while (at < text.length()) {
            int from = line;
            var cells = record();
            if (cells.size() != columns.size()) {
                throw new UnreadableFact(place(from), cells.size() + " cells, not " + columns.size());
            }
            rows.add(new CsvRow(place(from), columns, cells));
        }
        return rows;
    }

    private String place(int aLine) {
        return file + ": line " + aLine;
    }

    /** One record, up to and with its line end. */
    private List<String> record() {
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (take(','));
        take('\r');
        if (!take('\n') && at < text.length()) {
            throw new UnreadableFact(place(line), "'" + text.charAt(at) + "' after a quoted cell");
        }
        line++;
        return cells;
    }

    private String cell() {
        return take('"') ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new UnreadableFact(place(line), "a quotation mark in a cell that is not quoted");
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        while (at < text.length()) {
            if (take('"')) {
                if (!take('"')) {
                    return cell.toString();
                }
                cell.append('"');
            } else {
                line += text.charAt(at) == '\n' ? 1 : 0;
                cell.append(text.charAt(at++));
            }
        }
        throw new UnreadableFact(place(line), "a quoted cell without an end");
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
