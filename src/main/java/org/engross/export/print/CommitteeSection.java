package org.engross.export.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.codification.NamedLaw;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.export.print.CommitteePrint.Extent;
import org.engross.export.print.ComparativePrint.LawLine;
import org.engross.expression.AmendedLaw;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/**
 * One section in a committee's print: what changes in it, with the levels around it, and where something is passed over.
 *
 * @param head the centred line of the part of the law in which it stands, where it is known
 */
record CommitteeSection(LawEffect effect, AmendedLaw amended, Optional<String> head, List<CommitteeLine> lines) {

    /**
     * A paragraph, or asterisks where it has no words.
     *
     * @param doubts what of it was not checked, in sentences
     */
    record CommitteeLine(int indent, List<Edit> edits, List<String> doubts) {

        static final CommitteeLine PASSED_OVER = new CommitteeLine(0, List.of(), List.of());

        boolean isPassedOver() {
            return edits.isEmpty();
        }
    }

    /** Empty where the law is not held, and where nothing of it changes. */
    static Optional<CommitteeSection> of(LawEffect effect, TextEffects told, Extent extent) {
        return effect.amended().flatMap(amended -> {
            var print = ComparativePrint.of(amended, told);
            boolean table = isTable(effect);
            var kept = new KeptLines(print.lines(), table ? 1 : 0).of(extent);
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CommitteeSection(
                            effect,
                            amended,
                            table ? Optional.of(chapter(effect)) : Optional.empty(),
                            lines(print, kept, isRepealed(amended), table ? 1 : 0)));
        });
    }

    private static boolean isTable(LawEffect effect) {
        return effect.law().law() instanceof NamedLaw.SectionOfCode of && of.isTable();
    }

    boolean isTable() {
        return isTable(effect);
    }

    /** The Code names its table of sections by the chapter, {@code ch117}. */
    private static String chapter(LawEffect effect) {
        var code = ((NamedLaw.SectionOfCode) effect.law().law()).section();
        return "CHAPTER " + code.section().substring("ch".length());
    }

    /** Whether the whole section is repealed: then all its text is printed, and omitted. */
    private static boolean isRepealed(AmendedLaw amended) {
        return amended.outcomes().stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Executed executed
                        && executed.instruction() instanceof Instruction.Repeal repeal
                        && repeal.target().steps().isEmpty());
    }

    private static List<CommitteeLine> lines(ComparativePrint print, BitSet kept, boolean repealed, int outdent) {
        var lines = new ArrayList<CommitteeLine>();
        for (int i = 0; i < print.lines().size(); i++) {
            var line = print.lines().get(i);
            if (line.edits().stream().allMatch(edit -> edit.text().isBlank())) {
                continue;
            }
            if (kept.get(i)) {
                var edits = tidy(repealed ? omitted(line.edits()) : line.edits());
                lines.add(new CommitteeLine(Math.max(0, line.indent() - outdent), edits, doubts(print, i)));
            } else if (lines.isEmpty() || !lines.getLast().isPassedOver()) {
                lines.add(CommitteeLine.PASSED_OVER);
            }
        }
        return lines;
    }

    private static List<Edit> omitted(List<Edit> edits) {
        return Edits.joined(edits.stream()
                .filter(Edit::isBefore)
                .map(edit -> Edit.strike(edit.text()))
                .toList());
    }

    /** Sets blanks at the ends of what is omitted or new outside of it, and leaves none at the end of the line. */
    private static List<Edit> tidy(List<Edit> edits) {
        var tidy = new ArrayList<Edit>();
        for (var edit : edits) {
            var words = edit.text().strip();
            int from = edit.text().indexOf(words);
            blank(tidy, edit.text().substring(0, from));
            if (!words.isEmpty()) {
                add(tidy, new Edit(edit.op(), words));
            }
            blank(tidy, edit.text().substring(from + words.length()));
        }
        if (!tidy.isEmpty()) {
            var last = tidy.removeLast();
            if (!last.text().isBlank()) {
                tidy.add(new Edit(last.op(), last.text().stripTrailing()));
            }
        }
        return tidy;
    }

    private static void blank(List<Edit> tidy, String blank) {
        if (!blank.isEmpty()) {
            add(tidy, Edit.same(blank));
        }
    }

    /** Joins what has one fate; blanks between omitted and new matter stay outside of both. */
    private static void add(List<Edit> tidy, Edit edit) {
        if (!tidy.isEmpty() && tidy.getLast().op() == edit.op()) {
            tidy.add(new Edit(edit.op(), tidy.removeLast().text() + edit.text()));
        } else {
            if (!tidy.isEmpty() && replaces(tidy.getLast(), edit)) {
                tidy.add(Edit.same(" "));
            }
            tidy.add(edit);
        }
    }

    /** Whether new words stand for omitted ones: committees set a blank between these, {@code [this section] subsection (a)}. */
    private static boolean replaces(Edit omitted, Edit added) {
        return !omitted.isAfter()
                && !added.isBefore()
                && Character.isLetterOrDigit(added.text().codePointAt(0));
    }

    /** Of the words of the law, and of the instructions that changed them. */
    private static List<String> doubts(ComparativePrint print, int at) {
        var line = print.lines().get(at);
        var ofOrders = line.orders().stream()
                .flatMap(order -> print.orders().get(order - 1).unchecked().stream())
                .map(why -> Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
        return Stream.concat(Stream.of(line.doubt()).filter(doubt -> !doubt.isEmpty()), ofOrders)
                .distinct()
                .toList();
    }

    /**
     * Which lines of a section are printed.
     *
     * @param beside how many lines to either side of a change are printed too, as in a table of sections
     */
    private record KeptLines(List<LawLine> lines, int beside) {

        BitSet of(Extent extent) {
            var changed = new BitSet();
            IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isSame()).forEach(changed::set);
            if (changed.isEmpty() || extent == Extent.PARTS) {
                return around(changed);
            }
            var all = new BitSet();
            all.set(0, lines.size());
            return all;
        }

        private BitSet around(BitSet changed) {
            var kept = (BitSet) changed.clone();
            changed.stream().forEach(i -> {
                above(i, kept);
                kept.set(Math.max(0, i - beside), Math.min(lines.size(), i + beside + 1));
            });
            flush(kept);
            return kept;
        }

        private void above(int line, BitSet kept) {
            int depth = lines.get(line).depth();
            for (int i = line - 1; i >= 0 && depth > 0; i--) {
                if (lines.get(i).depth() < depth) {
                    kept.set(i);
                    depth = lines.get(i).depth();
                }
            }
        }

        /** Words after the levels finish the sentence that the words before them began. */
        private void flush(BitSet kept) {
            for (int i = 1; i < lines.size(); i++) {
                int line = i;
                boolean begun = IntStream.range(0, i)
                        .anyMatch(j -> kept.get(j)
                                && lines.get(j).path().equals(lines.get(line).path()));
                if (begun) {
                    kept.set(i);
                }
            }
        }
    }
}
