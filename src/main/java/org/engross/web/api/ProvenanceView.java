package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.json.CertaintyView;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;

/** Who put each run of words there, as JSON. */
record ProvenanceView(
        String id, String title, String note, CertaintyView certainty, List<HandView> hands, List<RunView> runs) {

    /**
     * A text that words come from.
     *
     * @param sponsor of the measure or amendment; null for a committee's text, for a law, and where the record
     *     holds none
     * @param committee that reported the text; null for every other
     * @param steps by which it was brought in, agreed to or enacted, votes without names among them
     * @param votes by which it was agreed to, as ids
     * @param certainty whether its words are official
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "title", "date", "steps", "votes"})
    record HandView(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
            String sponsor,
            String committee,
            List<StepView> steps,
            List<String> votes,
            CertaintyView certainty) {}

    /**
     * An act of a chamber or committee.
     *
     * @param vote its id where it was recorded; null for a voice vote
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"date", "words"})
    record StepView(LocalDate date, String words, String vote) {}

    /**
     * A run of words.
     *
     * @param part the place of the wording among the provision's parts, from 0; -1 for its heading
     * @param by id of the text that put it there; null for words older than anything held
     * @param through id of what put the words into the bill that became {@code by}; null where that is not known
     * @param first id of the first text that has the words; null for words older than anything held
     * @param perhaps id of an older text that has them but was not held against an official copy; null where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"path", "words", "part"})
    record RunView(String path, int part, String words, String by, String through, String first, String perhaps) {}

    static ProvenanceView of(TextProvenance trace) {
        return new ProvenanceView(
                trace.text().id(),
                trace.text().title(),
                (trace.text().mark() + " " + trace.told()).strip(),
                CertaintyView.of(trace.text()),
                trace.hands().stream().map(ProvenanceView::hand).toList(),
                trace.runs().stream()
                        .map(run -> new RunView(
                                run.path().toString(),
                                run.part(),
                                run.words(),
                                run.by().map(Holding::id).orElse(null),
                                run.through().map(Holding::id).orElse(null),
                                run.first().map(Holding::id).orElse(null),
                                run.perhaps().map(Holding::id).orElse(null)))
                        .toList());
    }

    private static HandView hand(TextProvenance.CreditedText hand) {
        var held = hand.held();
        var credit = hand.credit();
        return new HandView(
                held.id(),
                held.document().title(),
                held.document().date(),
                credit.sponsor().orElse(null),
                credit.committee().orElse(null),
                credit.steps().stream()
                        .map(step -> new StepView(
                                step.date(),
                                step.told(),
                                step.vote().map(vote -> vote.id().toString()).orElse(null)))
                        .toList(),
                credit.voteIds(),
                CertaintyView.of(held.certainty()));
    }
}
