package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.Level;

/** What names a table: the table of sections of a chapter, and a table that gives sections new numbers. */
final class TableRules {

    /** The tables at the head of a title or chapter: another text than the section's. */
    private static final Pattern TABLE = Pattern.compile(
            "(?:[Tt]he )?(?:tables? of (?:sections|contents|chapters|subchapters|parts)|(?:chapter )?analysis|items? relating to)\\b[^;«»—]{0,400}?(?=,? (?:is|are) |,? by |—|$)");

    private static final Pattern FOR_CHAPTER =
            Pattern.compile("chapter ([0-9]+[A-Z]*)(?: of title ([1-9][0-9]?)(?![0-9]))?");
    private static final Pattern ITEM = Pattern.compile("items? relating to section ([0-9]+[0-9A-Za-z–-]*)");
    /** A table of two columns, the number of each section before and after. */
    private static final Pattern RENUMBERED_AS_FOLLOWS = Pattern.compile(
            "(?:The )?[Ss]ections? (?:in|of) [^;«»|]{1,200} (?:is|are) redesignated as follows:[^0-9;«»]*(?=\\| [0-9])");

    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+[0-9A-Za-z–-]*) \\| ([0-9]+[0-9A-Za-z–-]*) \\| ?");

    /** Tables as places. */
    static final RuleList<Target> PLACES = RuleList.of(new ReadingRule<>(
            "table-of-sections",
            "The table at the head of a chapter, another text than its sections, “the table of sections for chapter 117”.",
            TABLE,
            TableRules::table));

    /** Tables that order. */
    static final RuleList<Instruction> ORDERS = RuleList.of(new ReadingRule<>(
            "sections-renumbered-in-a-table",
            "Gives sections the numbers of a table, “The sections of chapter 5 are redesignated as follows: …”.",
            RENUMBERED_AS_FOLLOWS,
            TableRules::renumbered));

    private TableRules() {}

    private static List<Target> table(Clause clause) {
        var words = clause.phrase().masked(clause.start(), clause.phrase().at());
        var chapter = FOR_CHAPTER.matcher(words);
        var law = clause.base().address().law();
        var item = ITEM.matcher(words);
        var steps = item.find() ? List.of((Step) new Step.Item(item.group(1))) : List.<Step>of();
        if (chapter.find()) {
            var name =
                    chapter.group(2) == null ? law(clause) : new LawName.CodeTitle(Integer.parseInt(chapter.group(2)));
            return List.of(new Target(Address.of(new LawName.TableOf(name, chapter.group(1))), steps));
        }
        var last = clause.antecedents().chapter();
        return words.contains("such chapter") && !last.isEmpty()
                ? List.of(new Target(Address.of(new LawName.TableOf(law(clause), last)), steps))
                : List.of(new Target(Address.of(new LawName.TableOf(law, "")), List.of()));
    }

    private static LawName law(Clause clause) {
        return address(clause).law();
    }

    /** The law at hand, else that named last. */
    private static Address address(Clause clause) {
        var address = clause.base().address();
        return address.law().isNamed() ? address : clause.antecedents().address();
    }

    private static List<Instruction> renumbered(Clause clause) {
        var from = new ArrayList<Target>();
        var to = new ArrayList<Step.Unit>();
        while (clause.accept(ROW)) {
            from.add(new Target(address(clause).section(clause.group(1)), List.of()));
            to.add(new Step.Unit(Optional.of(Level.SECTION), clause.group(2)));
        }
        return from.isEmpty()
                ? List.of()
                : List.of(new Instruction.Redesignate(from.getFirst(), from, to, clause.source()));
    }
}
