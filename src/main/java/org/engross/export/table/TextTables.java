package org.engross.export.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.engross.library.Holding;
import org.engross.provision.PlainPrint;

/** The table of the texts held, with their words. */
public final class TextTables {

    private TextTables() {}

    /** A row a text. */
    public static Table texts(String name, List<Holding> holdings) {
        var columns = new Columns<Holding>("the file of the text")
                .text("text", "Text", "The text, as an expression names it", Holding::id)
                .text("title", "Title", "Short", row -> row.document().title())
                .text(
                        "official_title",
                        "Official title",
                        "The long title, a section's heading or a purpose",
                        row -> MeasureTables.empty(row.document().officialTitle()))
                .date(
                        "date",
                        "Date",
                        "Of the print, or from which the law stands so",
                        row -> row.document().date())
                .text(
                        "date_note",
                        "Note on the date",
                        "How it was set where the record has none",
                        row -> MeasureTables.empty(row.document().dateNote()))
                .text(
                        "stage",
                        "Stage",
                        "What kind of text it is",
                        row -> row.document().stage())
                .text(
                        "citation",
                        "Citation",
                        "Of the official publication",
                        row -> row.document().source().citation())
                .text(
                        "official_copy",
                        "Official copy",
                        "Its address",
                        row -> row.document().source().url())
                .yesNo(
                        "checked",
                        "Checked",
                        "Whether every provision was checked against an official copy",
                        row -> row.document().checked())
                .text(
                        "check_note",
                        "Note on the check",
                        "What was not checked and why",
                        row -> MeasureTables.empty(row.document().checkNote()))
                .text("sha256", "SHA-256", "Of the original bytes", Holding::sha256)
                .text(
                        "words",
                        "Words",
                        "The text, a provision a line, two blanks a level",
                        row -> PlainPrint.of(row.document().text()));
        var newest = holdings.stream()
                .map(held -> held.document().date())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return columns.over(name, "Texts", newest, holdings);
    }
}
