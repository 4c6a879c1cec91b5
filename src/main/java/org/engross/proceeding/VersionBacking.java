package org.engross.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.Members;

/**
 * Who stood behind a measure before one of its text versions was in print, and after.
 *
 * @param lastDay the last on which it was in print; empty for the last version
 * @param before the names that stood on the day before its date
 * @param after the names that stood on its last day, or stand at the end of the record
 * @param signedOn while it was in print, by the day
 * @param withdrew while it was in print, by the day of signing on
 */
public record VersionBacking(
        TextVersion version,
        Optional<LocalDate> lastDay,
        Headcount before,
        Headcount after,
        List<Cosponsorship> signedOn,
        List<Cosponsorship> withdrew) {

    public VersionBacking {
        signedOn = List.copyOf(signedOn);
        withdrew = List.copyOf(withdrew);
    }

    /** The backing of every version, oldest first. A version is in print from its own date to the day before the next. */
    public static List<VersionBacking> of(Measure measure, Members members) {
        var backings = new ArrayList<VersionBacking>();
        var versions = measure.versions().stream().filter(TextVersion::isDated).toList();
        for (int i = 0; i < versions.size(); i++) {
            var lastDay = i + 1 < versions.size()
                    ? Optional.of(versions.get(i + 1).date().minusDays(1))
                    : Optional.<LocalDate>empty();
            backings.add(of(measure, versions.get(i), lastDay, members));
        }
        return List.copyOf(backings);
    }

    private static VersionBacking of(
            Measure measure, TextVersion version, Optional<LocalDate> lastDay, Members members) {
        var last = lastDay.orElse(LocalDate.MAX);
        return new VersionBacking(
                version,
                lastDay,
                standing(measure, version.date().minusDays(1), members),
                standing(measure, last, members),
                measure.cosponsorships().stream()
                        .filter(name -> within(name.since(), version, last))
                        .toList(),
                measure.cosponsorships().stream()
                        .filter(name -> name.withdrawn()
                                .filter(day -> within(day, version, last))
                                .isPresent())
                        .toList());
    }

    private static Headcount standing(Measure measure, LocalDate day, Members members) {
        return Headcount.of(
                measure.cosponsorships().stream()
                        .filter(name -> name.active(day))
                        .map(Cosponsorship::member)
                        .toList(),
                members);
    }

    private static boolean within(LocalDate day, TextVersion version, LocalDate last) {
        return !day.isBefore(version.date()) && !day.isAfter(last);
    }
}
