package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.List;
import org.engross.provision.Mark;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/**
 * Words that remember who put them there.
 *
 * @param runs cover the words from first to last; neighbours have different origins
 * @param marks as in {@link Wording}; a mark on words that are struck goes with them, but a line of print stays where
 *     the struck words began
 */
public record OriginText(String words, List<Run> runs, List<Mark> marks) {

    /** The origin of the words of the law before any instruction. */
    public static final int LAW = -1;

    public static final OriginText NONE = new OriginText("", List.of(), List.of());

    /**
     * Words of one origin.
     *
     * @param length in UTF-16 code units
     * @param origin the place of the instruction in the list executed, from 0; {@link #LAW} for none
     */
    public record Run(int length, int origin) {}

    public OriginText {
        runs = List.copyOf(runs);
        marks = List.copyOf(marks);
    }

    public static OriginText of(String words, int origin) {
        return new OriginText(words, words.isEmpty() ? List.of() : List.of(new Run(words.length(), origin)), List.of());
    }

    public static OriginText of(Wording wording, int origin) {
        return new OriginText(wording.words(), of(wording.words(), origin).runs, wording.marks());
    }

    public int length() {
        return words.length();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public OriginText part(int from, int to) {
        return new OriginText(words.substring(from, to), cut(from, to), within(from, to));
    }

    public OriginText then(OriginText next) {
        var joined = new ArrayList<Run>();
        runs.forEach(run -> append(joined, run));
        next.runs.forEach(run -> append(joined, run));
        var all = new ArrayList<>(marks);
        next.marks.forEach(mark -> all.add(moved(mark, length())));
        return new OriginText(words + next.words, joined, all);
    }

    /** Puts other words in the place of a run of these. */
    public OriginText with(int from, int to, OriginText other) {
        var head = part(0, from);
        var kept = new ArrayList<>(head.marks);
        marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINE
                        && mark.span().start() >= from
                        && mark.span().start() < to
                        && to > from)
                .forEach(mark -> kept.add(new Mark(mark.kind(), new Span(from, from), mark.value())));
        return new OriginText(head.words, head.runs, kept).then(other).then(part(to, length()));
    }

    /** Without a space at either end. */
    public OriginText stripped() {
        int from = 0;
        int to = length();
        while (from < to && words.charAt(from) == ' ') {
            from++;
        }
        while (to > from && words.charAt(to - 1) == ' ') {
            to--;
        }
        return from == 0 && to == length() ? this : part(from, to);
    }

    private List<Run> cut(int from, int to) {
        var cut = new ArrayList<Run>();
        int at = 0;
        for (var run : runs) {
            int length = Math.min(at + run.length, to) - Math.max(at, from);
            if (length > 0) {
                append(cut, new Run(length, run.origin));
            }
            at += run.length;
        }
        return cut;
    }

    private List<Mark> within(int from, int to) {
        boolean last = to == length();
        return marks.stream()
                .filter(mark -> mark.span().start() >= from
                        && mark.span().end() <= to
                        && (mark.span().start() < to || last))
                .map(mark -> moved(mark, -from))
                .toList();
    }

    private static Mark moved(Mark mark, int by) {
        return new Mark(
                mark.kind(), new Span(mark.span().start() + by, mark.span().end() + by), mark.value());
    }

    private static void append(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().origin == run.origin) {
            runs.set(runs.size() - 1, new Run(runs.getLast().length + run.length, run.origin));
        } else {
            runs.add(run);
        }
    }
}
