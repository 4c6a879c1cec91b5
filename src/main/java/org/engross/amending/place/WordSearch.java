package org.engross.amending.place;

import static org.engross.amending.instruction.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.engross.amending.draft.TextRange;
import org.engross.amending.instruction.Occurrence;

/** Finds quoted words where a target says, whole words only: “tax” is not found in “taxes”. */
public final class WordSearch {

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?) (?:[0-9][0-9A-Za-z–-]*)?(?:\\([0-9A-Za-z]+\\))*$");

    private WordSearch() {}

    /** The matches that the occurrence means; at least one, else refused. */
    public static List<TextRange> find(List<TextRange> where, String words, Occurrence occurrence) {
        return search(where, words, occurrence).orRefuse();
    }

    /** The matches that the occurrence means. */
    static Found search(List<TextRange> where, String words, Occurrence occurrence) {
        return switch (occurrence.kind()) {
            case SOLE -> sole(where, words);
            case EACH -> some(each(where, words), words);
            case EACH_BUT_LAST -> {
                var each = each(where, words);
                yield some(each.subList(0, Math.max(0, each.size() - 1)), words);
            }
            case EACH_BUT_FIRST -> {
                var each = each(where, words);
                yield some(each.subList(Math.min(1, each.size()), each.size()), words);
            }
            case EACH_OTHER ->
                some(each(where, words).stream().filter(WordSearch::isUntouched).toList(), words);
            case EACH_SUBSEQUENT -> some(subsequent(where, each(where, words)), words);
            case NTH -> nth(where, words, occurrence.nth());
            case AT_THE_END -> atTheEnd(where, words);
            case AT_THE_BEGINNING -> atTheBeginning(where, words);
        };
    }

    /**
     * Each place counts those in the running words. The headings of provisions count only for words that stand in
     * capitals, as names do: others Act and Code print each in a letter case of its own.
     */
    private static List<TextRange> each(List<TextRange> where, String words) {
        var found = all(where, words);
        var text = text(found);
        boolean name = !words.equals(words.toLowerCase(Locale.ROOT));
        return text.isEmpty() || name ? found : text;
    }

    /** After the first place: that is the one which an order before has changed, or the first that stands there. */
    private static List<TextRange> subsequent(List<TextRange> where, List<TextRange> each) {
        var untouched = each.stream().filter(WordSearch::isUntouched).toList();
        if (untouched.isEmpty() || untouched.size() < each.size()) {
            return untouched;
        }
        boolean changed = where.stream()
                .takeWhile(range -> range.piece() != untouched.getFirst().piece())
                .anyMatch(range -> isChanged(range, range.to()));
        boolean here = where.stream()
                .filter(range -> range.piece() == untouched.getFirst().piece())
                .anyMatch(range -> isChanged(range, untouched.getFirst().from()));
        return changed || here ? untouched : untouched.subList(1, untouched.size());
    }

    private static boolean isChanged(TextRange range, int to) {
        var counts = range.text().ofLaw();
        return to > range.from() && counts[to] - counts[range.from()] < to - range.from();
    }

    /** Whether no order has put the words there, or others next to them. */
    private static boolean isUntouched(TextRange words) {
        var counts = words.text().ofLaw();
        int from = Math.max(0, words.from() - 1);
        int to = Math.min(words.text().length(), words.to() + 1);
        return counts[to] - counts[from] == to - from;
    }

    /** Without what stands in headings. */
    public static List<TextRange> text(List<TextRange> found) {
        return found.stream().filter(stretch -> !stretch.inHeading()).toList();
    }

    /** Every match in printed order, those that overlap left out. */
    public static List<TextRange> all(List<TextRange> where, String words) {
        var found = new ArrayList<TextRange>();
        for (var stretch : where) {
            int from = stretch.from();
            var text = stretch.text().words();
            while (true) {
                int at = text.indexOf(words, from);
                if (at < 0 || at + words.length() > stretch.to()) {
                    break;
                }
                boolean whole = isWhole(text, at, at + words.length());
                if (whole) {
                    found.add(stretch.cut(at, at + words.length()));
                }
                from = whole ? at + words.length() : at + 1;
            }
        }
        return found;
    }

    private static Found sole(List<TextRange> where, String words) {
        var found = references(all(where, words), words);
        var text = text(found);
        if (found.size() > 1 && text.size() != 1) {
            return new Found.Conflict(
                    WORDS_FOUND_MORE_THAN_ONCE, "“" + words + "” stands there " + found.size() + " times");
        }
        return some(found.size() == 1 ? found : text, words);
    }

    /** “section 122” is not meant where “section 122(j)” stands, if it stands elsewhere by itself: that names another place. */
    private static List<TextRange> references(List<TextRange> found, String words) {
        if (found.size() < 2 || !REFERENCE.matcher(words).find()) {
            return found;
        }
        var alone = found.stream()
                .filter(one -> !one.text().words().startsWith("(", one.to()))
                .toList();
        return alone.isEmpty() ? found : alone;
    }

    private static Found some(List<TextRange> found, String words) {
        return found.isEmpty() ? not(words, "does not stand there") : new Found.Ranges(found);
    }

    private static Found not(String words, String why) {
        return new Found.Conflict(WORDS_NOT_FOUND, "“" + words + "” " + why);
    }

    private static Found nth(List<TextRange> where, String words, int nth) {
        var text = text(where);
        var found = all(text.isEmpty() ? where : text, words);
        if (nth > found.size() && !found.isEmpty()) {
            return not(words, "stands there only " + found.size() + " times");
        }
        if (found.isEmpty()) {
            return not(words, "does not stand there");
        }
        return Found.of(nth == Occurrence.LAST ? found.getLast() : found.get(nth - 1));
    }

    /** Struck at the end: a word may be followed there by the punctuation that ends the provision. */
    private static Found atTheEnd(List<TextRange> where, String words) {
        if (where.isEmpty()) {
            return not(words, "does not stand there");
        }
        var last = where.getLast();
        var text = last.words();
        int end = text.length();
        for (int slack = 0; slack <= 2 && end - slack >= words.length(); slack++) {
            int at = end - slack - words.length();
            if (text.startsWith(words, at)
                    && text.substring(end - slack).chars().allMatch(c -> ".,;—".indexOf(c) >= 0)
                    && isWhole(text, at, at + words.length())) {
                return Found.of(last.cut(last.from() + at, last.from() + at + words.length()));
            }
        }
        return not(words, "does not stand at the end");
    }

    private static Found atTheBeginning(List<TextRange> where, String words) {
        return text(where).stream()
                .findFirst()
                .filter(first -> first.words().startsWith(words))
                .map(first -> Found.of(first.cut(first.from(), first.from() + words.length())))
                .orElseGet(() -> not(words, "does not stand at the beginning"));
    }

    public static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !joined(text, from)) && (to == text.length() || !joined(text, to));
    }

    /** Whether the characters on both sides of a place belong to one word or number. */
    private static boolean joined(String text, int at) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        if (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
            return true;
        }
        boolean point = (left == '.' || left == ',')
                && Character.isDigit(right)
                && at > 1
                && Character.isDigit(text.charAt(at - 2));
        boolean pointAfter = (right == '.' || right == ',')
                && Character.isDigit(left)
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return point || pointAfter;
    }
}
