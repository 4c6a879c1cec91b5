package org.engross.ingest.votes;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.KnownFields;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.Tally;
import org.engross.vote.VoteExtras;

/**
 * Reads a roll call as the Secretary of the Senate publishes it: root element {@code roll_call_vote}. It names members by the
 * Senate's own ids.
 */
public final class SenateVoteReader {

    private static final KnownFields FIELDS = KnownFields.beside(SenateVoteReader.class, "senate-fields.txt");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMMM d, uuuu, h:mm a")
            .toFormatter(Locale.US);

    private SenateVoteReader() {}

    public static boolean reads(Element root) {
        return root.is("roll_call_vote");
    }

    /** What the record tells; empty, with an error among the findings, if it names no roll call. */
    public static Optional<OfficialRecord> read(Element root, Findings findings) {
        try {
            FIELDS.check(root, findings);
            return Optional.of(vote(root, findings).record(Origin.SENATE));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            findings.error(Finding.Stage.METADATA, "roll_call_vote", "not a roll call: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static CalledVote vote(Element root, Findings findings) {
        var congress = new Congress(Integer.parseInt(text(root, "congress")));
        var year = VoteValues.year(congress, text(root, "congress_year", "session"));
        var number = Integer.parseInt(text(root, "vote_number"));
        var moment = LocalDateTime.parse(text(root, "vote_date"), MOMENT);
        var vote = new CalledVote(
                new RollCallId(Chamber.SENATE, number, congress, year),
                moment.toLocalDate(),
                moment.toLocalTime(),
                findings);
        vote.type = text(root, "question", "vote_question");
        vote.question = text(root, "vote_question_text", "question", "vote_title");
        vote.result = text(root, "vote_result", "vote_result_text");
        vote.requirement = VoteValues.requirement(text(root, "majority_requirement"));
        vote.measure = measure(root, congress);
        vote.amendment = VoteValues.senateAmendment(text(root, "amendment/amendment_number"), congress);
        vote.extras = new VoteExtras(
                text(root, "vote_document_text", "document/document_title", "vote_title"),
                "",
                tieBreaker(root),
                stated(root));
        vote.updated = Optional.of(text(root, "modify_date"))
                .filter(value -> !value.isEmpty())
                .map(value -> LocalDateTime.parse(value, MOMENT));
        vote.source = VoteValues.source(vote.id);
        answers(root, vote);
        return vote;
    }

    private static Optional<MeasureId> measure(Element root, Congress congress) {
        var document = text(root, "document/document_type") + " " + text(root, "document/document_number");
        return Stream.of(
                        document,
                        text(root, "amendment/amendment_to_document_number"),
                        text(root, "document/document_name"))
                .flatMap(printed -> VoteValues.measure(printed, congress).stream())
                .findFirst();
    }

    private static String tieBreaker(Element root) {
        var who = text(root, "tie_breaker/by_whom");
        return who.isEmpty() ? "" : who + ": " + text(root, "tie_breaker/tie_breaker_vote");
    }

    private static Optional<Tally> stated(Element root) {
        return root.first("count")
                .map(count -> new Tally(
                        count(count, "yeas"), count(count, "nays"), count(count, "present"), count(count, "absent")));
    }

    private static int count(Element counts, String name) {
        var count = text(counts, name);
        return count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0;
    }

    private static void answers(Element root, CalledVote vote) {
        root.first("members").stream().flatMap(Element::elements).forEach(member -> {
            var id = text(member, "lis_member_id");
            vote.add(new CalledVote.PrintedAnswer(
                    id,
                    text(member, "last_name"),
                    text(member, "first_name"),
                    text(member, "party"),
                    text(member, "state"),
                    PrintedCast.of(text(member, "vote_cast"))));
        });
    }

    /** The words at the first of these paths that has any. */
    private static String text(Element element, String... paths) {
        return Stream.of(paths)
                .map(path -> at(element, path))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String at(Element element, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? element.first(path).map(Element::words).orElse("")
                : element.first(path.substring(0, slash))
                        .map(child -> at(child, path.substring(slash + 1)))
                        .orElse("");
    }
}
