package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.comparison.Regrouping;
import org.engross.provision.Provision;

/** What several prints of a comparison say. */
public final class ComparisonWords {

    static final String NOTHING_CHANGED = "Every provision is the same.";
    static final String COARSE =
            "The texts are too long to compare word by word throughout. Nothing is left out, but some words that both"
                    + " have are shown as struck and inserted.";

    private ComparisonWords() {}

    /** {@code Comparison of hr1865-115/rh with hr1865-115/eh}. */
    static String title(Comparison comparison) {
        return comparison.fromId().isEmpty() || comparison.toId().isEmpty()
                ? "Comparison"
                : "Comparison of " + comparison.fromId() + " with " + comparison.toId();
    }

    /** The summary, a line each. */
    static List<String> summary(Comparison comparison) {
        var summary = comparison.summary();
        var lines = new ArrayList<String>();
        lines.add("Provisions: " + summary.same() + " the same, " + summary.reworded() + " reworded, "
                + summary.redesignated() + " redesignated, " + summary.moved() + " moved, " + summary.added()
                + " added, " + summary.struck() + " struck.");
        lines.add("Words: " + summary.wordsInserted() + " inserted, " + summary.wordsStruck() + " struck.");
        if (summary.front() > 0) {
            lines.add("The number, title or enacting clause in which only the prints differ is not counted.");
        }
        if (comparison.coarse()) {
            lines.add(COARSE);
        }
        return lines;
    }

    /** What prints have at their front, one or each its own. */
    private static String front(ProvisionChange change) {
        boolean oneSided = change.passages().stream()
                .allMatch(passage -> passage.isUnchanged() || passage.isBefore() != passage.isAfter());
        return oneSided ? "printed in one of the two only" : "printed otherwise in each of the two";
    }

    /** {@code reworded, moved and redesignated}. */
    static String kind(ProvisionChange change) {
        if (change.kind() == Kind.FRONT) {
            return front(change);
        }
        var words = new ArrayList<String>();
        words.add(change.kind().name().toLowerCase(Locale.ROOT));
        if (change.moved() && change.kind() != Kind.MOVED) {
            words.add("moved");
        }
        if (change.redesignated() && change.kind() != Kind.REDESIGNATED) {
            words.add("redesignated");
        }
        var last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }

    /**
     * What else to say of the changes, each in a sentence: the splits and mergers, and of each change what is to be said of
     * it alone, with its place as a lawyer cites it.
     */
    public static List<String> notes(Comparison comparison) {
        var places = ComparedPlaces.of(comparison);
        return Stream.concat(
                        comparison.regroupings().stream().map(ComparisonWords::regrouping),
                        comparison.differences().stream()
                                .filter(change -> !ofItself(change).isEmpty())
                                .map(change -> capitalized(places.place(change)) + ": " + ofItself(change)))
                .toList();
    }

    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * What else to say of a change: that its provision was split or merged, that words moved within it, and that references
     * follow a renumbering.
     */
    public static String note(Comparison comparison, ProvisionChange change) {
        return Stream.concat(
                        comparison.regroupings(change).stream().map(ComparisonWords::regrouping),
                        Stream.of(ofItself(change)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String ofItself(ProvisionChange change) {
        return Stream.of(moved(change), references(change))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What moved within the provision, in the words themselves; empty where nothing did. */
    private static String moved(ProvisionChange change) {
        var moved = change.movedWithin();
        return moved.isEmpty()
                ? ""
                : moved.stream()
                        .map(passage -> "“" + passage.words() + "”")
                        .collect(Collectors.joining("; ", "Moved within it, unchanged: ", "."));
    }

    private static String regrouping(Regrouping regrouping) {
        var before = paths(regrouping.before());
        var after = paths(regrouping.after());
        return switch (regrouping.kind()) {
            case SPLIT -> "Split: the words of " + before + " are parted among " + after + ".";
            case MERGED -> "Merged: " + after + " has the words of " + before + ".";
        };
    }

    /** What to say of references that only follow the renumbering of what they lead to; empty where there are none. */
    private static String references(ProvisionChange change) {
        if (change.references().isEmpty()) {
            return "";
        }
        var renumbered = change.references().stream()
                .map(reference -> paths(reference.before()) + " → " + paths(reference.after()))
                .distinct()
                .collect(Collectors.joining("; "));
        var begun = change.isOnlyRenumberedReferences()
                ? "Only references changed, to what bears another number now: "
                : "References changed to what bears another number now: ";
        return begun + renumbered + ".";
    }

    private static String paths(List<ProvisionPath> paths) {
        return paths.stream().map(ProvisionPath::toString).collect(Collectors.joining(" and "));
    }

    /** What to say of a provision whose own words are the same. */
    static String unchanged(ProvisionChange change) {
        return words(change.before()).equals(words(change.after()))
                ? "Not a word changed."
                : "Its own words are the same; what changed below it stands on its own here.";
    }

    private static List<String> words(Optional<Provision> provision) {
        return provision.stream()
                .flatMap(Provision::allWords)
                .map(wording -> wording.words().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code s5 → s7}, or the one path where both are the same or there is but one. */
    static String place(ProvisionChange change) {
        var from = change.fromPath().map(ComparisonWords::place).orElse("");
        var to = change.toPath().map(ComparisonWords::place).orElse("");
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return to.isEmpty() ? from : to;
        }
        return from + " → " + to;
    }

    private static String place(ProvisionPath path) {
        return path.equals(ProvisionPath.ROOT) ? "whole text" : path.toString();
    }
}
