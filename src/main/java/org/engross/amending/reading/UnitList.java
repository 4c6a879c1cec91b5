package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/** Reads "paragraphs (1) and (2)", "subparagraphs (A) through (D)", "paragraph (3)(B)": each way is a list of units. */
final class UnitList {

    static final String WORD = "(?:subsection|paragraph|subparagraph|clause|subclause|item|subitem)";
    private static final String DESIGNATION = "\\([0-9A-Za-z]{1,6}\\)";
    private static final Pattern FIRST = Pattern.compile(
            "(?:the |such )?(?:new |redesignated )?(" + WORD + ")s?,? ?((?:" + DESIGNATION + ")+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER = Pattern.compile(
            "(?:,? (and|or|through|though)|,)(?: both)? (?:(" + WORD + ")s? )?((?:" + DESIGNATION + ")+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("\\(([0-9A-Za-z]{1,6})\\)");
    private static final int BOUND = 200;

    private UnitList() {}

    private static final Pattern BARE = Pattern.compile("(" + DESIGNATION + ")");

    /** The ways listed at the cursor, empty where none is. */
    static List<List<Step>> read(Phrase phrase) {
        return read(phrase, null);
    }

    private static final Pattern NEXT_PAIR = Pattern.compile(",? and (?=(?:the )?" + WORD + "s? " + DESIGNATION
            + "(?:(?:,? and|,? or|,? through|,)? ?(?:" + WORD + "s? )?" + DESIGNATION + ")* as )");

    /** The same, of a level that need not be written where one is given; it ends before "and paragraph (3) as". */
    static List<List<Step>> read(Phrase phrase, Level given) {
        var level = given;
        var ways = new ArrayList<List<Step>>();
        if (phrase.accept(FIRST)) {
            level = level(phrase.group(1));
            ways.add(way(level, phrase.group(2)));
        } else if (given != null && phrase.accept(BARE)) {
            ways.add(way(level, phrase.group(1)));
        } else {
            return List.of();
        }
        while (!(given != null && phrase.sees(NEXT_PAIR)) && phrase.accept(FURTHER)) {
            boolean range =
                    phrase.group(1) != null && phrase.group(1).startsWith("thr") || "though".equals(phrase.group(1));
            level = phrase.group(2) == null ? level : level(phrase.group(2));
            var way = way(level, phrase.group(3));
            if (range) {
                ways.addAll(between(ways.getLast(), way));
            }
            ways.add(way);
        }
        return ways;
    }

    static Level level(String word) {
        return Level.valueOf(word.toUpperCase(Locale.ROOT).replaceFirst("S$", ""));
    }

    /** {@code (1)(A)} after "paragraph": the level of the first only is said. */
    static List<Step> way(Level level, String designations) {
        var way = new ArrayList<Step>();
        var values = VALUE.matcher(designations);
        while (values.find()) {
            way.add(new Step.Unit(way.isEmpty() ? Optional.of(level) : Optional.empty(), values.group(1)));
        }
        return way;
    }

    /** {@code (b)(1)} after a section's number. */
    static List<Step> way(String designations) {
        var way = new ArrayList<Step>();
        var values = VALUE.matcher(designations);
        while (values.find()) {
            way.add(new Step.Unit(Optional.empty(), values.group(1)));
        }
        return way;
    }

    /** The designations strictly between two of one style. */
    private static List<List<Step>> between(List<Step> first, List<Step> last) {
        var from = (Step.Unit) first.getLast();
        var to = (Step.Unit) last.getLast();
        var above = first.subList(0, first.size() - 1);
        var ways = new ArrayList<List<Step>>();
        var value = from.value();
        for (int i = 0; i < BOUND; i++) {
            value = DesignationSeries.after(value, from.level().orElse(Level.PARAGRAPH));
            if (value.equals(to.value())) {
                return ways;
            }
            var way = new ArrayList<>(above);
            way.add(new Step.Unit(from.level(), value));
            ways.add(way);
        }
        throw new Refusal(Outcome.Reason.TARGET_AMBIGUOUS, "no series leads from " + from + " to " + to);
    }
}
