package org.engross.comparison.redline;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;

/**
 * Two texts as one document in which every change of their comparison is marked, in the order of the texts. Whoever
 * accepts every change reads the newer text exactly as {@link PlainPrint} prints it; whoever rejects every change, the
 * older. The words of a provision that moved stand twice: where they stood, with those struck that the newer text lacks,
 * and where they stand now, with those inserted that the older lacked.
 */
public record Redline(List<Paragraph> paragraphs) {

    /** What becomes of a run of words, or of the end of a paragraph. */
    public enum Fate {
        KEPT(true, true),
        INSERTED(false, true),
        STRUCK(true, false),
        /** It stands in another place of the newer text. */
        MOVED_AWAY(true, false),
        /** It stood in another place of the older text. */
        MOVED_HERE(false, true);

        private final boolean before;
        private final boolean after;

        Fate(boolean before, boolean after) {
            this.before = before;
            this.after = after;
        }

        /** Whether it is there when every change is rejected. */
        public boolean isBefore() {
            return before;
        }

        /** Whether it is there when every change is accepted. */
        public boolean isAfter() {
            return after;
        }
    }

    /**
     * A fate, and the move that it is part of.
     *
     * @param move the id of the change that moved the provision; empty where nothing moved
     * @param author who made the change; empty for what is kept, and where nobody is known
     */
    public record FateMark(Fate fate, String move, String author) {

        static final FateMark KEPT = new FateMark(Fate.KEPT, "", "");

        static FateMark inserted(String author) {
            return new FateMark(Fate.INSERTED, "", author);
        }

        static FateMark struck(String author) {
            return new FateMark(Fate.STRUCK, "", author);
        }
    }

    /** Words of one fate. */
    public record RedlineRun(FateMark mark, String text) {}

    /**
     * A paragraph.
     *
     * @param indent how many levels it stands in
     * @param end what becomes of its end; where that is struck, the words go on in the next paragraph
     * @param older the provisions of the older text whose words or designations stand in it, by their numbers in the
     *     order of {@link org.engross.provision.Walk}
     * @param newer those of the newer text
     */
    public record Paragraph(int indent, List<RedlineRun> runs, FateMark end, Set<Integer> older, Set<Integer> newer) {

        public Paragraph {
            runs = List.copyOf(runs);
            older = Set.copyOf(older);
            newer = Set.copyOf(newer);
        }

        /** Whether nothing in it changed. */
        public boolean isUnchanged() {
            return end.fate() == Fate.KEPT
                    && runs.stream().allMatch(run -> run.mark().fate() == Fate.KEPT);
        }
    }

    public Redline {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The redline of two texts.
     *
     * @param comparison of these two texts, whole
     * @throws IllegalArgumentException if it compares others
     */
    public static Redline of(Comparison comparison, Provision before, Provision after) {
        return of(comparison, before, after, change -> "");
    }

    /**
     * The redline of two texts, each change with its author.
     *
     * @param authors by the change; empty where nobody is known
     */
    public static Redline of(
            Comparison comparison, Provision before, Provision after, Function<ProvisionChange, String> authors) {
        return new Redline(RedlineBuilder.paragraphs(comparison, before, after, authors));
    }

    /** The newer text, a paragraph a line, without indents. */
    public String accepted() {
        return text(Fate::isAfter);
    }

    /** The older text, a paragraph a line, without indents. */
    public String rejected() {
        return text(Fate::isBefore);
    }

    private String text(Predicate<Fate> stays) {
        var out = new StringBuilder();
        for (var paragraph : paragraphs) {
            paragraph.runs().stream()
                    .filter(run -> stays.test(run.mark().fate()))
                    .forEach(run -> out.append(run.text()));
            if (stays.test(paragraph.end().fate())) {
                out.append('\n');
            }
        }
        return out.toString();
    }
}
