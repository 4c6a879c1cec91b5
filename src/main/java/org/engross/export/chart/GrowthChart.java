package org.engross.export.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.proceeding.Growth;

/** The names on a measure over time, as a line of steps, with the day of each text version marked. */
public final class GrowthChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 330;
    private static final double LEFT = 44;
    private static final double RIGHT = 598;
    private static final double TOP = 74;
    private static final double BASE = 290;
    private static final int LABEL_ROWS = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private final Drawing drawing;
    private final LocalDate first;
    private final LocalDate last;
    private final int top;

    private GrowthChart(Measure measure, List<Growth.GrowthDay> steps) {
        first = measure.introduced()
                .or(() -> measure.versions().stream()
                        .filter(TextVersion::isDated)
                        .map(TextVersion::date)
                        .findFirst())
                .orElse(LocalDate.EPOCH);
        last = Stream.concat(
                        steps.stream().map(Growth.GrowthDay::day),
                        measure.versions().stream().filter(TextVersion::isDated).map(TextVersion::date))
                .max(LocalDate::compareTo)
                .orElse(first)
                .plusDays(5);
        int most = steps.stream().mapToInt(Growth.GrowthDay::standing).max().orElse(0);
        top = Math.max(10, (most + 24) / 25 * 25);
        drawing = new Drawing(
                "growth-" + measure.id(),
                WIDTH,
                HEIGHT,
                "Cosponsors of " + measure.id().printed() + " over time",
                description(measure, steps));
    }

    public static String svg(Measure measure) {
        var steps = Growth.of(measure).steps();
        var chart = new GrowthChart(measure, steps);
        chart.axes();
        chart.versions(measure.versions());
        chart.line(steps);
        return chart.drawing.done();
    }

    private static String description(Measure measure, List<Growth.GrowthDay> steps) {
        var versions = measure.versions().stream()
                .map(version -> version.stage() + " on " + version.date() + " with " + standing(steps, version.date()))
                .collect(Collectors.joining("; "));
        return "A line that rises with each member who signs on, from the introduction"
                + measure.introduced().map(day -> " on " + day).orElse("")
                + " to " + (steps.isEmpty() ? 0 : steps.getLast().standing())
                + " names. Text versions in print from these days, with the names then: " + versions + ".";
    }

    private static int standing(List<Growth.GrowthDay> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((one, other) -> other)
                .map(Growth.GrowthDay::standing)
                .orElse(0);
    }

    private double x(LocalDate day) {
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    private double y(int names) {
        return BASE - (BASE - TOP) * names / top;
    }

    private void axes() {
        int step = top <= 50 ? 10 : top <= 100 ? 25 : 50;
        for (int names = 0; names <= top; names += step) {
            var width = "stroke-width=" + (names == 0 ? 1.5 : 0.75);
            drawing.line(LEFT, y(names), RIGHT, y(names), "class=grid stroke=#d9d4ca " + width);
            drawing.words(LEFT - 7, y(names) + 4.5, "end", "soft", Integer.toString(names));
        }
        var month = first.withDayOfMonth(1);
        while (month.getMonthValue() % 3 != 1 || month.isBefore(first)) {
            month = month.plusMonths(1);
        }
        for (; !month.isAfter(last); month = month.plusMonths(3)) {
            drawing.line(x(month), BASE, x(month), BASE + 5, "class=axis stroke=#57534c stroke-width=1");
            drawing.words(x(month), BASE + 20, "middle", "soft", MONTH.format(month));
        }
    }

    /** Labels stand in rows so that versions some days apart do not cover one another; each hangs left of its line. */
    private void versions(List<TextVersion> versions) {
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            double x = x(version.date());
            double label = 16 + 14.5 * (i % LABEL_ROWS);
            drawing.element(
                    "line x1=? y1=? x2=? y2=? class=version stroke=#57534c stroke-width=1 stroke-dasharray=?",
                    x,
                    label - 10,
                    x,
                    BASE,
                    "3 3");
            boolean hangsLeft = x > WIDTH / 2.0;
            drawing.words(
                    hangsLeft ? x - 5 : x + 5,
                    label,
                    hangsLeft ? "end" : "start",
                    "soft small",
                    version.stage() + " (" + version.id().version().toString().toUpperCase(Locale.ROOT) + ")");
        }
    }

    private void line(List<Growth.GrowthDay> steps) {
        var path = new StringBuilder("M" + number(LEFT) + " " + number(BASE));
        for (var step : steps) {
            path.append("H").append(number(x(step.day()))).append("V").append(number(y(step.standing())));
        }
        path.append("H").append(number(RIGHT));
        drawing.element("path d=? class=growth fill=none stroke=#7a2e1d stroke-width=2.25 stroke-linejoin=round", path);
        if (!steps.isEmpty()) {
            int standing = steps.getLast().standing();
            drawing.words(RIGHT + 4, y(standing) + 6, "start", "big", Integer.toString(standing));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
