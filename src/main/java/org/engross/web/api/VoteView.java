package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/** A roll call as JSON, without the positions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "id",
            "date",
            "forum",
            "question",
            "type",
            "requirement",
            "result",
            "measure",
            "textVotedOn",
            "tally",
            "byParty",
            "source",
            "vitiated"
        })
record VoteView(
        String id,
        LocalDate date,
        LocalTime time,
        String forum,
        String question,
        String type,
        String requirement,
        String result,
        String measure,
        String amendment,
        String textVotedOn,
        String printedAs,
        boolean vitiated,
        String vitiatedBy,
        Tally tally,
        Map<String, Tally> byParty,
        String source) {

    static VoteView of(RollCall rollCall) {
        var byParty = new TreeMap<String, Tally>();
        rollCall.tallyByParty().forEach((party, tally) -> byParty.put(party.letter(), tally));
        return new VoteView(
                rollCall.id().toString(),
                rollCall.date(),
                rollCall.time(),
                rollCall.forum().printed(),
                rollCall.question(),
                rollCall.type(),
                rollCall.requirement().printed(),
                rollCall.result(),
                rollCall.measure().toString(),
                rollCall.amendment().map(Object::toString).orElse(null),
                rollCall.textVotedOn().toString(),
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
