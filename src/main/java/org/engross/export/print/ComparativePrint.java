package org.engross.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.diff.Edit;
import org.engross.export.UncheckedSigns;
import org.engross.expression.AmendedLaw;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;
import org.engross.expression.TextEffects;

/**
 * Existing law with what would be omitted and what would be inserted, in the manner of the prints that the rules of both
 * chambers ask for (House rule XIII, clause 3(e); Senate rule XXVI, paragraph 12). What was refused and what was not read
 * comes before the law, never hidden; each instruction knows the lines it changed, and each line its instructions.
 *
 * @param note what a reader must know of how the text was made; may be empty
 * @param orders every instruction, in order
 * @param unread amendatory language that no instruction claims
 * @param lines the law, in printed order
 */
public record ComparativePrint(
        String title, String note, List<PrintedOrder> orders, List<UnreadWords> unread, List<LawLine> lines) {

    /**
     * One instruction.
     *
     * @param number counted from 1
     * @param by the amending text
     * @param refusal why it was not carried out; empty if it was
     * @param unchecked why its words are not known to be official; empty where they were checked
     */
    public record PrintedOrder(
            int number,
            String by,
            ProvisionPath path,
            String words,
            Optional<String> refusal,
            Optional<String> unchecked) {}

    /** Amendatory language of a text that was not read. */
    public record UnreadWords(String by, ProvisionPath path, String words) {}

    /**
     * A line of the law.
     *
     * @param path its place in the law as it would read, or in existing law where it is omitted
     * @param depth how many provisions it stands below
     * @param edits designation, heading and words
     * @param orders the numbers of the instructions that changed it
     * @param doubt what of it, and of a block that begins with it, was not checked, as a sentence; empty where all was
     */
    public record LawLine(ProvisionPath path, int depth, List<Edit> edits, List<Integer> orders, String doubt) {

        private static final int DEEPEST = 6;

        boolean isSame() {
            return edits.stream().allMatch(edit -> edit.op() == Edit.Op.SAME);
        }

        /** How far a page sets it in, from 0 to 6. */
        public int indent() {
            return Math.min(DEEPEST, depth);
        }
    }

    /**
     * Lines that stand together.
     *
     * @param isFolded whether nothing changed in them and they are many
     * @param from the index of the first
     */
    public record LineRun(boolean isFolded, int from, List<LawLine> lines) {}

    private static final int FEW = 3;

    public ComparativePrint {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        orders = List.copyOf(orders);
        unread = List.copyOf(unread);
        lines = List.copyOf(lines);
    }

    /** What the signs stand for that are printed beside lines that were not checked. */
    public List<UncheckedSigns.UncheckedSign> signs() {
        return unchecked().all();
    }

    /** The sign beside a line; empty where all of it was checked. */
    public String sign(LawLine line) {
        return line.doubt().isEmpty() ? "" : unchecked().of(List.of(line.doubt()));
    }

    private UncheckedSigns unchecked() {
        return UncheckedSigns.of(lines.stream().map(LawLine::doubt).filter(doubt -> !doubt.isEmpty()));
    }

    /** The print of a text in which others are executed. */
    public static ComparativePrint of(ExpressedText read) {
        var orders = new ArrayList<PrintedOrder>();
        var unread = new ArrayList<UnreadWords>();
        var outcomes = new ArrayList<Outcome>();
        for (var text : read.executed()) {
            for (var outcome : text.outcomes()) {
                outcomes.add(outcome);
                orders.add(order(outcomes.size(), text, outcome));
            }
            text.amendedBy().forEach(amendment -> failures(amendment, unread));
            text.unread().forEach(left -> unread.add(new UnreadWords(text.title(), left.path(), left.words())));
        }
        var comparison = Comparison.of(read.base().id(), read.before(), read.id(), read.text());
        var lines = new ComparativeLines(read, outcomes).of(comparison);
        return new ComparativePrint(read.title(), (read.mark() + " " + read.note()).strip(), orders, unread, lines);
    }

    /**
     * The print of a law under a text that need not be held.
     *
     * @param told what that text would do to this law and to others
     */
    public static ComparativePrint of(AmendedLaw amended, TextEffects told) {
        var by = told.title();
        var orders = new ArrayList<PrintedOrder>();
        for (var outcome : amended.outcomes()) {
            var unchecked = told.doubt().apply(outcome.instruction().source().path());
            orders.add(order(orders.size() + 1, by, outcome, unchecked));
        }
        var lines = new ComparativeLines(amended).of(Comparison.of(amended.before(), amended.after()));
        return new ComparativePrint(
                amended.title(),
                amended.mark(),
                orders,
                amended.unread().stream()
                        .map(left -> new UnreadWords(by, left.path(), left.words()))
                        .toList(),
                lines);
    }

    /** The lines, those that nothing changed and that stand together folded where they are more than a few. */
    public List<LineRun> runs() {
        var runs = new ArrayList<LineRun>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).isSame() == lines.get(from).isSame()) {
                to++;
            }
            runs.add(new LineRun(lines.get(from).isSame() && to - from > FEW, from, lines.subList(from, to)));
            from = to;
        }
        return runs;
    }

    /** What an amendment to an amending text could not do to it; the law never sees it otherwise. */
    private static void failures(ExecutedText amendment, List<UnreadWords> unread) {
        for (var outcome : amendment.outcomes()) {
            if (outcome instanceof Outcome.Refused refused) {
                var source = refused.instruction().source();
                unread.add(new UnreadWords(
                        amendment.title(), source.path(), source.words() + " (" + refused.detail() + ")"));
            }
        }
        amendment.unread().forEach(left -> unread.add(new UnreadWords(amendment.title(), left.path(), left.words())));
    }

    private static PrintedOrder order(int number, ExecutedText text, Outcome outcome) {
        var place = outcome.instruction().source().path();
        return order(number, text.title(), outcome, text.doubtWithin(place));
    }

    private static PrintedOrder order(int number, String by, Outcome outcome, Optional<String> unchecked) {
        var source = outcome.instruction().source();
        return new PrintedOrder(
                number,
                by,
                source.path(),
                source.words(),
                switch (outcome) {
                    case Outcome.Executed executed -> Optional.empty();
                    case Outcome.Refused refused -> Optional.of(refused.detail());
                },
                unchecked);
    }

    /** The instructions not carried out. */
    public List<PrintedOrder> refused() {
        return orders.stream().filter(order -> order.refusal().isPresent()).toList();
    }

    /** The instructions carried out. */
    public List<PrintedOrder> executed() {
        return orders.stream().filter(order -> order.refusal().isEmpty()).toList();
    }

    /** The first line that an instruction changed; empty where none did. */
    public Optional<LawLine> lineOf(PrintedOrder order) {
        return lines.stream()
                .filter(line -> line.orders().contains(order.number()))
                .findFirst();
    }

    /** Whether the line before this one stands at another place. */
    public boolean isFirstOfItsPlace(int line) {
        return line == 0 || !lines.get(line).path().equals(lines.get(line - 1).path());
    }

    /** The same with only the lines that something changed. */
    public ComparativePrint changes() {
        var changed = lines.stream().filter(line -> !line.isSame()).toList();
        return new ComparativePrint(title, note, orders, unread, changed);
    }
}
