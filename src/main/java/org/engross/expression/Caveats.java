package org.engross.expression;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;

/**
 * What a reader must know of a comparison, which every form of it tells.
 *
 * @param older of the older text
 * @param newer of the newer text
 * @param notes before all else, a sentence or more each
 * @param doubt what is not checked of the words of a change; empty where all is
 */
public record Caveats(SideCaveat older, SideCaveat newer, List<String> notes, Function<ProvisionChange, String> doubt) {

    /** Of one of the two: whether all that was to be executed in it was, and its mark. */
    public record SideCaveat(boolean isComplete, String mark) {

        private static final SideCaveat CLEAR = new SideCaveat(true, "");

        private static SideCaveat of(ExpressedText text) {
            return new SideCaveat(text.isComplete(), text.mark());
        }
    }

    public static final Caveats NONE = new Caveats(SideCaveat.CLEAR, SideCaveat.CLEAR, List.of(), change -> "");

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

    /** The same with these notes in the place of its own. */
    public Caveats noting(List<String> others) {
        return new Caveats(older, newer, others, doubt);
    }

    /** Of a block added or struck, about all of it; else about the own words, since what is below has changes of its own. */
    private static String doubt(ExpressedText older, ExpressedText newer, ProvisionChange change) {
        boolean isBlock = change.kind() == Kind.ADDED || change.kind() == Kind.STRUCK;
        var before = change.fromPath()
                .flatMap(isBlock ? older::doubtWithin : older::doubtAt)
                .map(why -> "Older text " + why + ".");
        var after = change.toPath()
                .flatMap(isBlock ? newer::doubtWithin : newer::doubtAt)
                .map(why -> "Newer text " + why + ".");
        return Stream.concat(before.stream(), after.stream()).collect(Collectors.joining(" "));
    }
}
