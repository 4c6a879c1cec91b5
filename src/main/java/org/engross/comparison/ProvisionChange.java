package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.diff.Token;
import org.engross.provision.Provision;

/**
 * What became of one provision, or of one whole block struck or added.
 *
 * <p>A provision's words here are its own: heading, chapeau, continuation; each level below it has its own change. A
 * block struck or added is one change with the text of all its levels as {@link org.engross.provision.PlainPrint}
 * prints it, one a line, designations included; levels of it that came from elsewhere, or went there, are left out,
 * since they have their own change.
 *
 * <p>Where an undivided provision handed its words down to a level new below it (section 4 became section 4(a)), the
 * change from 4 to 4(a) has those words, the change from 4 to 4 only the heading; and the other way round where a
 * division was given up. Where only the end of its words went down ("impair the enforcement of any law" became
 * "impair—" and "(A) the enforcement of any law"), each of the two changes has its part. Such a change counts as moved.
 *
 * @param id twelve hexadecimal digits, the same for the same texts, paths and words; a twin gets {@code -2}
 * @param redesignated whether its own designation differs; not when only that of a provision above it does
 * @param moved whether it stands below another provision, or in another order among its siblings
 * @param fromNumber the number of the provision in the older text, in the order of {@link
 *     org.engross.provision.Walk}; -1 where it is added
 * @param toNumber its number in the newer text; -1 where it is struck
 * @param fromPath empty where it is added
 * @param toPath empty where it is struck
 * @param before the provision with all its levels; of a block, with those that belong to it
 * @param after the provision with all its levels; of a block, with those that belong to it
 * @param quoted whether it stands in quoted content: it is proposed law
 * @param passages its own words, run by run; of a block, one
 * @param coarse whether the edits are coarser than word by word
 * @param references which of its edits only follow the renumbering of what they refer to
 */
public record ProvisionChange(
        String id,
        Kind kind,
        boolean redesignated,
        boolean moved,
        int fromNumber,
        int toNumber,
        Optional<ProvisionPath> fromPath,
        Optional<ProvisionPath> toPath,
        Optional<Provision> before,
        Optional<Provision> after,
        boolean quoted,
        List<WordRun> passages,
        boolean coarse,
        List<RenumberedReference> references) {

    /**
     * What became of it, said in one word. Where several hold, the first of reworded, moved, redesignated is the kind;
     * {@link #redesignated()} and {@link #moved()} tell the rest.
     */
    public enum Kind {
        SAME,
        REWORDED,
        REDESIGNATED,
        MOVED,
        ADDED,
        STRUCK,
        /**
         * Of the whole text: all that differs is the number at its head, what the long title calls it (a bill, an Act), and
         * words at its front or its end (long title, enacting clause, approval) that one of the two prints lacks. A
         * difference of prints, not an amendment; its words are not counted.
         */
        FRONT
    }

    public ProvisionChange {
        Objects.requireNonNull(kind, "kind");
        passages = List.copyOf(passages);
        references = List.copyOf(references);
        if (before.isEmpty() != fromPath.isEmpty() || after.isEmpty() != toPath.isEmpty()) {
            throw new IllegalArgumentException("a path without its provision: " + fromPath + ", " + toPath);
        }
        if (before.isEmpty() != (kind == Kind.ADDED) || after.isEmpty() != (kind == Kind.STRUCK)) {
            throw new IllegalArgumentException(kind + " from " + fromPath + " to " + toPath);
        }
    }

    /** A change without what is told of its references. */
    ProvisionChange(
            String id,
            Kind kind,
            boolean redesignated,
            boolean moved,
            int fromNumber,
            int toNumber,
            Optional<ProvisionPath> fromPath,
            Optional<ProvisionPath> toPath,
            Optional<Provision> before,
            Optional<Provision> after,
            boolean quoted,
            List<WordRun> passages,
            boolean coarse) {
        this(
                id,
                kind,
                redesignated,
                moved,
                fromNumber,
                toNumber,
                fromPath,
                toPath,
                before,
                after,
                quoted,
                passages,
                coarse,
                List.of());
    }

    /** The same change with its references. */
    ProvisionChange with(List<RenumberedReference> told) {
        return new ProvisionChange(
                id,
                kind,
                redesignated,
                moved,
                fromNumber,
                toNumber,
                fromPath,
                toPath,
                before,
                after,
                quoted,
                passages,
                coarse,
                told);
    }

    /** Whether nothing of its words changed but references to what was renumbered. */
    public boolean isOnlyRenumberedReferences() {
        long changed =
                edits().stream().filter(edit -> edit.op() != Edit.Op.SAME).count();
        return changed > 0 && changed == 2L * references.size();
    }

    /** Whether the words of an undivided provision went down to this level, which is new. */
    public boolean isHandedDown() {
        return isHanded()
                && after.orElseThrow().level().compareTo(before.orElseThrow().level()) > 0;
    }

    /** Whether the words of this level went up to the provision above it, which is no longer divided there. */
    public boolean isLifted() {
        return isHanded()
                && after.orElseThrow().level().compareTo(before.orElseThrow().level()) < 0;
    }

    /** Whether words moved between levels: the designations differ, and yet the provision is not redesignated. */
    private boolean isHanded() {
        return moved
                && !redesignated
                && !before.orElseThrow().step().equals(after.orElseThrow().step());
    }

    /** The provision as the newer text has it, or the older where it was struck. */
    public Provision provision() {
        return after.or(() -> before).orElseThrow();
    }

    /** Its place in the newer text, or in the older where it was struck. */
    public ProvisionPath path() {
        return toPath.or(() -> fromPath).orElseThrow();
    }

    /** The heading in the newer text, or in the older where it was struck; empty where there is none. */
    public String heading() {
        return provision().heading().words();
    }

    /** Whether it is a block struck or added, so that its words include those of the levels below. */
    public boolean isBlock() {
        return kind == Kind.ADDED || kind == Kind.STRUCK;
    }

    /**
     * The edits of all passages in one list, the passages of each side parted by a line feed; what little is shared
     * between two changes, such as that line feed, belongs to them. What is same and struck is
     * {@link #textBefore()}, what is same and inserted {@link #textAfter()}.
     */
    public List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        boolean begunBefore = false;
        boolean begunAfter = false;
        for (var passage : passages) {
            boolean partBefore = begunBefore && passage.isBefore();
            boolean partAfter = begunAfter && passage.isAfter();
            if (partBefore && partAfter) {
                edits.add(Edit.same("\n"));
            } else if (partBefore) {
                edits.add(Edit.strike("\n"));
            } else if (partAfter) {
                edits.add(Edit.insert("\n"));
            }
            edits.addAll(passage.edits());
            begunBefore |= passage.isBefore();
            begunAfter |= passage.isAfter();
        }
        return Edits.joined(edits);
    }

    /** What moved within a run of its words; where it begins in {@link #textBefore()} and in {@link #textAfter()}. */
    public List<MovedPassage> movedWithin() {
        var moved = new ArrayList<MovedPassage>();
        int before = 0;
        int after = 0;
        for (var passage : passages) {
            int older = before;
            int newer = after;
            passage.moved().forEach(words -> moved.add(words.behind(older, newer)));
            // A line feed parts the runs of each side.
            before += passage.isBefore() ? length(passage, Edit::isBefore) + 1 : 0;
            after += passage.isAfter() ? length(passage, Edit::isAfter) + 1 : 0;
        }
        return moved;
    }

    private static int length(WordRun passage, Predicate<Edit> side) {
        return passage.edits().stream()
                .filter(side)
                .mapToInt(edit -> edit.text().length())
                .sum();
    }

    /** Its words in the older text: its own, one run a line, or those of the block; empty where it is added. */
    public String textBefore() {
        return text(edits().stream().filter(Edit::isBefore));
    }

    /** Its words in the newer text; empty where it is struck. */
    public String textAfter() {
        return text(edits().stream().filter(Edit::isAfter));
    }

    private static String text(Stream<Edit> edits) {
        return edits.map(Edit::text).collect(Collectors.joining());
    }

    /** How many words are inserted; of a block, all its words, designations not counted. */
    public int wordsInserted() {
        return words(Edit.Op.INSERT);
    }

    /** How many words are struck; of a block, all its words, designations not counted. */
    public int wordsStruck() {
        return words(Edit.Op.STRIKE);
    }

    private int words(Edit.Op op) {
        return switch (kind) {
            case SAME, REDESIGNATED, MOVED, FRONT -> 0;
            case ADDED -> op == Edit.Op.INSERT ? blockWords() : 0;
            case STRUCK -> op == Edit.Op.STRIKE ? blockWords() : 0;
            case REWORDED ->
                passages.stream()
                        .flatMap(passage -> passage.edits().stream())
                        .filter(edit -> edit.op() == op)
                        .mapToInt(edit -> Token.wordsIn(edit.text()))
                        .sum();
        };
    }

    private int blockWords() {
        return provision()
                .allWords()
                .mapToInt(words -> Token.wordsIn(words.words()))
                .sum();
    }
}
