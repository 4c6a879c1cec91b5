package org.engross.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.export.ComparisonHtml;
import org.engross.expression.ExpressedText;

/** What the comparison page prints. */
record ComparePage(
        String title,
        Link from,
        String fromDate,
        Link to,
        String toDate,
        List<Count> counts,
        String words,
        String reading,
        boolean coarse,
        List<Link> forms,
        String rows) {

    /** How many provisions came to one kind of change. */
    record Count(String kind, int number) {}

    static ComparePage of(ExpressedText from, ExpressedText to, Comparison comparison) {
        var summary = comparison.summary();
        return new ComparePage(
                from.title() + " and " + to.title(),
                new Link(Addresses.page(from), from.title()),
                Dates.printed(from.date()),
                new Link(Addresses.page(to), to.title()),
                Dates.printed(to.date()),
                counts(summary),
                summary.wordsInserted() + " words inserted, " + summary.wordsStruck() + " struck",
                readings(from, to),
                comparison.coarse(),
                forms(from.id(), to.id()),
                ComparisonHtml.of(comparison));
    }

    private static List<Count> counts(Comparison.Summary summary) {
        return Stream.of(
                        new Count("same", summary.same()),
                        new Count("reworded", summary.reworded()),
                        new Count("redesignated", summary.redesignated()),
                        new Count("moved", summary.moved()),
                        new Count("added", summary.added()),
                        new Count("struck", summary.struck()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /** Says which reading of a law is compared with which, where they differ in kind; else empty. */
    private static String readings(ExpressedText from, ExpressedText to) {
        var one = from.base().document().stage();
        var other = to.base().document().stage();
        boolean laws = Stream.of(one, other).allMatch(stage -> stage.contains("Code") || stage.contains("Act"));
        if (!laws) {
            return "";
        }
        return Objects.equals(one, other)
                ? "Both texts are " + one + "."
                : "On the left " + one + ", on the right " + other
                        + ". The Code translates references, so some words differ without any amendment.";
    }

    private static List<Link> forms(String from, String to) {
        return Stream.of("plain", "markdown", "json")
                .map(format -> new Link("/api/v1" + Addresses.comparison(from, to) + "&format=" + format, format))
                .toList();
    }
}
