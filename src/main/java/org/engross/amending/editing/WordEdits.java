package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Place;
import org.engross.amending.place.Sentences;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;

/** Edits of words: within one line, or from one line through another. */
public final class WordEdits {

    private WordEdits() {}

    /** Puts words, or none, in the place of each stretch; stretches of one text do not overlap. */
    public static WorkingProvision replace(WorkingProvision law, List<TextRange> struck, OriginText inserted) {
        Map<Piece, OriginText> texts = new IdentityHashMap<>();
        var backwards = struck.stream()
                .sorted(Comparator.comparingInt(TextRange::from).reversed())
                .toList();
        backwards.forEach(WordEdits::withoutNote);
        for (var stretch : backwards) {
            var text = texts.getOrDefault(stretch.piece(), stretch.text());
            texts.put(stretch.piece(), WordSpacing.replace(text, stretch.from(), stretch.to(), inserted));
        }
        return TreeEdit.texts(law, texts);
    }

    /** The number of a note of the Code's editors after a mark: "through (19) 1 of section", ",,1 and". */
    private static final Pattern NOTE = Pattern.compile(" ?[0-9]{1,2}(?= [a-z])");

    /** What such a note is about goes with the words that it stands at, but nobody says so. */
    private static void withoutNote(TextRange struck) {
        var text = struck.text().words();
        var after = NOTE.matcher(text).region(struck.to(), text.length());
        boolean mark = struck.to() > struck.from() && ",;.)”".indexOf(text.charAt(struck.to() - 1)) >= 0;
        if (mark && after.lookingAt()) {
            throw new Refusal(NOT_CARRIED_OUT, "a note of the Code's editors stands at the words");
        }
    }

    /** “(1) In general.—The Secretary” divides a provision: its words go down into a level of their own. */
    private static final Pattern DIVIDING = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)(?: ([^—“”]{1,200})\\.—)? ?(.*)");

    /** Puts words in the place of one stretch; words that begin with a designation divide the provision they open. */
    public static WorkingProvision put(WorkingProvision law, TextRange struck, String words, int origin) {
        var dividing = DIVIDING.matcher(words);
        var owner = struck.owner();
        boolean opens = !struck.inHeading()
                && struck.from() == 0
                && !owner.parts().isEmpty()
                && owner.parts().getFirst() == struck.piece();
        if (!opens || !dividing.matches() || struck.words().startsWith("(")) {
            return replace(law, List.of(struck), OriginText.of(words, origin));
        }
        return divide(law, struck, dividing, origin);
    }

    private static WorkingProvision divide(WorkingProvision law, TextRange struck, Matcher dividing, int origin) {
        var owner = struck.owner();
        var own = (Piece.Words) struck.piece();
        var now = WordSpacing.replace(own.text(), 0, struck.to(), OriginText.of(dividing.group(3), origin));
        var parts = new ArrayList<>(owner.parts());
        parts.removeFirst();
        if (!now.isEmpty()) {
            parts.addFirst(own.with(now));
        }
        var level = DesignationStyle.below(owner.level(), dividing.group(1));
        var heading = dividing.group(2) == null ? OriginText.NONE : OriginText.of(dividing.group(2), origin);
        var below = new WorkingProvision(level, Designation.inParentheses(dividing.group(1)), heading, parts, origin);
        boolean alike = owner.children().stream().anyMatch(child -> ProvisionEdits.sameStyle(child, below));
        if (alike) {
            throw new Refusal(Outcome.Reason.CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        if (owner == law) {
            return law.withParts(List.of(below));
        }
        instead.put(owner, List.of(owner.withParts(List.of(below))));
        return TreeEdit.pieces(law, instead);
    }

    /** Strikes from words through later ones, with the levels that lie wholly between. */
    static WorkingProvision replaceThrough(
            WorkingProvision law,
            List<TextRange> where,
            TextRange first,
            Passage.Through through,
            Locating locating,
            OriginText inserted) {
        var last = end(where, first, through, locating);
        if (last.piece() == first.piece()) {
            return replace(law, List.of(first.cut(first.from(), last.to())), inserted);
        }
        return across(law, first, last, inserted);
    }

    /** Finds the place that a target names in the law at hand. */
    interface Locating {
        Place find(Target target);
    }

    private static TextRange end(List<TextRange> where, TextRange first, Passage.Through through, Locating locating) {
        var after = after(where, first);
        return switch (through) {
            case Passage.Through.ToLine line -> throw new Refusal(WORDS_NOT_FOUND, "a law has no " + line.line());
            case Passage.Through.ToEnd end -> after.getLast();
            case Passage.Through.ToUnit unit -> {
                var last = locating.find(unit.unit()).stretches().getLast();
                if (after.stream().noneMatch(stretch -> stretch.piece() == last.piece())) {
                    throw new Refusal(WORDS_NOT_FOUND, unit.unit() + " does not follow the words struck");
                }
                yield last;
            }
            case Passage.Through.BeforeUnit unit ->
                throw new Refusal(WORDS_NOT_FOUND, "what precedes " + unit.unit() + " begins with a designation");
            case Passage.Through.ToWords words -> toWords(within(after, words, locating), words);
        };
    }

    private static List<TextRange> within(List<TextRange> after, Passage.Through.ToWords words, Locating locating) {
        if (words.in().isEmpty()) {
            return after;
        }
        var place = locating.find(words.in().get()).stretches();
        return after.stream()
                .filter(stretch -> place.stream().anyMatch(one -> one.piece() == stretch.piece()))
                .toList();
    }

    private static TextRange toWords(List<TextRange> after, Passage.Through.ToWords words) {
        if (words.occurrence().kind() != Occurrence.Kind.SOLE) {
            if (after.isEmpty()) {
                throw new Refusal(WORDS_NOT_FOUND, "the place does not follow the words struck");
            }
            var found =
                    WordSearch.find(after, words.words(), words.occurrence()).getFirst();
            return words.inclusive() ? found : before(found);
        }
        var found = WordSearch.all(after, words.words());
        if (found.isEmpty()) {
            throw new Refusal(WORDS_NOT_FOUND, "“" + words.words() + "” does not follow the words struck");
        }
        if (words.words().equals(".")) {
            found = found.stream().filter(Sentences::endsAt).toList();
        }
        var text = found.stream().filter(stretch -> !stretch.inHeading()).toList();
        if (found.isEmpty()) {
            throw new Refusal(WORDS_NOT_FOUND, "no sentence ends after the words struck");
        }
        if (text.size() > 1 && words.words().length() > 1) {
            throw new Refusal(
                    WORDS_FOUND_MORE_THAN_ONCE,
                    "“" + words.words() + "” follows the words struck " + text.size() + " times");
        }
        var end = found.getFirst();
        return words.inclusive() ? end : before(end);
    }

    /** The point before words, and before the space that sets them off. */
    private static TextRange before(TextRange words) {
        int at = words.from();
        while (at > 0 && words.text().words().charAt(at - 1) == ' ') {
            at--;
        }
        return words.cut(at, at);
    }

    private static List<TextRange> after(List<TextRange> where, TextRange first) {
        var after = new ArrayList<TextRange>();
        boolean passed = false;
        for (var stretch : where) {
            if (stretch.piece() == first.piece() && stretch.from() <= first.from() && stretch.to() >= first.to()) {
                passed = true;
                after.add(stretch.cut(first.to(), stretch.to()));
            } else if (passed) {
                after.add(stretch);
            }
        }
        return after;
    }

    private static WorkingProvision across(WorkingProvision law, TextRange first, TextRange last, OriginText inserted) {
        var all = TextRange.of(law);
        Map<Piece, OriginText> texts = new IdentityHashMap<>();
        Set<Piece> struck = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean between = false;
        for (var stretch : all) {
            if (between && stretch.piece() != last.piece()) {
                struck.add(stretch.piece());
            }
            between |= stretch.piece() == first.piece();
            between &= stretch.piece() != last.piece();
        }
        var tail = last.text().part(last.to(), last.text().length()).stripped();
        boolean above = last.owner() == first.owner() || last.owner().parentOf(first.owner()) != null;
        if (first.inHeading() || last.inHeading()) {
            throw new Refusal(NOT_CARRIED_OUT, "the words struck begin or end in a heading");
        }
        var head = WordSpacing.replace(first.text(), first.from(), first.text().length(), inserted);
        if (above) {
            texts.put(last.piece(), tail);
        } else {
            struck.add(last.piece());
            head = tail.isEmpty() ? head : WordSpacing.after(head, tail);
        }
        texts.put(first.piece(), head);
        struck.forEach(piece -> texts.put(piece, OriginText.NONE));
        return new TreeEdit(texts, TreeEdit.gone(emptied(law, struck))).of(law);
    }

    /** The provisions all of whose words are struck; refuses where one is struck in part but for its last words. */
    private static Set<Piece> emptied(WorkingProvision law, Set<Piece> struck) {
        Set<Piece> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        emptied(law, struck, gone);
        return gone;
    }

    private static void emptied(WorkingProvision draft, Set<Piece> struck, Set<Piece> gone) {
        for (var child : draft.children()) {
            var words = TextRange.of(child);
            long taken = words.stream()
                    .filter(stretch -> struck.contains(stretch.piece()))
                    .count();
            if (taken == words.size() && taken > 0) {
                gone.add(child);
            } else {
                boolean own =
                        child.parts().stream().anyMatch(part -> part instanceof Piece.Words && struck.contains(part));
                if (own && child.children().size() > 0 && taken < words.size() && startsStruck(child, struck)) {
                    throw new Refusal(NOT_CARRIED_OUT, "a provision would be struck but for its levels");
                }
                emptied(child, struck, gone);
            }
        }
    }

    private static boolean startsStruck(WorkingProvision child, Set<Piece> struck) {
        return struck.contains(TextRange.of(child).getFirst().piece());
    }
}
