package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Instruction.InsertionSide;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;

/** What follows "by inserting" or "by adding": where, and what. */
final class InsertRules {

    private static final String INSERT = "(?i:(?:by )?(?:inserting|adding|insert|add)(?: in lieu thereof)?,? )";
    static final Pattern SIDE = Pattern.compile(
            ",? ?(?:immediately |directly )?(after|afer|before|above|following|preceding|prior to|in front of),? (?!new )(?!:)");
    /** “inserting “educated” and before “trained””, with a clerk's slip. */
    private static final Pattern AND_SIDE = Pattern.compile(" and (after|before) (?=«q)");

    private static final String AT_END =
            ",? ?(?:after and below the end|(?:at|to) (?:the )?end|(?:the end|at)(?= the following))(?: thereof)?(?: of (?=\\S))?";
    private static final Pattern AT_THE_END = Pattern.compile(AT_END);
    private static final Pattern BEFORE_THE_MARK =
            Pattern.compile(",? (?:and )?before the (period|semicolon|comma)(?: at the end)?,? ?");
    private static final Pattern IN_PLACE = Pattern.compile(",? in (?=\\S)");
    private static final Pattern AND_MORE =
            Pattern.compile("(?:,? and|,) (?=" + Phrase.Q + " (?:immediately )?(?:after|before) " + Phrase.Q + ")");
    /** "inserting “A” after “B” in paragraph (1) and after “C” in paragraph (2)" */
    private static final Pattern AND_BESIDE = Pattern.compile(
            ",? and (?:immediately )?(after|before|following) (?=«q|the (?:period|semicolon|comma)\\b)");

    private static final Pattern ANNOUNCED =
            Pattern.compile("the following (?:new )?(paragraph|subparagraph|clause|subclause)s?\\b");
    private static final Pattern GAP = Pattern.compile("[,:—]? ?");
    private static final Pattern OTHER_SIDE =
            Pattern.compile(",? and (after|before) (?=«q|the (?:period|comma|semicolon))");
    private static final Pattern BETWEEN = Pattern.compile(" between (?=«q)");
    private static final Pattern AND = Pattern.compile(" and (?=«q)");
    private static final Pattern COLON =
            Pattern.compile("(?:,? (?:as follows|to read as follows|reading as follows))?[:—,]\\s*");
    private static final String IN_ORDER =
            "(?:,? ?(?:(?:at|in) (?:the )?appropriate (?:place|location|position|(?:alphabetical|numerical|alphanumerical|chronological) (?:order|sequence|place|position|location))|in (?:alphabetical|numerical|alphanumerical|chronological) (?:order|sequence)),?)";

    private static final Pattern IN_ORDER_TOO = Pattern.compile(IN_ORDER);

    /** A level or a sentence, which stands by itself. */
    private static final Pattern IS_WHOLE = Pattern.compile("(?s)\\([0-9A-Za-z]{1,5}\\) .*[.;:—]|[A-Z(].*\\.");

    private static final Pattern THEN_INSERT = Pattern.compile(",? (?:by inserting|insert) ");
    /** "after “training”, insert the following" */
    private static final String PLACED_FIRST = "(?=(?:after|before) [^;]{1,120}?,? (?:by inserting|insert) )";

    private static final String FOLLOWING_BESIDE = "(?:the following(?: new)?(?: (?:" + UnitList.WORD
            + "|sentence|section|item)s?)?|an? new (?:" + UnitList.WORD
            + "|sentence|section|item)(?: \\([0-9A-Za-z]{1,6}\\)| [0-9][0-9A-Za-z–-]*)?) (?:immediately )?(after|before) ";
    private static final String ADDING =
            "(?=(?:by )?(?:adding|inserting) the following[^«»]{0,40} at the end|(?:by )?adding the following|(?:by )?inserting the following new [a-z]+ \\([0-9A-Za-z]{1,6}\\)[:—]|(?:by )?(?:adding|inserting) (?:an? )?new [a-z]+ (?:\\([0-9A-Za-z]{1,6}\\)(?:(?:,? and|,) \\([0-9A-Za-z]{1,6}\\))* )?(?:at the end )?(?:as follows|to read as follows|(?=[:—]\\s*«b)))";

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "after-words-insert",
                    "Inserts beside words named first, “after ‘training’, insert ‘and education’”.",
                    PLACED_FIRST + SIDE.pattern(),
                    InsertRules::placedFirst),
            rule(
                    "add-before-the-mark-at-the-end",
                    "Inserts before the mark that ends the place, “adding at the end before the period the following: …”.",
                    INSERT + "at the end(?: of (?=[^;«»]{3,60}, before )|(?=,? (?:and )?before ))",
                    InsertRules::beforeTheEnd),
            rule(
                    "add-at-the-end",
                    "Adds at the end of the place, “adding at the end the following: …”.",
                    INSERT + AT_END,
                    InsertRules::addAtTheEnd),
            rule(
                    "insert-beside",
                    "Inserts beside words or a provision named first, “inserting after paragraph (2) the following: …”.",
                    INSERT + SIDE.pattern(),
                    InsertRules::besideFirst),
            rule(
                    "insert-in-place-beside",
                    "Inserts in a place named first, beside words, “inserting in the last sentence ‘B’ after ‘A’”.",
                    INSERT + "in (?=the |such |sub|par|cl|item)",
                    InsertRules::inPlaceFirst),
            rule(
                    "insert-the-following-at-the-end",
                    "Adds at the end of a place named before what is added, “inserting the following at the end of subsection (a)(1): …”.",
                    INSERT + "the following(?: new)?(?: (?:" + UnitList.WORD
                            + "|sentence|section|item)s?)? at the end of (?=\\S)",
                    InsertRules::followingAtTheEnd),
            rule(
                    "insert-the-following-beside",
                    "Inserts levels beside a provision, “inserting the following new paragraph after paragraph (2): …”.",
                    INSERT + FOLLOWING_BESIDE,
                    InsertRules::followingBeside),
            rule(
                    "insert-between-levels",
                    "Inserts levels between two that stand side by side, “inserting between paragraphs (2) and (3) the following: …”.",
                    INSERT + "between (?=" + UnitList.WORD + "s \\([0-9A-Za-z]{1,6}\\) and )",
                    InsertRules::betweenLevels),
            rule(
                    "insert-in-order",
                    "Inserts where an order of the law has the place, which the words do not name, “inserting in alphabetical order the following: …”.",
                    INSERT + IN_ORDER + "(?=" + IN_ORDER + "?,? ?(?:«|the |an? ))",
                    InsertRules::inOrder),
            rule(
                    "insert-the-following-in-order",
                    "Inserts what is named first where an order of the law has the place, “inserting the following in alphabetical order: …”.",
                    INSERT + "the following(?: new)?(?: (?:" + UnitList.WORD + "|definition|term|item)s?)?" + IN_ORDER
                            + "(?=[:—])",
                    InsertRules::followingInOrder),
            rule(
                    "inserted-in-a-list",
                    "Inserts what a list names below its head, “by inserting— (A) ‘plan’ after ‘rule’; and (B) after paragraph (2) the following: …”.",
                    "(?=«q|the following|an? |(?:immediately )?(?:after|before) |at the end )",
                    InsertRules::inList),
            rule(
                    "insert-words-at-the-end",
                    "Adds what is named first at the end, “adding ‘and’ at the end”.",
                    INSERT,
                    InsertRules::wordsAtTheEnd),
            rule(
                    "insert-words-beside",
                    "Inserts what is named first beside words or a provision, “inserting ‘B’ after ‘A’”.",
                    INSERT,
                    InsertRules::wordsBeside),
            rule(
                    "insert-words-between",
                    "Inserts what is named first between words that stand side by side, “inserting ‘B’ between ‘A’ and ‘C’”.",
                    INSERT,
                    InsertRules::wordsBetween),
            rule(
                    "insert-words-in-place-beside",
                    "Inserts what is named first in a place, beside words, “inserting ‘B’ in paragraph (2) after ‘A’”.",
                    INSERT,
                    InsertRules::wordsInPlaceBeside),
            rule(
                    "add-the-following",
                    "Adds levels at the end, which is not said, “adding the following: …”.",
                    ADDING + INSERT,
                    InsertRules::addTheFollowing));

    private InsertRules() {}

    private static final Pattern ADDED = Pattern.compile(AT_END.substring(",? ?".length()));
    private static final Pattern BESIDE = Pattern.compile(SIDE.pattern().substring(",? ?".length()));

    /** The line of a list is read as if its head's verb stood in it. */
    private static List<Instruction> inList(Clause clause) {
        if (!clause.isListedBelow(Antecedents.ListVerb.INSERT)) {
            return List.of();
        }
        int start = clause.phrase().at();
        var orders = clause.accept(ADDED)
                ? addAtTheEnd(clause)
                : clause.accept(BESIDE) ? besideFirst(clause) : List.<Instruction>of();
        for (Function<Clause, List<Instruction>> next : List.<Function<Clause, List<Instruction>>>of(
                InsertRules::wordsAtTheEnd,
                InsertRules::wordsBeside,
                InsertRules::wordsBetween,
                InsertRules::wordsInPlaceBeside)) {
            if (orders.isEmpty()) {
                clause.phrase().back(start);
                orders = next.apply(clause);
            }
        }
        if (!orders.isEmpty()) {
            clause.antecedents().readInList(clause.path().parent());
        }
        return orders;
    }

    static InsertionSide side(String word) {
        return word.equals("after") || word.equals("afer") || word.equals("following")
                ? InsertionSide.AFTER
                : InsertionSide.BEFORE;
    }

    private static List<Instruction> placedFirst(Clause clause) {
        var side = side(clause.group(1));
        var anchor = clause.passage();
        return clause.accept(THEN_INSERT) ? inserted(clause, side, anchor, clause.content()) : List.of();
    }

    private static List<Instruction> addAtTheEnd(Clause clause) {
        var at = endOf(clause);
        clause.accept(GAP);
        var announced = clause.sees(ANNOUNCED) ? inCited(clause, at) : at;
        return clause.content().map(content -> add(clause, announced, content)).orElse(List.of());
    }

    /** "Such section is amended by adding the following new paragraph" after "section 7309(e)": in (e), which has paragraphs. */
    private static List<Target> inCited(Clause clause, List<Target> at) {
        clause.accept(ANNOUNCED);
        var level = UnitList.level(clause.group(1));
        clause.phrase().back(clause.phrase().at() - clause.group(0).length());
        return at.stream()
                .map(section -> clause.antecedents().withinSubsection(section, level))
                .toList();
    }

    private static List<Instruction> besideFirst(Clause clause) {
        var side = side(clause.group(1));
        var anchor = clause.passage();
        var other = otherSide(clause, side);
        clause.accept(GAP);
        return other.isEmpty()
                ? inserted(clause, side, anchor, clause.content())
                : between(clause, side, anchor, other, clause.content());
    }

    /** What is named on the other side: “after ‘year’ and before the comma”; empty where nothing is. */
    private static List<PlacedPassage> otherSide(Clause clause, InsertionSide side) {
        int before = clause.phrase().at();
        if (clause.accept(OTHER_SIDE) && side(clause.group(1)) != side) {
            var other = clause.passage();
            if (!other.isEmpty()) {
                return other;
            }
        }
        clause.phrase().back(before);
        return List.of();
    }

    /** “inserting ‘B’ between ‘A’ and ‘C’” */
    private static List<Instruction> wordsBetween(Clause clause) {
        var content = clause.content();
        if (content.isEmpty() || !clause.accept(BETWEEN)) {
            return List.of();
        }
        var before = clause.passage();
        return clause.accept(AND) ? between(clause, InsertionSide.AFTER, before, clause.passage(), content) : List.of();
    }

    /** Words that stand side by side, with what is inserted between them. */
    private static List<Instruction> between(
            Clause clause,
            InsertionSide side,
            List<PlacedPassage> first,
            List<PlacedPassage> second,
            Optional<Content> content) {
        boolean plain = first.size() == 1
                && second.size() == 1
                && content.isPresent()
                && content.get().isWords();
        if (!plain
                || !(first.getFirst().passage() instanceof Passage.Quoted one)
                || !(second.getFirst().passage() instanceof Passage.Quoted other)
                || one.through().isPresent()
                || other.through().isPresent()) {
            return List.of();
        }
        boolean after = side == InsertionSide.AFTER;
        var left = after ? one.words() : other.words();
        var right = after ? other.words() : one.words();
        var which = one.occurrence().equals(Occurrence.SOLE) ? other.occurrence() : one.occurrence();
        var words = new Passage.Quoted(StrikeRules.joined(left, right), which, Optional.empty());
        var put = Content.words(
                StrikeRules.joined(StrikeRules.joined(left, content.get().words()), right));
        return first.getFirst().where().stream()
                .map(target -> (Instruction) new Instruction.Substitute(target, words, put, clause.source()))
                .toList();
    }

    private static List<Instruction> inPlaceFirst(Clause clause) {
        var narrowed = clause.places();
        clause.accept(GAP);
        if (narrowed.isEmpty()) {
            return List.of();
        }
        if (clause.accept(SIDE)) {
            return besideFirst(clause.at(narrowed));
        }
        var content = clause.content();
        return clause.accept(SIDE)
                ? inserted(clause, side(clause.group(1)), clause.at(narrowed).passage(), content)
                : List.of();
    }

    private static List<Instruction> followingBeside(Clause clause) {
        var side = side(clause.group(1));
        var anchor = clause.passage();
        return clause.accept(COLON) ? inserted(clause, side, anchor, clause.content()) : List.of();
    }

    private static List<Instruction> betweenLevels(Clause clause) {
        var levels = clause.places();
        clause.accept(COLON);
        if (levels.size() != 2) {
            return List.of();
        }
        var first = new Passage.Named(List.of(levels.getFirst()));
        var anchors = clause.where().stream()
                .map(place -> new PlacedPassage(first, List.of(place)))
                .toList();
        return inserted(clause, InsertionSide.AFTER, anchors, clause.content());
    }

    private static List<Instruction> inOrder(Clause clause) {
        clause.accept(IN_ORDER_TOO);
        clause.accept(GAP);
        return inOrderOfLaw(clause);
    }

    private static List<Instruction> followingInOrder(Clause clause) {
        clause.accept(COLON);
        return inOrderOfLaw(clause);
    }

    private static List<Instruction> inOrderOfLaw(Clause clause) {
        var places = clause.where().stream()
                .map(place -> place.then(List.of(new Step.AppropriatePlace())))
                .toList();
        return clause.content().map(content -> add(clause, places, content)).orElse(List.of());
    }

    private static List<Instruction> followingAtTheEnd(Clause clause) {
        var at = clause.places();
        return !at.isEmpty() && clause.accept(COLON)
                ? clause.content().map(content -> add(clause, at, content)).orElse(List.of())
                : List.of();
    }

    /** "adding at the end before the period the following: “, if the plan is kept”" */
    private static List<Instruction> beforeTheEnd(Clause clause) {
        var where = clause.group(0).endsWith(" ") ? clause.places() : clause.where();
        if (!clause.accept(BEFORE_THE_MARK)) {
            return List.of();
        }
        var mark = PunctuationMark.of(clause.group(1));
        clause.accept(GAP);
        var anchor = new PlacedPassage(new Passage.Quoted(mark, Occurrence.AT_THE_END, Optional.empty()), where);
        return inserted(clause, InsertionSide.BEFORE, List.of(anchor), clause.content());
    }

    private static List<Instruction> wordsAtTheEnd(Clause clause) {
        var content = clause.content();
        return content.isPresent() && clause.accept(AT_THE_END) ? add(clause, endOf(clause), content.get()) : List.of();
    }

    /** "inserting “x” after “a” and “y” after “b”" */
    private static List<Instruction> wordsBeside(Clause clause) {
        var all = new ArrayList<Instruction>();
        do {
            var content = clause.content();
            var one = content.isPresent() && (clause.accept(SIDE) || clause.accept(AND_SIDE))
                    ? beside(clause, side(clause.group(1)), content)
                    : List.<Instruction>of();
            if (one.isEmpty()) {
                return List.of();
            }
            all.addAll(one);
            while (clause.accept(AND_BESIDE)) {
                var more = beside(clause, side(clause.group(1)), content);
                if (more.isEmpty()) {
                    return List.of();
                }
                all.addAll(more);
            }
        } while (clause.accept(AND_MORE));
        return all;
    }

    /** A word whose quotation marks a clerk has left out: “inserting “, nurse practitioner,” after physician”. */
    private static final Pattern BARE_WORD = Pattern.compile(
            "(?!(?:" + UnitList.WORD
                    + "|(?:sub)?(?:section|title|chapter|part|division)|heading|sentence|matter|table|figure|proviso|designation"
                    + "|period|comma|colon|semicolon|dash|hyphen|parenthes[ei]s|end|beginning"
                    + "|such|this|that|these|those|them|thereof|therein|thereto|thereafter|it)s?(?:[;.]|$|,? and$))([a-z]{3,30})(?=[;.]|$|,? and$)");

    private static List<PlacedPassage> bareWord(Clause clause) {
        return clause.accept(BARE_WORD)
                ? List.of(new PlacedPassage(
                        new Passage.Quoted(clause.group(1), Occurrence.SOLE, Optional.empty()), clause.where()))
                : List.of();
    }

    private static List<Instruction> beside(Clause clause, InsertionSide side, Optional<Content> content) {
        var named = clause.passage();
        var anchor = named.isEmpty() && content.filter(Content::isWords).isPresent() ? bareWord(clause) : named;
        var other = otherSide(clause, side);
        return other.isEmpty()
                ? inserted(clause, side, anchor, content)
                : between(clause, side, anchor, other, content);
    }

    private static List<Instruction> wordsInPlaceBeside(Clause clause) {
        var content = clause.content();
        if (content.isEmpty() || !clause.accept(IN_PLACE)) {
            return List.of();
        }
        var narrowed = clause.places();
        return !narrowed.isEmpty() && clause.accept(SIDE)
                ? inserted(clause, side(clause.group(1)), clause.at(narrowed).passage(), content)
                : List.of();
    }

    private static List<Instruction> addTheFollowing(Clause clause) {
        var content = clause.content();
        boolean more = clause.sees(AT_THE_END) || clause.sees(SIDE) || clause.sees(IN_PLACE);
        boolean whole = content.isPresent()
                && !more
                && (content.get().isBlock()
                        || clause.words().contains(" at the end")
                        || IS_WHOLE.matcher(content.get().words()).matches());
        return whole ? add(clause, clause.where(), content.get()) : List.of();
    }

    /** The places after "at the end of"; where no "of" was read, the places at hand. */
    private static List<Target> endOf(Clause clause) {
        var named = clause.places();
        return named.isEmpty() ? clause.where() : named;
    }

    private static List<Instruction> add(Clause clause, List<Target> targets, Content content) {
        return targets.stream()
                .map(target -> (Instruction) new Instruction.Add(target, content, clause.source()))
                .toList();
    }

    private static List<Instruction> inserted(
            Clause clause, InsertionSide side, List<PlacedPassage> anchor, Optional<Content> content) {
        boolean one = anchor.size() == 1 || PassageRules.isOfOneWord(anchor);
        if (content.isEmpty() || anchor.isEmpty() || !one) {
            return List.of();
        }
        var places = PassageRules.late(clause, anchor);
        return places.stream()
                .flatMap(late -> late.where().stream().map(target -> (Instruction)
                        new Instruction.Insert(target, side, late.at(target), content.get(), clause.source())))
                .toList();
    }
}
