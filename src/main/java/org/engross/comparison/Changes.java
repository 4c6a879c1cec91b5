package org.engross.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.deadline.TimeLimit;
import org.engross.diff.Edit;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.Wording;

/** Tells from an alignment what became of each provision, in the order in which a reader meets them. */
final class Changes {

    private static final int NONE = -1;

    /** What stands before and after the body of a print, so that a print of the body alone lacks it. */
    private static final Set<Wording.Kind> AROUND_THE_BODY =
            Set.of(Wording.Kind.LONG_TITLE, Wording.Kind.ENACTING_FORMULA, Wording.Kind.CLOSING);

    /** What a measure is called before it passes, and after. */
    private static final Pattern CALLED = Pattern.compile(
            "^(?:A BILL|AN ACT|(?:A )?(?:JOINT |CONCURRENT )?RESOLUTION)\\s+", Pattern.CASE_INSENSITIVE);

    private final Alignment alignment;
    private final MovedWords handing;
    private final Outline before;
    private final Outline after;
    private final ChangeId ids;
    private final Set<Integer> outOfOrder;
    private final RenumberedReferences references;
    private final List<ProvisionChange> changes = new ArrayList<>();

    private Changes(Alignment alignment, ChangeId ids) {
        this.alignment = alignment;
        handing = alignment.handing();
        this.ids = ids;
        before = alignment.before();
        after = alignment.after();
        outOfOrder = Order.movedSiblings(alignment);
        references = new RenumberedReferences(alignment);
    }

    /** In the order of the newer text; what is struck stands after what it followed in the older. */
    static List<ProvisionChange> of(Alignment alignment, ChangeId ids) {
        var changes = new Changes(alignment, ids);
        var struck = changes.struckByPredecessor();
        for (int i = 0; i < changes.after.size(); i++) {
            TimeLimit.check();
            changes.newer(i);
            struck.getOrDefault(i, List.of()).forEach(changes::struck);
        }
        return changes.changes;
    }

    /** The struck blocks; the key is the newer index of the provision after which they stood. */
    private Map<Integer, List<Integer>> struckByPredecessor() {
        var struck = new HashMap<Integer, List<Integer>>();
        int predecessor = 0;
        for (int i = 0; i < before.size(); i++) {
            if (alignment.toAfter(i) >= 0) {
                predecessor = isMoved(i) ? predecessor : alignment.toAfter(i);
            } else if (!alignment.goesOn(i) && alignment.goesOn(before.parent(i))) {
                struck.computeIfAbsent(predecessor, key -> new ArrayList<>()).add(i);
            }
        }
        return struck;
    }

    private void newer(int index) {
        int older = alignment.toBefore(index);
        if (older >= 0) {
            aligned(older, index);
        } else if (handing.handedFrom(index) >= 0) {
            handedDown(handing.handedFrom(index), index);
        } else if (alignment.comesFrom(after.parent(index))) {
            added(index);
        }
        if (handing.liftedFrom(index) >= 0) {
            lifted(handing.liftedFrom(index), index);
        }
    }

    private void aligned(int older, int newer) {
        var handedTo = handing.handedTo(older, after.children(newer));
        var liftedTo = handing.liftedFrom(newer) >= 0 ? Optional.of(newer) : Optional.<Integer>empty();
        boolean redesignated = newer > 0 && !before.step(older).equals(after.step(newer));
        aligned(
                older,
                newer,
                stayed(before.pieces(older), handedTo),
                stayed(after.pieces(newer), liftedTo),
                redesignated,
                isMoved(older));
    }

    /** The words that an undivided provision kept: all, all but the end that moved to a level, or only its heading. */
    private List<OwnWords> stayed(List<OwnWords> pieces, Optional<Integer> to) {
        return to.map(newer -> handing.cut(newer)
                        .map(SplitPoint::head)
                        .orElse(pieces.stream().filter(OwnWords::isHeading).toList()))
                .orElse(pieces);
    }

    /** The words of an undivided provision that went down to a level or came up from one. */
    private List<OwnWords> went(List<OwnWords> pieces, int newer) {
        return handing.cut(newer).map(cut -> List.of(cut.tail())).orElse(OwnWords.body(pieces));
    }

    private void handedDown(int older, int newer) {
        aligned(older, newer, went(before.pieces(older), newer), after.pieces(newer), false, true);
    }

    private void lifted(int older, int newer) {
        aligned(older, newer, before.pieces(older), went(after.pieces(newer), newer), false, true);
    }

    private void aligned(
            int older, int newer, List<OwnWords> olds, List<OwnWords> news, boolean redesignated, boolean moved) {
        if (newer == 0 && olds.isEmpty() && news.isEmpty() && after.provision(0).level() == Level.TEXT) {
            return; // a whole text without words of its own is no provision
        }
        var passages = WordRuns.of(olds, news);
        var change = new ProvisionChange(
                ids.of(from(older), to(newer), OwnWords.text(olds), OwnWords.text(news)),
                isFront(older, newer, passages)
                        ? Kind.FRONT
                        : kind(OwnWords.sayTheSame(olds, news), moved, redesignated),
                redesignated,
                moved,
                older,
                newer,
                Optional.of(before.path(older)),
                Optional.of(after.path(newer)),
                Optional.of(before.provision(older)),
                Optional.of(after.provision(newer)),
                after.isQuoted(newer),
                passages.list(),
                passages.isCoarse());
        changes.add(change.with(references.in(change)));
    }

    private boolean isFront(int older, int newer, WordRuns passages) {
        return before.provision(older).level() == Level.TEXT
                && after.provision(newer).level() == Level.TEXT
                && !passages.list().stream().allMatch(WordRun::isUnchanged)
                && passages.list().stream().allMatch(passage -> passage.isUnchanged() || isOfThePrint(passage));
    }

    /** Whether a run stands at the front of a print: its number, what it calls itself, or what only one print has there. */
    private static boolean isOfThePrint(WordRun passage) {
        return passage.kind() == Wording.Kind.HEADING
                || AROUND_THE_BODY.contains(passage.kind()) && passage.isBefore() != passage.isAfter()
                || passage.kind() == Wording.Kind.LONG_TITLE
                        && title(passage, Edit::isBefore).equals(title(passage, Edit::isAfter));
    }

    private static String title(WordRun passage, Predicate<Edit> side) {
        var words = passage.edits().stream().filter(side).map(Edit::text).collect(Collectors.joining());
        return CALLED.matcher(words).replaceFirst("");
    }

    private static Kind kind(boolean sameWords, boolean moved, boolean redesignated) {
        if (!sameWords) {
            return Kind.REWORDED;
        }
        if (moved) {
            return Kind.MOVED;
        }
        return redesignated ? Kind.REDESIGNATED : Kind.SAME;
    }

    private boolean isMoved(int older) {
        if (older == 0) {
            return false;
        }
        int parent = before.parent(older);
        int parentNewer = after.parent(alignment.toAfter(older));
        boolean follows = alignment.toAfter(parent) == parentNewer
                || handing.handedFrom(parentNewer) == parent
                || handing.liftedFrom(parentNewer) == parent;
        return !follows || outOfOrder.contains(older);
    }

    private void added(int index) {
        var block = UnmatchedSubtree.of(after.provision(index), index, i -> !alignment.comesFrom(i));
        var text = PlainPrint.of(block).stripTrailing();
        changes.add(new ProvisionChange(
                ids.of("", to(index), "", text),
                Kind.ADDED,
                false,
                false,
                NONE,
                index,
                Optional.empty(),
                Optional.of(after.path(index)),
                Optional.empty(),
                Optional.of(block),
                after.isQuoted(index),
                WordRuns.ofBlock("", text).list(),
                false));
    }

    private void struck(int index) {
        var block = UnmatchedSubtree.of(before.provision(index), index, i -> !alignment.goesOn(i));
        var text = PlainPrint.of(block).stripTrailing();
        changes.add(new ProvisionChange(
                ids.of(from(index), "", text, ""),
                Kind.STRUCK,
                false,
                false,
                index,
                NONE,
                Optional.of(before.path(index)),
                Optional.empty(),
                Optional.of(block),
                Optional.empty(),
                before.isQuoted(index),
                WordRuns.ofBlock(text, "").list(),
                false));
    }

    private String from(int index) {
        return before.path(index).toString();
    }

    private String to(int index) {
        return after.path(index).toString();
    }
}
