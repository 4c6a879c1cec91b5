package org.engross.ingest.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.KnownFields;
import org.engross.measure.Action;
import org.engross.measure.Measure;
import org.engross.measure.StatusRecord;
import org.engross.member.MemberId;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;

/**
 * Reads a status record: root element {@code billStatus}. Its forms differ in the names of some elements and in where they
 * stand; what is kept of each and what is not stands in {@code fields.txt}, and a field that is in neither list is a finding.
 */
public final class StatusReader {

    private static final KnownFields FIELDS = KnownFields.beside(StatusReader.class, "fields.txt");
    private static final String PUBLISHER = "U.S. Government Publishing Office";
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)(?:.*[/\\\\])?(?:.*-)?BILLSTATUS-([0-9]+[a-z]+[0-9]+)\\.xml");

    private final Element bill;
    private final MeasureId id;
    private final Findings findings;
    private final NamedMembers members = new NamedMembers();

    private StatusReader(Element bill, MeasureId id, Findings findings) {
        this.bill = bill;
        this.id = id;
        this.findings = findings;
    }

    public static boolean reads(Element root) {
        return root.is("billStatus");
    }

    /**
     * What the record tells; empty, with an error among the findings, if it names no measure.
     *
     * @param file its name, which is held against what it holds
     */
    public static Optional<OfficialRecord> read(Element root, String file, Findings findings) {
        try {
            var bill = root.first("bill").orElseThrow(() -> new IllegalArgumentException("it holds no bill"));
            var id = id(bill);
            checkName(file, id, findings);
            FIELDS.check(root, findings);
            return Optional.of(new StatusReader(bill, id, findings).record());
        } catch (IllegalArgumentException e) {
            findings.error(Finding.Stage.METADATA, "bill", "not the status record of a measure: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static MeasureId id(Element bill) {
        return new MeasureId(
                MeasureType.parse(StatusValues.text(bill, "billType", "type")),
                StatusValues.number(StatusValues.text(bill, "billNumber", "number")),
                new Congress(StatusValues.number(StatusValues.text(bill, "congress"))));
    }

    private static void checkName(String file, MeasureId id, Findings findings) {
        var match = FILE_NAME.matcher(file);
        var name = id.congress() + id.type().code() + id.number();
        if (match.matches() && !match.group(1).equalsIgnoreCase(name)) {
            findings.warning(
                    Finding.Stage.METADATA,
                    "bill",
                    "by its name it is of " + match.group(1) + ", and it holds the record of " + name);
        }
    }

    private OfficialRecord record() {
        var updated = StatusValues.optional(bill, "updateDate").map(StatusValues::moment);
        var actions = ActionsReader.read(StatusValues.all(bill, "actions/item").toList(), "bill/actions", findings);
        var introduced = StatusValues.optional(bill, "introducedDate").map(StatusValues::day);
        var lists = new StatusLists(bill, id, findings);
        var measure = new Measure(
                id,
                StatusValues.optional(bill, "title").orElse(id.printed()),
                introduced,
                sponsor(introduced, actions),
                law(),
                lists.titles(),
                new CosponsorsReader(members, findings).read(bill, id.printed(), "bill"),
                actions,
                lists.committees(),
                lists.reports(actions),
                lists.related(),
                new VersionsReader(bill, id, findings).read(actions),
                lists.recordedVotes(),
                new SummariesReader(bill, name(), findings).read(),
                lists.extras(),
                Optional.of(new StatusRecord(
                        name(), PUBLISHER, url(), StatusValues.day(StatusValues.text(bill, "updateDate")))));
        var amendments = new AmendmentsReader(id, members, findings).read(bill);
        return new OfficialRecord(
                id.toString(),
                Origin.STATUS_RECORD,
                updated,
                new Facts(members.all(), List.of(measure), amendments, List.of()));
    }

    private Optional<MemberId> sponsor(Optional<LocalDate> introduced, List<Action> actions) {
        var day = introduced
                .or(() -> actions.stream().map(Action::date).findFirst())
                .orElse(id.congress().firstDay());
        var sponsors = new ArrayList<MemberId>();
        StatusValues.all(bill, "sponsors/item").forEach(item -> {
            try {
                sponsors.add(members.read(item, day));
            } catch (IllegalArgumentException e) {
                findings.warning(Finding.Stage.BODY, "bill/sponsors", "the sponsor is left out: " + e.getMessage());
            }
        });
        if (sponsors.isEmpty()) {
            findings.note(Finding.Stage.METADATA, "bill/sponsors", "the record names no sponsor");
        }
        return sponsors.stream().findFirst();
    }

    /** The public law that it became. A private law is told in the notes. */
    private Optional<LawCitation.PublicLaw> law() {
        return StatusValues.all(bill, "laws/item")
                .filter(law -> StatusValues.text(law, "type").equals("Public Law"))
                .map(law -> StatusValues.text(law, "number"))
                .map(number -> (LawCitation.PublicLaw) LawCitation.parse("plaw-" + number))
                .findFirst();
    }

    private String name() {
        return "BILLSTATUS-" + id.congress() + id.type().code() + id.number() + ".xml";
    }

    private String url() {
        return "https://www.govinfo.gov/bulkdata/BILLSTATUS/" + id.congress() + "/"
                + id.type().code() + "/" + name();
    }
}
