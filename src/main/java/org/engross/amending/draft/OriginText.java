package org.engross.amending.draft;

import java.util.List;
import org.engross.provision.Mark;
import org.engross.provision.Wording;

/**
 * Words that remember who put them there.
 *
 * @param runs cover the words from first to last; neighbours have different origins
 * @param marks as in {@link Wording}; a mark on words that are struck goes with them, but a line of print stays where
 *     the struck words began
 */
public record OriginText(String words, List<OriginRun> runs, List<Mark> marks) {

    /** The origin of the words of the law before any instruction; in a {@link NumberedLaw} theirs are below it. */
    public static final int LAW = -1;

    public static final OriginText NONE = new OriginText("", List.of(), List.of());

    /**
     * Words of one origin.
     *
     * @param length in UTF-16 code units
     * @param origin the place of the instruction in the list executed, from 0; {@link #LAW}, or below it, for none
     */
    public record OriginRun(int length, int origin) {}

    public OriginText {
        runs = List.copyOf(runs);
        marks = List.copyOf(marks);
    }

    /** Whether it is that of the law before any instruction. */
    public static boolean isOfLaw(int origin) {
        return origin <= LAW;
    }

    public static OriginText of(String words, int origin) {
        return new OriginText(
                words, words.isEmpty() ? List.of() : List.of(new OriginRun(words.length(), origin)), List.of());
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
        var part = new Splicing(this);
        part.keep(from, to);
        return part.text();
    }

    public OriginText then(OriginText next) {
        var joined = new Splicing(this);
        joined.keep(0, length());
        joined.put(next);
        return joined.text();
    }

    /** Puts other words in the place of a run of these. */
    public OriginText with(int from, int to, OriginText other) {
        return spliced(List.of(new Splice(from, to, other)));
    }

    /** Other words in the place of a run. */
    public record Splice(int from, int to, OriginText words) {}

    /**
     * Puts other words in the place of several runs, in one pass.
     *
     * @param splices in their order, none over another
     */
    public OriginText spliced(List<Splice> splices) {
        var spliced = new Splicing(this);
        int at = 0;
        for (var splice : splices) {
            spliced.keep(at, splice.from());
            spliced.strike(splice.from(), splice.to());
            spliced.put(splice.words());
            at = splice.to();
        }
        spliced.keep(at, length());
        return spliced.text();
    }

    /** Whether instructions put all words of a run there. */
    public boolean isInserted(int from, int to) {
        var counts = ofLaw();
        return counts[from] == counts[to];
    }

    /** How many of the characters before each place, and before the end, are those of the law before any instruction. */
    public int[] ofLaw() {
        var counts = new int[length() + 1];
        int at = 0;
        for (var run : runs) {
            for (int i = 0; i < run.length; i++, at++) {
                counts[at + 1] = counts[at] + (isOfLaw(run.origin) ? 1 : 0);
            }
        }
        return counts;
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
}
