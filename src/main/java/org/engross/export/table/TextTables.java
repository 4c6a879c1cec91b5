package org.engross.export.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.engross.provision.PlainPrint;

/** The table of the texts held, with their words. */
public final class TextTables {

    private TextTables() {}

    /** A row a text, with its words. */
    public static Table texts(String name, List<Holding> holdings) {
        var columns =
                columns().text("words", "Words", "The text, a provision a line, two blanks a level", TextTables::words);
        return over(columns, name, holdings);
    }

    /** A row a text, without its words. */
    public static Table held(List<Holding> holdings) {
        return over(columns(), "texts", holdings);
    }

    private static Columns<Holding> columns() {
        var columns = new Columns<Holding>("the file of the text");
        columns.text("text", "Text", "The text, as an expression names it", Holding::id);
        document(columns);
        publication(columns);
        return columns.text("sha256", "SHA-256", "Of the original bytes", Holding::sha256);
    }

    private static Table over(Columns<Holding> columns, String name, List<Holding> holdings) {
        var newest = holdings.stream()
                .map(held -> held.document().date())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return columns.over(name, "Texts", newest, holdings);
    }

    /** What the text is. */
    private static void document(Columns<Holding> columns) {
        columns.text("title", "Title", "Short", of(Document::title))
                .text(
                        "official_title",
                        "Official title",
                        "The long title, a section's heading or a purpose",
                        of(Document::officialTitle))
                .date("date", "Date", "Of the print, or from which the law stands so", of(Document::date))
                .text(
                        "date_note",
                        "Note on the date",
                        "How it was set where the record has none",
                        of(Document::dateNote))
                .text("stage", "Stage", "What kind of text it is", of(Document::stage));
    }

    /** Where it is published, and whether it was held against that. */
    private static void publication(Columns<Holding> columns) {
        columns.text(
                        "citation",
                        "Citation",
                        "Of the official publication",
                        of(one -> one.source().citation()))
                .text(
                        "official_copy",
                        "Official copy",
                        "Its address",
                        of(one -> one.source().url()))
                .yesNo(
                        "checked",
                        "Checked",
                        "Whether every provision was checked against an official copy",
                        of(Document::checked))
                .text("check_note", "Note on the check", "What was not checked and why", of(Document::checkNote));
    }

    private static <T> Function<Holding, T> of(Function<Document, T> fact) {
        return held -> fact.apply(held.document());
    }

    private static String words(Holding held) {
        return PlainPrint.of(held.document().text());
    }
}
