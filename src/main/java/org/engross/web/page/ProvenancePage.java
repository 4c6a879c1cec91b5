package org.engross.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * What the page prints that tells who put each sentence of a text there.
 *
 * @param hands the texts that put words there
 */
record ProvenancePage(TextProvenance trace, List<Holding> hands, List<ProvenanceLine> lines) {

    /** A provision of the text, with its words. */
    record ProvenanceLine(Walk.PlacedProvision place, List<Marked> words) {}

    /**
     * A run of words.
     *
     * @param lead what stands between it and the run before
     * @param hand the number of the text that put it there; 0 stands for earlier law
     */
    record Marked(String lead, int hand, TextProvenance.ProvenanceRun run) {}

    static ProvenancePage of(TextProvenance trace) {
        var hands = trace.hands();
        return new ProvenancePage(trace, hands, lines(trace, hands));
    }

    /** The law that took the words over; empty where the text itself is the law. */
    public String byWayOf(Holding hand) {
        return trace.runs().stream()
                .filter(run -> run.through().filter(hand::equals).isPresent())
                .flatMap(run -> run.by().stream())
                .map(by -> by.document().title())
                .findFirst()
                .orElse("");
    }

    public String title(TextProvenance.ProvenanceRun run) {
        return run.through().or(run::by).map(held -> held.document().title()).orElse("earlier law")
                + run.through()
                        .flatMap(through -> run.by())
                        .map(by -> ", by way of " + by.document().title())
                        .orElse("");
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
            Optional<Holding> hand = run.through().or(run::by);
            taken.add(new Marked(lead, hand.map(hands::indexOf).orElse(-1) + 1, run));
            part = run.part();
            characters += run.words().length();
        }
        return taken;
    }
}
