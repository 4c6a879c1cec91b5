package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.diff.Edit;
import org.engross.export.json.CertaintyView;
import org.engross.expression.Quotes;
import org.engross.quotation.Excerpt;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotedPlace;

/**
 * Which texts have the words of a quotation, as JSON.
 *
 * @param verbatim the texts that have them word for word but for typography
 * @param near the texts that have them nearly
 * @param texts all of them by date
 * @param summaries those that an agency wrote of a measure and that have the words: another voice, no text of it
 */
record QuotesView(
        String quote, DateRange verbatim, DateRange near, List<QuotedText> texts, List<SummaryText> summaries) {

    /**
     * How many texts, and the first and the last by date of those whose words there were checked, or where none was, of all;
     * null where there is none.
     */
    record DateRange(
            int total,
            @Schema(nullable = true) TextName first,
            @Schema(nullable = true) TextName last) {

        static DateRange of(Quotes.Traced found, boolean verbatim) {
            var those = found.texts().stream()
                    .filter(one -> one.traced().verbatim() == verbatim)
                    .toList();
            var dating = Quotes.FoundQuotation.dating(those);
            return dating.isEmpty()
                    ? new DateRange(0, null, null)
                    : new DateRange(those.size(), TextName.of(dating.getFirst()), TextName.of(dating.getLast()));
        }
    }

    /** What a text is called. */
    record TextName(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date) {
        static TextName of(Quotes.FoundQuotation found) {
            var document = found.held().document();
            return new TextName(found.held().id(), document.title(), document.date());
        }
    }

    /**
     * A text that has the words; {@code result} is {@code verbatim} or {@code near}.
     *
     * @param checked whether we held all its words against an official copy
     */
    @Schema(name = "QuotedText")
    record QuotedText(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
            boolean checked,
            CertaintyView certainty,
            @Schema(enumeration = {"verbatim", "near"}) String result,
            List<QuotedPlaceView> places) {}

    /**
     * A summary that has the words.
     *
     * @param version the agency's code for the stage
     * @param paragraph of the first place, counted from 1
     */
    @Schema(name = "QuotedSummary")
    record SummaryText(
            String measure,
            String version,
            String action,
            LocalDate date,
            String author,
            @Schema(enumeration = {"verbatim", "near"}) String result,
            int paragraph,
            List<QuotedPlaceView> places) {}

    /**
     * Where they stand.
     *
     * @param words those of the text
     * @param distance how many words or marks differ
     * @param edits from the words quoted to those of the text
     * @param before the words of the provision before them, and {@code after} those after them
     */
    record QuotedPlaceView(
            String path,
            String words,
            int distance,
            List<Change> edits,
            String before,
            String after,
            List<QuotedPart> parts) {}

    /** An edit. */
    record Change(
            @Schema(enumeration = {"same", "strike", "insert"})
            String op,

            String text) {

        static Change of(Edit edit) {
            return new Change(edit.op().name().toLowerCase(Locale.ROOT), edit.text());
        }
    }

    /** Words in one run of a provision's own words, which are counted from 0, the heading first. */
    record QuotedPart(
            String path,
            int run,
            int start,
            int end,
            @JsonProperty("text") String words) {

        static QuotedPart of(Excerpt excerpt) {
            return new QuotedPart(
                    excerpt.path().toString(), excerpt.run(), excerpt.start(), excerpt.end(), excerpt.words());
        }
    }

    static QuotesView of(Quotation quotation, Quotes.Traced found) {
        return new QuotesView(
                quotation.words(),
                DateRange.of(found, true),
                DateRange.of(found, false),
                found.texts().stream().map(QuotesView::text).toList(),
                found.summaries().stream().map(QuotesView::summary).toList());
    }

    private static QuotedText text(Quotes.FoundQuotation found) {
        var document = found.held().document();
        return new QuotedText(
                found.held().id(),
                document.title(),
                document.date(),
                found.held().certainty().isWholeHeld(),
                CertaintyView.of(found.held().certainty()),
                found.traced().verbatim() ? "verbatim" : "near",
                found.traced().places().stream().map(QuotesView::place).toList());
    }

    private static SummaryText summary(Quotes.Summarized found) {
        var places = found.traced().places();
        return new SummaryText(
                found.measure().id().toString(),
                found.summary().version(),
                found.summary().action(),
                found.summary().date(),
                found.summary().author(),
                found.traced().verbatim() ? "verbatim" : "near",
                places.getFirst().excerpts().getFirst().run() + 1,
                places.stream().map(QuotesView::place).toList());
    }

    private static QuotedPlaceView place(QuotedPlace place) {
        return new QuotedPlaceView(
                place.excerpts().getFirst().path().toString(),
                place.words(),
                place.distance(),
                place.edits().stream().map(Change::of).toList(),
                place.before(),
                place.after(),
                place.excerpts().stream().map(QuotedPart::of).toList());
    }
}
