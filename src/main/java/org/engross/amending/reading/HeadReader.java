package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Reads passages that begin with a designation: "the subsection designation and heading", "all that precedes …". */
record HeadReader(Phrase phrase, PassageReader passages) {

    /** The passage at the cursor; empty where it is none of these, or is not understood. */
    Optional<Passage> read(List<Target> where) {
        if (phrase.accept(HEAD)) {
            return head(where);
        }
        return phrase.accept(PRECEDES) ? preceding(where) : Optional.empty();
    }

    private static final Pattern PRECEDES = Pattern.compile("(?:all|so much) (?:of the matter )?(?:that|as) precedes ");

    /** "all that precedes paragraph (2)", "all that precedes “a plan”": the head of the provision and the words after it. */
    private Optional<Passage> preceding(List<Target> where) {
        if (phrase.accept(PassageReader.QUOTED)) {
            var words = phrase.quoted(1).strip();
            var before = new Passage.Through.ToWords(words, Occurrence.SOLE, false, Optional.empty());
            return words.isEmpty() ? Optional.empty() : Optional.of(new Passage.Head(true, Optional.of(before)));
        }
        var units = passages.placesIn(where);
        if (units.size() != 1 || where.size() != 1) {
            return Optional.empty();
        }
        var before = new Passage.Through.BeforeUnit(units.getFirst());
        return Optional.of(new Passage.Head(true, Optional.of(before)));
    }

    private static final Pattern HEAD =
            Pattern.compile("the (?:section|" + UnitList.WORD + ") designation(,? and (?:the )?(?:(?:section|"
                    + UnitList.WORD + ") )?heading)?(?=,? and|,? in| by|[,;.]|$)");

    /** "the subsection designation and all that follows through “The Secretary”" */
    private Optional<Passage> head(List<Target> where) {
        boolean heading = phrase.group(1) != null;
        Optional<Passage.Through> through = Optional.empty();
        if (phrase.accept(PassageReader.FOLLOWS)) {
            through = new ThroughReader(phrase, passages).read(where);
            if (through.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Passage.Head(heading, through));
    }
}
