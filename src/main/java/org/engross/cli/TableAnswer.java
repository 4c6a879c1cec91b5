package org.engross.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import org.engross.export.paper.TablePaper;
import org.engross.export.table.PlainTable;
import org.engross.export.table.Table;
import org.engross.export.table.TableFormat;
import org.engross.proceeding.Coverage;

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

    /**
     * The same of a list of which it is known how much it has: where nothing was collected no file is made, since one without rows
     * could not say so; where some was, that is told beside it.
     */
    static int of(Table table, Coverage coverage, Format format) throws IOException {
        if (table.isEmpty() && coverage.isNone()) {
            return Answer.notHeld("not collected: " + coverage.note());
        }
        if (coverage.isAll()) {
            return of(table, format);
        }
        Answer.tell(coverage.note());
        return of(table.noting(coverage.note()), format);
    }

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
