package org.engross.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;

/**
 * What a reader must know of a comparison, which every form of it tells.
 *
 * @param older of the older text
 * @param newer of the newer text
 * @param notes before all else, a sentence or more each
 * @param doubts what is not checked of the words of a change
 */
public record Caveats(
        SideCaveat older, SideCaveat newer, List<String> notes, Function<ProvisionChange, ChangeDoubt> doubts) {

    /** Of one of the two: whether all that was to be executed in it was, and its mark. */
    public record SideCaveat(boolean isComplete, String mark) {

        private static final SideCaveat CLEAR = new SideCaveat(true, "");

        private static SideCaveat of(ExpressedText text) {
            return new SideCaveat(text.isComplete(), text.mark());
        }
    }

    /** What is not checked of a change's words in either text, as a sentence; empty where all is. */
    public record ChangeDoubt(Optional<String> older, Optional<String> newer) {

        public static final ChangeDoubt NONE = new ChangeDoubt(Optional.empty(), Optional.empty());

        /** That of the older text before that of the newer. */
        public List<String> sentences() {
            return Stream.of(older, newer).flatMap(Optional::stream).toList();
        }

        /** Both in one; empty where there is none. */
        public String words() {
            return String.join(" ", sentences());
        }
    }

    public static final Caveats NONE =
            new Caveats(SideCaveat.CLEAR, SideCaveat.CLEAR, List.of(), change -> ChangeDoubt.NONE);

    public Caveats {
        notes = List.copyOf(notes);
    }

    /** Of the two texts. */
    public static Caveats of(ExpressedText older, ExpressedText newer) {
        return new Caveats(
                SideCaveat.of(older),
                SideCaveat.of(newer),
                ExpressedText.marks(older, newer),
                change -> doubt(older, newer, change));
    }

    /**
     * Of a comparison of the two: that it is of one place, if it is, then what {@link CompareNotes} says.
     *
     * @param place to which the comparison is narrowed; empty for the whole
     */
    public static Caveats of(
            ExpressedText older, ExpressedText newer, Comparison comparison, Optional<ProvisionPath> place) {
        var part = place.map(one -> "Of all that changed, only what became of " + one.printed()
                + " and what is below it is told and counted here.");
        var notes = Stream.concat(part.stream(), CompareNotes.of(older, newer, comparison).stream());
        return of(older, newer).noting(notes.toList());
    }

    /** What is not checked of the words of a change, in sentences; empty where all is. */
    public String doubt(ProvisionChange change) {
        return doubts.apply(change).words();
    }

    /** The same with these notes in the place of its own. */
    public Caveats noting(List<String> others) {
        return new Caveats(older, newer, others, doubts);
    }

    /** Of a block added or struck, about all of it; else about the own words, since what is below has changes of its own. */
    private static ChangeDoubt doubt(ExpressedText older, ExpressedText newer, ProvisionChange change) {
        boolean isBlock = change.isBlock();
        return new ChangeDoubt(
                change.fromPath()
                        .flatMap(isBlock ? older::doubtWithin : older::doubtAt)
                        .map(Caveats::ofOlder),
                change.toPath()
                        .flatMap(isBlock ? newer::doubtWithin : newer::doubtAt)
                        .map(Caveats::ofNewer));
    }

    /** Why words of the older text are not known to be official, as a sentence. */
    public static String ofOlder(String why) {
        return "Older text " + why + ".";
    }

    /** The same of the newer text. */
    public static String ofNewer(String why) {
        return "Newer text " + why + ".";
    }
}
