package org.engross.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.member.MemberId;

/**
 * A measure as its status record tells it.
 *
 * @param title the one it goes by: {@code Stop Enabling Sex Traffickers Act of 2017}
 * @param law the public law that it became
 * @param cosponsorships by the day of signing on
 * @param actions oldest first
 * @param versions oldest first
 * @param recordedVotes those that the status record lists, oldest first; not every vote on the measure
 * @param summaries oldest first
 */
public record Measure(
        MeasureId id,
        String title,
        LocalDate introduced,
        MemberId sponsor,
        Optional<LawCitation.PublicLaw> law,
        List<Title> titles,
        List<Cosponsorship> cosponsorships,
        List<Action> actions,
        List<Committee> committees,
        List<CommitteeReport> reports,
        List<RelatedMeasure> related,
        List<TextVersion> versions,
        List<StatedVote> recordedVotes,
        List<Summary> summaries,
        StatusRecord source) {

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduced, "introduced");
        Objects.requireNonNull(sponsor, "sponsor");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(source, "source");
        titles = List.copyOf(titles);
        cosponsorships = cosponsorships.stream()
                .sorted(Comparator.comparing(Cosponsorship::since))
                .toList();
        actions = List.copyOf(actions);
        committees = List.copyOf(committees);
        reports = List.copyOf(reports);
        related = List.copyOf(related);
        versions = versions.stream()
                .sorted(Comparator.comparing(TextVersion::date))
                .toList();
        recordedVotes = List.copyOf(recordedVotes);
        summaries =
                summaries.stream().sorted(Comparator.comparing(Summary::date)).toList();
        check(id, cosponsorships, versions);
    }

    private static void check(MeasureId id, List<Cosponsorship> cosponsorships, List<TextVersion> versions) {
        for (var version : versions) {
            if (!version.id().measure().equals(id)) {
                throw new IllegalArgumentException(version.id() + " is no version of " + id);
            }
        }
        var seen = new HashSet<MemberId>();
        for (var cosponsorship : cosponsorships) {
            if (!seen.add(cosponsorship.member())) {
                throw new IllegalArgumentException(cosponsorship.member() + " cosponsors " + id + " twice");
            }
        }
    }

    /** The long title, if the record bears one. */
    public Optional<String> officialTitle() {
        return titles.stream().filter(Title::isOfficial).map(Title::words).findFirst();
    }

    /** The cosponsors of a status on a day, by the day of signing on. */
    public List<Cosponsorship> cosponsorsAsOf(LocalDate date, CosponsorStatus status) {
        return cosponsorships.stream()
                .filter(cosponsorship -> cosponsorship.is(status, date))
                .toList();
    }

    /** The cosponsorship of a member, whether or not it was withdrawn. */
    public Optional<Cosponsorship> cosponsorshipOf(MemberId member) {
        return cosponsorships.stream()
                .filter(cosponsorship -> cosponsorship.member().equals(member))
                .findAny();
    }

    /**
     * The text version in print on a day: the newest dated that day or before, so a version is in print from its own
     * date, and of two of one day the later in the record. Empty before the first.
     */
    public Optional<TextVersion> versionInPrint(LocalDate date) {
        return versions.stream()
                .filter(version -> !version.date().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    public Optional<TextVersion> version(VersionCode code) {
        var asked = new VersionId(id, code);
        return versions.stream().filter(version -> version.id().equals(asked)).findAny();
    }
}
