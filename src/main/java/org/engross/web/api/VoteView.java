package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.measure.Disposition;
import org.engross.proceeding.Facts;
import org.engross.proceeding.VotedText;
import org.engross.vote.CountedVote;
import org.engross.vote.Requirement;
import org.engross.vote.Tally;
import org.engross.web.http.Moment;

/** A roll call as JSON, without the positions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "id",
            "date",
            "forum",
            "question",
            "type",
            "result",
            "tally",
            "byParty",
            "source",
            "vitiated"
        })
record VoteView(
        String id,
        LocalDate date,
        LocalTime time,

        @Schema(description = "The same moment with its offset from UTC.", format = "date-time")
        String at,

        String forum,
        String question,
        String type,
        String requirement,
        String result,
        String measure,
        String amendment,
        String textVotedOn,
        BeforeView before,
        String printedAs,
        boolean vitiated,
        String vitiatedBy,
        Tally tally,
        Map<String, Tally> byParty,
        String source) {

    /**
     * What the forum had before it, by the times of the record.
     *
     * @param text the text as amended by then, as an expression
     * @param agreed the amendments to it agreed to by then, in order
     */
    record BeforeView(String text, List<AgreedToView> agreed) {}

    /**
     * An amendment agreed to before the vote.
     *
     * @param time in Washington; absent where the record bears the day alone
     * @param by {@code voice vote}; absent where the record does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreedToView(
            String amendment,
            LocalDate date,
            LocalTime time,

            @Schema(description = "The moment with its offset from UTC.", format = "date-time")
            String at,

            String by) {}

    private static BeforeView before(VotedText text) {
        return new BeforeView(
                text.before().toString(),
                text.agreed().stream()
                        .map(one -> new AgreedToView(
                                one.amendment().id().toString(),
                                one.date(),
                                one.time().orElse(null),
                                one.time()
                                        .map(time -> Moment.at(one.date(), time))
                                        .orElse(null),
                                one.amendment()
                                        .disposition()
                                        .flatMap(Disposition::manner)
                                        .map(Disposition.Manner::printed)
                                        .orElse(null)))
                        .toList());
    }

    static VoteView of(CountedVote rollCall, Facts facts) {
        var byParty = new TreeMap<String, Tally>();
        rollCall.tallyByParty().forEach((party, tally) -> byParty.put(party.letter(), tally));
        return new VoteView(
                rollCall.id().toString(),
                rollCall.date(),
                rollCall.time(),
                Moment.at(rollCall.date(), rollCall.time()),
                rollCall.forum().printed(),
                rollCall.question(),
                rollCall.type(),
                rollCall.requirement().map(Requirement::printed).orElse(null),
                rollCall.result(),
                rollCall.measure().map(Object::toString).orElse(null),
                rollCall.amendment().map(Object::toString).orElse(null),
                rollCall.textVotedOn().map(Object::toString).orElse(null),
                VotedText.of(rollCall, facts).map(VoteView::before).orElse(null),
                rollCall.printedAs().map(Object::toString).orElse(null),
                rollCall.isVitiated(),
                rollCall.vitiated()
                        .map(vitiation -> vitiation.by() + ", " + vitiation.date())
                        .orElse(null),
                rollCall.tally(),
                byParty,
                rollCall.source());
    }
}
