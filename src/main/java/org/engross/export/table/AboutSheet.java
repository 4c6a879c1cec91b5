package org.engross.export.table;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what a table is: its title, source and date, then each column. */
final class AboutSheet {

    private static final int WIDE = 60;
    private static final int NARROW = 22;

    private AboutSheet() {}

    static void print(Table table, Worksheet sheet) throws IOException {
        sheet.width(0, NARROW);
        sheet.width(1, WIDE);
        sheet.width(2, NARROW);
        sheet.width(3, WIDE);
        XlsxPrint.onPaper(sheet);
        fact(sheet, 0, "Table", table.title());
        fact(sheet, 1, "Source", table.source());
        fact(sheet, 2, "Record as of", "");
        XlsxPrint.date(sheet, 2, 1, table.date());
        fact(sheet, 3, "Rows", table.isEmpty() ? Table.NOTHING : Long.toString(table.size()));
        fact(sheet, 4, "Made by", "Engross, from official records; works of the United States Government");
        XlsxPrint.header(sheet, 6, List.of("Column", "What it says", "Name in CSV and JSON", "Source"));
        int row = 7;
        for (var column : table.columns()) {
            sheet.inlineString(row, 0, column.title());
            sheet.inlineString(row, 1, column.description());
            sheet.inlineString(row, 2, column.name());
            sheet.inlineString(row, 3, column.source());
            for (int i = 0; i < 4; i++) {
                sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            }
            row++;
        }
        sheet.finish();
    }

    private static void fact(Worksheet sheet, int row, String name, String value) {
        sheet.inlineString(row, 0, name);
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        if (!value.isEmpty()) {
            sheet.inlineString(row, 1, value);
            sheet.style(row, 1).wrapText(true).set();
        }
    }
}
