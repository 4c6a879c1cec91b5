package org.engross.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.provision.Level;

/**
 * Finds provisions that were split or merged: nearly all of what an added provision says stood in another one, whose
 * counterpart kept its own part and no longer says that one; and the same the other way round. What many provisions say
 * tells nothing.
 */
final class Regroupings {

    /** By how many words in a row what a provision says is known. */
    private static final int RUN = 4;

    private static final int FEWEST_RUNS = 12;

    /** How much of what the added provision says must have stood in the other. */
    private static final double TAKEN_OVER = 0.85;

    /** How much of what the other said must stand in each of the two alone. */
    private static final double PART = 0.15;

    /** A run of words that more provisions have than this tells none of them apart. */
    private static final int MOST_HOLDERS = 32;

    /** The text that has the provision whole, and the one that has it in parts. */
    private final Outline wholes;

    private final Outline parts;
    private final boolean merged;

    /** By each run of words, the added provisions that have it, by their place among them. */
    private final NumbersByKey holders;

    private final List<Integer> added;

    /** For each added provision how many different runs it has. */
    private final int[] runs;

    private Regroupings(Outline wholes, Outline parts, List<Integer> added, boolean merged) {
        this.wholes = wholes;
        this.parts = parts;
        this.added = added;
        this.merged = merged;
        runs = new int[added.size()];
        holders = new NumbersByKey(added.stream().mapToInt(parts::words).sum());
        for (int place = 0; place < runs.length; place++) {
            int holder = place;
            forEachRun(parts, added.get(place), run -> {
                if (holders.last(run) != holder) {
                    holders.add(run, holder);
                    runs[holder]++;
                }
            });
        }
    }

    private int whole(ProvisionChange change) {
        return merged ? change.toNumber() : change.fromNumber();
    }

    private int part(ProvisionChange change) {
        return merged ? change.fromNumber() : change.toNumber();
    }

    /** All in the changes of an alignment, splits first. */
    static List<Regrouping> of(Alignment alignment, List<ProvisionChange> changes) {
        return Stream.of(
                        found(alignment.before(), alignment.after(), changes, false),
                        found(alignment.after(), alignment.before(), changes, true))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Regrouping> found(
            Outline wholes, Outline parts, List<ProvisionChange> changes, boolean merged) {
        var added = changes.stream()
                .filter(change -> change.kind() == (merged ? Kind.STRUCK : Kind.ADDED))
                .map(change -> merged ? change.fromNumber() : change.toNumber())
                .filter(number -> parts.words(number) >= FEWEST_RUNS + RUN)
                .toList();
        var levels = added.stream()
                .map(number -> parts.provision(number).level())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
        var pairs = levels.isEmpty()
                ? List.<ProvisionChange>of()
                : changes.stream()
                        .filter(change -> !change.isBlock() && !change.isHandedDown() && !change.isLifted())
                        .filter(change -> change.fromNumber() > 0
                                && levels.contains(change.provision().level()))
                        .toList();
        return pairs.isEmpty() ? List.of() : new Regroupings(wholes, parts, added, merged).found(pairs);
    }

    private List<Regrouping> found(List<ProvisionChange> pairs) {
        // For each added provision the pairs of whose whole it may be a part.
        var mayBePartOf = new ArrayList<List<ProvisionChange>>();
        added.forEach(number -> mayBePartOf.add(new ArrayList<>()));
        int[] seen = new int[holders.size()];
        int[] votes = new int[runs.length];
        var votedFor = new ArrayList<Integer>();
        for (var pair : pairs) {
            int whole = whole(pair);
            if (wholes.words(whole) < FEWEST_RUNS + RUN || wholes.whole(whole) == parts.whole(part(pair))) {
                continue;
            }
            vote(whole, seen, votes, votedFor);
            for (int place : votedFor) {
                if (votes[place] >= TAKEN_OVER * runs[place] && isPart(added.get(place), pair)) {
                    mayBePartOf.get(place).add(pair);
                }
                votes[place] = 0;
            }
            votedFor.clear();
        }
        var divided = new TreeMap<Integer, List<Integer>>();
        for (int place = 0; place < runs.length; place++) {
            if (mayBePartOf.get(place).size() == 1) {
                var pair = mayBePartOf.get(place).getFirst();
                divided.computeIfAbsent(whole(pair), whole -> new ArrayList<>(List.of(part(pair))))
                        .add(added.get(place));
            }
        }
        return divided.entrySet().stream()
                .map(entry -> regrouping(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Counts for each added provision how many of its runs the whole has. */
    private void vote(int whole, int[] seen, int[] votes, List<Integer> votedFor) {
        forEachRun(wholes, whole, run -> {
            if (holders.count(run) <= MOST_HOLDERS) {
                for (int entry = holders.first(run); entry != NumbersByKey.NONE; entry = holders.next(entry)) {
                    if (seen[entry] != whole) {
                        seen[entry] = whole;
                        if (votes[holders.number(entry)]++ == 0) {
                            votedFor.add(holders.number(entry));
                        }
                    }
                }
            }
        });
    }

    private Regrouping regrouping(int whole, List<Integer> divided) {
        var one = List.of(wholes.path(whole));
        List<ProvisionPath> several = divided.stream().sorted().map(parts::path).toList();
        return merged
                ? new Regrouping(Regrouping.Kind.MERGED, several, one)
                : new Regrouping(Regrouping.Kind.SPLIT, one, several);
    }

    /** Whether the counterpart of the whole and the added provision have something of it each that the other has not. */
    private boolean isPart(int number, ProvisionChange pair) {
        if (wholes.provision(whole(pair)).level() != parts.provision(number).level()
                || wholes.isQuoted(whole(pair)) != parts.isQuoted(number)) {
            return false;
        }
        var all = runs(wholes, whole(pair));
        var counterpart = runs(parts, part(pair));
        var part = runs(parts, number);
        long left = all.stream()
                .filter(run -> part.contains(run) && !counterpart.contains(run))
                .count();
        long kept = all.stream()
                .filter(run -> counterpart.contains(run) && !part.contains(run))
                .count();
        return Math.min(left, kept) >= PART * all.size();
    }

    private static Set<Long> runs(Outline outline, int number) {
        var runs = new HashSet<Long>();
        forEachRun(outline, number, runs::add);
        return runs;
    }

    /** Hands over the runs of words in a provision and all below it, as numbers. */
    private static void forEachRun(Outline outline, int number, LongConsumer taker) {
        for (int below = number; below < outline.end(number); below++) {
            int[] words = outline.ownWords()[below];
            for (int i = RUN; i <= words.length; i++) {
                long run = 0;
                for (int word = i - RUN; word < i; word++) {
                    run = Fingerprint.with(run, words[word]);
                }
                taker.accept(run);
            }
        }
    }
}
