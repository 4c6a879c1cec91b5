package org.engross.ingest.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.measure.Cosponsorship;
import org.engross.member.Member;

/** Reads who signed on to a measure or an amendment, when, and who withdrew. */
final class CosponsorsReader {

    private final NamedMembers members;
    private final Findings findings;

    CosponsorsReader(NamedMembers members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    /** By the day of signing on, those of a day by name. */
    List<Cosponsorship> read(Element subject, String name, String place) {
        var names = new ArrayList<Cosponsorship>();
        StatusValues.all(subject, "cosponsors/item").forEach(item -> {
            try {
                add(names, cosponsorship(item, place), place);
            } catch (IllegalArgumentException e) {
                findings.warning(
                        Finding.Stage.BODY,
                        place + "/cosponsors",
                        "a cosponsor of " + name + " is left out: " + e.getMessage());
            }
        });
        stated(subject, names, name, place);
        names.sort(Comparator.comparing(Cosponsorship::since)
                .thenComparing(one -> members.named(one.member()), Member.AS_CALLED));
        return names;
    }

    private Cosponsorship cosponsorship(Element item, String place) {
        var since = StatusValues.day(StatusValues.text(item, "sponsorshipDate"));
        var member = members.read(item, since);
        var withdrawn = StatusValues.optional(item, "sponsorshipWithdrawnDate").map(StatusValues::day);
        if (withdrawn.filter(since::isAfter).isPresent()) {
            findings.warning(
                    Finding.Stage.BODY,
                    place + "/cosponsors",
                    member + " is said to have withdrawn on " + withdrawn.get() + ", before signing on, on " + since
                            + "; the withdrawal is left out");
            withdrawn = Optional.empty();
        }
        return new Cosponsorship(
                member, since, StatusValues.text(item, "isOriginalCosponsor").equalsIgnoreCase("true"), withdrawn);
    }

    /** A member may sign on again after a withdrawal; who is listed twice at one time is so once. */
    private void add(List<Cosponsorship> names, Cosponsorship name, String place) {
        boolean isListed = names.stream()
                .filter(one -> one.member().equals(name.member()))
                .anyMatch(one -> !apart(one, name) && !apart(name, one));
        if (isListed) {
            findings.warning(
                    Finding.Stage.BODY,
                    place + "/cosponsors",
                    name.member() + " is listed twice; the second is left out");
        } else {
            names.add(name);
        }
    }

    private static boolean apart(Cosponsorship earlier, Cosponsorship later) {
        return earlier.withdrawn().filter(day -> !day.isAfter(later.since())).isPresent();
    }

    private void stated(Element subject, List<Cosponsorship> names, String name, String place) {
        long standing = names.stream().filter(one -> one.active(LocalDate.MAX)).count();
        stated(subject, "cosponsors/currentCount", standing, name + " has cosponsors that stand", place);
        stated(subject, "cosponsors/totalCount", names.size(), name + " has cosponsors", place);
    }

    private void stated(Element subject, String path, long found, String what, String place) {
        StatusValues.optional(subject, path)
                .filter(said -> !said.equals(Long.toString(found)))
                .ifPresent(said -> findings.warning(
                        Finding.Stage.CHECK,
                        place + "/" + path,
                        what + ", " + said + " by the count of the record and " + found + " by its list"));
    }
}
