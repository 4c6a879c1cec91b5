package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "(?:[Tt]he )?(?:tables? of (?:sections|contents|(?:sub)?(?:chapters|parts|titles))|(?:(?:sub)?(?:chapter|part|title) )?analysis|items? relating to)\\b(?:[^;«»—()]|«q[0-9]+»|\\([^()«»]{0,200}\\)){0,400}?(?=,? (?:is|are) |,? by |—|$)");

    private static final Pattern FOR_CHAPTER =
            Pattern.compile("chapter ([0-9]+[A-Z]*)(?: of title ([1-9][0-9]?)(?![0-9]))?");
    /** The Act whose table it is, where the words of the place name one. */
    private static final Pattern OF_ACT = Pattern.compile(
            "(?:of|for|in|to) the ((?:[A-Z][A-Za-z’'-]*,? (?:(?:and|of|for|the|to|in) )*){1,12}Act(?: of [0-9]{4})?)");

    private static final Pattern SUCH =
            Pattern.compile("\\b(?:such|that) (?:Act|title|Code|(?:sub)?chapter|subtitle|part)\\b");

    private static final Pattern ITEM = Pattern.compile("items? relating to section ([0-9]+[0-9A-Za-z–-]*)");
    /** A table of two columns, the number of each section before and after. */
    private static final Pattern RENUMBERED_AS_FOLLOWS = Pattern.compile(
            "(?:The )?[Ss]ections? (?:in|of) [^;«»|]{1,200} (?:is|are) redesignated as follows:[^0-9;«»]*(?=\\| [0-9])");

    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+[0-9A-Za-z–-]*) \\| ([0-9]+[0-9A-Za-z–-]*) \\| ?");

    private static final Pattern IDENTIFIED = Pattern.compile(
            ",? (?:identified|listed|set forth) in the table (?:provided|contained|set forth) in (?:sub)?(?:section|paragraph) \\([0-9A-Za-z]+\\)");

    /** A table whose head names a column before the redesignation and one after it, others between them or not. */
    private static final Pattern REFERRED_TO = Pattern.compile(
            "The table referred to in (?:sub)?(?:section|paragraph) \\([0-9A-Za-z]+\\) is (?:the following|as follows): "
                    + "\\| [^|]{0,80}section number before redesignation \\| (?:[^|]{1,200}\\| )?[^|]{0,80}section number after redesignation \\| (?:\\|-+){2,3}\\| ?");

    private static final Pattern LONG_ROW =
            Pattern.compile("\\| ([0-9]+[0-9A-Za-z–-]*) \\| (?:[^|]{1,400} \\| )?([0-9]+[0-9A-Za-z–-]*) \\| ?");

    /** What any law that enacts a title keeps; another exception might keep a provision itself. */
    private static final String KEPT =
            "(?:rights and duties that matured|penalties that were incurred|proceedings that were begun)";

    /** A schedule of laws repealed, as Acts that enact a title of the Code end with: the Act, its section, where the Code had it. */
    static final Pattern REPEALED_IN_TABLE =
            Pattern.compile("The following provisions of law are repealed(?:, except (?:with respect to|for) " + KEPT
                    + "(?:,? (?:and|or) " + KEPT + "|, " + KEPT
                    + "){0,2} before the (?:date of (?:the )?enactment|effective date) of this Act)?: "
                    + "\\| Act \\| Section \\| United States Code (?:Former )?Classification \\| (?:\\|-{3,}){3}\\| ?");

    private static final Pattern REPEALED_ROW =
            Pattern.compile("\\| ?([^|]{0,400}+)\\| ?([^|]{0,400}+)\\| ?([^|]{0,200}+)\\| ?");

    private static final String OF_CODE = "[0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*";
    /** "16 U.S.C. 460l–6a(i)(1)(C)", "16 U.S.C. 14b, 456a"; no title where it is that of the row before. */
    private static final Pattern FORMER = Pattern.compile(
            "(?:([1-9][0-9]?) U\\.S\\.C\\. )?(" + OF_CODE + "(?:, " + OF_CODE + ")*+)((?:\\([0-9A-Za-z]{1,6}\\))*+)");

    /** What the column of the Act's section says where only some of its words are repealed: "1 (less (3))", "1 (1st sentence)". */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:less|except|excluding|only|sentences?|provisos?|words|matter|clauses?|relating|so much|insofar|to the extent)\\b");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([0-9A-Za-z]+)\\)");

    /** Tables as places. */
    static final RuleList<Target> PLACES = RuleList.of(
            new ReadingRule<>(
                    "sections-of-a-table",
                    "Sections that a table below lists, “The sections of title 14 identified in the table provided in paragraph (2)”.",
                    Pattern.compile("The sections of (?=\\S)"),
                    clause -> {
                        var law = LawRules.ALL.read(clause);
                        return clause.accept(IDENTIFIED)
                                ? law.stream()
                                        .map(one ->
                                                new Target(clause.antecedents().remember(one), List.of()))
                                        .toList()
                                : List.of();
                    }),
            new ReadingRule<>(
                    "table-of-sections",
                    "The table at the head of a chapter, another text than its sections, “the table of sections for chapter 117”.",
                    TABLE,
                    TableRules::table));

    private static final String TARIFF = "Harmonized Tariff Schedule of the United States";
    private static final String ENTRY = "[0-9]{4}(?:\\.[0-9]{2}){1,4}(?![0-9])";
    private static final Pattern MORE_ENTRIES =
            Pattern.compile("(?:,? (and|or|through)|,) (?:(?:sub)?headings? )?(" + ENTRY + ")");
    private static final Pattern OF_THE_TARIFF = Pattern.compile(
            ",? (?:of|to) (?:(?:sub)?chapter [0-9IVXLC]+ of ){0,2}(?:the )?" + TARIFF + "(?: ?\\([^()«»]{0,80}\\))?");

    /** The tariff schedule by its name, which ends in no "Act". */
    static final ReadingRule<Address> TARIFF_SCHEDULE = ReadingRule.rule(
            "tariff-schedule",
            "The tariff schedule, “chapter 99 of the Harmonized Tariff Schedule of the United States (19 U.S.C. 1202)”.",
            "(?:(?:[Ss]ubchapter [IVXLC]+ of )?[Cc]hapter [0-9]+ of )?(?:the |The )?" + TARIFF
                    + "(?: ?\\([^()«»]{0,80}\\))?(?! Act)",
            clause -> List.of(tariff()));

    /** Places of the tariff schedule, which has headings and columns, and no sections. */
    static final ReadingRule<Target> TARIFF_HEADING = ReadingRule.rule(
            "tariff-heading",
            "Headings of the tariff schedule, by numbers that nothing else has, “heading 9902.01.48”.",
            "(?:[Tt]he (?:(?:immediate|first) )?superior text to |[Tt]he article descriptions? (?:for|of|in) )?([Hh]eading|[Ss]ubheading)s? ("
                    + ENTRY + ")",
            TableRules::entries);

    static final ReadingRule<Target> TARIFF_NOTE = ReadingRule.rule(
            "tariff-note",
            "A note of the tariff schedule, “additional U.S. note 2 to chapter 62”.",
            "(?:[Tt]he )?(?i:((?:additional )?U\\.S\\. notes?(?: [0-9]+(?:\\([0-9A-Za-z]+\\))*+)?|general note [0-9]+(?:\\([0-9A-Za-z]+\\))*+)"
                    + "( to (?:subchapter [IVXLC]+ of )?chapter [0-9]+)?)(?=[ ,;.—]|$)",
            clause -> {
                var name = clause.group(1) + (clause.group(2) == null ? "" : clause.group(2));
                boolean named = clause.accept(OF_THE_TARIFF);
                return named || isOfTariff(clause) ? List.of(entry(new Target(tariff(), List.of()), name)) : List.of();
            });

    static final ReadingRule<Target> TARIFF_COLUMN = ReadingRule.rule(
            "tariff-column",
            "A column of the tariff schedule, or what an article is called there, “the effective period column”.",
            "(?:the (?:matter|rates?(?: of duty)?|text) in )?the (article description|effective (?:period column|column period|period)|(?:column [12] )?(?:general|special)(?: rate of duty)?(?: sub)?(?: column)?|column [12](?: [a-z]+){0,4})(?=,? and |,? by | the following| to read|[;.,—]|$)",
            clause -> isOfTariff(clause) ? List.of(entry(clause.base(), clause.group(1))) : List.of());

    private static Address tariff() {
        return Address.of(new LawName.NamedAct(TARIFF));
    }

    private static boolean isOfTariff(Clause clause) {
        return clause.base().address().law().toString().equals(TARIFF);
    }

    private static Target entry(Target within, String name) {
        return within.then(List.of(new Step.ScheduleEntry(name)));
    }

    private static List<Target> entries(Clause clause) {
        var kind = clause.group(1).toLowerCase(Locale.ROOT);
        var text = clause.group(0).matches("(?s)[Tt]he .*")
                ? clause.group(0).substring(4, clause.group(0).indexOf(clause.group(1)))
                : "";
        var numbers = new ArrayList<String>();
        numbers.add(clause.group(2));
        while (clause.accept(MORE_ENTRIES)) {
            boolean range = "through".equals(clause.group(1));
            numbers.add(range ? numbers.removeLast() + " through " + clause.group(2) : clause.group(2));
        }
        clause.accept(OF_THE_TARIFF);
        return numbers.stream()
                .map(number -> entry(new Target(tariff(), List.of()), text + kind + " " + number))
                .toList();
    }

    /** Tables that order. */
    static final RuleList<Instruction> ORDERS = RuleList.of(
            new ReadingRule<>(
                    "sections-renumbered-in-a-table",
                    "Gives sections the numbers of a table, “The sections of chapter 5 are redesignated as follows: …”.",
                    RENUMBERED_AS_FOLLOWS,
                    clause -> renumbered(clause, ROW)),
            new ReadingRule<>(
                    "sections-renumbered-in-a-table-below",
                    "Gives sections the numbers of a table to which an order before refers, “The table referred to in paragraph (1) is the following: …”.",
                    REFERRED_TO,
                    clause -> {
                        var orders = clause.antecedents().isTableAwaited()
                                ? renumbered(clause, LONG_ROW)
                                : List.<Instruction>of();
                        if (!orders.isEmpty()) {
                            clause.antecedents().tableRead();
                        }
                        return orders;
                    }),
            new ReadingRule<>(
                    "sections-repealed-in-a-table",
                    "Repeals what a table lists, by where the Code had it, “The following provisions of law are repealed: | Act | Section | United States Code Former Classification | …”.",
                    REPEALED_IN_TABLE,
                    TableRules::repealed),
            new ReadingRule<>(
                    "references-updated-by-tables",
                    "Refers, throughout a title, to sections by the numbers that tables before gave them, “each reference in the text of such title to a source section is amended by …”.",
                    Pattern.compile(
                            "each reference in (?:the text of )?(?:such|that) title to a (?:source|redesignated) section is amended by striking such reference and inserting a reference to the appropriate, as determined using the tables? located in this (?:sub)?title, redesignated section"),
                    TableRules::referencesUpdated));

    private TableRules() {}

    /** For each section of the title; empty where no table stands before. */
    private static List<Instruction> referencesUpdated(Clause clause) {
        var law = Address.of(address(clause).law());
        var tables = clause.antecedents().renumbered(law.law());
        return tables.isEmpty()
                ? List.of()
                : List.of(new Instruction.UpdateReferences(
                        new Target(law, List.of()),
                        tables.stream().flatMap(table -> table.from().stream()).toList(),
                        tables.stream().flatMap(table -> table.to().stream()).toList(),
                        clause.source()));
    }

    private static List<Target> table(Clause clause) {
        var words = clause.phrase().masked(clause.start(), clause.phrase().at());
        var chapter = FOR_CHAPTER.matcher(words);
        var act = OF_ACT.matcher(words);
        var law = act.find()
                ? new LawName.NamedAct(act.group(1))
                : clause.base().address().law();
        var item = ITEM.matcher(words);
        var steps = item.find() ? List.of((Step) new Step.Item("section", item.group(1))) : List.<Step>of();
        if (chapter.find()) {
            var name = chapter.group(2) == null
                    ? known(law, clause)
                    : new LawName.CodeTitle(Integer.parseInt(chapter.group(2)));
            return List.of(new Target(Address.of(new LawName.TableOf(name, chapter.group(1))), steps));
        }
        var last = clause.antecedents().chapter();
        return words.contains("such chapter") && !last.isEmpty()
                ? List.of(new Target(Address.of(new LawName.TableOf(known(law, clause), last)), steps))
                : List.of(new Target(
                        Address.of(new LawName.TableOf(SUCH.matcher(words).find() ? known(law, clause) : law, "")),
                        List.of()));
    }

    private static LawName known(LawName law, Clause clause) {
        return law.isNamed() ? law : address(clause).law();
    }

    /** The law at hand, else that named last. */
    private static Address address(Clause clause) {
        var address = clause.base().address();
        return address.law().isNamed() ? address : clause.antecedents().address();
    }

    /**
     * Each row; one that says otherwise than by a section of the Code what is repealed stays unread, and so do those behind it
     * until one names its title, since that row may have named another.
     */
    private static List<Instruction> repealed(Clause clause) {
        var repealed = new ArrayList<Target>();
        var unread = new ArrayList<String>();
        var title = "";
        for (int at = clause.phrase().at();
                clause.accept(REPEALED_ROW);
                at = clause.phrase().at()) {
            // As it stands, since the language has no asides: "16 U.S.C. 460l–6d (relating to National Park System)".
            var row = clause.phrase().shown(at, clause.phrase().at());
            var columns = REPEALED_ROW.matcher(row);
            var former = FORMER.matcher(columns.matches() ? columns.group(3).strip() : "");
            boolean known = former.matches()
                    && (former.group(1) != null || !title.isEmpty())
                    && !(former.group(2).contains(",") && !former.group(3).isEmpty())
                    && !LIMITED.matcher(columns.group(2)).find();
            if (!known) {
                title = "";
                unread.add(row);
                continue;
            }
            title = former.group(1) == null ? title : former.group(1);
            var within = units(former.group(3));
            for (var section : former.group(2).split(", ")) {
                var address = title(title).section(section);
                repealed.add(new Target(address, within));
            }
        }
        if (repealed.isEmpty()) {
            return List.of();
        }
        unread.forEach(row -> clause.antecedents().leftInTable(row, clause.path()));
        var source = clause.source();
        return repealed.stream()
                .map(one -> (Instruction) new Instruction.Repeal(one, source))
                .toList();
    }

    private static Address title(String number) {
        return Address.of(new LawName.CodeTitle(Integer.parseInt(number)));
    }

    private static List<Step> units(String way) {
        return IN_PARENTHESES
                .matcher(way)
                .results()
                .map(found -> (Step) new Step.Unit(Optional.empty(), found.group(1)))
                .toList();
    }

    private static List<Instruction> renumbered(Clause clause, Pattern row) {
        var from = new ArrayList<Target>();
        var to = new ArrayList<Step.Unit>();
        while (clause.accept(row)) {
            from.add(new Target(address(clause).section(clause.group(1)), List.of()));
            to.add(new Step.Unit(Optional.of(Level.SECTION), clause.group(2)));
        }
        if (from.isEmpty()) {
            return List.of();
        }
        var table = new Instruction.Redesignate(from.getFirst(), from, to, clause.source());
        clause.antecedents().renumbered(table);
        return List.of(table);
    }
}
