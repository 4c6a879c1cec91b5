package org.engross.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.ComparisonMap;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;
import org.engross.web.http.Count;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.CompareNotes;

/** What the comparison page prints. */
record ComparePage(
        String title,
        Side from,
        Side to,
        String layout,
        List<Choice> layouts,
        List<KindChoice> kinds,
        boolean filtered,
        int changes,
        String counts,
        List<String> notes,
        String within,
        Link whole,
        Link swap,
        Link fold,
        List<MapPlace> map,
        List<Link> forms,
        Link three,
        Link other,
        PrintedComparison rows) {

    /** The least share in a hundred for each shade above the faintest; the grid of versions has the same steps. */
    private static final int[] SHADES = {10, 30, 60, 100};

    /** One of the two texts. */
    record Side(String href, String label, String date, String id) {
        static Side of(ExpressedText read) {
            return new Side(Addresses.page(read), read.title(), Dates.printed(read.date()), read.id());
        }
    }

    /** One of a few ways to see it. */
    record Choice(String href, String label, boolean chosen) {}

    /** A kind of change to show or fold away. */
    record KindChoice(String kind, int number, boolean chosen) {}

    /** A section on the map: the shade runs from 0, nothing changed, to 5, all of it. */
    record MapPlace(String href, String label, String heading, String told, int shade) {}

    static ComparePage of(CompareForm asked, ExpressedText from, ExpressedText to, Comparison comparison) {
        var counted = CountedChanges.of(comparison);
        return new ComparePage(
                from.title() + " and " + to.title(),
                Side.of(from),
                Side.of(to),
                asked.layout().name().toLowerCase(Locale.ROOT),
                CompareForm.layouts().stream()
                        .map(layout -> layout(asked, layout))
                        .toList(),
                kinds(asked, counted),
                !asked.isEveryKind(),
                counted.count(),
                counts(counted, comparison),
                CompareNotes.of(from, to, comparison),
                asked.within().map(ChangeLabel::printed).orElse(""),
                new Link(asked.within(Optional.empty()).address(), "the whole comparison"),
                new Link(asked.swapped().address(), "Swap"),
                new Link(
                        asked.folded(asked.open()).address(),
                        asked.open() ? "Fold what is the same" : "Unfold everything"),
                map(asked, comparison),
                forms(from.id(), to.id()),
                new Link(
                        "/compare/three?from=" + Addresses.parameter(from.id()) + "&to=" + Addresses.parameter(to.id()),
                        "Add a third text"),
                new Link(Addresses.comparison(from.id(), ""), "Compare with another"),
                ComparisonLayout.of(comparison, asked.form()));
    }

    private static Choice layout(CompareForm asked, Layout layout) {
        var label = switch (layout) {
            case SIDE -> "Side by side";
            case INLINE -> "One column";
            case PRINT -> "As law is printed";
        };
        return new Choice(asked.in(layout).address(), label, asked.layout() == layout);
    }

    private static List<KindChoice> kinds(CompareForm asked, CountedChanges counted) {
        return CompareForm.KINDS.stream()
                .filter(kind -> counted.count(kind) > 0)
                .map(kind -> new KindChoice(
                        CompareForm.word(kind),
                        counted.count(kind),
                        asked.kinds().contains(kind)))
                .toList();
    }

    private static String counts(CountedChanges counted, Comparison comparison) {
        int changes = counted.count();
        if (changes == 0) {
            return "Every provision is the same.";
        }
        return Count.of(changes, "change") + ": " + Count.of(counted.wordsInserted(), "word") + " inserted, "
                + counted.wordsStruck() + " struck; "
                + Count.of(comparison.summary().same(), "provision") + " the same.";
    }

    private static List<MapPlace> map(CompareForm asked, Comparison comparison) {
        return ComparisonMap.of(comparison).places().stream()
                .map(place -> place(asked, place))
                .toList();
    }

    private static MapPlace place(CompareForm asked, ComparisonMap.Place place) {
        var told = switch (place.kind()) {
            case ADDED -> "added";
            case STRUCK -> "struck";
            default -> told(place);
        };
        var href = asked.within().isPresent()
                ? asked.within(Optional.of(place.path())).address()
                : place.first().map(id -> "#c-" + id).orElse("");
        return new MapPlace(href, ChangeLabel.printed(place.path()), place.heading(), told, shade(place));
    }

    private static String told(ComparisonMap.Place place) {
        if (place.changes() == 0) {
            return "the same";
        }
        return place.share() == 0
                ? CompareForm.word(place.kind())
                : place.changes() + (place.changes() == 1 ? " change, " : " changes, ") + place.share() + "%";
    }

    private static int shade(ComparisonMap.Place place) {
        if (place.share() == 0) {
            return place.changes() == 0 ? 0 : 1;
        }
        return 1
                + (int) Arrays.stream(SHADES)
                        .filter(least -> place.share() >= least)
                        .count();
    }

    private static List<Link> forms(String from, String to) {
        return Stream.of("pdf", "docx", "plain", "markdown", "csv", "xlsx", "json")
                .map(format -> new Link("/api/v1" + Addresses.comparison(from, to) + "&format=" + format, format))
                .toList();
    }
}
