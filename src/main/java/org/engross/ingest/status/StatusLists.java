package org.engross.ingest.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.measure.Action;
import org.engross.measure.Committee;
import org.engross.measure.CommitteeActivity;
import org.engross.measure.CommitteeReport;
import org.engross.measure.RelatedMeasure;
import org.engross.measure.StatedVote;
import org.engross.measure.StatusExtras;
import org.engross.measure.Title;

/** The shorter lists of a status record. What cannot be read of one is left out with a finding; the rest stands. */
final class StatusLists {

    private final Element bill;
    private final MeasureId id;
    private final Findings findings;

    StatusLists(Element bill, MeasureId id, Findings findings) {
        this.bill = bill;
        this.id = id;
        this.findings = findings;
    }

    List<Title> titles() {
        return StatusValues.all(bill, "titles/item")
                .filter(title -> !StatusValues.text(title, "title").isEmpty())
                .map(title -> new Title(StatusValues.text(title, "titleType"), StatusValues.text(title, "title")))
                .distinct()
                .toList();
    }

    List<Committee> committees() {
        return readable(
                Stream.concat(
                        StatusValues.all(bill, "committees/billCommittees/item"),
                        StatusValues.all(bill, "committees/item")),
                "bill/committees",
                this::committee);
    }

    private Committee committee(Element item) {
        var chamber = chamber(StatusValues.text(item, "chamber"));
        return committee(
                item,
                chamber,
                readable(
                        StatusValues.all(item, "subcommittees/item"),
                        "bill/committees/subcommittees",
                        below -> committee(below, chamber, List.of())));
    }

    private Committee committee(Element item, Chamber chamber, List<Committee> below) {
        var activities = new ArrayList<>(readable(
                StatusValues.all(item, "activities/item"),
                "bill/committees/activities",
                done -> new CommitteeActivity(
                        StatusValues.text(done, "name"), StatusValues.day(StatusValues.text(done, "date")))));
        activities.sort((one, other) -> one.date().compareTo(other.date()));
        return new Committee(
                StatusValues.text(item, "systemCode"), chamber, StatusValues.text(item, "name"), activities, below);
    }

    /** A joint committee is of both chambers; it stands with that in which the measure began. */
    private Chamber chamber(String value) {
        return switch (value) {
            case "House" -> Chamber.HOUSE;
            case "Senate" -> Chamber.SENATE;
            case "Joint" -> id.type().chamber();
            default -> throw new IllegalArgumentException("not a chamber: '" + value + "'");
        };
    }

    /** The record lists the citation alone; the action that cites it has the day and the committee. */
    List<CommitteeReport> reports(List<Action> actions) {
        return StatusValues.all(bill, "committeeReports/committeeReport/citation")
                .map(Element::words)
                .filter(citation -> !citation.isEmpty())
                .distinct()
                .map(citation -> report(citation, actions))
                .toList();
    }

    private CommitteeReport report(String citation, List<Action> actions) {
        var number = citation.replaceFirst(",.*$", "").replaceFirst("^.* ", "");
        var cited = actions.stream()
                .filter(action -> action.text().matches("(?s).*\\b" + Pattern.quote(number) + "\\b.*"))
                .filter(action -> action.text().contains("eport"))
                .findFirst();
        return new CommitteeReport(
                citation, cited.flatMap(action -> action.committees().stream().findFirst()), cited.map(Action::date));
    }

    List<RelatedMeasure> related() {
        return readable(StatusValues.all(bill, "relatedBills/item"), "bill/relatedBills", this::related).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<RelatedMeasure> related(Element item) {
        var measure = new MeasureId(
                MeasureType.parse(StatusValues.text(item, "type").replaceAll("[^A-Za-z]", "")),
                StatusValues.number(StatusValues.text(item, "number")),
                new Congress(StatusValues.number(StatusValues.text(item, "congress"))));
        var title = StatusValues.text(item, "latestTitle", "title");
        var relations = StatusValues.all(item, "relationshipDetails/item")
                .map(detail -> new RelatedMeasure(
                        measure, title, StatusValues.text(detail, "type"), StatusValues.text(detail, "identifiedBy")))
                .toList();
        return relations.isEmpty() ? List.of(new RelatedMeasure(measure, title, "", "")) : relations;
    }

    /** Older records list them by themselves, newer ones with the action; a vote may be listed with several. */
    List<StatedVote> recordedVotes() {
        var votes = new ArrayList<>(readable(
                StatusValues.all(bill, "recordedVotes/recordedVote"),
                "bill/recordedVotes",
                vote -> vote(vote, StatusValues.text(vote, "fullActionName"))));
        StatusValues.all(bill, "actions/item")
                .flatMap(action -> readable(
                        StatusValues.all(action, "recordedVotes/recordedVote"),
                        "bill/actions/recordedVotes",
                        vote -> vote(vote, StatusValues.text(action, "text")))
                        .stream())
                .filter(vote -> votes.stream().noneMatch(one -> one.rollCall().equals(vote.rollCall())))
                .forEach(votes::add);
        votes.sort((one, other) -> one.date().compareTo(other.date()));
        return votes;
    }

    private static StatedVote vote(Element vote, String action) {
        var congress = new Congress(StatusValues.number(StatusValues.text(vote, "congress")));
        var rollCall = new RollCallId(
                StatusValues.text(vote, "chamber").equals("Senate") ? Chamber.SENATE : Chamber.HOUSE,
                StatusValues.number(StatusValues.text(vote, "rollNumber")),
                congress,
                congress.firstYear() + StatusValues.number(StatusValues.text(vote, "sessionNumber")) - 1);
        return new StatedVote(rollCall, StatusValues.day(StatusValues.text(vote, "date")), action);
    }

    StatusExtras extras() {
        return new StatusExtras(
                StatusValues.optional(
                        bill,
                        "policyArea/name",
                        "subjects/billSubjects/policyArea/name",
                        "subjects/policyArea/name",
                        "primarySubject/name",
                        "subjects/billSubjects/primarySubject/name"),
                subjects(),
                byRequest(),
                StatusValues.all(bill, "calendarNumbers/item")
                        .map(item -> new StatusExtras.CalendarNumber(
                                StatusValues.text(item, "calendar"), StatusValues.text(item, "number")))
                        .toList(),
                readable(
                        StatusValues.all(bill, "cboCostEstimates/item"),
                        "bill/cboCostEstimates",
                        StatusLists::estimate),
                notes(),
                String.join(
                        "\n", MarkedUpText.paragraphs(StatusValues.text(bill, "constitutionalAuthorityStatementText"))),
                false);
    }

    private List<String> subjects() {
        return Stream.of(
                        "subjects/billSubjects/legislativeSubjects/item/name",
                        "subjects/legislativeSubjects/item/name",
                        "subjects/billSubjects/otherSubjects/item/name",
                        "subjects/otherSubjects/item/name")
                .flatMap(path -> StatusValues.all(bill, path))
                .map(Element::words)
                .distinct()
                .toList();
    }

    private String byRequest() {
        var words = StatusValues.text(bill, "sponsors/item/byRequestType");
        return words.isEmpty()
                        && StatusValues.text(bill, "sponsors/item/isByRequest").equals("Y")
                ? "by request"
                : words;
    }

    private static StatusExtras.CostEstimate estimate(Element item) {
        return new StatusExtras.CostEstimate(
                StatusValues.day(StatusValues.text(item, "pubDate", "rptPubDate")),
                StatusValues.text(item, "title", "rptTitle"),
                StatusValues.text(item, "url", "rptUrl"));
    }

    private List<String> notes() {
        return Stream.concat(
                        StatusValues.all(bill, "laws/item")
                                .filter(law -> !StatusValues.text(law, "type").equals("Public Law"))
                                .map(law -> "Became " + StatusValues.text(law, "type") + " "
                                        + StatusValues.text(law, "number") + "."),
                        StatusValues.all(bill, "notes/item")
                                .map(note ->
                                        String.join(" ", MarkedUpText.paragraphs(StatusValues.text(note, "text")))))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private <T> List<T> readable(Stream<Element> items, String place, Function<Element, T> read) {
        var values = new ArrayList<T>();
        items.forEach(item -> {
            try {
                values.add(read.apply(item));
            } catch (IllegalArgumentException e) {
                findings.warning(Finding.Stage.BODY, place, "left out: " + e.getMessage());
            }
        });
        return values;
    }
}
