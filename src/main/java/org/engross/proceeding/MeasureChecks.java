package org.engross.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.measure.Committee;
import org.engross.measure.CommitteeActivity;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;

/** What is compared within the status record of a measure. */
final class MeasureChecks {

    private final Measure measure;
    private final List<Check> checks = new ArrayList<>();

    private MeasureChecks(Measure measure) {
        this.measure = measure;
    }

    static List<Check> of(Measure measure) {
        var checks = new MeasureChecks(measure);
        checks.originals();
        checks.sponsor();
        measure.committees().forEach(checks::committee);
        measure.reports().forEach(checks::report);
        checks.law();
        return checks.checks;
    }

    private void originals() {
        add(
                Check.Kind.ORIGINAL_COSPONSORS,
                "those called original, and those who signed on the day it was introduced",
                count(measure.cosponsorships().stream()
                        .filter(Cosponsorship::original)
                        .count()),
                count(measure.cosponsorships().stream()
                        .filter(name -> Optional.of(name.since()).equals(measure.introduced()))
                        .count()));
    }

    private void sponsor() {
        add(
                Check.Kind.ORIGINAL_COSPONSORS,
                "the sponsor is not among the cosponsors",
                "not listed",
                measure.sponsor().flatMap(measure::cosponsorshipOf).isEmpty() ? "not listed" : "listed");
    }

    private void committee(Committee committee) {
        committee.activities().forEach(activity -> activity(committee, activity));
        committee.subcommittees().forEach(this::committee);
    }

    private void activity(Committee committee, CommitteeActivity activity) {
        boolean acted = measure.actions().stream()
                .anyMatch(action -> action.date().equals(activity.date())
                        && action.committees().contains(committee.code()));
        add(
                Check.Kind.COMMITTEE,
                committee.name() + ": " + activity.activity() + " " + activity.date(),
                "an action of that day",
                acted ? "an action of that day" : "no action of that day");
    }

    /** The action of the day names the report by its number: "H. Rept. 115-572, Part I", "written report No. 115-199". */
    private void report(CommitteeReport report) {
        var number = report.citation().replaceFirst("^.* ", "");
        boolean cited = measure.actions().stream()
                .anyMatch(action -> report.date().equals(Optional.of(action.date()))
                        && action.text().contains(number));
        add(
                Check.Kind.REPORT,
                "the report listed, and the action"
                        + report.date().map(day -> " of " + day).orElse(""),
                report.citation(),
                cited ? report.citation() : "no action cites it");
    }

    private void law() {
        measure.law().ifPresent(law -> {
            var number = law.congress() + "-" + law.number();
            boolean said = measure.actions().stream()
                    .anyMatch(action -> action.text().startsWith("Became Public Law No: " + number));
            add(
                    Check.Kind.LAW,
                    "the law that it became, and the action that says so",
                    number,
                    said ? number : "no action says so");
        });
    }

    private void add(Check.Kind kind, String what, String stated, String found) {
        checks.add(new Check(kind, measure.id().toString(), what, stated, found));
    }

    private static String count(long number) {
        return Long.toString(number);
    }
}
