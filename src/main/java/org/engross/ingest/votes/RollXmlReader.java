package org.engross.ingest.votes;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
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
 * Reads a roll call in the older XML of GovTrack, made from those of the chambers: root element {@code roll}. It names members by
 * an id and a State alone, and measures by short codes of its own.
 */
public final class RollXmlReader {

    private static final KnownFields FIELDS = KnownFields.beside(RollXmlReader.class, "roll-fields.txt");

    /** Here {@code hr} is a resolution and {@code h} a bill. */
    private static final Map<String, MeasureType> TYPES = Map.of(
            "h", MeasureType.HR,
            "hr", MeasureType.HRES,
            "hj", MeasureType.HJRES,
            "hc", MeasureType.HCONRES,
            "s", MeasureType.S,
            "sr", MeasureType.SRES,
            "sj", MeasureType.SJRES,
            "sc", MeasureType.SCONRES);

    private RollXmlReader() {}

    public static boolean reads(Element root) {
        return root.is("roll") && root.attributes().containsKey("roll");
    }

    /** What the record tells; empty, with an error among the findings, if it names no roll call. */
    public static Optional<OfficialRecord> read(Element root, Findings findings) {
        try {
            FIELDS.check(root, findings);
            return Optional.of(vote(root, findings).record(Origin.ROLL_XML));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            findings.error(Finding.Stage.METADATA, "roll", "not a roll call: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static CalledVote vote(Element root, Findings findings) {
        var congress = new Congress(Integer.parseInt(root.attribute("session")));
        var moment = OffsetDateTime.parse(root.attribute("datetime"));
        var chamber = root.attribute("where").equals("senate") ? Chamber.SENATE : Chamber.HOUSE;
        int year = Integer.parseInt(root.attribute("year"));
        int number = Integer.parseInt(root.attribute("roll"));
        var vote = new CalledVote(
                new RollCallId(chamber, number, congress, year), moment.toLocalDate(), moment.toLocalTime(), findings);
        vote.type = text(root, "type");
        vote.question = text(root, "question");
        vote.result = text(root, "result");
        vote.requirement = VoteValues.requirement(text(root, "required"));
        vote.measure = root.first("bill").map(RollXmlReader::measure);
        vote.amendment = root.first("amendment").flatMap(one -> amendment(one, congress));
        vote.extras = new VoteExtras("", "", "", Optional.of(stated(root)));
        vote.source = VoteValues.source(vote.id);
        vote.updated = Optional.of(root.attribute("updated"))
                .filter(value -> !value.isEmpty())
                .map(value -> OffsetDateTime.parse(value)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime());
        root.elements()
                .filter(element -> element.is("voter"))
                .forEach(voter -> vote.add(
                        voter.attribute("id"), "", "", voter.attribute("state"), cast(voter.attribute("value"), root)));
        return vote;
    }

    private static PrintedCast cast(String word, Element root) {
        return text(root, "question").contains("Election of the Speaker")
                ? PrintedCast.inElection(word)
                : PrintedCast.of(word);
    }

    private static MeasureId measure(Element bill) {
        var type = TYPES.get(bill.attribute("type"));
        if (type == null) {
            throw new IllegalArgumentException("not a type of measure: '" + bill.attribute("type") + "'");
        }
        return new MeasureId(
                type,
                Integer.parseInt(bill.attribute("number")),
                new Congress(Integer.parseInt(bill.attribute("session"))));
    }

    /** Of the Senate {@code s795}; of the House the number within the bill, by which no amendment is known. */
    private static Optional<AmendmentId> amendment(Element amendment, Congress congress) {
        var number = amendment.attribute("number");
        return number.matches("[hs][1-9][0-9]{0,5}")
                ? Optional.of(new AmendmentId(
                        Chamber.ofLetter(number.substring(0, 1)), Integer.parseInt(number.substring(1)), congress))
                : Optional.empty();
    }

    private static Tally stated(Element root) {
        return new Tally(count(root, "aye"), count(root, "nay"), count(root, "present"), count(root, "nv"));
    }

    private static int count(Element root, String name) {
        var count = root.attribute(name);
        return count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0;
    }

    private static String text(Element element, String child) {
        return element.first(child).map(Element::words).orElse("");
    }
}
