package org.engross.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.engross.export.text.PrintedPart;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.measure.PrintedName;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/** What the page of a text prints. */
record TextPage(
        String id,
        String canonical,
        String title,
        String officialTitle,
        String stage,
        String date,
        String dateNote,
        String sourceCitation,
        String sourceUrl,
        boolean checked,
        String checkNote,
        String sha256,
        PrintedPart law,
        String note,
        List<Link> sponsors,
        List<Link> comparisons,
        List<Link> forms,
        List<Link> further) {

    static TextPage of(ExpressedText read, List<Holding> related) {
        var document = read.base().document();
        return new TextPage(
                read.id(),
                Addresses.page(read),
                read.title(),
                document.officialTitle(),
                document.stage(),
                Dates.printed(read.date()),
                document.dateNote(),
                document.source().citation(),
                document.source().url(),
                document.checked(),
                document.checkNote(),
                read.sha256(),
                PrintedPart.of(read.text()),
                note(read),
                document.names().stream().map(TextPage::sponsor).toList(),
                related.stream().map(held -> comparison(read, held)).toList(),
                forms(read.id()),
                further(read));
    }

    private static Link sponsor(PrintedName name) {
        return new Link(name.member().map(member -> "/members/" + member).orElse(null), name.printed());
    }

    /** What a reader of an executed text must know first. */
    private static String note(ExpressedText read) {
        return read.executed().isEmpty() ? "" : (PrintPages.count(read) + " " + read.note()).strip();
    }

    private static List<Link> further(ExpressedText read) {
        var id = Addresses.parameter(read.id());
        var provenance = new Link("/provenance?id=" + id, "Who put the words there");
        return read.executed().isEmpty()
                ? List.of(provenance)
                : List.of(provenance, new Link("/print?id=" + id, "Comparative print"));
    }

    private static Link comparison(ExpressedText read, Holding other) {
        boolean earlier = other.document().date().isBefore(read.date());
        var from = earlier ? other.id() : read.id();
        var to = earlier ? read.id() : other.id();
        return new Link(Addresses.comparison(from, to), other.document().title());
    }

    static List<Link> forms(String id) {
        return Stream.of("plain", "markdown", "xml", "json")
                .map(format -> new Link(Addresses.text(id, format), format))
                .toList();
    }
}
