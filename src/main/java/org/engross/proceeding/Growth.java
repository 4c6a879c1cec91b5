package org.engross.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;

/** How the cosponsors of a measure grew in number, a step for each day on which their number moved. */
public record Growth(List<GrowthDay> steps) {

    /**
     * One day.
     *
     * @param standing names that stand at its end
     */
    public record GrowthDay(LocalDate day, int signedOn, int withdrew, int standing) {}

    public Growth {
        steps = List.copyOf(steps);
    }

    public static Growth of(Measure measure) {
        var days = new TreeSet<LocalDate>();
        measure.cosponsorships().forEach(name -> {
            days.add(name.since());
            name.withdrawn().ifPresent(days::add);
        });
        var steps = new ArrayList<GrowthDay>();
        days.forEach(day -> steps.add(step(measure.cosponsorships(), day)));
        return new Growth(steps);
    }

    private static GrowthDay step(List<Cosponsorship> names, LocalDate day) {
        return new GrowthDay(
                day,
                (int) names.stream().filter(name -> name.since().equals(day)).count(),
                (int) names.stream()
                        .filter(name -> name.withdrawn().filter(day::equals).isPresent())
                        .count(),
                (int) names.stream().filter(name -> name.active(day)).count());
    }
}
