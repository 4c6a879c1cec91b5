package org.engross.ingest.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engross.citation.Chamber;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.measure.Committee;
import org.engross.measure.CommitteeActivity;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Measure;
import org.engross.measure.RelatedMeasure;
import org.engross.measure.StatedVote;
import org.engross.measure.StatusExtras;
import org.engross.measure.StatusRecord;
import org.engross.measure.TextVersion;
import org.engross.measure.Title;
import org.engross.member.MemberId;
import org.engross.member.Members;

/** {@code measures/ID/}: {@code measure.json}, {@code cosponsors.csv}, {@code actions.json}; perhaps {@code summaries.json}. */
final class MeasureFolder {

    static final List<String> FILES = List.of("actions.json", "cosponsors.csv", "measure.json", SummariesFile.NAME);
    static final Set<String> MAY_BE_MISSING = Set.of(SummariesFile.NAME);

    private final FactFolder folder;
    private final Members members;

    private MeasureFolder(FactFolder folder, Members members) {
        this.folder = folder;
        this.members = members;
    }

    static Measure read(FactFolder folder, Members members) {
        var reader = new MeasureFolder(folder, members);
        return FactObject.read(folder.path("measure.json"), folder.text("measure.json"), reader::measure);
    }

    private Measure measure(FactObject measure) {
        var id = measure.value("id", MeasureId::parse);
        folder.checkName(id.toString());
        return new Measure(
                id,
                measure.text("title"),
                Optional.of(measure.value("introduced", Values::date)),
                Optional.of(measure.object("sponsor", sponsor -> sponsor(sponsor, members))),
                measure.optional("law", Values::publicLaw),
                measure.list("titles", title -> new Title(title.text("type"), title.text("words"))),
                CosponsorsFile.read(folder.path("cosponsors.csv"), folder.text("cosponsors.csv"), members),
                ActionsFile.read(folder.path("actions.json"), folder.text("actions.json")),
                measure.list("committees", MeasureFolder::committee),
                measure.list("reports", MeasureFolder::report),
                measure.list("related", MeasureFolder::related),
                measure.list("versions", version -> version(id, version)),
                measure.list("recordedVotes", MeasureFolder::vote),
                SummariesFile.read(folder),
                StatusExtras.unknown(),
                Optional.of(measure.object("source", MeasureFolder::source)));
    }

    static MemberId sponsor(FactObject sponsor, Members members) {
        var id = sponsor.value("member", MemberId::new);
        var known = members.find(id);
        var said = sponsor.optional("district", Values::number);
        known.ifPresent(member -> {
            if (said.isPresent() != member.district().isPresent()
                    || said.isPresent() && said.get() != member.district().getAsInt()) {
                throw new UnreadableFact(sponsor.place(), id + " is of " + member.seat() + ", not of district " + said);
            }
        });
        return MembersFile.check(
                sponsor.place(),
                known,
                id.toString(),
                sponsor.text("name"),
                sponsor.text("party"),
                sponsor.text("state"));
    }

    private static Committee committee(FactObject committee) {
        var chamber = committee.value("chamber", Values::chamber);
        return new Committee(
                committee.text("code"),
                chamber,
                committee.text("name"),
                committee.list("activities", MeasureFolder::activity),
                committee.list("subcommittees", subcommittee -> subcommittee(chamber, subcommittee)));
    }

    private static Committee subcommittee(Chamber chamber, FactObject committee) {
        return new Committee(
                committee.text("code"),
                chamber,
                committee.text("name"),
                committee.list("activities", MeasureFolder::activity),
                List.of());
    }

    private static CommitteeActivity activity(FactObject activity) {
        return new CommitteeActivity(activity.text("activity"), activity.value("date", Values::date));
    }

    private static CommitteeReport report(FactObject report) {
        return new CommitteeReport(
                report.text("citation"),
                Optional.of(report.text("committee")),
                Optional.of(report.value("date", Values::date)));
    }

    private static RelatedMeasure related(FactObject related) {
        return new RelatedMeasure(
                related.value("measure", MeasureId::parse),
                related.text("title"),
                related.text("relation"),
                related.text("identifiedBy"));
    }

    private static TextVersion version(MeasureId measure, FactObject version) {
        return new TextVersion(
                new VersionId(measure, version.value("version", VersionCode::new)),
                version.text("stage"),
                version.value("date", Values::date),
                version.optional("dateNote", Function.identity()).orElse(""),
                version.text("url"));
    }

    private static StatedVote vote(FactObject vote) {
        return new StatedVote(
                vote.value("rollCall", RollCallId::parse), vote.value("date", Values::date), vote.text("action"));
    }

    private static StatusRecord source(FactObject source) {
        return new StatusRecord(
                source.text("name"),
                source.text("publisher"),
                source.text("url"),
                source.value("updated", Values::date));
    }
}
