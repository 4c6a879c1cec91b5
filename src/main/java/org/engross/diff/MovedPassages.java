package org.engross.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds passages that moved within a run of words: struck at one place, inserted unchanged at another.
 *
 * <pre>
 * before  The State plan shall remain in effect subject to the submission of modifications, until the State submits and
 *         receives approval of a new State plan.
 * after   The State plan shall remain in effect until the State submits and receives approval of a new State plan, or
 *         until modifications are submitted.
 * </pre>
 *
 * <p>A passage must be long, say something, be most of what is struck or inserted there, cut no name in two, and have a phrase that stands once in
 * each text: what drafters repeat ("not later than 180 days after the date of enactment of this Act") did not move when it
 * stands struck here and inserted there.
 */
final class MovedPassages {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_CONTENT_WORDS = 4;

    /** Of how many words a phrase must stand once in each text. */
    private static final int PHRASE = 8;

    /** Shorter edits have no passage of the fewest words, one letter each and a space between. */
    private static final int SHORTEST = 2 * FEWEST_WORDS - 1;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int SEVERAL = -1;

    /** A text of the edits: its words, and for each the edit in which it stands and its number there. */
    private static final class EditedText {
        private final List<TokenArray> tokens = new ArrayList<>();
        private final int[] begins;
        private final int[] words;
        private final int[] edits;

        EditedText(List<Edit> all, Predicate<Edit> isOf, WordNumbers numbers) {
            begins = new int[all.size() + 1];
            for (int edit = 0; edit < all.size(); edit++) {
                tokens.add(
                        TokenArray.of(isOf.test(all.get(edit)) ? all.get(edit).text() : "", numbers));
                begins[edit + 1] = begins[edit] + tokens.get(edit).size();
            }
            words = new int[begins[all.size()]];
            edits = new int[words.length];
            for (int edit = 0; edit < all.size(); edit++) {
                for (int at = begins[edit]; at < begins[edit + 1]; at++) {
                    words[at] = tokens.get(edit).words()[at - begins[edit]];
                    edits[at] = edit;
                }
            }
        }

        TokenArray of(int edit) {
            return tokens.get(edit);
        }

        /** Where each phrase begins that stands once; those that stand several times are marked so. */
        Map<Long, Integer> phrases() {
            var phrases = new HashMap<Long, Integer>();
            for (int at = 0; at + PHRASE <= words.length; at++) {
                phrases.merge(phrase(at), at, (one, other) -> SEVERAL);
            }
            return phrases;
        }

        long phrase(int from) {
            long phrase = 0;
            for (int at = from; at < from + PHRASE; at++) {
                phrase = (phrase ^ words[at]) * MULTIPLIER;
            }
            return phrase;
        }

        boolean isWithin(int from, int to, int edit) {
            return from >= begins[edit] && to <= begins[edit + 1];
        }
    }

    /** Words {@code [from, to)} of a struck edit that are words of an inserted one, which begin at {@code here}. */
    private record FoundPassage(int strike, int from, int to, int insertion, int here) {

        int hereEnd() {
            return here + to - from;
        }
    }

    private final List<Edit> edits;
    private final WordNumbers numbers = new WordNumbers();
    private final EditedText older;
    private final EditedText newer;
    private final BitSet movedAway = new BitSet();
    private final BitSet movedHere = new BitSet();

    private MovedPassages(List<Edit> edits) {
        this.edits = edits;
        older = new EditedText(edits, Edit::isBefore, numbers);
        newer = new EditedText(edits, Edit::isAfter, numbers);
    }

    /** The edits in order, those cut in which a passage moved away or came. */
    static List<EditPart> parts(List<Edit> edits) {
        return mayHave(edits)
                ? new MovedPassages(edits).parts()
                : edits.stream().map(EditPart::whole).toList();
    }

    /** Whether a long strike and a long insertion stand at different places. */
    private static boolean mayHave(List<Edit> edits) {
        for (int strike = 0; strike < edits.size(); strike++) {
            for (int insertion = 0;
                    isLong(edits.get(strike), Edit.Op.STRIKE) && insertion < edits.size();
                    insertion++) {
                if (insertion != strike + 1 && isLong(edits.get(insertion), Edit.Op.INSERT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLong(Edit edit, Edit.Op op) {
        return edit.op() == op && edit.text().length() >= SHORTEST;
    }

    private List<EditPart> parts() {
        var passages = found();
        var parts = new ArrayList<EditPart>();
        for (int edit = 0; edit < edits.size(); edit++) {
            cut(edit, passages, parts);
        }
        return parts;
    }

    private List<FoundPassage> found() {
        var there = newer.phrases();
        var here = older.phrases();
        var found = new ArrayList<FoundPassage>();
        for (int at = 0; at + PHRASE <= older.words.length; at++) {
            int other = there.getOrDefault(older.phrase(at), SEVERAL);
            if (other != SEVERAL && here.get(older.phrase(at)) != SEVERAL && isMove(at, other)) {
                var passage = grown(at, other);
                at = Math.max(at, passage.to() - 1);
                if (isTold(passage)) {
                    movedAway.set(passage.from(), passage.to());
                    movedHere.set(passage.here(), passage.hereEnd());
                    found.add(passage);
                }
            }
        }
        return found;
    }

    private boolean isMove(int at, int other) {
        int strike = older.edits[at];
        int insertion = newer.edits[other];
        return edits.get(strike).op() == Edit.Op.STRIKE
                && edits.get(insertion).op() == Edit.Op.INSERT
                && insertion != strike + 1
                && older.isWithin(at, at + PHRASE, strike)
                && newer.isWithin(other, other + PHRASE, insertion)
                && isSame(at, other, PHRASE);
    }

    private boolean isSame(int at, int other, int words) {
        boolean same = Arrays.equals(older.words, at, at + words, newer.words, other, other + words);
        for (int i = 0; same && i + 1 < words; i++) {
            same = isSameSpaceAfter(at + i, other + i);
        }
        return same;
    }

    /** Whether the space is the same too: "paragraph(1)" is not "paragraph (1)", and what moved is told as unchanged. */
    private boolean isSameSpaceAfter(int at, int other) {
        int strike = older.edits[at];
        int insertion = newer.edits[other];
        return older.of(strike)
                .sameSpace(at - older.begins[strike], newer.of(insertion), other - newer.begins[insertion]);
    }

    /** The passage of which both phrases are a part, without the marks at its beginning. */
    private FoundPassage grown(int at, int other) {
        int strike = older.edits[at];
        int insertion = newer.edits[other];
        int from = at;
        int here = other;
        while (from > older.begins[strike]
                && here > newer.begins[insertion]
                && !movedAway.get(from - 1)
                && !movedHere.get(here - 1)
                && older.words[from - 1] == newer.words[here - 1]
                && isSameSpaceAfter(from - 1, here - 1)) {
            from--;
            here--;
        }
        int to = at + PHRASE;
        while (to < older.begins[strike + 1]
                && here + to - from < newer.begins[insertion + 1]
                && !movedHere.get(here + to - from)
                && older.words[to] == newer.words[here + to - from]
                && isSameSpaceAfter(to - 1, here + to - from - 1)) {
            to++;
        }
        while (from < to && !numbers.isWord(older.words[from])) {
            from++;
            here++;
        }
        return new FoundPassage(strike, from, to, insertion, here);
    }

    private boolean isTold(FoundPassage passage) {
        int words = words(older, passage.from(), passage.to());
        int most = Math.min(words(older, passage.strike()), words(newer, passage.insertion()));
        return words >= FEWEST_WORDS
                && contentWords(passage) >= FEWEST_CONTENT_WORDS
                && 2 * words >= most
                && !cutsName(older, passage.strike(), passage.from(), passage.to())
                && !cutsName(newer, passage.insertion(), passage.here(), passage.hereEnd())
                && movedHere.get(passage.here(), passage.hereEnd()).isEmpty();
    }

    /** Whether the words begin or end within a name: "Deputy Chief Management Officer" is not where "Chief Management Officer" was. */
    private boolean cutsName(EditedText side, int edit, int from, int to) {
        return from > side.begins[edit] && isOfOneName(side, edit, from - 1)
                || to < side.begins[edit + 1] && isOfOneName(side, edit, to - 1);
    }

    /** Whether the word and the next both begin with a capital letter. */
    private static boolean isOfOneName(EditedText side, int edit, int at) {
        return isCapital(side, edit, at) && isCapital(side, edit, at + 1);
    }

    private static boolean isCapital(EditedText side, int edit, int at) {
        var word = side.of(edit).get(at - side.begins[edit]).word();
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !StopWords.contain(word);
    }

    private int words(EditedText side, int edit) {
        return words(side, side.begins[edit], side.begins[edit + 1]);
    }

    private int words(EditedText side, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += numbers.isWord(side.words[at]) ? 1 : 0;
        }
        return words;
    }

    private int contentWords(FoundPassage passage) {
        int words = 0;
        for (int at = passage.from(); at < passage.to(); at++) {
            words += numbers.isSlight(older.words[at]) ? 0 : 1;
        }
        return words;
    }

    private void cut(int edit, List<FoundPassage> passages, List<EditPart> parts) {
        boolean struck = edits.get(edit).op() == Edit.Op.STRIKE;
        var side = struck ? older : newer;
        var tokens = side.of(edit);
        var text = edits.get(edit).text();
        var there = passages.stream()
                .filter(passage -> edits.get(edit).op() != Edit.Op.SAME)
                .filter(passage -> (struck ? passage.strike() : passage.insertion()) == edit)
                .sorted(Comparator.comparingInt(passage -> struck ? passage.from() : passage.here()))
                .toList();
        int written = 0;
        for (var passage : there) {
            int from = tokens.start((struck ? passage.from() : passage.here()) - side.begins[edit]);
            int to = tokens.endOfWordBefore((struck ? passage.to() : passage.hereEnd()) - side.begins[edit]);
            add(parts, edit, text.substring(written, from), 0);
            add(parts, edit, text.substring(from, to), passages.indexOf(passage) + 1);
            written = to;
        }
        add(parts, edit, text.substring(written), 0);
    }

    private void add(List<EditPart> parts, int edit, String words, int move) {
        if (!words.isEmpty()) {
            parts.add(new EditPart(new Edit(edits.get(edit).op(), words), move));
        }
    }
}
