package org.engross.amending.place;

import static org.engross.amending.instruction.Outcome.Reason.LAW_NOT_HELD;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/** Finds what a target names. */
public final class Locator {

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern SMALL = Pattern.compile("[a-z&&[^ivxl]]");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z&&[^IVXL]]");

    private Locator() {}

    /** The place; refuses where there is none or more than one. */
    public static Place find(WorkingProvision law, Target target) {
        var node = section(law, target);
        Place place = null;
        for (var step : target.steps()) {
            if (place != null && !isOfWords(step)) {
                throw new Refusal(TARGET_AMBIGUOUS, target + " names a part of a part");
            }
            switch (step) {
                case Step.Unit unit -> {
                    place = InlineUnits.find(node, unit);
                    node = place == null ? child(node, unit, target) : node;
                }
                case Step.UnderHeading heading ->
                    throw new Refusal(TARGET_NOT_FOUND, "which words stand under a heading of an act is not known");
                case Step.QuotedMatter matter ->
                    throw new Refusal(TARGET_NOT_FOUND, "the words quoted by an amending law are no words of the law");
                case Step.BeforeProviso before ->
                    place = new Place(node, step, Sentences.beforeProviso(node, place, before.number()));
                case Step.Line line -> throw new Refusal(TARGET_NOT_FOUND, "a law has no " + line);
                case Step.AppropriatePlace open ->
                    throw new Refusal(TARGET_AMBIGUOUS, "which place is the appropriate one, the words do not say");
                case Step.PartOfLaw part ->
                    throw new Refusal(TARGET_AMBIGUOUS, "which sections " + part + " has, the words do not say");
                case Step.ScheduleEntry entry -> throw new Refusal(LAW_NOT_HELD, "the tariff schedule is not held");
                case Step.Item item -> node = item(node, item, target);
                case Step.MatterAtEnd matter -> place = new Place(node, step, atEnd(node));
                case Step.UndesignatedParagraph paragraph ->
                    place = new Place(node, step, List.of(undesignated(node, paragraph.number())));
                case Step.Except except -> place = new Place(node, step, without(law, node, except));
                case Step.Text text -> place = new Place(node, step, own(node));
                case Step.Heading heading -> place = new Place(node, step, List.of(TextRange.heading(node)));
                case Step.MatterBefore matter -> place = new Place(node, step, before(node, matter.unit()));
                case Step.MatterAfter matter -> place = new Place(node, step, after(node, matter.unit()));
                case Step.Sentence sentence ->
                    place = new Place(node, step, Sentences.find(node, place, sentence.number()));
                case Step.SentenceBeginning sentence ->
                    place = new Place(node, step, Sentences.beginning(node, place, sentence.words()));
                case Step.Proviso proviso ->
                    place = new Place(node, step, Sentences.proviso(node, place, proviso.number()));
                case Step.ListItem item -> place = new Place(node, step, Sentences.item(node, place, item.words()));
                case Step.Definition defined -> {
                    var found = Definitions.provisions(node, defined.term());
                    place = found.isEmpty() ? new Place(node, step, Definitions.sentence(node, defined.term())) : null;
                    node = found.isEmpty() ? node : sole(found, target.toString());
                }
                case Step.WordCount words -> place = new Place(node, step, CountedWords.find(node, place, words));
                case Step.OneFigure figure ->
                    place = new Place(node, step, CountedWords.figure(node, place, figure.kind()));
                case Step.InnerTable table -> place = new Place(node, step, Tables.find(node));
            }
        }
        return place == null ? new Place(node, null, TextRange.of(node)) : place;
    }

    /** Whether a step leads on within words. */
    private static boolean isOfWords(Step step) {
        return step instanceof Step.Sentence
                || step instanceof Step.SentenceBeginning
                || step instanceof Step.Proviso
                || step instanceof Step.ListItem
                || step instanceof Step.WordCount
                || step instanceof Step.OneFigure;
    }

    /** The provision of a target that must name a whole one. */
    public static WorkingProvision provision(WorkingProvision law, Target target) {
        var place = find(law, target);
        if (!place.isWholeProvision()) {
            throw new Refusal(TARGET_AMBIGUOUS, target + " is not a provision");
        }
        return place.node();
    }

    private static WorkingProvision section(WorkingProvision law, Target target) {
        var number = target.address().section();
        if (law.level() == Level.SECTION || law.level() == Level.TABLE || number.isEmpty()) {
            return law;
        }
        var found = new ArrayList<WorkingProvision>();
        sections(law, number, found);
        return sole(found, "section " + number);
    }

    private static void sections(WorkingProvision law, String number, List<WorkingProvision> found) {
        for (var child : law.children()) {
            if (child.level() == Level.SECTION) {
                if (child.value().equals(number)) {
                    found.add(child);
                }
            } else {
                sections(child, number, found);
            }
        }
    }

    static WorkingProvision child(WorkingProvision node, Step.Unit unit, Target target) {
        var found = node.children().stream()
                .filter(child -> child.value().equals(unit.value()))
                .toList();
        var divided = Sentences.divided(node);
        if (found.isEmpty() && divided != node) {
            return child(divided, unit, target);
        }
        if (unit.nth() > 0) {
            if (unit.nth() > found.size()) {
                throw new Refusal(TARGET_NOT_FOUND, "there is no " + unit);
            }
            return found.get(unit.nth() - 1);
        }
        var only = sole(found, target.toString());
        inOrder(node, only);
        return only;
    }

    /**
     * Refuses where a level of another style stands between a provision and the next of its series: "(u) … (ii) … (v)"
     * is printed too far left, and belongs to nobody knows which level of (u).
     */
    private static void inOrder(WorkingProvision parent, WorkingProvision only) {
        var siblings = parent.children();
        int at = siblings.indexOf(only);
        var next = DesignationSeries.after(only.value(), only.level());
        for (int i = at + 1; i + 1 < siblings.size() && i < at + 3; i++) {
            boolean strange = !siblings.get(i).value().startsWith(only.value())
                    && !isAlike(siblings.get(i).value(), only.value())
                    && !siblings.get(i).value().equals(next);
            if (strange && !next.isEmpty() && siblings.get(i + 1).value().equals(next)) {
                throw new Refusal(TARGET_AMBIGUOUS, "the levels after " + only.designation() + " are out of order");
            }
        }
    }

    /** Whether two designations can be of one level only: figures, or letters that are no Roman numerals. */
    private static boolean isAlike(String value, String other) {
        return Stream.of(FIGURES, SMALL, CAPITAL)
                .anyMatch(style ->
                        style.matcher(value).matches() && style.matcher(other).matches());
    }

    private static WorkingProvision item(WorkingProvision table, Step.Item item, Target target) {
        var found = new ArrayList<WorkingProvision>();
        for (var child : table.children()) {
            var words = TextRange.of(child);
            boolean begins = !words.isEmpty() && words.getFirst().words().startsWith(item.number() + ". ");
            if (child.level() == Level.TABLE_ITEM && (child.value().equals(item.number()) || begins)) {
                found.add(child);
            }
        }
        return sole(found, target.toString());
    }

    private static List<TextRange> atEnd(WorkingProvision node) {
        var children = node.children();
        if (children.isEmpty() || !(node.parts().getLast() instanceof Piece.Words)) {
            throw new Refusal(TARGET_NOT_FOUND, "no matter stands after the levels");
        }
        int last = node.parts().indexOf(children.getLast());
        return node.parts().subList(last + 1, node.parts().size()).stream()
                .filter(Piece.Words.class::isInstance)
                .map(part -> TextRange.whole(node, (Piece.Words) part))
                .toList();
    }

    /** Where levels stand between them, whether the words before these count is not known. */
    private static TextRange undesignated(WorkingProvision node, int number) {
        var paragraphs = node.parts().stream()
                .filter(Piece.Words.class::isInstance)
                .map(part -> TextRange.whole(node, (Piece.Words) part))
                .toList();
        if (!node.children().isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "undesignated paragraphs beside levels are not counted");
        }
        int index = number < 0 ? paragraphs.size() + number : number - 1;
        if (index < 0 || index >= paragraphs.size()) {
            throw new Refusal(TARGET_NOT_FOUND, "there is no undesignated paragraph " + number);
        }
        return paragraphs.get(index);
    }

    private static List<TextRange> without(WorkingProvision law, WorkingProvision node, Step.Except except) {
        var left = new ArrayList<>(TextRange.of(node));
        for (var target : except.places()) {
            var out = TextRange.pieces(find(law, target).stretches());
            left.removeIf(stretch -> out.contains(stretch.piece()));
        }
        return left;
    }

    private static List<TextRange> own(WorkingProvision node) {
        return TextRange.of(node).stream()
                .filter(stretch -> stretch.piece() != node)
                .toList();
    }

    private static WorkingProvision sole(List<WorkingProvision> found, String name) {
        if (found.isEmpty()) {
            throw new Refusal(TARGET_NOT_FOUND, "there is no " + name);
        }
        if (found.size() > 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "there is more than one " + name);
        }
        return found.getFirst();
    }

    /** The words before the first level, which the unit must be. */
    private static List<TextRange> before(WorkingProvision node, Step.Unit unit) {
        var words = new ArrayList<TextRange>();
        for (var part : node.parts()) {
            if (part instanceof Piece.Words text) {
                words.add(TextRange.whole(node, text));
            } else if (part instanceof WorkingProvision child) {
                if (child.value().equals(unit.value()) && !words.isEmpty()) {
                    return words;
                }
                break;
            }
        }
        var inline = InlineUnits.before(node, unit);
        if (inline != null) {
            return List.of(inline);
        }
        throw new Refusal(TARGET_NOT_FOUND, "there is no matter preceding " + unit);
    }

    /** The flush words that follow the unit, up to the next level. */
    private static List<TextRange> after(WorkingProvision node, Step.Unit unit) {
        var words = new ArrayList<TextRange>();
        boolean passed = false;
        for (var part : node.parts()) {
            if (part instanceof WorkingProvision child) {
                if (passed && !words.isEmpty()) {
                    break;
                }
                passed |= child.value().equals(unit.value());
            } else if (passed && part instanceof Piece.Words text) {
                words.add(TextRange.whole(node, text));
            }
        }
        if (words.isEmpty()) {
            throw new Refusal(TARGET_NOT_FOUND, "there is no matter following " + unit);
        }
        return words;
    }
}
