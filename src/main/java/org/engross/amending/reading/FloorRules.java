package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;

/**
 * Directions of a floor amendment, which name pages and lines of the print:
 *
 * <pre>
 * Page 8, strike line 1 and all that follows through line 13, and insert the following: …
 * </pre>
 */
final class FloorRules {

    private static final String NUMBER = "([0-9]{1,6})";
    private static final String LINE =
            "(?:On )?[Pp]age " + NUMBER + ",? (?:beginning |starting )?(?:on |in |at )?line " + NUMBER + ",? ";
    private static final Pattern THROUGH_LINE =
            Pattern.compile(",? and all that follows through (?:page " + NUMBER + ",? )?line " + NUMBER);
    private static final Pattern AND_INSERT = Pattern.compile(",? and insert(?: in lieu thereof)?,? ?");

    /** With what a direction begins. */
    static final Pattern DIRECTION = Pattern.compile(
            "(?:On )?[Pp]age [0-9]+,|(?:Add|Insert) at the end(?: of the (?:bill|Act|resolution))?,? the|Strike all (?:that follows )?after the enacting|At the (?:appropriate place|end of the (?:bill|Act|resolution),)");

    static final Pattern END = Pattern.compile("[.;]?(?: and)?\\s*$");

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "strike-at-a-line",
                    "Strikes words on a line, and inserts others or not, “Page 5, line 3, strike ‘A’ and insert ‘B’”.",
                    LINE + "strike " + Phrase.Q,
                    FloorRules::strikeAtLine),
            rule(
                    "insert-at-a-line",
                    "Inserts words beside others on a line, “Page 5, line 3, insert ‘B’ after ‘A’”.",
                    LINE + "insert " + Phrase.Q + " (after|before) " + Phrase.Q,
                    FloorRules::insertAtLine),
            rule(
                    "insert-beside-at-a-line",
                    "Inserts beside words on a line, “Page 5, line 3, insert after ‘A’ the following: …”.",
                    LINE + "insert (after|before) " + Phrase.Q + ",? ?",
                    FloorRules::insertBeside),
            rule(
                    "strike-lines",
                    "Strikes whole lines, and inserts others or not, “Page 8, strike line 1 and all that follows through line 13”.",
                    "(?:On )?[Pp]age " + NUMBER + ",? strike lines? " + NUMBER
                            + "(?: and all that follows through(?: page "
                            + NUMBER + ",?)? line " + NUMBER + "| through(?: page " + NUMBER + ",? line)? " + NUMBER
                            + ")?",
                    FloorRules::strikeLines),
            rule(
                    "insert-beside-a-line",
                    "Inserts after or before a line, “Page 8, after line 13, insert the following: …”.",
                    "(?:On )?[Pp]age " + NUMBER + ",? (?:immediately )?(after|before) line " + NUMBER + ",? insert ",
                    FloorRules::insertBesideLine),
            rule(
                    "insert-between-lines",
                    "Inserts between two lines that follow each other, “Page 8, between lines 13 and 14, insert the following: …”.",
                    "(?:On )?[Pp]age " + NUMBER + ",? between lines " + NUMBER + " and " + NUMBER + ",? insert ",
                    FloorRules::insertBetween),
            rule(
                    "add-to-the-bill",
                    "Adds at the end of the bill, “Add at the end of the bill the following: …”.",
                    "(?:(?:Add|Insert) at the end(?: of the (?:bill|Act|resolution))?,? |At the end(?: of the (?:bill|Act|resolution))?,? (?:insert|add) )",
                    clause -> content(clause, put -> new Instruction.Add(Target.NONE, put, clause.source()))),
            rule(
                    "strike-all-after-the-enacting-clause",
                    "Puts another text in the place of the whole bill, “Strike all after the enacting clause and insert the following: …”.",
                    "Strike all (?:that follows )?after the enacting clause,? and insert(?: in lieu thereof)?,? ",
                    clause -> content(clause, put -> new Instruction.Restate(Target.NONE, put, clause.source()))),
            rule(
                    "at-the-appropriate-place",
                    "Inserts where a clerk is to find the place, “At the appropriate place, insert the following: …”.",
                    "At the appropriate place(?: in the (?:bill|Act|resolution)| of the bill)?,? (?:insert|add) ",
                    clause -> content(
                            clause,
                            put -> new Instruction.Add(
                                    new Target(Address.NONE, List.of(new Step.AppropriatePlace())),
                                    put,
                                    clause.source()))));

    private FloorRules() {}

    private static List<Instruction> content(Clause clause, Function<Content, Instruction> order) {
        return clause.content().map(order).stream().toList();
    }

    private static Step.Line line(Clause clause, int page, int line) {
        return new Step.Line(Integer.parseInt(clause.group(page)), Integer.parseInt(clause.group(line)));
    }

    private static Target at(Step.Line line) {
        return new Target(Address.NONE, List.of(line));
    }

    private static Passage quoted(String words, Optional<Passage.Through> through) {
        return new Passage.Quoted(words, Occurrence.SOLE, through);
    }

    private static List<Instruction> strikeAtLine(Clause clause) {
        var line = line(clause, 1, 2);
        var words = clause.quoted(3);
        Optional<Passage.Through> through = Optional.empty();
        if (clause.accept(THROUGH_LINE)) {
            int page = clause.group(1) == null ? line.page() : Integer.parseInt(clause.group(1));
            through = Optional.of(new Passage.Through.ToLine(new Step.Line(page, Integer.parseInt(clause.group(2)))));
        }
        return words.isEmpty() ? List.of() : strike(clause, line, quoted(words, through));
    }

    private static List<Instruction> strike(Clause clause, Step.Line line, Passage struck) {
        if (clause.accept(AND_INSERT)) {
            return content(clause, put -> new Instruction.Substitute(at(line), struck, put, clause.source()));
        }
        return List.of(new Instruction.Strike(at(line), struck, clause.source()));
    }

    private static List<Instruction> insertAtLine(Clause clause) {
        var line = line(clause, 1, 2);
        var put = clause.quoted(3);
        var side = InsertRules.side(clause.group(4));
        var beside = clause.quoted(5);
        if (put.isEmpty() || beside.isEmpty()) {
            return List.of();
        }
        var anchor = quoted(beside, Optional.empty());
        return List.of(new Instruction.Insert(at(line), side, anchor, Content.words(put), clause.source()));
    }

    private static List<Instruction> insertBeside(Clause clause) {
        var line = line(clause, 1, 2);
        var side = InsertRules.side(clause.group(3));
        var beside = clause.quoted(4);
        if (beside.isEmpty()) {
            return List.of();
        }
        var anchor = quoted(beside, Optional.empty());
        return content(clause, put -> new Instruction.Insert(at(line), side, anchor, put, clause.source()));
    }

    private static List<Instruction> insertBesideLine(Clause clause) {
        var side = InsertRules.side(clause.group(2));
        var line = line(clause, 1, 3);
        var anchor = new Passage.Lines(line, line);
        return content(clause, put -> new Instruction.Insert(at(line), side, anchor, put, clause.source()));
    }

    /** Between other lines there are words, and where among them is not said. */
    private static List<Instruction> insertBetween(Clause clause) {
        var line = line(clause, 1, 2);
        if (Integer.parseInt(clause.group(3)) != line.line() + 1) {
            return List.of();
        }
        var anchor = new Passage.Lines(line, line);
        return content(
                clause,
                put -> new Instruction.Insert(at(line), InsertRules.side("after"), anchor, put, clause.source()));
    }

    private static List<Instruction> strikeLines(Clause clause) {
        var first = line(clause, 1, 2);
        var page = clause.group(3) != null ? clause.group(3) : clause.group(5);
        var end = clause.group(4) != null ? clause.group(4) : clause.group(6);
        var last = new Step.Line(
                page == null ? first.page() : Integer.parseInt(page),
                end == null ? first.line() : Integer.parseInt(end));
        return strike(clause, first, new Passage.Lines(first, last));
    }
}
