package org.engross.vote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.member.Party;

/** A recorded vote of which the counts are known and the positions were not read; for lists. Its parts are those of {@link RollCall}. */
public record ListedVote(
        RollCallId id,
        LocalDate date,
        LocalTime time,
        Forum forum,
        String question,
        String type,
        Optional<Requirement> requirement,
        String result,
        Optional<MeasureId> measure,
        Optional<AmendmentId> amendment,
        Optional<Expression> textVotedOn,
        Optional<TextId> printedAs,
        Optional<Vitiation> vitiated,
        String source,
        Map<Party, Tally> tallyByParty)
        implements CountedVote {

    public ListedVote {
        tallyByParty = Collections.unmodifiableMap(new TreeMap<>(tallyByParty));
    }

    @Override
    public Tally tally() {
        return tallyByParty.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
