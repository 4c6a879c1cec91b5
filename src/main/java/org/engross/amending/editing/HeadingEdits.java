package org.engross.amending.editing;

import java.util.List;
import java.util.Locale;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.WordSearch;
import org.engross.provision.HeadingCase;

/**
 * Edits of words in a heading, which law, bill and Code print each in a letter case of its own: the words are found
 * whatever their case, and what is inserted takes the case of what stands there.
 */
final class HeadingEdits {

    private HeadingEdits() {}

    static WorkingProvision replace(
            WorkingProvision law, TextRange heading, Passage.Quoted struck, OriginText inserted) {
        var text = heading.words();
        if (!WordSearch.all(List.of(heading), struck.words()).isEmpty()) {
            var found = WordSearch.find(List.of(heading), struck.words(), struck.occurrence());
            boolean opens = found.size() == 1 && found.getFirst().from() == 0 && inserted.isEmpty();
            return opens
                    ? WordEdits.replace(law, List.of(withNext(found.getFirst())), next(found.getFirst()))
                    : WordEdits.replace(law, found, inserted);
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(bare(struck.words()).toLowerCase(Locale.ROOT));
        int last =
                text.toLowerCase(Locale.ROOT).lastIndexOf(bare(struck.words()).toLowerCase(Locale.ROOT));
        if (at < 0 && isBrought(heading, inserted.words())) {
            return law;
        }
        if (at < 0 || at != last) {
            throw new Refusal(
                    at < 0 ? Outcome.Reason.WORDS_NOT_FOUND : Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE,
                    "“" + struck.words() + "” does not stand once in the heading");
        }
        var found = heading.cut(at, at + bare(struck.words()).length());
        if (at == 0 && inserted.isEmpty()) {
            return WordEdits.replace(law, List.of(withNext(found)), next(found));
        }
        return WordEdits.replace(law, List.of(found), set(law, found, inserted));
    }

    /** Where the first words of a heading go, those after them begin with a capital. */
    private static TextRange withNext(TextRange found) {
        return found.cut(0, Math.min(found.to() + 2, found.text().length()));
    }

    private static OriginText next(TextRange found) {
        var next = withNext(found).words().substring(found.to()).strip();
        return OriginText.of(next.toUpperCase(Locale.ROOT), OriginText.LAW);
    }

    /** Whether an order for each place in the law has changed the heading already. */
    private static boolean isBrought(TextRange heading, String inserted) {
        int at = heading.words().toLowerCase(Locale.ROOT).indexOf(inserted.toLowerCase(Locale.ROOT));
        return !inserted.isEmpty()
                && at >= 0
                && heading.text().part(at, at + inserted.length()).runs().stream()
                        .allMatch(run -> run.origin() != OriginText.LAW);
    }

    /** The dash that sets a heading off is no part of it. */
    private static String bare(String words) {
        return words.replaceFirst("\\.?—$", "");
    }

    private static OriginText set(WorkingProvision law, TextRange found, OriginText inserted) {
        if (inserted.isEmpty()) {
            return inserted;
        }
        var words = bare(inserted.words());
        var there = found.words();
        boolean capitals = there.equals(there.toUpperCase(Locale.ROOT));
        var running = TextRange.of(law).stream()
                .filter(stretch -> !stretch.inHeading())
                .map(TextRange::words)
                .toList();
        var cased = new HeadingCase(running).heading(words);
        boolean first = found.from() == 0 || !Character.isLetter(cased.charAt(0));
        var within = first ? cased : words.charAt(0) + cased.substring(1);
        return OriginText.of(
                capitals ? words.toUpperCase(Locale.ROOT) : within,
                inserted.runs().getFirst().origin());
    }
}
