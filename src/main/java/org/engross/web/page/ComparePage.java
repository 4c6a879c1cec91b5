package org.engross.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.editorial.PopularNames;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.ComparisonMap;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.comparison.SignedChanges;
import org.engross.expression.Caveats;
import org.engross.expression.CompareNotes;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ComparisonSignatures;
import org.engross.web.http.Addresses;
import org.engross.web.http.Count;

/** What the comparison page prints. */
record ComparePage(
        CompareForm asked,
        ExpressedText from,
        ExpressedText to,
        Comparison comparison,
        CountedChanges counted,
        ComparisonSignatures signatures,
        List<NamedSigner> signers,
        ComparedPlaces places) {

    /** The least share in a hundred for each shade above the faintest; the grid of versions has the same steps. */
    private static final int[] SHADES = {10, 30, 60, 100};

    static ComparePage of(
            CompareForm asked,
            ExpressedText from,
            ExpressedText to,
            Comparison comparison,
            ComparisonSignatures signatures,
            PopularNames names) {
        var counted = CountedChanges.of(comparison);
        return new ComparePage(
                asked,
                from,
                to,
                comparison,
                counted,
                signatures,
                NamedSigner.of(counted, signatures, names),
                ComparedPlaces.of(comparison));
    }

    public PrintedComparison rows() {
        return ComparisonLayout.of(
                comparison, asked.form(signatures).doubting(Caveats.of(from, to).doubts()));
    }

    public List<String> notes() {
        return CompareNotes.of(from, to, comparison);
    }

    public String address() {
        return Addresses.comparison(from.id(), to.id());
    }

    public List<String> formats() {
        return List.of("pdf", "docx", "plain", "markdown", "csv", "xlsx", "json");
    }

    /** The kinds of which there is a change. */
    public List<Kind> kinds() {
        return CompareForm.KINDS.stream()
                .filter(kind -> counted.count(kind) > 0)
                .toList();
    }

    public String counts() {
        return Count.of(counted.count(), "change") + ": " + Count.of(counted.wordsInserted(), "word") + " inserted, "
                + counted.wordsStruck() + " struck; "
                + Count.of(comparison.summary().same(), "provision") + " the same.";
    }

    public List<ComparisonMap.MapPlace> map() {
        return ComparisonMap.of(comparison).places();
    }

    /** The place that the page is narrowed to, as a lawyer cites it. */
    public String within(ProvisionPath path) {
        return comparison.changes().stream()
                .filter(change -> change.path().equals(path))
                .findFirst()
                .map(places::newest)
                .orElseGet(() -> ComparedPlaces.printed(path, places.after()));
    }

    /** The one whose changes alone are shown; empty where all are, or where the one asked for made none. */
    public Optional<NamedSigner> only() {
        return signers.stream()
                .filter(one -> asked.by().filter(one.id()::equals).isPresent())
                .findFirst();
    }

    /** The changes that no amendment held accounts for, or not wholly. */
    public List<ProvisionChange> open() {
        return SignedChanges.open(counted, signatures);
    }

    /** Where a change stands, as a lawyer cites it. */
    public String place(ProvisionChange change) {
        return places.newest(change);
    }

    /** A wide page and a narrow one, which may show other layouts. */
    public List<Boolean> widths() {
        return List.of(true, false);
    }

    /** The way to a place on the map: on this page, or where it shows but one place, its own; empty if nothing changed. */
    public String way(ComparisonMap.MapPlace place) {
        return asked.within().isPresent()
                ? asked.within(Optional.of(place.path())).address()
                : place.first().map(id -> "#c-" + id).orElse("");
    }

    public String told(ComparisonMap.MapPlace place) {
        if (place.kind() == Kind.ADDED || place.kind() == Kind.STRUCK) {
            return CompareForm.word(place.kind());
        }
        if (place.changes() == 0) {
            return "the same";
        }
        return place.share() == 0
                ? CompareForm.word(place.kind())
                : Count.of(place.changes(), "change") + ", " + place.share() + "%";
    }

    /** From 0, nothing changed, to 5, all of it. */
    public int shade(ComparisonMap.MapPlace place) {
        if (place.share() == 0) {
            return place.changes() == 0 ? 0 : 1;
        }
        return 1
                + (int) Arrays.stream(SHADES)
                        .filter(least -> place.share() >= least)
                        .count();
    }
}
