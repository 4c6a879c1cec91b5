package org.engross.vote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.member.Party;

/** What a recorded vote was about and how it came out, without who answered what. Its parts are those of {@link RollCall}. */
public interface CountedVote {

    RollCallId id();

    LocalDate date();

    LocalTime time();

    Forum forum();

    String question();

    String type();

    Optional<Requirement> requirement();

    String result();

    Optional<MeasureId> measure();

    Optional<AmendmentId> amendment();

    Optional<Expression> textVotedOn();

    Optional<TextId> printedAs();

    Optional<Vitiation> vitiated();

    String source();

    /** Everyone called, counted. */
    Tally tally();

    /** The tally of each party that was called, in the order of {@link Party}. */
    Map<Party, Tally> tallyByParty();

    /** Whether the vote was set aside. */
    default boolean isVitiated() {
        return vitiated().isPresent();
    }
}
