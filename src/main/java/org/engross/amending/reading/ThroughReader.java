package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Reads where "and all that follows" ends: "through “A”", "before the period at the end", "through paragraph (2)". */
record ThroughReader(Phrase phrase, PassageReader passages) {

    private static final Pattern THROUGH = Pattern.compile(",? (?:through|to|until)(?: and including)? ");
    private static final Pattern UP_TO = Pattern.compile(",? (?:up to|before|preceding|until) ");
    private static final Pattern THE_END = Pattern.compile("(?:to )?the end(?: of )?");
    private static final Pattern THE_END_ONLY = Pattern.compile("(?:to )?the end(?! of)");
    private static final Pattern THAT_SENTENCE = Pattern.compile(" of (?:that|such|the) sentence");

    /** The end said at the cursor; the end of the place where nothing is said, empty where it is not understood. */
    Optional<Passage.Through> read(List<Target> where) {
        if (phrase.accept(UP_TO)) {
            return upTo(where);
        }
        if (!phrase.accept(THROUGH)) {
            return Optional.of(new Passage.Through.ToEnd());
        }
        if (phrase.accept(PassageReader.QUOTED)) {
            return toWords(phrase.quoted(1).strip(), true, where);
        }
        if (phrase.accept(PassageReader.MARK)) {
            return toWords(PunctuationMark.of(phrase.group(3)), true, where);
        }
        if (phrase.accept(THE_END_ONLY)) {
            return Optional.of(new Passage.Through.ToEnd());
        }
        boolean end = phrase.accept(THE_END);
        var units = passages.placesIn(where);
        if (units.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(
                end && units.getFirst().equals(where.getFirst())
                        ? new Passage.Through.ToEnd()
                        : new Passage.Through.ToUnit(units.getFirst()));
    }

    /** "and all that follows before the period at the end" */
    private Optional<Passage.Through> upTo(List<Target> where) {
        var words = phrase.accept(PassageReader.QUOTED)
                ? phrase.quoted(1).strip()
                : phrase.accept(PassageReader.MARK) ? PunctuationMark.of(phrase.group(3)) : "";
        return toWords(words, false, where);
    }

    private Optional<Passage.Through> toWords(String words, boolean inclusive, List<Target> where) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var occurrence = passages.occurrence();
        Optional<Target> in = Optional.empty();
        int before = phrase.at();
        if (!phrase.accept(THAT_SENTENCE) && phrase.accept(PassageReader.NARROW)) {
            var narrowed = passages.placesIn(where);
            if (narrowed.isEmpty()) {
                phrase.back(before);
            } else if (narrowed.size() > 1) {
                return Optional.empty();
            } else {
                in = Optional.of(narrowed.getFirst());
            }
        }
        return Optional.of(
                new Passage.Through.ToWords(words, occurrence == null ? Occurrence.SOLE : occurrence, inclusive, in));
    }
}
