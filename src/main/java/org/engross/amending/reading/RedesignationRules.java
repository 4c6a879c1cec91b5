package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/** New designations and new places: "redesignating paragraphs (4) and (5) as paragraphs (5) and (6)", "transferring …". */
final class RedesignationRules {

    private static final String TRANSFER = "(?:by )?(?:transferring|moving|relocating) ";
    /** More than any series of designations has. */
    private static final int LONGEST = 500;

    private static final Pattern IT = Pattern.compile("it(?= )");
    private static final Pattern TO_END = Pattern.compile(",? (?:to|so as to appear at) the end(?: of (?=\\S))?");
    private static final Pattern TO_SIDE = Pattern.compile(
            ",? (?:(?:so as )?to (?:(?:immediately )?(?:appear|follow|precede)|be inserted|a position)|so that (?:it|they|such [a-z]+) (?:appears?|follows?|precedes?))"
                    + "(?: immediately| directly)?(?: (after|before|following|preceding))?(?=[ ])\\s");
    /** "moving paragraph (2) after paragraph (3)" */
    private static final Pattern SIDE_ALONE = Pattern.compile(
            ",? (?:immediately |directly )?(after|before) (?=(?:such |the )?" + UnitList.WORD + " \\()");

    private static final Pattern REDESIGNATED = Pattern.compile(",? (?:and )?redesignated as ");
    private static final Pattern AS = Pattern.compile("(?:,? respectively,?)?,? as (?:such )?");
    /** Layout said in the same breath: the rule of that name reads it where it stands alone. */
    private static final Pattern MARGINS = Pattern.compile(",? (?:and )?(?:by )?" + SilentRules.MARGINS);

    private static final Pattern SECTION_NUMBER =
            Pattern.compile("(?:,? and |, )?(?:sections? )?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)(?= |,|;|\\.|$)");
    private static final Pattern AS_SECTION = Pattern.compile("section [0-9]");
    private static final Pattern MORE = Pattern.compile(
            ",? and (?=(?:the )?" + UnitList.WORD + "s? (?:\\([0-9A-Za-z]+\\)[^;«]{0,80}?)as " + UnitList.WORD + ")");
    /** The law that a section stays in, said again. */
    private static final Pattern OF_THAT_LAW = Pattern.compile(
            " of (?:(?:such|that) (?:title|Act|Code)\\b|title [0-9]+, United States Code)(?=[,;.]| and |$)");

    private static final Pattern MOVED = Pattern.compile(
            ",? (?:and )?(?:is |are )?transferred to (?:sub)?(?:chapter|part|title) [^;«»]*?(?=[;.]|$|,? and amended )|,? and (?:is |are )?(?:transferred|moved|inserted|(?:transferring|moving) (?:it|them|such sections?|the sections?|that section)) (?:so as )?to (?:appear|follow)[^;«»]*?(?=[;.]|$)");

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "transfer",
                    "Puts provisions elsewhere, “transferring subsection (c) to the end of such section”.",
                    TRANSFER,
                    RedesignationRules::transfer),
            rule(
                    "moved-into-order",
                    "Puts what was redesignated just before where its new designations belong, “moving the subsections so as to appear in alphabetical order”.",
                    TRANSFER + "(?:(?:the|such|those) )?(?:so redesignated )?(" + UnitList.WORD
                            + "s|them)(?: (?:so )?(?:as )?redesignated)?,? (?:so as to (?:appear|be) |to appear |so that they (?:appear|are) |into |in )?(?:in )?(?:alphabetical|numerical|alphanumerical) (?:order|sequence)",
                    RedesignationRules::intoOrder),
            rule(
                    "designate-the-text",
                    "Gives text without one a designation, “designating the existing text as subsection (a)”.",
                    "(?:by )?(?:re)?designating the (?:existing |current )?(?:text|matter|language|provisions?|sentence)(?: (?:of|in) (?:such |that |the )?(?:section|"
                            + UnitList.WORD + "))?(?=,? as )",
                    RedesignationRules::designate),
            rule(
                    "designate-sentences",
                    "Gives sentences designations, “designating the second sentence as paragraph (2)”.",
                    "(?:by )?(?:re)?designating (?=the [a-z]+(?:, [a-z]+)*(?:,? and [a-z]+)? sentences?\\b)",
                    RedesignationRules::sentences),
            rule(
                    "redesignate-accordingly",
                    "Redesignates what follows what was struck or inserted just before, “redesignating the subsequent paragraphs accordingly”.",
                    "(?:\\(and )?(?:by )?(?:re-?designating|renumbering|relettering) (?:the |all |each )?(?:subsequent|succeeding|following|remaining) ("
                            + UnitList.WORD + ")s?,? accordingly\\)?",
                    RedesignationRules::accordingly),
            rule(
                    "redesignate",
                    "Gives provisions other designations, all at once, “redesignating paragraphs (4) and (5) as paragraphs (5) and (6)”.",
                    "(?:by )?(?:[Rr]edesignate|re-?designating|redesigning|renumbering|relettering|designating(?= (?:sub)?(?:section|paragraph|clause)s? \\())"
                            + " (?:each of )?",
                    clause -> {
                        var from = moved(clause);
                        return clause.accept(AS) ? redesignate(clause, from) : List.of();
                    }),
            rule(
                    "redesignated-below-its-head",
                    "Gives other designations to what a list names below its head, “by redesignating— (A) paragraph (2) as paragraph (3)”.",
                    "(?=(?:the )?" + UnitList.WORD + "s? \\([0-9A-Za-z]+\\)[^;«]{0,80}? as )",
                    RedesignationRules::inList),
            rule(
                    "is-transferred-beside",
                    "Puts the places at hand beside another, with another designation or not, “is transferred to section 31, inserted so as to appear after subsection (a), and redesignated as subsection (b)”.",
                    ",? ?(?:(?:is|are)(?: hereby)*+ )?(?:transferred|moved) (?:to (?=(?:sub)?section [0-9])(?!the end)|(?:so as )?to appear (?:immediately )?(after|before) (?=section [0-9]|"
                            + UnitList.WORD + " \\())",
                    RedesignationRules::transferredBeside),
            rule(
                    "is-transferred",
                    "Puts the places at hand at the end of another, with another designation or not, “Subsection (b) of section 9 is transferred to the end of section 12, redesignated as subsection (d), and amended by …”.",
                    ",? ?(?:is|are)(?: hereby)*+ transferred to the end of (?=\\S)",
                    RedesignationRules::transferred),
            rule(
                    "is-redesignated",
                    "Gives the places at hand other designations, “Section 5 is redesignated as section 6”.",
                    ",? ?(?:is|are)(?: hereby| each| further)*+ (?:transferred (?:to|so as to appear|after|before) [^;«»]*?(?:, and |, | and )(?:(?:is|are) )?)?(?:re)?designated as ",
                    RedesignationRules::redesignated),
            rule(
                    "redesignated-in-a-list",
                    "Gives a place another designation in a list below its name, “Section 5 is— (1) transferred to chapter 2; and (2) redesignated as section 26”.",
                    "redesignated as (?=section [0-9]|(?:such )?" + UnitList.WORD + " \\()",
                    clause -> clause.start() == 0 ? redesignate(clause, clause.where()) : List.of()));

    private RedesignationRules() {}

    private static List<Instruction> inList(Clause clause) {
        if (!clause.isListedBelow(Antecedents.ListVerb.REDESIGNATE)) {
            return List.of();
        }
        var from = clause.places();
        var orders = clause.accept(AS) ? redesignate(clause, from) : List.<Instruction>of();
        if (!orders.isEmpty()) {
            clause.antecedents().readInList(clause.path().parent());
        }
        return orders;
    }

    private static List<Instruction> transfer(Clause clause) {
        var moved = clause.where().size() == 1 ? moved(clause) : List.<Target>of();
        if (moved.isEmpty() || moved.stream().anyMatch(target -> target.steps().isEmpty())) {
            return List.of();
        }
        if (clause.accept(TO_END)) {
            var named = clause.places();
            return transfer(clause, moved, Optional.empty(), named.isEmpty() ? clause.where() : named);
        }
        if (!clause.accept(TO_SIDE) && !clause.accept(SIDE_ALONE)) {
            return List.of();
        }
        var position = position(clause.group(0), clause.group(1));
        return transfer(clause, moved, Optional.of(position), clause.places());
    }

    /**
     * Each of what was redesignated goes behind the one that its new designation follows, the lowest first; the first of a
     * series goes before the next. Whatever else stands there keeps its place.
     */
    private static List<Instruction> intoOrder(Clause clause) {
        var before = clause.antecedents().ordered().orElse(null);
        if (!(before instanceof Instruction.Redesignate order)
                || order.onward()
                || !order.target().equals(clause.base())) {
            return List.of();
        }
        var level = order.to().getFirst().level().orElse(null);
        boolean named = clause.group(1).equals("them")
                || level != null && UnitList.level(clause.group(1)).equals(level);
        var above = order.from().getFirst().above();
        boolean together = order.from().stream()
                .allMatch(from -> !from.steps().isEmpty() && from.above().equals(above));
        boolean alike = order.to().stream().allMatch(to -> to.level().equals(Optional.ofNullable(level)));
        var now = level == null
                ? List.<String>of()
                : inSeries(order.to().stream().map(Step.Unit::value).toList(), level);
        if (!named || !together || !alike || now.isEmpty()) {
            return List.of();
        }
        var moves = new ArrayList<Instruction>();
        for (var value : now) {
            var previous = previous(value, level);
            boolean first = previous.isEmpty();
            var beside = first ? DesignationSeries.after(value, level) : previous;
            var side = first ? Instruction.InsertionSide.BEFORE : Instruction.InsertionSide.AFTER;
            moves.addAll(transfer(
                    clause,
                    List.of(unit(above, level, value)),
                    Optional.of(side),
                    List.of(unit(above, level, beside))));
        }
        return moves;
    }

    private static Target unit(Target above, Level level, String value) {
        return above.then(List.of(new Step.Unit(Optional.of(level), value)));
    }

    /** Designations in the order of their series; none where one is not of it, as “(f–1)” is. */
    private static List<String> inSeries(List<String> values, Level level) {
        var left = new HashSet<>(values);
        var ordered = new ArrayList<String>();
        var next = PlaceRules.FIRST.get(level);
        for (int i = 0; next != null && !next.isEmpty() && i < LONGEST; i++) {
            if (left.remove(next)) {
                ordered.add(next);
            }
            next = DesignationSeries.after(next, level);
        }
        return left.isEmpty() && ordered.size() == values.size() ? ordered : List.of();
    }

    /** The designation that another follows in the series of a level; empty for the first. */
    private static String previous(String value, Level level) {
        var before = "";
        var at = PlaceRules.FIRST.get(level);
        while (!at.equals(value)) {
            before = at;
            at = DesignationSeries.after(at, level);
        }
        return before;
    }

    /** A level that goes to another section is not there any more to be redesignated. */
    private static List<Instruction> redesignated(Clause clause) {
        boolean levelMoves = clause.group(0).contains("transferred")
                && clause.where().stream().anyMatch(target -> !target.steps().isEmpty());
        return levelMoves ? List.of() : redesignate(clause, clause.where());
    }

    private static final Pattern INSERTED =
            Pattern.compile(",? (?:and )?inserted (?:so as )?(?:to appear )?(?:immediately )?(after|before) (?=\\S)");

    private static List<Instruction> transferredBeside(Clause clause) {
        var moved = clause.where();
        var side = clause.group(1);
        var beside = clause.places();
        if (side == null && !beside.isEmpty()) {
            if (!clause.accept(INSERTED)) {
                return List.of();
            }
            side = clause.group(1);
            beside = clause.at(beside).places();
        }
        boolean levels = moved.stream().noneMatch(target -> target.steps().isEmpty())
                && beside.stream().noneMatch(target -> target.steps().isEmpty());
        if (!levels || beside.isEmpty()) {
            return List.of();
        }
        var position = side.equals("before") ? Instruction.InsertionSide.BEFORE : Instruction.InsertionSide.AFTER;
        var orders = new ArrayList<>(transfer(clause, moved, Optional.of(position), beside));
        if (!orders.isEmpty() && clause.accept(REDESIGNATED)) {
            orders.addAll(redesignate(clause, moved));
        }
        return orders;
    }

    private static List<Instruction> transferred(Clause clause) {
        var moved = clause.where();
        var end = clause.places();
        if (moved.stream().anyMatch(target -> target.steps().isEmpty())) {
            return List.of();
        }
        var orders = new ArrayList<>(transfer(clause, moved, Optional.empty(), end));
        if (!orders.isEmpty() && clause.accept(REDESIGNATED)) {
            orders.addAll(redesignate(clause, moved));
        }
        return orders;
    }

    /** From the first that follows: what the order before has struck or inserted says where it goes. */
    private static List<Instruction> accordingly(Clause clause) {
        var level = UnitList.level(clause.group(1));
        var before = clause.antecedents().ordered().orElse(null);
        boolean here =
                before != null && before.target().address().equals(clause.base().address());
        var struck = here ? struck(before) : List.<Target>of();
        if (!struck.isEmpty() && isOfLevel(struck, level)) {
            var last = (Step.Unit) struck.getLast().steps().getLast();
            var to = (Step.Unit) struck.getFirst().steps().getLast();
            return onward(clause, struck.getFirst(), DesignationSeries.after(last.value(), level), to.value(), level);
        }
        if (here
                && before instanceof Instruction.Insert insert
                && insert.position() == Instruction.InsertionSide.AFTER
                && insert.anchor() instanceof Passage.Named anchor
                && isOfLevel(anchor.targets(), level)) {
            var inserted = insert.inserted().provisions();
            var values = inserted.stream().map(one -> one.designation().value()).toList();
            return values.isEmpty()
                    ? List.of()
                    : onward(
                            clause,
                            anchor.targets().getFirst(),
                            values.getFirst(),
                            DesignationSeries.after(values.getLast(), level),
                            level);
        }
        return List.of();
    }

    private static List<Target> struck(Instruction order) {
        return order instanceof Instruction.Strike strike && strike.struck() instanceof Passage.Named named
                ? named.targets()
                : List.of();
    }

    private static boolean isOfLevel(List<Target> places, Level level) {
        return places.stream()
                .allMatch(place -> !place.steps().isEmpty()
                        && place.steps().getLast() instanceof Step.Unit unit
                        && unit.level().equals(Optional.of(level)));
    }

    private static List<Instruction> onward(Clause clause, Target beside, String from, String to, Level level) {
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        var first = beside.above().then(List.of(new Step.Unit(Optional.of(level), from)));
        var now = new Step.Unit(Optional.of(level), to);
        return List.of(new Instruction.Redesignate(clause.base(), List.of(first), List.of(now), true, clause.source()));
    }

    /** "redesignating paragraph (8) as paragraph (12), and transferring it": what was named last. */
    private static List<Target> moved(Clause clause) {
        return clause.accept(IT) ? List.of(clause.antecedents().target()) : clause.places();
    }

    private static Instruction.InsertionSide position(String words, String side) {
        boolean before = side == null ? words.contains("precede") : side.equals("before") || side.equals("preceding");
        return before ? Instruction.InsertionSide.BEFORE : Instruction.InsertionSide.AFTER;
    }

    private static List<Instruction> transfer(
            Clause clause, List<Target> moved, Optional<Instruction.InsertionSide> position, List<Target> beside) {
        return beside.size() == 1
                ? List.of(new Instruction.Transfer(clause.base(), moved, position, beside.getFirst(), clause.source()))
                : List.of();
    }

    private static List<Instruction> designate(Clause clause) {
        if (!clause.accept(AS)) {
            return List.of();
        }
        var as = UnitList.read(clause.phrase());
        clause.accept(MARGINS);
        if (as.size() != 1 || as.getFirst().size() != 1 || clause.where().size() != 1) {
            return List.of();
        }
        var unit = (Step.Unit) as.getFirst().getFirst();
        return List.of(new Instruction.Designate(clause.base(), unit, clause.source()));
    }

    /** The last first: each takes what stands after it into its level, and levels come to stand there one by one. */
    private static List<Instruction> sentences(Clause clause) {
        var from = clause.places();
        if (from.isEmpty() || !from.stream().allMatch(RedesignationRules::isSentence) || !clause.accept(AS)) {
            return List.of();
        }
        var to = UnitList.read(clause.phrase());
        clause.accept(ContentRules.RESPECTIVELY);
        clause.accept(MARGINS);
        if (to.size() != from.size() || to.stream().anyMatch(way -> way.size() != 1)) {
            return List.of();
        }
        var orders = new ArrayList<Instruction>();
        for (int i = from.size() - 1; i >= 0; i--) {
            var unit = (Step.Unit) to.get(i).getFirst();
            orders.add(new Instruction.Designate(from.get(i), unit, clause.source()));
        }
        return orders;
    }

    private static boolean isSentence(Target target) {
        return !target.steps().isEmpty() && target.steps().getLast() instanceof Step.Sentence;
    }

    /** Several redesignations said in one are one instruction: they happen at once. */
    private static List<Instruction> redesignate(Clause clause, List<Target> first) {
        var from = new ArrayList<>(first);
        var to = new ArrayList<Step.Unit>();
        while (!from.isEmpty()) {
            to.addAll(to(clause, from.subList(to.size(), from.size())));
            clause.accept(ContentRules.RESPECTIVELY);
            if (!clause.accept(MORE)) {
                break;
            }
            from.addAll(clause.places());
            if (!clause.accept(AS) || from.size() <= to.size()) {
                return List.of();
            }
        }
        clause.accept(MARGINS);
        if (from.isEmpty() || from.size() != to.size()) {
            return List.of();
        }
        return List.of(new Instruction.Redesignate(clause.base(), from, to, clause.source()));
    }

    /** "as (e) through (g)": the level is said only of what is redesignated. */
    private static List<Step.Unit> to(Clause clause, List<Target> from) {
        if (from.getFirst().steps().isEmpty() || clause.sees(AS_SECTION)) {
            return sections(clause);
        }
        var to = UnitList.read(clause.phrase(), Levels.last(from.getFirst()));
        ofItsSection(clause, from.getFirst());
        boolean single = to.stream().allMatch(way -> way.size() == 1);
        return single ? to.stream().map(way -> (Step.Unit) way.getFirst()).toList() : List.of();
    }

    private static final Pattern OF_SECTION = Pattern.compile(
            " of (?:such (?:section|" + UnitList.WORD + ")|section ([0-9]+[0-9A-Za-z–-]*+))(?=[,;.]|$)");

    /** "as subsection (i) of section 6101", where the provision is one of that section. */
    private static void ofItsSection(Clause clause, Target from) {
        int before = clause.phrase().at();
        if (clause.accept(OF_SECTION)) {
            var number = clause.group(1);
            if (number != null && !number.equals(from.address().section())) {
                clause.phrase().back(before);
            }
        }
    }

    private static List<Step.Unit> sections(Clause clause) {
        var to = new ArrayList<Step.Unit>();
        while (clause.accept(SECTION_NUMBER)) {
            var number = clause.group(1);
            to.add(section(number));
            if (clause.accept(Citations.THROUGH)) {
                Citations.range(number, clause.group(1)).forEach(next -> to.add(section(next)));
            }
        }
        clause.accept(OF_THAT_LAW);
        clause.accept(MOVED);
        return to;
    }

    private static Step.Unit section(String number) {
        return new Step.Unit(Optional.of(Level.SECTION), number);
    }
}
