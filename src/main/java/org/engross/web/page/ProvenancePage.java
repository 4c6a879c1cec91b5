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

    /**
     * Words of a provision that stand together.
     *
     * @param continued whether levels of the provision stand between these words and those before
     */
    record ProvenanceLine(Walk.PlacedProvision place, boolean continued, List<Marked> words) {}

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
                .map(line -> new ProvenanceLine(
                        line.place(),
                        line.continued(),
                        line.runs().stream()
                                .map(one -> new Marked(
                                        one.lead(),
                                        number(one.run().first(), hands),
                                        number(one.run().instrument(), hands),
                                        one.run()))
                                .toList()))
                .toList();
    }

    private static int number(Optional<Holding> held, List<Holding> hands) {
        return held.map(hands::indexOf).orElse(-1) + 1;
    }
}
