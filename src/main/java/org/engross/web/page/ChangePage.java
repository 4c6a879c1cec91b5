package org.engross.web.page;

import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.comparison.PrintedParagraph;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/** What the page of one change prints, and its card. */
record ChangePage(
        String id,
        String kind,
        String place,
        String heading,
        String number,
        Cited from,
        Cited to,
        PrintedComparison rows,
        List<PrintedParagraph> words,
        String link,
        String citation,
        String frame,
        String card,
        Link comparison,
        Link previous,
        Link next) {

    /** One of the two texts, as it is cited. */
    record Cited(String href, String label, String date, String id, String sha256, String words) {
        static Cited of(ExpressedText read, String words) {
            return new Cited(
                    Addresses.page(read), read.title(), Dates.printed(read.date()), read.id(), read.sha256(), words);
        }
    }

    /** @param site the absolute address of this server, without a slash at its end */
    static ChangePage of(
            ProvisionChange change, Comparison comparison, ExpressedText from, ExpressedText to, String site) {
        var counted = CountedChanges.of(comparison);
        var link = site + Addresses.change(change, from.id(), to.id());
        var citation = citation(change, from, to);
        return new ChangePage(
                change.id(),
                ChangeLabel.kind(change),
                ChangeLabel.place(change),
                change.heading(),
                number(change, counted),
                Cited.of(from, change.textBefore()),
                Cited.of(to, change.textAfter()),
                ComparisonLayout.of(comparison, change),
                ComparisonHtml.words(comparison, change),
                link,
                citation + " " + link,
                frame(change, from, to, site),
                ComparisonHtml.figure(comparison, change, citation, link),
                new Link(Addresses.comparison(from.id(), to.id()) + "#c-" + change.id(), "In its comparison"),
                neighbour(change, counted, -1, from, to),
                neighbour(change, counted, 1, from, to));
    }

    private static String number(ProvisionChange change, CountedChanges counted) {
        int number = counted.number(change);
        return number == 0 ? "Not counted as a change" : "Change " + number + " of " + counted.count();
    }

    /** {@code Section 2(1), reworded: H.R. 1865, reported in House (February 20, 2018), compared with …}. */
    private static String citation(ProvisionChange change, ExpressedText from, ExpressedText to) {
        var place = ChangeLabel.place(change);
        return Character.toUpperCase(place.charAt(0)) + place.substring(1) + ", "
                + ChangeLabel.kind(change).toLowerCase(Locale.ROOT) + ": " + text(from) + " compared with "
                + text(to) + ". Engross, change " + change.id() + ".";
    }

    private static String text(ExpressedText text) {
        return text.title() + " (" + Dates.printed(text.date()) + ")";
    }

    private static String frame(ProvisionChange change, ExpressedText from, ExpressedText to, String site) {
        var source = site + "/embed/change?id=" + change.id() + "&from=" + Addresses.parameter(from.id()) + "&to="
                + Addresses.parameter(to.id());
        return "<iframe src=\"" + source.replace("&", "&amp;") + "\" title=\"" + ChangeLabel.kind(change) + ": "
                + ChangeLabel.place(change).replace("\"", "")
                + "\" width=\"100%\" height=\"360\" loading=\"lazy\"></iframe>";
    }

    /** The change before or after it; null at either end. */
    private static Link neighbour(
            ProvisionChange change, CountedChanges counted, int by, ExpressedText from, ExpressedText to) {
        List<ProvisionChange> all = counted.all();
        int at = all.indexOf(change) + by;
        return counted.number(change) == 0 || at < 0 || at >= all.size()
                ? null
                : new Link(
                        Addresses.change(all.get(at), from.id(), to.id()),
                        ChangeLabel.kind(all.get(at)) + " " + ChangeLabel.place(all.get(at)));
    }
}
