package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Part;
import org.engross.provision.Wording;

/** Reads one direction of a floor amendment whole: what is read but for a word is not read. */
public final class DirectionReader {

    private DirectionReader() {}

    /** Whether words begin as a direction does. */
    public static boolean isDirection(List<Part> words) {
        return !words.isEmpty()
                && words.getFirst() instanceof Wording first
                && FloorRules.DIRECTION.matcher(first.words()).lookingAt();
    }

    /** The order, or the whole as unread. */
    public static Explanation read(List<Part> words, ProvisionPath path) {
        var phrase = new Phrase(words, false);
        var read = FloorRules.ALL.read(new Clause(phrase, new Antecedents(), path, List.of(Target.NONE)));
        boolean whole = phrase.accept(FloorRules.END) && phrase.ended();
        return whole && read.size() == 1
                ? new Explanation.Ordered(read.getFirst(), phrase.rulesFrom(0))
                : new Explanation.Unread(new UnreadLanguage(path, phrase.shown(0, phrase.length()), Optional.empty()));
    }
}
