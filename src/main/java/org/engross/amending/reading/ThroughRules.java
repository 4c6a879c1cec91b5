package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Where "and all that follows" ends: "through “A”", "before the period at the end", "through paragraph (2)". */
final class ThroughRules {

    private static final String THROUGH = ",? (?:(?:through|though|to|until)(?: and including)?|up to and including) ";
    private static final String UP_TO = ",? (?:up to|before|preceding|until) ";
    private static final Pattern THE_END = Pattern.compile("(?:to )?the end(?: of )?");
    private static final Pattern THAT_SENTENCE = Pattern.compile(" of (?:that|such|the) sentence");

    static final RuleList<Passage.Through> ALL = RuleList.of(
            rule(
                    "up-to-words",
                    "Ends before words, “and all that follows before ‘the Secretary’”.",
                    UP_TO + PassageRules.QUOTED,
                    clause -> toWords(clause, clause.quoted(1), false)),
            rule(
                    "up-to-mark",
                    "Ends before a punctuation mark, “and all that follows up to the period”.",
                    UP_TO + PassageRules.MARK,
                    clause -> toWords(clause, PunctuationMark.of(clause.group(3)), false)),
            rule(
                    "up-to-place",
                    "Ends before a provision, “and all that follows before paragraph (1)”.",
                    UP_TO + "(?=(?:sub)?(?:section|paragraph|clause) \\()",
                    clause -> clause.places().stream()
                            .limit(1)
                            .map(unit -> (Passage.Through) new Passage.Through.BeforeUnit(unit))
                            .toList()),
            rule(
                    "through-words",
                    "Ends with words, “and all that follows through ‘the Secretary’”.",
                    THROUGH + PassageRules.QUOTED,
                    clause -> toWords(clause, clause.quoted(1), true)),
            rule(
                    "through-mark",
                    "Ends with a punctuation mark, “and all that follows through the period at the end”.",
                    THROUGH + PassageRules.MARK,
                    clause -> toWords(clause, PunctuationMark.of(clause.group(3)), true)),
            rule(
                    "through-the-end",
                    "Ends with the place, “and all that follows through the end”.",
                    THROUGH + "(?:to )?the end(?! of)",
                    clause -> List.of(new Passage.Through.ToEnd())),
            rule(
                    "through-the-sentence",
                    "Ends with the sentence in which the words stand, “and all that follows through the end of that sentence”.",
                    THROUGH + "(?:the end of )?(?:that|such|the) sentence(?= |[,;.]|$)",
                    clause -> List.of(new Passage.Through.ToWords(".", Occurrence.SOLE, true, Optional.empty()))),
            rule(
                    "through-place",
                    "Ends with a provision or a sentence, “and all that follows through paragraph (2)”.",
                    THROUGH,
                    ThroughRules::toPlace),
            rule(
                    "all-that-follows",
                    "Ends with the place, since nothing more is said, “and all that follows”.",
                    "(?!" + UP_TO + "|" + THROUGH + ")",
                    clause -> List.of(new Passage.Through.ToEnd())));

    private ThroughRules() {}

    private static List<Passage.Through> toPlace(Clause clause) {
        boolean end = clause.accept(THE_END);
        var units = clause.places();
        if (units.size() != 1) {
            return List.of();
        }
        return List.of(
                end && units.getFirst().equals(clause.base())
                        ? new Passage.Through.ToEnd()
                        : new Passage.Through.ToUnit(units.getFirst()));
    }

    private static List<Passage.Through> toWords(Clause clause, String words, boolean inclusive) {
        if (words.isEmpty()) {
            return List.of();
        }
        var occurrence = PassageRules.occurrence(clause);
        Optional<Target> in = Optional.empty();
        int before = clause.phrase().at();
        if (!clause.accept(THAT_SENTENCE) && clause.accept(PassageRules.NARROW)) {
            var narrowed = clause.places();
            if (narrowed.isEmpty()) {
                clause.phrase().back(before);
            } else if (narrowed.size() > 1) {
                return List.of();
            } else {
                in = Optional.of(narrowed.getFirst());
            }
        }
        return List.of(new Passage.Through.ToWords(words, occurrence.orElse(Occurrence.SOLE), inclusive, in));
    }
}
