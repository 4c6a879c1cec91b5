package org.engross.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through comma-separated values record by record. A line may end with a line feed, a carriage return or both. */
final class CsvScan {

    private final String text;
    private int at;
    private int line = 1;
    private String fault = "";

    CsvScan(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The line on which the next record begins, counted from 1. */
    int line() {
        return line;
    }

    /** What was wrong with the last record. */
    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }

    /** The next record, up to and with its line end; its cells without blanks around them. */
    List<String> record() {
        fault = "";
        var cells = new ArrayList<String>();
        do {
            cells.add(cell().strip());
        } while (take(','));
        if (take('\r') | take('\n')) {
            line++;
        }
        return cells;
    }

    private String cell() {
        if (!take('"')) {
            return plain();
        }
        var quoted = quoted();
        var rest = plain();
        if (!rest.isBlank()) {
            fault = "words after the quotation mark that ends a cell: '" + rest.strip() + "'";
        }
        return quoted;
    }

    private String plain() {
        int from = at;
        while (!isAtEnd() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        while (!isAtEnd()) {
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
        fault = "a quoted cell that does not end";
        return cell.toString();
    }

    private boolean take(char expected) {
        boolean there = !isAtEnd() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
