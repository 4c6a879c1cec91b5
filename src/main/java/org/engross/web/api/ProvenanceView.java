package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.json.CertaintyView;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;
import org.engross.web.request.RequestedRecord;

/** Who put each run of words there, as JSON. */
record ProvenanceView(
        String id, String title, String note, CertaintyView certainty, List<HandView> hands, List<RunView> runs) {

    /**
     * A text that put words there.
     *
     * @param sponsor of the measure or amendment; null where the record holds none
     * @param votes by which it was agreed to, as ids
     * @param certainty whether its words are official
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "title", "date", "votes"})
    record HandView(
            String id, String title, LocalDate date, String sponsor, List<String> votes, CertaintyView certainty) {}

    /**
     * A run of words.
     *
     * @param part the place of the wording among the provision's parts, from 0; -1 for its heading
     * @param by id of the text that put it there; null for words older than anything held
     * @param through id of what put the words into the bill that became {@code by}; null where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"path", "words", "part"})
    record RunView(String path, int part, String words, String by, String through) {}

    static ProvenanceView of(TextProvenance trace, RequestedRecord journal) {
        return new ProvenanceView(
                trace.text().id(),
                trace.text().title(),
                (trace.text().mark() + " " + trace.note()).strip(),
                CertaintyView.of(trace.text()),
                trace.hands().stream().map(hand -> hand(hand, journal)).toList(),
                trace.runs().stream()
                        .map(run -> new RunView(
                                run.path().toString(),
                                run.part(),
                                run.words(),
                                run.by().map(Holding::id).orElse(null),
                                run.through().map(Holding::id).orElse(null)))
                        .toList());
    }

    private static HandView hand(Holding hand, RequestedRecord journal) {
        var credit = journal.credit(hand.document().id());
        return new HandView(
                hand.id(),
                hand.document().title(),
                hand.document().date(),
                credit.sponsor(),
                credit.voteIds(),
                CertaintyView.of(hand.certainty()));
    }
}
