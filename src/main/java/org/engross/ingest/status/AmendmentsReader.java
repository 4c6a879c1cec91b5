package org.engross.ingest.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.measure.Action;
import org.engross.measure.Amendment;

/** Reads the amendments that a status record lists under the measure that they would amend. */
final class AmendmentsReader {

    private final MeasureId measure;
    private final NamedMembers members;
    private final Findings findings;

    AmendmentsReader(MeasureId measure, NamedMembers members, Findings findings) {
        this.measure = measure;
        this.members = members;
        this.findings = findings;
    }

    List<Amendment> read(Element bill) {
        return StatusValues.all(bill, "amendments/amendment")
                .flatMap(amendment -> read(amendment, place(amendment)).stream())
                .toList();
    }

    private static String place(Element amendment) {
        return "bill/amendments/amendment " + StatusValues.text(amendment, "type") + " "
                + StatusValues.text(amendment, "number");
    }

    private Optional<Amendment> read(Element amendment, String place) {
        try {
            return Optional.of(amendment(amendment, place));
        } catch (IllegalArgumentException e) {
            findings.warning(Finding.Stage.BODY, place, "the amendment is left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Amendment amendment(Element amendment, String place) {
        var id = id(amendment);
        var actions = ActionsReader.read(
                StatusValues.all(amendment, "actions/actions/item").toList(), place + "/actions", findings);
        var submitted = submitted(amendment, actions);
        var sponsors = StatusValues.all(amendment, "sponsors/item").toList();
        var sponsor = sponsors.stream()
                .filter(one -> !StatusValues.text(one, "bioguideId").isEmpty())
                .findFirst()
                .map(one -> members.read(one, submitted));
        return new Amendment(
                id,
                amended(amendment),
                Optional.empty(),
                StatusValues.all(amendment, "amendedAmendment")
                        .filter(one -> !StatusValues.text(one, "number").isEmpty())
                        .findFirst()
                        .map(one -> id(one)),
                sponsor,
                sponsor.isPresent()
                        ? ""
                        : sponsors.stream()
                                .map(one -> StatusValues.text(one, "name"))
                                .findFirst()
                                .orElse(""),
                new CosponsorsReader(members, findings).read(amendment, id.toString(), place),
                List.of(),
                StatusValues.text(amendment, "purpose"),
                description(amendment),
                "",
                submitted,
                StatusValues.optional(amendment, "proposedDate").map(StatusValues::day),
                DispositionReader.read(id, actions),
                actions);
    }

    private static AmendmentId id(Element amendment) {
        var type = StatusValues.text(amendment, "type");
        var chamber = switch (type) {
            case "HAMDT" -> Chamber.HOUSE;
            case "SAMDT" -> Chamber.SENATE;
            default -> throw new IllegalArgumentException("not a numbered amendment: '" + type + "'");
        };
        return new AmendmentId(
                chamber,
                StatusValues.number(StatusValues.text(amendment, "number")),
                new Congress(StatusValues.number(StatusValues.text(amendment, "congress"))));
    }

    private MeasureId amended(Element amendment) {
        var type = StatusValues.text(amendment, "amendedBill/type");
        return type.isEmpty()
                ? measure
                : new MeasureId(
                        MeasureType.parse(type.replaceAll("[^A-Za-z]", "")),
                        StatusValues.number(StatusValues.text(amendment, "amendedBill/number")),
                        new Congress(StatusValues.number(StatusValues.text(amendment, "amendedBill/congress"))));
    }

    /** The record says again in a description what it said of the purpose. */
    private static String description(Element amendment) {
        var description = StatusValues.text(amendment, "description");
        return description.equals(StatusValues.text(amendment, "purpose")) ? "" : description;
    }

    private static LocalDate submitted(Element amendment, List<Action> actions) {
        return StatusValues.optional(amendment, "submittedDate", "proposedDate")
                .map(StatusValues::day)
                .or(() -> actions.stream().map(Action::date).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("it has no day of submission and no action"));
    }
}
