package org.engross.export.paper;

import java.time.LocalDate;
import java.util.List;
import org.engross.export.chart.GrowthChart;
import org.engross.export.chart.SplitBars;
import org.engross.measure.Amendment;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.proceeding.EventKind;
import org.engross.proceeding.Facts;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.Timeline;
import org.engross.proceeding.VersionBacking;
import org.engross.vote.RollCall;

/** A measure for paper: one page of facts, then who stood behind which text, the amendments, the votes, the names. */
public final class MeasurePaper {

    private final Measure measure;
    private final Facts facts;
    private final List<RollCall> votes;
    private final Sheet sheet;

    private MeasurePaper(Measure measure, Facts facts) {
        this.measure = measure;
        this.facts = facts;
        votes = facts.rollCallsOn(measure.id());
        sheet = new Sheet(
                measure.id().printed() + ": " + measure.title(),
                measure.id().printed() + ", " + measure.title(),
                "Engross. Record as of " + measure.source().updated());
    }

    public static Paper of(Measure measure, Facts facts) {
        var paper = new MeasurePaper(measure, facts);
        paper.facts();
        paper.backing();
        paper.amendments();
        paper.votes();
        paper.cosponsors();
        return new Paper(paper.sheet.done(), measure.source().updated());
    }

    private void facts() {
        sheet.element("p", "kicker", measure.id().printed());
        sheet.element("h1", "", measure.title());
        sheet.element("p", "lead", measure.officialTitle().orElse(""));
        int standing =
                measure.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE).size();
        int listed = measure.cosponsorships().size();
        sheet.facts(List.of(
                List.of("Sponsor", printed(measure.sponsor())),
                List.of("Introduced", measure.introduced().toString()),
                List.of("Cosponsors", standing + (listed == standing ? "" : " at the end; " + listed + " signed on")),
                List.of("Became law", measure.law().map(law -> law.printed()).orElse("")),
                List.of(
                        "Latest action",
                        measure.actions().isEmpty()
                                ? ""
                                : measure.actions().getLast().date() + ": "
                                        + measure.actions().getLast().text()),
                List.of(
                        "Record",
                        measure.source().name() + ", " + measure.source().publisher())));
        versions();
        standingVotes();
    }

    private void versions() {
        sheet.heading("Texts");
        sheet.head("Stage", "In print from", "Text");
        measure.versions()
                .forEach(version ->
                        sheet.row(version.stage(), version.date(), version.id().toString()));
        sheet.end();
    }

    /** The outcomes in short; a vitiated vote counts for nothing and is told further on only. */
    private void standingVotes() {
        var standing = votes.stream().filter(vote -> !vote.isVitiated()).toList();
        if (!standing.isEmpty()) {
            sheet.heading("Votes in short");
            sheet.head("Vote|25", "Question", "Result|18", "#For", "#Against");
            standing.forEach(vote -> sheet.row(
                    vote.id().printed(),
                    vote.question(),
                    vote.result(),
                    vote.tally().inFavor(),
                    vote.tally().against()));
            sheet.end();
        }
    }

    private void backing() {
        sheet.raw("<div class=\"break\"></div>");
        sheet.heading("Cosponsors over time");
        sheet.drawing(GrowthChart.svg(measure), 5.6);
        sheet.heading("On the record for which text");
        sheet.element(
                "p",
                "meta",
                "The version in print on a day is the newest one dated that day or before. It does not say that a"
                        + " member read it.");
        var backings = VersionBacking.of(measure, facts.members());
        sheet.drawing(SplitBars.ofBacking(measure.id().toString(), backings), 5.6);
        sheet.head(
                "Version in print",
                "From",
                "To",
                "Names before it|17",
                "#Signed on",
                "#Withdrew",
                "Names at its end|17");
        backings.forEach(backing -> sheet.row(
                backing.version().stage(),
                backing.version().date(),
                backing.lastDay().map(Object::toString).orElse("end of the record"),
                count(backing.before()),
                backing.signedOn().size(),
                backing.withdrew().size(),
                count(backing.after())));
        sheet.end();
    }

    private static String count(Headcount count) {
        var out = new StringBuilder(Integer.toString(count.total()));
        count.byParty()
                .forEach((party, number) -> out.append(out.indexOf(":") < 0 ? ": " : ", ")
                        .append(number)
                        .append(' ')
                        .append(party.letter()));
        return out.toString();
    }

    private void amendments() {
        var amendments = facts.amendmentsTo(measure.id());
        if (amendments.isEmpty()) {
            return;
        }
        sheet.raw("<div style=\"page-break-inside: avoid\">");
        sheet.heading("Amendments");
        sheet.head("Amendment|13", "Offered by|16", "Purpose", "What came of it|17");
        amendments.forEach(amendment -> sheet.row(
                amendment.id().printed(), printed(amendment.sponsor()), amendment.purpose(), came(amendment)));
        sheet.end().raw("</div>");
    }

    private static String came(Amendment amendment) {
        var disposition = amendment.disposition();
        return disposition.kind().printed()
                + disposition
                        .manner()
                        .map(Disposition.Manner::printed)
                        .map(manner -> " by " + manner)
                        .orElse("")
                + disposition.rollCall().map(vote -> ", " + vote.printed()).orElse("");
    }

    private void votes() {
        votes.forEach(vote -> {
            sheet.raw("<div style=\"page-break-inside: avoid\">");
            sheet.heading(vote.id().printed() + ", " + vote.date());
            sheet.element(
                    "p",
                    "",
                    vote.question() + ". " + vote.result() + ", " + vote.tally() + "; required: "
                            + vote.requirement().printed() + ". " + vote.forum().printed() + ".");
            vote.vitiated()
                    .ifPresent(set -> sheet.element(
                            "p", "note", "Vitiated by " + set.by() + " on " + set.date() + ": it counts for nothing."));
            sheet.drawing(SplitBars.ofVote(vote), 5.2);
            sheet.head("Party", "#For", "#Against", "#Present", "#Not voting");
            vote.tallyByParty()
                    .forEach((party, tally) -> sheet.row(
                            party.printed(), tally.inFavor(), tally.against(), tally.present(), tally.notVoting()));
            sheet.end().raw("</div>");
        });
        withoutNames();
    }

    private void withoutNames() {
        var voice = Timeline.of(facts, List.of(measure)).stream()
                .filter(event -> event.kind() == EventKind.VOICE_VOTE)
                .toList();
        if (!voice.isEmpty()) {
            sheet.heading("Votes without names");
            sheet.head("Day", "What", "Amendment");
            voice.forEach(event -> sheet.row(
                    event.date(),
                    event.what(),
                    event.amendment().map(one -> one.printed()).orElse("")));
            sheet.end();
        }
    }

    private void cosponsors() {
        sheet.heading("Cosponsors");
        sheet.head("Member", "Since", "Version in print", "");
        measure.cosponsorships()
                .forEach(name -> sheet.row(
                        printed(name.member()),
                        name.since(),
                        measure.versionInPrint(name.since())
                                .map(version -> version.id().toString())
                                .orElse("none yet"),
                        (name.original() ? "original" : "")
                                + name.withdrawn()
                                        .map(day -> "withdrawn " + day)
                                        .orElse("")));
        sheet.end();
    }

    private String printed(MemberId id) {
        return facts.member(id).map(member -> member.printed()).orElse(id.toString());
    }
}
