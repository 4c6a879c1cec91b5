package org.engross.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.export.text.Markdown;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;

/** Prints who wrote the words of a text first, and by what they came into it. */
public final class ProvenancePrint {

    private static final String OLDER = "earlier law";

    private ProvenancePrint() {}

    /**
     * As plain text: a line a run with its place, the texts from the first that had the words to the one that put them
     * there, and the words; then those texts with who stands behind them.
     *
     * <pre>
     * e/5        hr1865-115/ih > hamdt526-115 > plaw-115-164    Nothing in this section
     * </pre>
     */
    public static String plain(TextProvenance trace) {
        var lines = new StringBuilder();
        for (var paragraph : head(trace)) {
            lines.append(paragraph).append("\n\n");
        }
        for (var run : trace.runs()) {
            lines.append(String.format(
                    "%-10s %-46s %s%n", run.path(), way(run), run.words().strip()));
        }
        lines.append('\n');
        for (var hand : trace.hands()) {
            lines.append(told(hand)).append('\n');
        }
        return lines.toString();
    }

    /** As CommonMark: the texts with who stands behind them, then a table of the runs. */
    public static String markdown(TextProvenance trace) {
        var lines = new StringBuilder();
        lines.append("# Who wrote ")
                .append(Markdown.escaped(trace.text().title()))
                .append("\n\n");
        head(trace)
                .forEach(paragraph -> lines.append(Markdown.escaped(paragraph)).append("\n\n"));
        trace.hands()
                .forEach(hand ->
                        lines.append("- ").append(Markdown.escaped(told(hand))).append('\n'));
        lines.append("\n| Place | Words | First in | Put in by | In this text by |\n|---|---|---|---|---|\n");
        for (var run : trace.runs()) {
            lines.append(Stream.of(
                            run.path().toString(),
                            run.words().strip(),
                            id(run.first()) + perhaps(run),
                            id(run.instrument()),
                            id(run.by()))
                    .map(Markdown::escaped)
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return lines.toString();
    }

    private static List<String> head(TextProvenance trace) {
        var head = new ArrayList<String>();
        if (!trace.text().mark().isEmpty()) {
            head.add(trace.text().mark());
        }
        if (!trace.told().isEmpty()) {
            head.add(trace.told());
        }
        return head;
    }

    /** {@code hr1865-115/rh > hamdt526-115 > plaw-115-164}; a text that is two of the three stands once. */
    private static String way(TextProvenance.ProvenanceRun run) {
        return Stream.of(run.first(), run.through(), run.by())
                        .flatMap(Optional::stream)
                        .map(Holding::id)
                        .distinct()
                        .reduce((before, after) -> before + " > " + after)
                        .orElse(OLDER)
                + perhaps(run);
    }

    private static String perhaps(TextProvenance.ProvenanceRun run) {
        return run.perhaps().map(held -> " (perhaps " + held.id() + ")").orElse("");
    }

    private static String id(Optional<Holding> held) {
        return held.map(Holding::id).orElse(OLDER);
    }

    private static String told(TextProvenance.CreditedText hand) {
        var credit = hand.credit().printed();
        return hand.held().id() + ": " + hand.held().document().title() + ", "
                + hand.held().document().date() + (credit.isEmpty() ? "" : "; " + credit)
                + (hand.held().certainty().mark().isEmpty()
                        ? ""
                        : ". " + hand.held().certainty().mark());
    }
}
