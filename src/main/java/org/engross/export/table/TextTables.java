package org.engross.export.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.engross.provision.PlainPrint;

/** The table of the texts held, with their words. */
public final class TextTables {

    private TextTables() {}

    /** A row a text, with its words. */
    public static Table texts(String name, List<Holding> holdings) {
        var columns = columns().text("words", TextTables::words);
        return over(columns, name, holdings);
    }

    /** A row a text, without its words. */
    public static Table held(List<Holding> holdings, Function<String, Optional<String>> damage) {
        var columns = columns().text("damage", held -> damage.apply(held.id()).orElse(""));
        return over(columns, "texts", holdings);
    }

    /** A row a law, whatever its days. */
    public static Table laws(List<HeldLaw> laws) {
        var columns = new Columns<HeldLaw>("laws", "the files of its texts")
                .text("law", HeldLaw::law)
                .text("printed", held -> held.law().printed())
                .text("kind", HeldLaw::kind)
                .text("title", HeldLaw::title)
                .number("texts", held -> held.texts().size())
                .date("earliest", HeldLaw::earliest)
                .date("newest", HeldLaw::newest)
                .text("address", HeldLaw::address);
        return columns.over("laws", "Laws", newest(laws, HeldLaw::newest), laws);
    }

    private static Columns<Holding> columns() {
        return new Columns<Holding>("texts", "the file of the text")
                .text("text", Holding::id)
                .text("title", of(Document::title))
                .text("official_title", of(Document::officialTitle))
                .date("date", of(Document::date))
                .text("date_note", of(Document::dateNote))
                .text("stage", of(Document::stage))
                .text("citation", of(one -> one.source().citation()))
                .text("official_copy", of(one -> one.source().url()))
                .yesNo("checked", held -> held.certainty().isWholeHeld())
                .text("certainty", held -> held.certainty().state())
                .text("check_note", held -> held.certainty().sentence())
                .text("sha256", Holding::sha256);
    }

    private static Table over(Columns<Holding> columns, String name, List<Holding> holdings) {
        var newest = newest(holdings, held -> held.document().date());
        return columns.over(name, "Texts", newest, holdings);
    }

    private static <T> LocalDate newest(List<T> rows, Function<T, LocalDate> day) {
        return rows.stream().map(day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private static <T> Function<Holding, T> of(Function<Document, T> fact) {
        return held -> fact.apply(held.document());
    }

    private static String words(Holding held) {
        return PlainPrint.of(held.document().text());
    }
}
