package org.engross.amending;

import static org.engross.amending.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;

/** Edits of words: within one line, or from one line through another. */
final class WordEdits {

    private WordEdits() {}

    /** Puts words, or none, in the place of each stretch; stretches of one text do not overlap. */
    static Draft replace(Draft law, List<Stretch> struck, Traced inserted) {
        Map<Piece, Traced> texts = new IdentityHashMap<>();
        var backwards = struck.stream()
                .sorted(Comparator.comparingInt(Stretch::from).reversed())
                .toList();
        backwards.forEach(WordEdits::withoutNote);
        for (var stretch : backwards) {
            var text = texts.getOrDefault(stretch.piece(), stretch.text());
            texts.put(stretch.piece(), Joint.replace(text, stretch.from(), stretch.to(), inserted));
        }
        return Rewriting.texts(law, texts);
    }

    /** The number of a note of the Code's editors after a mark: "through (19) 1 of section", ",,1 and". */
    private static final Pattern NOTE = Pattern.compile(" ?[0-9]{1,2}(?= [a-z])");

    /** What such a note is about goes with the words that it stands at, but nobody says so. */
    private static void withoutNote(Stretch struck) {
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
    static Draft put(Draft law, Stretch struck, String words, int origin) {
        var dividing = DIVIDING.matcher(words);
        var owner = struck.owner();
        boolean opens = !struck.inHeading()
                && struck.from() == 0
                && !owner.parts().isEmpty()
                && owner.parts().getFirst() == struck.piece();
        if (!opens || !dividing.matches() || struck.words().startsWith("(")) {
            return replace(law, List.of(struck), Traced.of(words, origin));
        }
        return divide(law, struck, dividing, origin);
    }

    private static Draft divide(Draft law, Stretch struck, Matcher dividing, int origin) {
        var owner = struck.owner();
        var own = (Piece.Words) struck.piece();
        var now = Joint.replace(own.text(), 0, struck.to(), Traced.of(dividing.group(3), origin));
        var parts = new ArrayList<>(owner.parts());
        parts.removeFirst();
        if (!now.isEmpty()) {
            parts.addFirst(own.with(now));
        }
        var level = DesignationStyle.below(owner.level(), dividing.group(1));
        var heading = dividing.group(2) == null ? Traced.NONE : Traced.of(dividing.group(2), origin);
        var below = new Draft(level, Designation.inParentheses(dividing.group(1)), heading, parts, origin);
        boolean alike = owner.children().stream().anyMatch(child -> UnitEdits.sameStyle(child, below));
        if (alike) {
            throw new Refusal(Outcome.Reason.CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        if (owner == law) {
            return law.withParts(List.of(below));
        }
        instead.put(owner, List.of(owner.withParts(List.of(below))));
        return Rewriting.pieces(law, instead);
    }

    /** Strikes from words through later ones, with the levels that lie wholly between. */
    static Draft replaceThrough(
            Draft law,
            List<Stretch> where,
            Stretch first,
            Passage.Through through,
            Locating locating,
            Traced inserted) {
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

    private static Stretch end(List<Stretch> where, Stretch first, Passage.Through through, Locating locating) {
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

    private static List<Stretch> within(List<Stretch> after, Passage.Through.ToWords words, Locating locating) {
        if (words.in().isEmpty()) {
            return after;
        }
        var place = locating.find(words.in().get()).stretches();
        return after.stream()
                .filter(stretch -> place.stream().anyMatch(one -> one.piece() == stretch.piece()))
                .toList();
    }

    private static Stretch toWords(List<Stretch> after, Passage.Through.ToWords words) {
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
    private static Stretch before(Stretch words) {
        int at = words.from();
        while (at > 0 && words.text().words().charAt(at - 1) == ' ') {
            at--;
        }
        return words.cut(at, at);
    }

    private static List<Stretch> after(List<Stretch> where, Stretch first) {
        var after = new ArrayList<Stretch>();
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

    private static Draft across(Draft law, Stretch first, Stretch last, Traced inserted) {
        var all = Stretch.of(law);
        Map<Piece, Traced> texts = new IdentityHashMap<>();
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
        var head = Joint.replace(first.text(), first.from(), first.text().length(), inserted);
        if (above) {
            texts.put(last.piece(), tail);
        } else {
            struck.add(last.piece());
            head = tail.isEmpty() ? head : Joint.after(head, tail);
        }
        texts.put(first.piece(), head);
        struck.forEach(piece -> texts.put(piece, Traced.NONE));
        return new Rewriting(texts, Rewriting.gone(emptied(law, struck))).of(law);
    }

    /** The provisions all of whose words are struck; refuses where one is struck in part but for its last words. */
    private static Set<Piece> emptied(Draft law, Set<Piece> struck) {
        Set<Piece> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        emptied(law, struck, gone);
        return gone;
    }

    private static void emptied(Draft draft, Set<Piece> struck, Set<Piece> gone) {
        for (var child : draft.children()) {
            var words = Stretch.of(child);
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

    private static boolean startsStruck(Draft child, Set<Piece> struck) {
        return struck.contains(Stretch.of(child).getFirst().piece());
    }
}
