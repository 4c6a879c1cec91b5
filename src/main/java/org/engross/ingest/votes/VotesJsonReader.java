package org.engross.ingest.votes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.KnownFields;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.VoteExtras;

/** Reads a roll call in the JSON of the unitedstates project, made from those of the chambers. */
public final class VotesJsonReader {

    private static final KnownFields FIELDS = KnownFields.beside(VotesJsonReader.class, "json-fields.txt");

    private VotesJsonReader() {}

    public static boolean reads(JsonNode file) {
        return file.isObject() && file.has("vote_id") && file.has("votes");
    }

    /** What the record tells; empty, with an error among the findings, if it names no roll call. */
    public static Optional<OfficialRecord> read(JsonNode file, Findings findings) {
        try {
            FIELDS.check(file, findings);
            return Optional.of(vote(file, findings).record(Origin.VOTES_JSON));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            findings.error(Finding.Stage.METADATA, "vote_id", "not a roll call: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static CalledVote vote(JsonNode file, Findings findings) {
        var id = RollCallId.parse(text(file, "vote_id"));
        var moment = text(file, "date");
        boolean isDay = moment.length() == 10;
        var vote = new CalledVote(
                id,
                isDay ? LocalDate.parse(moment) : OffsetDateTime.parse(moment).toLocalDate(),
                isDay ? LocalTime.MIDNIGHT : OffsetDateTime.parse(moment).toLocalTime(),
                findings);
        vote.type = text(file, "type");
        vote.question = text(file, "question");
        vote.result = text(file, "result");
        vote.requirement = VoteValues.requirement(text(file, "requires"));
        vote.measure = measure(file.path("bill"));
        vote.amendment = amendment(file.path("amendment"), id.congress());
        vote.extras = new VoteExtras(
                about(file),
                text(file.path("amendment"), "author"),
                tieBreaker(file),
                VoteValues.tally(text(file, "result_text")));
        vote.source = Optional.of(text(file, "source_url"))
                .filter(url -> !url.isEmpty())
                .orElse(VoteValues.source(id));
        vote.updated = Stream.of("updated_at", "record_modified")
                .map(field -> text(file, field))
                .filter(value -> value.length() > 10)
                .findFirst()
                .map(value -> OffsetDateTime.parse(value)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime());
        answers(file, vote);
        return vote;
    }

    private static Optional<MeasureId> measure(JsonNode bill) {
        return bill.path("number").asInt() < 1
                ? Optional.empty()
                : Optional.of(new MeasureId(
                        MeasureType.parse(text(bill, "type")),
                        bill.path("number").asInt(),
                        new Congress(bill.path("congress").asInt())));
    }

    /** Of the Senate by its number; of the House it has the number within the bill, by which no amendment is known. */
    private static Optional<AmendmentId> amendment(JsonNode amendment, Congress congress) {
        var chamber = switch (text(amendment, "type")) {
            case "s" -> Optional.of(Chamber.SENATE);
            case "h" -> Optional.of(Chamber.HOUSE);
            default -> Optional.<Chamber>empty();
        };
        return chamber.map(of -> new AmendmentId(of, amendment.path("number").asInt(), congress));
    }

    /** What is voted on: the amendment's purpose, the nomination, the bill, or the subject of the vote. */
    private static String about(JsonNode file) {
        return Stream.of(
                        text(file.path("amendment"), "purpose"),
                        nomination(file.path("nomination")),
                        text(file, "subject"),
                        text(file.path("bill"), "title"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String nomination(JsonNode nomination) {
        return nomination.isMissingNode()
                ? ""
                : ("PN" + text(nomination, "number") + ": " + text(nomination, "title")).strip();
    }

    private static String tieBreaker(JsonNode file) {
        return file.path("votes").properties().stream()
                .filter(side -> Stream.of(side.getValue()).anyMatch(VotesJsonReader::hasVicePresident))
                .map(side -> "Vice President: " + side.getKey())
                .findFirst()
                .orElse("");
    }

    private static boolean hasVicePresident(JsonNode answers) {
        for (var answer : answers) {
            if (answer.isTextual()) {
                return true;
            }
        }
        return false;
    }

    private static void answers(JsonNode file, CalledVote vote) {
        boolean isElection = vote.question.contains("Election of the Speaker");
        file.path("votes")
                .properties()
                .forEach(side -> side.getValue().forEach(answer -> {
                    if (answer.isObject()) {
                        answer(
                                answer,
                                isElection ? PrintedCast.inElection(side.getKey()) : PrintedCast.of(side.getKey()),
                                vote);
                    }
                }));
    }

    private static void answer(JsonNode answer, PrintedCast cast, CalledVote vote) {
        var display = text(answer, "display_name");
        if (answer.has("last_name")) {
            vote.add(new CalledVote.PrintedAnswer(
                    text(answer, "id"),
                    text(answer, "last_name"),
                    text(answer, "first_name"),
                    text(answer, "party"),
                    text(answer, "state"),
                    cast));
        } else {
            vote.add(text(answer, "id"), display, text(answer, "party"), text(answer, "state"), cast);
        }
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asText("").strip();
    }
}
