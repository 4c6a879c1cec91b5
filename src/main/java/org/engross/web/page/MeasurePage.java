package org.engross.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.citation.VersionId;
import org.engross.measure.Amendment;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.MemberId;
import org.engross.proceeding.Event;
import org.engross.proceeding.EventKind;
import org.engross.proceeding.Timeline;
import org.engross.vote.RollCall;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.RequestedRecord;

/** What the page of a measure prints. */
record MeasurePage(
        String printed,
        String canonical,
        String title,
        String officialTitle,
        Link sponsor,
        String introduced,
        String latest,
        Link law,
        Link record,
        List<VersionRow> versions,
        List<AmendmentRow> amendments,
        List<VoteRow> votes,
        List<VoiceRow> voice,
        CosponsorSupport standing,
        String cosponsorCount,
        List<CosponsorRow> cosponsors,
        List<Link> files,
        String timeline,
        String id) {

    /** A text version; without a link where the text is not held. */
    record VersionRow(String stage, String date, String note, Link text, Link comparison) {}

    /** An amendment offered. */
    record AmendmentRow(Link text, Link sponsor, String purpose, String disposition, Link vote) {}

    /** A vote; {@code vitiated} says by what, or is null. */
    record VoteRow(Link link, String date, String question, String result, String vitiated, int inFavor, int against) {}

    /** A vote without names; {@code amendment} is null where it was on the measure. */
    record VoiceRow(String date, String what, Link amendment) {}

    /** A cosponsor; {@code withdrawn} is the day, or null. */
    record CosponsorRow(Link name, String since, boolean original, String withdrawn, String version) {}

    static MeasurePage of(Measure measure, RequestedRecord journal, Predicate<VersionId> isHeld) {
        var facts = journal.proceedings().facts();
        var amendments = facts.amendmentsTo(measure.id());
        var votes = facts.rollCallsOn(measure.id());
        return new MeasurePage(
                measure.id().printed(),
                measure.id().uslm(),
                measure.title(),
                measure.officialTitle().orElse(""),
                member(measure.sponsor(), journal),
                Dates.printed(measure.introduced()),
                latest(measure),
                measure.law().map(law -> new Link(law.uslm(), law.printed())).orElse(null),
                new Link(measure.source().url(), measure.source().name()),
                versions(measure, isHeld),
                amendments.stream().map(one -> amendment(one, journal)).toList(),
                votes.stream().map(MeasurePage::vote).toList(),
                voice(Timeline.of(facts, List.of(measure))),
                CosponsorSupport.of(measure, facts.members()),
                cosponsorCount(measure),
                measure.cosponsorships().stream()
                        .map(one -> cosponsor(measure, one, journal))
                        .toList(),
                Addresses.files(
                        "/api/v1/measures/" + measure.id() + "/cosponsors",
                        "status=all",
                        "xlsx",
                        "csv",
                        "jsonl",
                        "json",
                        "pdf"),
                "/measures/" + measure.id() + "/timeline",
                measure.id().toString());
    }

    private static Link member(MemberId id, RequestedRecord journal) {
        return new Link(Addresses.member(id), journal.printed(id));
    }

    private static String latest(Measure measure) {
        if (measure.actions().isEmpty()) {
            return "none recorded";
        }
        var action = measure.actions().getLast();
        return Dates.printed(action.date()) + ": " + action.text();
    }

    private static List<VersionRow> versions(Measure measure, Predicate<VersionId> isHeld) {
        var rows = new ArrayList<VersionRow>();
        Optional<TextVersion> before = Optional.empty();
        for (var version : measure.versions()) {
            boolean held = isHeld.test(version.id());
            var comparison = before.filter(older -> held)
                    .map(older -> new Link(
                            Addresses.comparison(
                                    older.id().toString(), version.id().toString()),
                            "What changed"))
                    .orElse(null);
            rows.add(new VersionRow(
                    version.stage(),
                    Dates.printed(version.date()),
                    version.dateNote(),
                    held ? new Link(version.id().uslm(), version.id().toString()) : null,
                    comparison));
            before = held ? Optional.of(version) : before;
        }
        return rows;
    }

    private static AmendmentRow amendment(Amendment amendment, RequestedRecord journal) {
        var disposition = amendment.disposition();
        return new AmendmentRow(
                new Link(amendment.id().uslm(), amendment.id().printed()),
                member(amendment.sponsor(), journal),
                amendment.purpose(),
                disposition.kind().printed()
                        + disposition
                                .manner()
                                .map(manner -> " by " + manner.printed())
                                .orElse(""),
                disposition
                        .rollCall()
                        .map(vote -> new Link("/votes/" + vote, vote.printed()))
                        .orElse(null));
    }

    private static VoteRow vote(RollCall vote) {
        var tally = vote.tally();
        return new VoteRow(
                new Link("/votes/" + vote.id(), vote.id().printed()),
                Dates.printed(vote.date()),
                vote.question(),
                vote.result(),
                vote.vitiated().map(vitiation -> vitiation.by()).orElse(null),
                tally.inFavor(),
                tally.against());
    }

    private static List<VoiceRow> voice(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.VOICE_VOTE)
                .map(event -> new VoiceRow(
                        Dates.printed(event.date()),
                        event.what(),
                        event.amendment()
                                .map(one -> new Link(one.uslm(), one.printed()))
                                .orElse(null)))
                .toList();
    }

    private static String cosponsorCount(Measure measure) {
        int listed = measure.cosponsorships().size();
        int active =
                measure.cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE).size();
        return listed == active ? listed + " cosponsors" : listed + " listed, " + active + " at the end";
    }

    private static CosponsorRow cosponsor(Measure measure, Cosponsorship cosponsorship, RequestedRecord journal) {
        return new CosponsorRow(
                member(cosponsorship.member(), journal),
                Dates.printed(cosponsorship.since()),
                cosponsorship.original(),
                cosponsorship.withdrawn().map(Dates::printed).orElse(null),
                measure.versionInPrint(cosponsorship.since())
                        .map(version -> version.id().toString())
                        .orElse("none yet"));
    }
}
