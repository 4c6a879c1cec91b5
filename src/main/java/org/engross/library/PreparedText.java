package org.engross.library;

import java.time.LocalDate;
import java.util.List;
import org.engross.quotation.RunNumbers;

/**
 * A document with all that is worked out of its words for the rows that keep it. Any thread may do that before the document is kept;
 * then nobody waits for it while one file after the other is kept.
 */
public final class PreparedText {

    private final Document document;
    private final HoldingEntity.StoredWords words;
    private final List<SearchRows.SearchedProvision> provisions;
    private final int[] runs;

    private PreparedText(
            Document document,
            HoldingEntity.StoredWords words,
            List<SearchRows.SearchedProvision> provisions,
            int[] runs) {
        this.document = document;
        this.words = words;
        this.provisions = provisions;
        this.runs = runs;
    }

    public static PreparedText of(Document document) {
        return new PreparedText(
                document,
                HoldingEntity.words(document),
                SearchRows.provisions(document.text()),
                RunNumbers.of(document.text()));
    }

    /** The same words under the day that a record tells. */
    public PreparedText dated(LocalDate date, String note) {
        return new PreparedText(document.dated(date, note), words, provisions, runs);
    }

    public Document document() {
        return document;
    }

    HoldingEntity.StoredWords words() {
        return words;
    }

    List<SearchRows.SearchedProvision> provisions() {
        return provisions;
    }

    /** The numbers of its word runs; see {@link RunNumbers}. */
    int[] runs() {
        return runs;
    }
}
