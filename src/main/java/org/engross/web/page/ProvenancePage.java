package org.engross.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/** What the page prints that tells who wrote each run of words of a text first, and by what it came there. */
record ProvenancePage(TextProvenance trace, List<ProvenanceLine> lines) {

    /** A provision of the text, with its words. */
    record ProvenanceLine(Walk.PlacedProvision place, List<Marked> words) {}

    /**
     * A run of words.
     *
     * @param lead what stands between it and the run before
     * @param first the number of the text that had it first; 0 stands for earlier law
     * @param instrument the number of the text that put it in
     */
    record Marked(String lead, int first, int instrument, TextProvenance.ProvenanceRun run) {

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

    /** Two provisions of one designation each have their own runs: those of a path come in the order of its places. */
    private static List<ProvenanceLine> lines(TextProvenance trace, List<Holding> hands) {
        var runs = new HashMap<ProvisionPath, Deque<TextProvenance.ProvenanceRun>>();
        trace.runs()
                .forEach(run -> runs.computeIfAbsent(run.path(), path -> new ArrayDeque<>())
                        .add(run));
        var places = Walk.of(trace.text().text());
        var left = new HashMap<ProvisionPath, Integer>();
        places.forEach(place -> left.merge(place.path(), 1, Integer::sum));
        var lines = new ArrayList<ProvenanceLine>();
        for (var place : places) {
            boolean last = left.merge(place.path(), -1, Integer::sum) == 0;
            int length = last ? Integer.MAX_VALUE : length(place.provision());
            lines.add(new ProvenanceLine(
                    place, taken(runs.getOrDefault(place.path(), new ArrayDeque<>()), length, hands)));
        }
        return lines;
    }

    private static int length(Provision provision) {
        return provision.heading().words().length() + length(provision.parts());
    }

    private static int length(List<Part> parts) {
        return parts.stream()
                .mapToInt(part -> switch (part) {
                    case Wording wording -> wording.words().length();
                    case QuotedContent quoted -> length(quoted.parts());
                    case Provision below -> 0;
                })
                .sum();
    }

    /** Takes the runs of the first so many characters. */
    private static List<Marked> taken(Deque<TextProvenance.ProvenanceRun> runs, int length, List<Holding> hands) {
        var taken = new ArrayList<Marked>();
        int part = -1;
        int characters = 0;
        while (characters < length && !runs.isEmpty()) {
            var run = runs.remove();
            var lead = run.part() == part || taken.isEmpty() ? "" : part == -1 ? ".—" : " ";
            taken.add(new Marked(lead, number(run.first(), hands), number(run.instrument(), hands), run));
            part = run.part();
            characters += run.words().length();
        }
        return taken;
    }

    private static int number(Optional<Holding> held, List<Holding> hands) {
        return held.map(hands::indexOf).orElse(-1) + 1;
    }
}
