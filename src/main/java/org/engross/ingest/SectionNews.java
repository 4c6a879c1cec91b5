package org.engross.ingest;

import java.util.List;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.engross.provision.Provision;
import org.engross.provision.Run;

/**
 * Finds out what a section of a title or a compilation adds to the texts of the section that are held. Each print of the Code
 * has all sections, and few of them changed since the last: an unchanged one makes no second text.
 */
sealed interface SectionNews {

    /** The text that is held from an earlier day has these words. */
    record HeldAlready() implements SectionNews {}

    /** The text that is held from a later print has these words: they stood so before. */
    record StoodBefore(TextId later) implements SectionNews {}

    /** No neighbour in time has these words. */
    record OtherWords() implements SectionNews {}

    /** @param held the texts of the law that are held, the oldest first */
    static SectionNews of(Document document, List<Holding> held) {
        var before = held.stream()
                .filter(one -> !one.document().date().isAfter(document.date()))
                .reduce((first, second) -> second);
        if (before.filter(one -> isSame(one.document(), document)).isPresent()) {
            return new HeldAlready();
        }
        Optional<Holding> after = held.stream()
                .filter(one -> one.document().date().isAfter(document.date()))
                .findFirst()
                .filter(one -> !one.document().dateNote().isEmpty())
                .filter(one -> isSame(one.document(), document));
        return after.<SectionNews>map(one -> new StoodBefore(one.document().id()))
                .orElseGet(OtherWords::new);
    }

    private static boolean isSame(Document one, Document other) {
        return words(one.text()).equals(words(other.text()))
                && one.text().designation().equals(other.text().designation());
    }

    /** The words with their places; what a print says beside them, such as an identifier or a note, is no change of law. */
    private static List<String> words(Provision text) {
        return Run.of(text).stream().map(run -> run.path() + " " + run.words()).toList();
    }
}
