package org.engross.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.PlainTable;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;

/** Answers a command with a table. */
final class TableAnswer {

    /** The forms in which a table is printed. */
    enum Format {
        PLAIN,
        CSV,
        XLSX,
        JSONL,
        PDF
    }

    private TableAnswer() {}

    /** Prints it; a table without rows is printed, and said to be one on standard error. */
    static int of(Table table, Format format) throws IOException {
        var out = new BufferedOutputStream(Answer.out());
        switch (format) {
            case PLAIN -> Answer.out().print(PlainTable.of(table));
            case CSV -> TableFormat.CSV.print(table, out);
            case XLSX -> TableFormat.XLSX.print(table, out);
            case JSONL -> TableFormat.JSONL.print(table, out);
            case PDF -> TablePaper.of(table).print(out);
        }
        out.flush();
        return table.isEmpty() ? Answer.notHeld(Table.NOTHING) : Answer.DONE;
    }
}
