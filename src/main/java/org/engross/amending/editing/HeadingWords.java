package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.WordSearch;
import org.engross.provision.HeadingCase;
import org.engross.provision.Wording;

/**
 * Edits of words in a heading, which law, bill and Code print each in a letter case of its own: the words are found
 * whatever their case, and what is inserted takes the case of what stands there.
 */
record HeadingWords(WorkingProvision law, TextRange heading, int origin) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’]*");
    private static final Set<String> SMALL = Set.of(
            "and", "or", "of", "the", "a", "an", "for", "to", "in", "on", "by", "with", "from", "at", "as", "under");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{L} \\p{Lu}\\p{Ll}{2,}");

    /** The edits that an order means; none where an order for each place in the law has changed the heading already. */
    List<LawEdit> replace(Passage.Quoted struck, String inserted) {
        if (!WordSearch.all(List.of(heading), struck.words()).isEmpty()) {
            var found = WordSearch.find(List.of(heading), struck.words(), struck.occurrence());
            boolean opens = found.size() == 1 && found.getFirst().from() == 0 && inserted.isEmpty();
            return opens
                    ? List.of(withoutOpening(found.getFirst()))
                    : found.stream().map(range -> edit(range, inserted)).toList();
        }
        var text = heading.words().toLowerCase(Locale.ROOT);
        var bare = bare(struck.words()).toLowerCase(Locale.ROOT);
        int at = text.indexOf(bare);
        if (at < 0 && isBrought(inserted)) {
            return List.of();
        }
        if (at < 0 || at != text.lastIndexOf(bare)) {
            throw new Refusal(
                    at < 0 ? WORDS_NOT_FOUND : WORDS_FOUND_MORE_THAN_ONCE,
                    "“" + struck.words() + "” does not stand once in the heading");
        }
        var found = heading.cut(at, at + bare.length());
        return List.of(at == 0 && inserted.isEmpty() ? withoutOpening(found) : edit(found, inCase(found, inserted)));
    }

    private LawEdit edit(TextRange struck, String words) {
        return edit(struck, OriginText.of(words, origin));
    }

    private static LawEdit edit(TextRange struck, OriginText words) {
        return new LawEdit(
                struck.span(), words.isEmpty() ? List.of() : List.of(new Piece.Words(Wording.Kind.HEADING, words)));
    }

    /** Where the first words of a heading go, those after them begin with a capital. */
    private static LawEdit withoutOpening(TextRange found) {
        var struck = found.cut(0, Math.min(found.to() + 2, found.text().length()));
        var next = struck.words().substring(found.to()).strip();
        return edit(struck, OriginText.of(next.toUpperCase(Locale.ROOT), OriginText.LAW));
    }

    private boolean isBrought(String inserted) {
        int at = heading.words().toLowerCase(Locale.ROOT).indexOf(inserted.toLowerCase(Locale.ROOT));
        return !inserted.isEmpty() && at >= 0 && heading.text().isInserted(at, at + inserted.length());
    }

    /** The dash that sets a heading off is no part of it. */
    private static String bare(String words) {
        return words.replaceFirst("\\.?—$", "");
    }

    private String inCase(TextRange found, String inserted) {
        var words = bare(inserted);
        if (words.isEmpty()) {
            return words;
        }
        var there = found.words();
        if (there.equals(there.toUpperCase(Locale.ROOT))) {
            return words.toUpperCase(Locale.ROOT);
        }
        var running = WordSearch.text(TextRange.of(law)).stream()
                .map(TextRange::words)
                .toList();
        var cased = inCapitals(words)
                ? fromCapitals(words, running)
                : new HeadingCase(running, List.of(words)).heading(words);
        boolean first = found.from() == 0 || !Character.isLetter(cased.charAt(0));
        if (inCapitals(words)) {
            return first ? cased : inside(cased);
        }
        return first ? cased : words.charAt(0) + cased.substring(1);
    }

    private static boolean inCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** Small capitals of a bill say nothing of letter case: the law's other headings do. */
    private String fromCapitals(String words, List<String> running) {
        var small = words.toLowerCase(Locale.ROOT);
        var cased = new HeadingCase(running, List.of(small)).heading(small);
        if (!hasCapitalsWithin(law)) {
            return cased;
        }
        return WORD.matcher(cased)
                .replaceAll(word -> SMALL.contains(word.group())
                        ? word.group()
                        : Character.toUpperCase(word.group().charAt(0))
                                + word.group().substring(1));
    }

    private static boolean hasCapitalsWithin(WorkingProvision law) {
        return CAPITAL_WITHIN.matcher(law.heading().words()).find()
                || law.children().stream().anyMatch(HeadingWords::hasCapitalsWithin);
    }

    /** Edits beside words of the heading, found in whatever case. */
    List<LawEdit> beside(Passage.Quoted anchor, boolean after, String inserted) {
        var text = heading.words().toLowerCase(Locale.ROOT);
        var bare = bare(anchor.words()).toLowerCase(Locale.ROOT);
        int at = text.indexOf(bare);
        if (at < 0 || at != text.lastIndexOf(bare)) {
            throw new Refusal(
                    at < 0 ? WORDS_NOT_FOUND : WORDS_FOUND_MORE_THAN_ONCE,
                    "“" + anchor.words() + "” does not stand once in the heading");
        }
        int point = after ? at + bare.length() : at;
        var found = heading.cut(at, at + bare.length());
        var cased = inCase(found, inserted);
        return List.of(edit(heading.cut(point, point), point > 0 && inCapitals(inserted) ? inside(cased) : cased));
    }

    /** Words within a heading begin with a capital only where the law's headings have them within, or as names. */
    private String inside(String cased) {
        var first = WORD.matcher(cased);
        boolean small = first.lookingAt()
                && (SMALL.contains(first.group().toLowerCase(Locale.ROOT)) || !hasCapitalsWithin(law));
        boolean capitals = heading.words().equals(heading.words().toUpperCase(Locale.ROOT));
        return small && !capitals ? Character.toLowerCase(cased.charAt(0)) + cased.substring(1) : cased;
    }
}
