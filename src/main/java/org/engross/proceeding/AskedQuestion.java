package org.engross.proceeding;

import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/**
 * What a vote decided, as one would ask it in a sentence: {@code Shall H.R. 1865 pass?} The words of the record name an
 * amendment by a number of the day, which nobody else knows it by.
 *
 * @param asked a sentence; the record's own words where the kind of question is none of those that it can be made for
 * @param about what the measure or the amendment is for, in the record's words; empty if it does not say
 */
public record AskedQuestion(String asked, String about) {

    public static AskedQuestion of(RollCall vote, Facts facts) {
        var measure = vote.measure().flatMap(facts::measure);
        var amendment = vote.amendment().flatMap(facts::amendment);
        if (isOnAmendment(vote) && amendment.isPresent()) {
            return onAmendment(amendment.get(), facts);
        }
        var about = measure.map(Measure::title).orElse("");
        var named = vote.measure().map(id -> id.printed());
        if (isOnPassage(vote) && named.isPresent()) {
            return new AskedQuestion("Shall " + named.get() + " pass?", about);
        }
        return new AskedQuestion(
                vote.question(), amendment.map(Amendment::about).orElse(about));
    }

    private static boolean isOnAmendment(RollCall vote) {
        return vote.type().equals("On the Amendment") || vote.type().equals("On Agreeing to the Amendment");
    }

    private static boolean isOnPassage(RollCall vote) {
        return vote.type().equals("On Passage of the Bill") || vote.type().equals("On Passage");
    }

    private static AskedQuestion onAmendment(Amendment amendment, Facts facts) {
        var sponsor = amendment.sponsor().flatMap(facts::member).map(one -> " of " + one.printed());
        return new AskedQuestion(
                "Shall " + amendment.id().printed() + sponsor.orElse("") + " be agreed to?", amendment.about());
    }
}
