package org.engross.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.comparison.PrintedParagraph;
import org.engross.expression.Caveats;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ChangeSignature;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;

/**
 * What the page of one change prints, and its card.
 *
 * @param site the absolute address of this server, without a slash at its end
 */
record ChangePage(
        ProvisionChange change,
        ChangeSignature signature,
        ComparedPlaces places,
        Comparison comparison,
        CountedChanges counted,
        ExpressedText from,
        ExpressedText to,
        String site) {

    static ChangePage of(
            ProvisionChange change,
            ChangeSignature signature,
            Comparison comparison,
            ExpressedText from,
            ExpressedText to,
            String site) {
        return new ChangePage(
                change,
                signature,
                ComparedPlaces.of(comparison),
                comparison,
                CountedChanges.of(comparison),
                from,
                to,
                site);
    }

    /** Where the change stands, as a lawyer cites it. */
    public String place() {
        return places.place(change);
    }

    public PrintedComparison rows() {
        return ComparisonLayout.of(comparison, change);
    }

    public List<PrintedParagraph> words() {
        return ComparisonHtml.words(comparison, change);
    }

    /** What a reader must know of the two texts. */
    public List<String> notes() {
        return ExpressedText.marks(from, to);
    }

    /** What of the words of this change was not checked; empty where all was. */
    public String doubt() {
        return Caveats.of(from, to).doubt(change);
    }

    /** Both. */
    public List<String> marks() {
        return Stream.concat(notes().stream(), Stream.of(doubt()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    public String link() {
        return site + address(change);
    }

    public String address(ProvisionChange other) {
        return Addresses.change(other, from.id(), to.id());
    }

    /** {@code Section 2(1), reworded: H.R. 1865, reported in House (February 20, 2018), compared with …}. */
    public String citation() {
        var place = place();
        return Character.toUpperCase(place.charAt(0)) + place.substring(1) + ", "
                + ChangeLabel.kind(change).toLowerCase(Locale.ROOT) + ": " + text(from) + " compared with "
                + text(to) + ". Engross, change " + change.id() + ".";
    }

    private static String text(ExpressedText text) {
        return text.title() + " (" + Dates.printed(text.date()) + ")";
    }

    /** The card as HTML to be set into another's page. */
    public String card() {
        return ComparisonHtml.figure(
                comparison, change, (citation() + " " + String.join(" ", marks())).strip(), link());
    }

    /** The change before it, if it is counted and not the first. */
    public Optional<ProvisionChange> previous() {
        return numbered(counted.number(change) - 1);
    }

    /** The change after it, if it is counted and not the last. */
    public Optional<ProvisionChange> next() {
        return numbered(counted.number(change) + 1);
    }

    private Optional<ProvisionChange> numbered(int number) {
        return counted.all().stream()
                .filter(one -> counted.number(change) > 0 && counted.number(one) == number)
                .findFirst();
    }
}
