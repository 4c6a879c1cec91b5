package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Reads "by redesignating paragraphs (4) and (5) as paragraphs (5) and (6), respectively" and its like. */
record RedesignationReader(Phrase phrase, PassageReader passages, ProvisionPath path, List<Target> where) {

    private static final Pattern DESIGNATE = Pattern.compile(
            "(?:by )?designating the (?:existing |current )?(?:text|matter|language|provisions?|sentence)(?: (?:of|in) (?:such |that |the )?(?:section|"
                    + UnitList.WORD + "))? ");
    private static final Pattern REDESIGNATE = Pattern.compile("(?:by )?(?:redesignating|renumbering|relettering) ");
    private static final Pattern AS = Pattern.compile(",? as (?:such )?");
    private static final Pattern REDESIGNATED = Pattern.compile(
            ",? ?(?:is|are)(?: hereby| each| further)*+ (?:transferred to [^;«»]*?,? and )?redesignated as ");

    /** The instruction at the cursor; empty where none is understood. */
    List<Instruction> read(int start) {
        if (phrase.accept(DESIGNATE)) {
            return phrase.accept(AS) ? designate(start) : List.of();
        }
        if (phrase.accept(REDESIGNATE)) {
            var from = passages.placesIn(where);
            return phrase.accept(AS) ? redesignate(from, start) : List.of();
        }
        return phrase.accept(REDESIGNATED) ? redesignate(where, start) : List.of();
    }

    private Instruction.Source source(int start) {
        return new Instruction.Source(path, phrase.shown(start, phrase.at()));
    }

    private static final Pattern MARGINS = Pattern.compile(
            ",? (?:and )?(?:by )?(?:(?:moving|adjusting|indenting|realigning|conforming|aligning) [^;«]*?(?:margins?|ems?|indentations?|appropriately|accordingly)[^;«.]*)");

    private List<Instruction> designate(int start) {
        var as = UnitList.read(phrase);
        phrase.accept(MARGINS);
        if (as.size() != 1 || as.getFirst().size() != 1 || where.size() != 1) {
            return List.of();
        }
        var unit = (Step.Unit) as.getFirst().getFirst();
        return List.of(new Instruction.Designate(where.getFirst(), unit, source(start)));
    }

    /** "as (e) through (g)": the level is said only of what is redesignated. */
    private List<Step.Unit> to(List<Target> from) {
        if (from.getFirst().steps().isEmpty()) {
            return sections();
        }
        var to = UnitList.read(phrase, LawReader.lastLevel(from.getFirst()));
        boolean single = to.stream().allMatch(way -> way.size() == 1);
        return single ? to.stream().map(way -> (Step.Unit) way.getFirst()).toList() : List.of();
    }

    private static final Pattern SECTION_NUMBER =
            Pattern.compile("(?:,? and |, )?(?:sections? )?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)(?= |,|;|\\.|$)");
    private static final Pattern MORE = Pattern.compile(
            ",? and (?=(?:the )?" + UnitList.WORD + "s? (?:\\([0-9A-Za-z]+\\)[^;«]{0,80}?)as " + UnitList.WORD + ")");
    private static final Pattern MOVED =
            Pattern.compile(",? and (?:transferred|moved|inserted) (?:so as )?to (?:appear|follow)[^;«»]*?(?=[;.]|$)");

    private List<Step.Unit> sections() {
        var to = new ArrayList<Step.Unit>();
        while (phrase.accept(SECTION_NUMBER)) {
            to.add(new Step.Unit(Optional.of(Level.SECTION), phrase.group(1)));
        }
        phrase.accept(MOVED);
        return to;
    }

    /** Several redesignations said in one are one instruction: they happen at once. */
    private List<Instruction> redesignate(List<Target> first, int start) {
        var from = new ArrayList<>(first);
        var to = new ArrayList<Step.Unit>();
        while (!from.isEmpty()) {
            to.addAll(to(from.subList(to.size(), from.size())));
            phrase.accept(ContentReader.RESPECTIVELY);
            if (!phrase.accept(MORE)) {
                break;
            }
            from.addAll(passages.placesIn(where));
            if (!phrase.accept(AS) || from.size() <= to.size()) {
                return List.of();
            }
        }
        phrase.accept(MARGINS);
        if (from.isEmpty() || from.size() != to.size()) {
            return List.of();
        }
        return List.of(new Instruction.Redesignate(where.getFirst(), from, to, source(start)));
    }
}
