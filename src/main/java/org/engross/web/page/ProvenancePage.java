package org.engross.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Two provisions of one designation each have their own runs: those of a path come in the order of its places. */
    private static List<ProvenanceLine> lines(TextProvenance trace, List<Holding> hands) {
        var runs = new HashMap<ProvisionPath, Deque<TextProvenance.ProvenanceRun>>();
        trace.runs()
                .forEach(run -> runs.computeIfAbsent(run.path(), path -> new ArrayDeque<>())
                        .add(run));
        var lines = new ArrayList<ProvenanceLine>();
        var text = trace.text().text();
        new LinePrinter(runs, hands, lines).provision(new Walk.PlacedProvision(ProvisionPath.ROOT, text, false));
        return lines;
    }

    /** Prints provisions line by line, the words after their levels where they stand. */
    private record LinePrinter(
            Map<ProvisionPath, Deque<TextProvenance.ProvenanceRun>> runs,
            List<Holding> hands,
            List<ProvenanceLine> lines) {

        void provision(Walk.PlacedProvision place) {
            int length = place.provision().heading().words().length();
            parts(place, place.provision().parts(), place.quoted(), length, false);
        }

        /**
         * The words of some parts and the levels among them.
         *
         * @param length of the words before, in UTF-16 code units
         * @return whether a line was printed
         */
        private boolean parts(
                Walk.PlacedProvision place, List<Part> parts, boolean quoted, int length, boolean continued) {
            var steps = Walk.steps(parts).iterator();
            int waiting = length;
            boolean printed = continued;
            for (var part : parts) {
                switch (part) {
                    case Wording wording -> waiting += wording.words().length();
                    case QuotedContent content -> {
                        printed = parts(place, content.parts(), true, waiting, printed);
                        waiting = 0;
                    }
                    case Provision below -> {
                        printed = line(place, waiting, printed);
                        waiting = 0;
                        var path = place.path().child(steps.next());
                        provision(new Walk.PlacedProvision(path, below, quoted));
                    }
                }
            }
            return line(place, waiting, printed);
        }

        /** The period after a quotation stands behind its last words. */
        private static boolean isWord(Marked marked) {
            return marked.run().words().codePoints().anyMatch(Character::isLetterOrDigit);
        }

        private boolean line(Walk.PlacedProvision place, int length, boolean continued) {
            if (length > 0 || !continued) {
                var words = taken(runs.getOrDefault(place.path(), new ArrayDeque<>()), length, hands);
                if (continued && words.stream().noneMatch(LinePrinter::isWord)) {
                    lines.getLast().words().addAll(words);
                } else {
                    lines.add(new ProvenanceLine(place, continued, words));
                }
            }
            return true;
        }
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
