package org.engross.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.member.MemberId;

/**
 * A measure as its status record tells it. Where no status record of it is held, what its texts print of themselves is all that is
 * known, and {@link #source()} is empty: then an empty list says that nothing was collected, not that there is none.
 *
 * @param title the one it goes by: {@code Stop Enabling Sex Traffickers Act of 2017}
 * @param introduced the day, where a record or a print bears it
 * @param sponsor the first, where a record or a print names one
 * @param law the public law that it became
 * @param cosponsorships by the day of signing on; a member who withdrew may sign on again
 * @param actions oldest first
 * @param versions oldest first
 * @param recordedVotes those that the status record lists, oldest first; not every vote on the measure
 * @param summaries oldest first
 * @param extras what its status record has besides
 * @param source the status record, where one is held
 */
public record Measure(
        MeasureId id,
        String title,
        Optional<LocalDate> introduced,
        Optional<MemberId> sponsor,
        Optional<LawCitation.PublicLaw> law,
        List<Title> titles,
        List<Cosponsorship> cosponsorships,
        List<Action> actions,
        List<Committee> committees,
        List<CommitteeReport> reports,
        List<RelatedMeasure> related,
        List<TextVersion> versions,
        List<StatedVote> recordedVotes,
        List<MeasureSummary> summaries,
        StatusExtras extras,
        Optional<StatusRecord> source) {

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduced, "introduced");
        Objects.requireNonNull(sponsor, "sponsor");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(extras, "extras");
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
        summaries = summaries.stream()
                .sorted(Comparator.comparing(MeasureSummary::date))
                .toList();
        check(id, cosponsorships, versions);
    }

    private static void check(MeasureId id, List<Cosponsorship> cosponsorships, List<TextVersion> versions) {
        for (var version : versions) {
            if (!version.id().measure().equals(id)) {
                throw new IllegalArgumentException(version.id() + " is no version of " + id);
            }
        }
        var standing = new HashMap<MemberId, Cosponsorship>();
        for (var name : cosponsorships) {
            var before = standing.put(name.member(), name);
            if (before != null
                    && before.withdrawn()
                            .filter(day -> !day.isAfter(name.since()))
                            .isEmpty()) {
                throw new IllegalArgumentException(name.member() + " cosponsors " + id + " twice");
            }
        }
    }

    /** Whether a status record of it is held, so that what is not listed is not there. */
    public boolean isCollected() {
        return source.isPresent();
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

    /** The cosponsorship of a member, the last one where there are several, whether or not it was withdrawn. */
    public Optional<Cosponsorship> cosponsorshipOf(MemberId member) {
        return cosponsorships.stream()
                .filter(cosponsorship -> cosponsorship.member().equals(member))
                .reduce((earlier, later) -> later);
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
