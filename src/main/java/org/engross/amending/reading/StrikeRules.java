package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** What follows "by striking": the passages struck and what is inserted in their place. */
final class StrikeRules {

    private static final String STRIKE =
            "(?i:(?:by )?(?:striking(?: by striking)?|deleting|removing|replacing|omitting|eliminating|strike|delete)(?: out|,(?= «q))? )";
    private static final Pattern AND_INSERT = Pattern.compile(
            ",? ?(?:an(?:d)? )?(?:by )?(?:(?:inserting|substituting|insert)(?: in (?:lieu|place) thereof| in its place| in their place| instead|, in lieu thereof,?)?|replacing (?:it |them |such \\w+ )?with)[,:]? |,? with (?=«|an? |the following)|,? by (?=«q)");
    private static final Pattern BEFORE_WORDS = Pattern.compile(",? (?=«q)");
    /** "striking the period at the end and adding “; and”" */
    private static final Pattern AND_ADD = Pattern.compile(
            ",? and (?:by )?adding (?:in (?:its|their) place |in lieu thereof )?(?=«q|(?:an? )?(?:period|semicolon|comma|colon|dash))");

    private static final Pattern AT_END = Pattern.compile(",? at the end");
    /** "striking paragraph (6), by inserting “or” at the end of paragraph (5)" */
    private static final Pattern AT_END_OF = Pattern.compile(" at the end of (?=\\S)");

    private static final Pattern INSERTING_ELSEWHERE = Pattern.compile(
            ",? and (?:by )?inserting (?:«q\\d+» )?(?:immediately )?(?:after|before|following|at the end|the following(?: new)? [a-z]+ (?:after|before))");
    private static final Pattern BESIDE = Pattern.compile(
            ",? (?:immediately |directly )?(before|preceding|after|following) (?:the (?:words?|phrase|term) )?"
                    + Phrase.Q);
    private static final Pattern BEFORE_MARK =
            Pattern.compile(",? before the (period|semicolon|comma)( at the end)?( of (?=\\S))?");
    private static final String ALL_AFTER =
            "(?:all|everything) (?:that follows|(?:of )?(?:the )?(?:matter|language|text|words?)(?: that follows| following)?)? ?(?:after )?"
                    + Phrase.Q + "(?! (?:through|to|up))";

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "strike-all-after",
                    "Strikes the words after words that stay, “striking all that follows after ‘under this section’”.",
                    STRIKE + ALL_AFTER,
                    StrikeRules::allAfter),
            rule(
                    "strike-doubled-mark",
                    "Strikes the second of two marks that stand at the end by a slip, “striking the second period at the end”.",
                    STRIKE + "the (?:second|2d|2nd) (period|semicolon|comma) (?:at the end(?: of (?=\\S))?)",
                    StrikeRules::doubledMark),
            rule(
                    "strike-beside",
                    "Strikes words or a mark beside words that stay, “striking the comma before ‘for each’”.",
                    STRIKE,
                    StrikeRules::beside),
            rule(
                    "strike-and-insert",
                    "Puts words or levels in the place of others, “striking ‘A’ and inserting ‘B’”.",
                    STRIKE,
                    StrikeRules::andInsert),
            rule(
                    "strike-and-add",
                    "Puts words in the place of others, “striking the period at the end and adding ‘; and’”.",
                    STRIKE,
                    StrikeRules::andAdd),
            rule(
                    "strike-in-place-first",
                    "Strikes words in a place that is named before them, “striking, in the matter preceding paragraph (1), ‘A’”.",
                    "(?i:(?:by )?(?:striking|deleting))(?:, (?:in|from)| in| from) (?=the |such |sub|par|cl|item)",
                    StrikeRules::inPlaceFirst),
            rule(
                    "strike",
                    "Strikes words, levels or sections, “striking ‘A’”, “striking paragraph (2)”.",
                    STRIKE,
                    StrikeRules::strike),
            rule(
                    "struck-in-a-list",
                    "Strikes what a list names below its head, “by striking— (A) ‘plan’; and (B) ‘rule’ and inserting ‘law’”.",
                    "(?=«q|(?i:(?:the )?(?:" + UnitList.WORD + "s? \\(|[a-z]+ sentence)))",
                    StrikeRules::inList));

    private StrikeRules() {}

    private static List<Instruction> inPlaceFirst(Clause clause) {
        var places = clause.places();
        if (places.isEmpty() || !clause.accept(BEFORE_WORDS)) {
            return List.of();
        }
        var within = clause.at(places);
        int start = clause.phrase().at();
        var put = andInsert(within);
        if (!put.isEmpty()) {
            return put;
        }
        clause.phrase().back(start);
        return strike(within);
    }

    private static List<Instruction> inList(Clause clause) {
        if (!clause.isListedBelow(Antecedents.ListVerb.STRIKE)) {
            return List.of();
        }
        var put = andInsert(clause);
        if (put.isEmpty()) {
            clause.phrase().back(clause.start());
            put = strike(clause);
        }
        if (!put.isEmpty()) {
            clause.antecedents().readInList(clause.path().parent());
        }
        return put;
    }

    /** "striking the 2d semicolon at the end and inserting a period": the first of the two stays. */
    private static List<Instruction> doubledMark(Clause clause) {
        var mark = PunctuationMark.of(clause.group(1));
        boolean of = clause.group(0).endsWith(" ");
        var where = of ? clause.places() : clause.where();
        var left = mark;
        if (clause.accept(AND_INSERT)) {
            var inserted = clause.content();
            if (inserted.isEmpty() || !inserted.get().isWords()) {
                return List.of();
            }
            left = joined(mark, inserted.get().words());
        }
        var both = new Passage.Quoted(mark + mark, Occurrence.AT_THE_END, Optional.empty());
        return put(clause, where, both, Content.words(left));
    }

    private static List<Instruction> strike(Clause clause) {
        var struck = clause.passages();
        boolean more = clause.sees(BESIDE)
                || clause.sees(AND_INSERT) && !insertsElsewhere(clause, struck)
                || clause.sees(AND_ADD) && !addsElsewhere(clause);
        if (more) {
            return List.of();
        }
        return struck.stream()
                .flatMap(found -> found.where().stream().flatMap(target -> strike(clause, target, found.at(target))))
                .toList();
    }

    /** Whether what is inserted after a strike goes to another place: "and inserting “B” after “C”". */
    private static boolean insertsElsewhere(Clause clause, List<PlacedPassage> struck) {
        int before = clause.phrase().at();
        clause.accept(AND_INSERT);
        var inserted = clause.contents();
        clause.accept(ContentRules.RESPECTIVELY);
        if (!inserted.isEmpty()) {
            PassageRules.late(clause, struck);
        }
        boolean beside = !inserted.isEmpty() && (clause.sees(InsertRules.SIDE) || isAtEndOfOther(clause, struck));
        clause.phrase().back(before);
        return beside || inserted.isEmpty() && clause.sees(INSERTING_ELSEWHERE);
    }

    private static boolean isAtEndOfOther(Clause clause, List<PlacedPassage> struck) {
        return clause.sees(AT_END_OF) && struck.stream().allMatch(one -> one.passage() instanceof Passage.Named);
    }

    private static boolean addsElsewhere(Clause clause) {
        int before = clause.phrase().at();
        clause.accept(AND_ADD);
        boolean elsewhere = !clause.contents().isEmpty() && (clause.sees(AT_END) || clause.sees(InsertRules.SIDE));
        clause.phrase().back(before);
        return elsewhere;
    }

    /** "Chapter 4 of title 10 is amended by striking sections 139b and 139c": each of them is repealed. */
    private static Stream<Instruction> strike(Clause clause, Target target, Passage passage) {
        boolean sections = target.address().isWhole()
                && passage instanceof Passage.Named named
                && named.targets().stream()
                        .allMatch(one -> one.steps().isEmpty() && !one.address().isWhole());
        return sections
                ? ((Passage.Named) passage).targets().stream().map(one -> new Instruction.Repeal(one, clause.source()))
                : Stream.of(new Instruction.Strike(target, passage, clause.source()));
    }

    private static List<Instruction> andInsert(Clause clause) {
        var struck = clause.passages();
        if (struck.isEmpty() || !clause.accept(AND_INSERT)) {
            return List.of();
        }
        var inserted = clause.contents();
        boolean each = clause.accept(ContentRules.RESPECTIVELY);
        if (inserted.isEmpty()) {
            return List.of();
        }
        var late = PassageRules.late(clause, struck);
        boolean elsewhere = clause.sees(InsertRules.SIDE) || isAtEndOfOther(clause, struck);
        return elsewhere ? List.of() : substitute(clause, late, inserted, each);
    }

    private static List<Instruction> andAdd(Clause clause) {
        var struck = clause.passages();
        if (struck.isEmpty() || !clause.sees(AND_ADD) || addsElsewhere(clause)) {
            return List.of();
        }
        clause.accept(AND_ADD);
        return substitute(clause, struck, clause.contents(), false);
    }

    private static List<Instruction> substitute(
            Clause clause, List<PlacedPassage> struck, List<Content> inserted, boolean respectively) {
        boolean pairs = struck.size() == inserted.size() && (respectively || struck.size() == 1);
        boolean each = struck.stream()
                .allMatch(found -> found.passage() instanceof Passage.Quoted quoted
                        && quoted.occurrence().equals(Occurrence.EACH));
        boolean same = inserted.size() == 1
                && !respectively
                && (struck.size() == 1 || each || PassageRules.isOfOneWord(struck));
        if (!pairs && !same) {
            return inPlaceOfLevels(clause, struck, inserted);
        }
        var read = new ArrayList<Instruction>();
        var order = same ? IntStream.range(0, struck.size()).boxed().toList() : RespectiveOrder.of(struck, inserted);
        for (int i : order) {
            for (var target : struck.get(i).where()) {
                var content = inserted.get(same ? 0 : i);
                read.add(new Instruction.Substitute(target, struck.get(i).at(target), content, clause.source()));
            }
        }
        return read;
    }

    /** "striking paragraph (7) and the second sentence and inserting the following new paragraph": that comes where (7) was. */
    private static List<Instruction> inPlaceOfLevels(
            Clause clause, List<PlacedPassage> struck, List<Content> inserted) {
        boolean levels =
                inserted.size() == 1 && !inserted.getFirst().provisions().isEmpty();
        boolean named = struck.size() == 2 && struck.stream().allMatch(one -> one.passage() instanceof Passage.Named);
        if (!levels || !named) {
            return List.of();
        }
        var orders = new ArrayList<Instruction>();
        var parts = struck.getFirst();
        parts.where().forEach(target -> orders.add(new Instruction.Strike(target, parts.at(target), clause.source())));
        var units = struck.getLast();
        units.where()
                .forEach(target -> orders.add(
                        new Instruction.Substitute(target, units.at(target), inserted.getFirst(), clause.source())));
        return orders;
    }

    private static List<Instruction> allAfter(Clause clause) {
        var words = clause.quoted(1);
        if (words.isEmpty()) {
            return List.of();
        }
        var content = Content.words(words);
        int before = clause.phrase().at();
        if (clause.accept(AND_INSERT)) {
            var inserted = clause.content();
            if (clause.sees(InsertRules.SIDE)) {
                clause.phrase().back(before);
            } else if (inserted.isEmpty() || !inserted.get().isWords()) {
                return List.of();
            } else {
                content = Content.words(joined(words, inserted.get().words()));
            }
        }
        var passage = new Passage.Quoted(words, Occurrence.SOLE, Optional.of(new Passage.Through.ToEnd()));
        return put(clause, clause.where(), passage, content);
    }

    private static List<Instruction> beside(Clause clause) {
        var found = clause.passages();
        if (found.size() != 1 || !(found.getFirst().passage() instanceof Passage.Quoted struck)) {
            return List.of();
        }
        if (clause.accept(BEFORE_MARK)) {
            return beforeTheEnd(clause, struck);
        }
        if (!clause.accept(BESIDE)) {
            return List.of();
        }
        boolean before = InsertRules.side(clause.group(1)) == Instruction.InsertionSide.BEFORE;
        var beside = clause.quoted(2);
        if (struck.through().isPresent() || beside.isEmpty()) {
            return List.of();
        }
        var words = before ? joined(struck.words(), beside) : joined(beside, struck.words());
        var left = beside;
        var passage = new Passage.Quoted(words, struck.occurrence(), Optional.empty());
        var late = PassageRules.late(
                clause, List.of(new PlacedPassage(passage, found.getFirst().where())));
        if (clause.accept(AND_INSERT)) {
            var inserted = clause.content();
            if (inserted.isEmpty() || !inserted.get().isWords()) {
                return List.of();
            }
            var put = inserted.get().words();
            left = before ? joined(put, beside) : joined(beside, put);
            late = PassageRules.late(clause, late);
        }
        return put(clause, late.getFirst().where(), late.getFirst().passage(), Content.words(left));
    }

    /** "striking “under this Act” before the period at the end of the first sentence": the mark stays. */
    private static List<Instruction> beforeTheEnd(Clause clause, Passage.Quoted struck) {
        var mark = PunctuationMark.of(clause.group(1));
        var which = clause.group(2) == null ? Occurrence.SOLE : Occurrence.AT_THE_END;
        var where = clause.group(3) == null ? clause.where() : clause.places();
        var left = mark;
        if (clause.accept(AND_INSERT)) {
            var inserted = clause.content();
            if (inserted.isEmpty() || !inserted.get().isWords()) {
                return List.of();
            }
            left = inserted.get().words() + mark;
        }
        boolean plain =
                struck.occurrence().equals(Occurrence.SOLE) && struck.through().isEmpty();
        var words = new Passage.Quoted(struck.words() + mark, which, Optional.empty());
        return plain ? put(clause, where, words, Content.words(left)) : List.of();
    }

    private static List<Instruction> put(Clause clause, List<Target> where, Passage passage, Content content) {
        return where.stream()
                .map(target -> (Instruction) new Instruction.Substitute(target, passage, content, clause.source()))
                .toList();
    }

    /** Two runs of words as they stand side by side. */
    static String joined(String left, String right) {
        return left + (WordSpacing.needsSpace(left, right) ? " " : "") + right;
    }
}
