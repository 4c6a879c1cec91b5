package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;
import org.engross.provenance.TracedLine;
import org.engross.provision.Walk;

/** What the page prints that tells who wrote each run of words of a text first, and by what it came there. */
record ProvenancePage(TextProvenance trace, List<ProvenanceLine> lines) {

    private static final char NO_BREAK = '\u2011';

    /**
     * Words of a provision that stand together.
     *
     * @param continued whether levels of the provision stand between these words and those before
     * @param authors the numbers of the texts that had its words first, the one with most before the others
     */
    record ProvenanceLine(Walk.PlacedProvision place, boolean continued, List<Marked> words, List<Integer> authors) {

        /** The number of the text that had most of the words first. */
        public int author() {
            return authors.isEmpty() ? 0 : authors.getFirst();
        }
    }

    /**
     * A run of words.
     *
     * @param lead what stands between it and the run before
     * @param first the number of the text that had it first; 0 stands for earlier law
     * @param instrument the number of the text that put it in
     */
    record Marked(String lead, int first, int instrument, TextProvenance.ProvenanceRun run) {

        /** The words without the space that may follow them. */
        public String words() {
            return run.words().stripTrailing();
        }

        /** The space that follows. */
        public String space() {
            return run.words().substring(words().length());
        }

        /** {@code first in H.R. 1865, reported in House; put in by H.Amdt. 526; in this text by Public Law 115-164}. */
        public String title() {
            var perhaps = run.perhaps()
                    .map(held -> "perhaps before in " + held.document().title() + ", not checked");
            return Stream.of(
                            run.first()
                                    .map(held -> "first in " + held.document().title()),
                            run.instrument()
                                    .filter(held -> instrument != first)
                                    .map(held -> "put in by " + held.document().title()),
                            run.through()
                                    .flatMap(through -> run.by())
                                    .map(held ->
                                            "in this text by " + held.document().title()),
                            perhaps)
                    .flatMap(Optional::stream)
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("earlier law");
        }
    }

    static ProvenancePage of(TextProvenance trace) {
        var hands =
                trace.hands().stream().map(TextProvenance.CreditedText::held).toList();
        return new ProvenancePage(trace, lines(trace, hands));
    }

    private static List<ProvenanceLine> lines(TextProvenance trace, List<Holding> hands) {
        return TracedLine.of(trace).stream()
                .filter(line -> !line.words().isEmpty()
                        || !line.place().provision().designation().printed().isEmpty())
                .map(line -> new ProvenanceLine(
                        line.place(),
                        line.continued(),
                        line.runs().stream()
                                .map(one -> new Marked(
                                        one.lead(),
                                        number(one.run().first(), hands),
                                        number(one.run().instrument(), hands),
                                        one.run()))
                                .toList(),
                        line.authors().keySet().stream()
                                .map(held -> number(held, hands))
                                .toList()))
                .toList();
    }

    /** Who is named in the margin for a text: the member or the committee, or else the text. */
    public String name(int number) {
        if (number == 0) {
            return "earlier law";
        }
        var hand = trace.hands().get(number - 1);
        return hand.credit().author().orElse(hand.held().document().title()).replace('-', NO_BREAK);
    }

    /** {@code Rep. Mimi Walters [R-CA-45], with 2 others}. */
    public String names(ProvenanceLine line) {
        int others = line.authors().size() - 1;
        return name(line.author())
                + switch (others) {
                    case -1, 0 -> "";
                    case 1 -> ", with " + name(line.authors().getLast());
                    default -> ", with " + others + " others";
                };
    }

    /** Why words of a line are not known to be official; empty where they were checked. */
    public String doubt(ProvenanceLine line) {
        return trace.text().doubtAt(line.place().path()).orElse("");
    }

    /** Whether words of a line were not checked, or may be older than is told. */
    public boolean uncertain(ProvenanceLine line) {
        return !doubt(line).isEmpty()
                || line.words().stream()
                        .anyMatch(marked -> marked.run().perhaps().isPresent());
    }

    public boolean isUncertain() {
        return lines.stream().anyMatch(this::uncertain);
    }

    /** Whether the line before has the same names, so that they need not be printed again. */
    public boolean repeats(int index) {
        return index > 0
                && lines.get(index).authors().equals(lines.get(index - 1).authors());
    }

    /** The colour of a text, for a style sheet. */
    public int colour(int number) {
        return StoryPage.colour(number);
    }

    private static int number(Optional<Holding> held, List<Holding> hands) {
        return held.map(hands::indexOf).orElse(-1) + 1;
    }
}
