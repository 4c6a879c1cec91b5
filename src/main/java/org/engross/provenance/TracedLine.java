package org.engross.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;
import org.engross.library.Holding;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * Words of a provision that stand together, with who put them there.
 *
 * @param continued whether levels of the provision stand between these words and those before
 */
public record TracedLine(Walk.PlacedProvision place, boolean continued, List<TracedRun> runs) {

    /**
     * A run of words in a line.
     *
     * @param lead what stands between it and the run before: a space, or {@code .—} after a heading that does not end with
     *     a period of its own
     */
    public record TracedRun(String lead, TextProvenance.ProvenanceRun run) {

        int count() {
            return PrintedWord.listOf(run.words()).size();
        }
    }

    public TracedLine {
        runs = List.copyOf(runs);
    }

    /** The lines of a traced text, in printed order: words after levels stand after them. */
    public static List<TracedLine> of(TextProvenance trace) {
        // Two provisions of one designation each have their own runs: those of a path come in the order of its places.
        var runs = new HashMap<ProvisionPath, Deque<TextProvenance.ProvenanceRun>>();
        trace.runs()
                .forEach(run -> runs.computeIfAbsent(run.path(), path -> new ArrayDeque<>())
                        .add(run));
        var lines = new ArrayList<TracedLine>();
        var root = new Walk.PlacedProvision(ProvisionPath.ROOT, trace.text().text(), false);
        new LinePrinter(runs, lines).provision(root);
        return List.copyOf(lines);
    }

    /** The words as printed, without the designation. */
    public String words() {
        return runs.stream()
                .map(run -> run.lead() + run.run().words())
                .collect(Collectors.joining())
                .strip();
    }

    /** How many of its words each text had first, the one with most before the others; empty stands for earlier law. */
    public Map<Optional<Holding>, Integer> authors() {
        var counts = new LinkedHashMap<Optional<Holding>, Integer>();
        runs.forEach(run -> counts.merge(run.run().first(), run.count(), Integer::sum));
        var sorted = new LinkedHashMap<Optional<Holding>, Integer>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<Holding>, Integer> one) -> -one.getValue()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /** Prints provisions line by line, the words after their levels where they stand. */
    private record LinePrinter(Map<ProvisionPath, Deque<TextProvenance.ProvenanceRun>> runs, List<TracedLine> lines) {

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

        private boolean line(Walk.PlacedProvision place, int length, boolean continued) {
            if (length > 0 || !continued) {
                var words = taken(runs.getOrDefault(place.path(), new ArrayDeque<>()), length);
                if (continued && words.stream().noneMatch(LinePrinter::isWord)) {
                    addToLast(words);
                } else {
                    lines.add(new TracedLine(place, continued, words));
                }
            }
            return true;
        }

        /** The period after a quotation stands behind its last words. */
        private void addToLast(List<TracedRun> marks) {
            var last = lines.removeLast();
            var all = new ArrayList<>(last.runs());
            all.addAll(marks);
            lines.add(new TracedLine(last.place(), last.continued(), all));
        }

        private static boolean isWord(TracedRun run) {
            return run.run().words().codePoints().anyMatch(Character::isLetterOrDigit);
        }

        private static boolean ends(List<TracedRun> heading) {
            return heading.getLast().run().words().endsWith(".");
        }

        /** Takes the runs of the first so many characters. */
        private static List<TracedRun> taken(Deque<TextProvenance.ProvenanceRun> runs, int length) {
            var taken = new ArrayList<TracedRun>();
            int part = -1;
            int characters = 0;
            while (characters < length && !runs.isEmpty()) {
                var run = runs.remove();
                var lead = run.part() == part || taken.isEmpty() ? "" : part == -1 && !ends(taken) ? ".—" : " ";
                taken.add(new TracedRun(lead, run));
                part = run.part();
                characters += run.words().length();
            }
            return taken;
        }
    }
}
