package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/** Makes replacements readable: slides them to the bounds of words and sentences, and joins those with an island between. */
final class Cleaning {

    /** How many shared words an island must have to stand between two changes. */
    private static final int WORDS_OF_AN_ISLAND = 3;

    private final TokenArray before;
    private final TokenArray after;

    private Cleaning(TokenArray before, TokenArray after) {
        this.before = before;
        this.after = after;
    }

    /** Tells the same difference in a more readable way. */
    static List<Replacement> of(TokenArray before, TokenArray after, List<Replacement> replacements) {
        var cleaning = new Cleaning(before, after);
        return cleaning.withoutIslands(cleaning.withSpaces(cleaning.slid(replacements)));
    }

    /** Whether some replacement could slide so near to what is set aside that fewer tokens stand between. */
    static boolean isNearAside(TokenArray before, TokenArray after, List<Replacement> replacements, int tokens) {
        for (var replacement : replacements) {
            if (replacement.insertsOnly()
                    ? isNearAside(after, replacement.afterStart(), replacement.afterEnd(), tokens)
                    : replacement.strikesOnly()
                            && isNearAside(before, replacement.beforeStart(), replacement.beforeEnd(), tokens)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearAside(TokenArray text, int start, int end, int tokens) {
        return text.isAside(Slide.first(text, start, end) - tokens, Slide.last(text, start, end) + tokens);
    }

    private List<Replacement> slid(List<Replacement> replacements) {
        var slid = new ArrayList<Replacement>();
        for (int i = 0; i < replacements.size(); i++) {
            var replacement = replacements.get(i);
            int from = slid.isEmpty() ? 0 : side(slid.getLast(), replacement).end();
            int to = i + 1 < replacements.size()
                    ? side(replacements.get(i + 1), replacement).start()
                    : (replacement.insertsOnly() ? after : before).size();
            slid.add(slid(replacement, from, to));
        }
        return slid;
    }

    private record TokenRun(int start, int end) {}

    /** The run of a neighbour in the text in which the replacement slides. */
    private static TokenRun side(Replacement neighbour, Replacement replacement) {
        return replacement.insertsOnly()
                ? new TokenRun(neighbour.afterStart(), neighbour.afterEnd())
                : new TokenRun(neighbour.beforeStart(), neighbour.beforeEnd());
    }

    private Replacement slid(Replacement replacement, int from, int to) {
        if (replacement.insertsOnly()) {
            return replacement.shifted(Slide.best(after, replacement.afterStart(), replacement.afterEnd(), from, to));
        }
        if (replacement.strikesOnly()) {
            return replacement.shifted(
                    Slide.best(before, replacement.beforeStart(), replacement.beforeEnd(), from, to));
        }
        return replacement;
    }

    /**
     * Adds the words that only the space after them tells apart. Just before a replacement they need not be added: the
     * space joins it.
     */
    private List<Replacement> withSpaces(List<Replacement> replacements) {
        var all = new ArrayList<Replacement>();
        int a = 0;
        int b = 0;
        for (var replacement : replacements) {
            spaces(all, a, replacement.beforeStart() - 1, b);
            all.add(replacement);
            a = replacement.beforeEnd();
            b = replacement.afterEnd();
        }
        spaces(all, a, before.size(), b);
        return all;
    }

    private void spaces(List<Replacement> all, int from, int to, int afterFrom) {
        int b = afterFrom;
        for (int a = from; a < to; a++, b++) {
            if (!before.sameSpace(a, after, b)) {
                all.add(new Replacement(a, a + 1, b, b + 1));
            }
        }
    }

    private List<Replacement> withoutIslands(List<Replacement> replacements) {
        var merged = new ArrayList<Replacement>();
        for (var replacement : replacements) {
            if (!merged.isEmpty() && isIsland(before, merged.getLast().beforeEnd(), replacement.beforeStart())) {
                merged.add(merged.removeLast().through(replacement));
            } else {
                merged.add(replacement);
            }
        }
        return merged;
    }

    /** Whether so little is shared that it may not stand between two changes. */
    static boolean isIsland(String shared) {
        var tokens = TokenArray.of(shared, new WordNumbers());
        return isIsland(tokens, 0, tokens.size());
    }

    static boolean isIsland(TokenArray text, int from, int to) {
        int words = 0;
        boolean slight = true;
        for (int at = from; at < to; at++) {
            if (text.isAside(at)) {
                return false;
            }
            words += text.isWord(at) ? 1 : 0;
            slight &= text.isSlight(at);
            if (words >= WORDS_OF_AN_ISLAND && !slight) {
                return false;
            }
        }
        return true;
    }
}
