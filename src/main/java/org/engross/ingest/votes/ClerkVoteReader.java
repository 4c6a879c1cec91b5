package org.engross.ingest.votes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.KnownFields;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.Requirement;
import org.engross.vote.Tally;
import org.engross.vote.VoteExtras;

/** Reads a roll call as the Clerk of the House publishes it: root element {@code rollcall-vote}. */
public final class ClerkVoteReader {

    private static final KnownFields FIELDS = KnownFields.beside(ClerkVoteReader.class, "clerk-fields.txt");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.US);

    private ClerkVoteReader() {}

    public static boolean reads(Element root) {
        return root.is("rollcall-vote");
    }

    /** What the record tells; empty, with an error among the findings, if it names no roll call. */
    public static Optional<OfficialRecord> read(Element root, Findings findings) {
        try {
            FIELDS.check(root, findings);
            return Optional.of(vote(root, findings).record(Origin.CLERK));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            findings.error(Finding.Stage.METADATA, "vote-metadata", "not a roll call: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static CalledVote vote(Element root, Findings findings) {
        var about = root.first("vote-metadata").orElseThrow(() -> new IllegalArgumentException("it has no metadata"));
        var congress = new Congress(Integer.parseInt(text(about, "congress")));
        int year = VoteValues.year(congress, text(about, "session"));
        int number = Integer.parseInt(text(about, "rollcall-num"));
        var vote = new CalledVote(
                new RollCallId(Chamber.HOUSE, number, congress, year),
                LocalDate.parse(text(about, "action-date"), DAY),
                time(about),
                findings);
        var measure = text(about, "legis-num");
        var type = text(about, "vote-type");
        vote.type = text(about, "vote-question");
        vote.question = question(about, measure);
        vote.result = text(about, "vote-result");
        vote.requirement = type.equals("QUORUM")
                ? Optional.empty()
                : Optional.of(type.contains("2/3") ? Requirement.TWO_THIRDS : Requirement.SIMPLE_MAJORITY);
        vote.measure = VoteValues.measure(measure, congress);
        vote.extras = new VoteExtras(text(about, "vote-desc"), text(about, "amendment-author"), "", stated(about));
        vote.source = VoteValues.source(vote.id);
        answers(root, vote);
        return vote;
    }

    private static String question(Element about, String measure) {
        var amendment = text(about, "amendment-num");
        var question = text(about, "vote-question");
        if (!amendment.isEmpty()) {
            return question + ": Amendment " + amendment + " to " + measure;
        }
        var what = (measure + " " + text(about, "vote-desc")).strip();
        return what.isEmpty() ? question : question + ": " + what;
    }

    private static LocalTime time(Element about) {
        var time =
                about.first("action-time").map(one -> one.attribute("time-etz")).orElse("");
        return time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time.length() == 4 ? "0" + time : time);
    }

    private static Optional<Tally> stated(Element about) {
        return about.first("vote-totals")
                .flatMap(totals -> totals.first("totals-by-vote"))
                .map(totals -> new Tally(
                        count(totals, "yea-total"),
                        count(totals, "nay-total"),
                        count(totals, "present-total"),
                        count(totals, "not-voting-total")));
    }

    private static int count(Element totals, String name) {
        var count = text(totals, name);
        return count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }

    private static void answers(Element root, CalledVote vote) {
        boolean isElection = root.descendants().anyMatch(element -> element.is("totals-by-candidate"));
        root.descendants().filter(element -> element.is("recorded-vote")).forEach(recorded -> {
            var member = recorded.first("legislator").orElse(recorded);
            var word = text(recorded, "vote");
            vote.add(
                    member.attribute("name-id"),
                    member.words(),
                    member.attribute("party"),
                    member.attribute("state"),
                    isElection ? PrintedCast.inElection(word) : PrintedCast.of(word));
        });
    }

    private static String text(Element element, String child) {
        return element.first(child).map(Element::words).orElse("");
    }
}
