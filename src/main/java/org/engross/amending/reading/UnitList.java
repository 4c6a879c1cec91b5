package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.instruction.Step;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/** Reads "paragraphs (1) and (2)", "subparagraphs (A) through (D)", "paragraph (3)(B)": each way is a list of units. */
final class UnitList {

    static final String WORD = "(?:subsection|paragraph|subparagraph|clause|subclause|item|subitem)";
    /** Slips of clerks that enacted laws have, each of which can mean one level only. */
    private static final String SLIPS =
            "subparagaph|subparagarph|subparagrah|subpargraph|paragaph|paragrah|subsecton|(?-i:(?<=\\b(?:[Ii]n|[Oo]f) )section(?= \\([a-z]\\)))";

    private static final Map<String, Level> LEVELS = Stream.of(Level.values())
            .collect(Collectors.toMap(level -> level.name().toLowerCase(Locale.ROOT), level -> level));

    private static final String DESIGNATION = "\\([0-9A-Za-z]{1,6}\\)";
    /** "(5, (6), and (7)", the first with a clerk's slip. */
    private static final String FIRST_DESIGNATION =
            "(?:\\([0-9A-Za-z]{1,6}(?=, " + DESIGNATION + ")|(?:" + DESIGNATION + "){1,15}+)";

    private static final Pattern FIRST = Pattern.compile(
            "(?:the |such )?(?:new |(?:so |newly )?redesignated )?(" + WORD + "|" + SLIPS + ")s?,? ?("
                    + FIRST_DESIGNATION + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER = Pattern.compile(
            "(?:,? (and|or|through|though)|,)(?: both)? (?:(" + WORD + ")s? )?((?:" + DESIGNATION + "){1,15}+)",
            Pattern.CASE_INSENSITIVE);
    /** Designations without parentheses: "paragraph 12", "subsections a. or b.". */
    private static final String BARE_DESIGNATION = "([a-z]\\.|[0-9]{1,2}|(?<=clause )[IVX]{1,5})(?=[ ,;—]|$)(?! U\\.S)";

    private static final Pattern FIRST_BARE = Pattern.compile("(" + WORD + ")s? " + BARE_DESIGNATION);
    private static final Pattern FURTHER_BARE = Pattern.compile("(?:,? and|,? or|,) " + BARE_DESIGNATION);
    private static final Pattern VALUE = Pattern.compile("\\(([0-9A-Za-z]{1,6})(?:\\)|$)");
    private static final int BOUND = 200;

    /** Where a list of units begins. */
    static final String NEXT = "(?=(?i:" + FIRST.pattern() + ")|" + FIRST_BARE.pattern() + ")";

    private UnitList() {}

    private static final Pattern OF =
            Pattern.compile("(?:(?:,? (?:and|or|through)|,) (?:" + DESIGNATION + ")++)*+ of (?=" + WORD + ")");
    private static final Pattern BARE = Pattern.compile("(" + DESIGNATION + ")");

    /** The ways listed at the cursor; empty where none is, or no series leads from the first to the last of a range. */
    static List<List<Step>> read(Phrase phrase) {
        return read(phrase, null, false);
    }

    /** The same of what lies around other units: “paragraph (2) of subsection (a), and subsection (c)” is in (a), and beside it all of (c). */
    static List<List<Step>> readAround(Phrase phrase) {
        return read(phrase, null, true);
    }

    private static final Pattern NEXT_PAIR = Pattern.compile(",? and (?=(?:the )?" + WORD + "s? " + DESIGNATION
            + "(?:(?:,? and|,? or|,? through|,)? ?(?:" + WORD + "s? )?" + DESIGNATION + ")*+ as )");

    private static final Pattern NEXT_WORD = Pattern.compile(",? and " + WORD + " \\(");

    /** The same, of a level that need not be written where one is given; it ends before "and paragraph (3) as". */
    static List<List<Step>> read(Phrase phrase, Level given) {
        return read(phrase, given, false);
    }

    private static List<List<Step>> read(Phrase phrase, Level given, boolean around) {
        var level = given;
        var ways = new ArrayList<List<Step>>();
        if (phrase.accept(FIRST)) {
            level = level(phrase.group(1));
            ways.add(way(level, phrase.group(2)));
        } else if (given != null && phrase.accept(BARE)) {
            ways.add(way(level, phrase.group(1)));
        } else {
            return bare(phrase);
        }
        while (!(given != null && phrase.sees(NEXT_PAIR))
                && !(around && phrase.sees(NEXT_WORD))
                && further(phrase, level)) {
            boolean range =
                    phrase.group(1) != null && phrase.group(1).startsWith("thr") || "though".equals(phrase.group(1));
            level = phrase.group(2) == null ? level : level(phrase.group(2));
            var way = beside(ways.getLast(), phrase.group(2), way(level, phrase.group(3)));
            if (range && !addBetween(ways, way) || ways.size() >= BOUND) {
                return List.of();
            }
            ways.add(way);
        }
        var matter = given == null ? matter(phrase) : List.<Step>of();
        if (!matter.isEmpty()) {
            ways.getLast().addAll(matter);
        }
        return ways;
    }

    private static List<List<Step>> bare(Phrase phrase) {
        if (!phrase.accept(FIRST_BARE)) {
            return List.of();
        }
        var level = level(phrase.group(1));
        var ways = new ArrayList<List<Step>>();
        do {
            int number = ways.isEmpty() ? 2 : 1;
            var value = phrase.group(number).replace(".", "");
            ways.add(new ArrayList<>(List.of(new Step.Unit(Optional.of(level), value))));
        } while (ways.size() < BOUND && phrase.accept(FURTHER_BARE));
        return ways;
    }

    /**
     * Goes on to the next of a list. A level below the last, said by its name, is no part of it: "paragraph (2) of subsection
     * (a) and paragraph (3) of subsection (b)" names two places.
     */
    private static boolean further(Phrase phrase, Level level) {
        int before = phrase.at();
        if (!phrase.accept(FURTHER)) {
            return false;
        }
        boolean below = phrase.group(2) != null
                && level != null
                && level(phrase.group(2)).compareTo(level) > 0;
        if (below && phrase.sees(OF)) {
            phrase.back(before);
            return false;
        }
        return true;
    }

    /** "subsections (a)(11)(A) and (B)": a designation alone, in the style of the last and not of the first, is beside the last. */
    private static List<Step> beside(List<Step> before, String word, List<Step> way) {
        if (word != null || way.size() != 1 || before.size() < 2) {
            return way;
        }
        int style = style(way.getLast());
        if (style != style(before.getLast()) || style == style(before.getFirst())) {
            return way;
        }
        var beside = new ArrayList<>(before.subList(0, before.size() - 1));
        beside.add(new Step.Unit(Optional.empty(), ((Step.Unit) way.getLast()).value()));
        return beside;
    }

    /**
     * The way named after another of one section, "(2)" after "(a)(1)": a designation alone goes on from the last where it
     * follows it, else from the first where it is of its style; empty where neither is certain.
     */
    static List<Step> besideWay(List<Step> before, List<Step> way) {
        var last = (Step.Unit) before.getLast();
        var next = (Step.Unit) way.getFirst();
        boolean follows =
                DesignationSeries.after(last.value(), Level.SUBPARAGRAPH).equals(next.value())
                        || DesignationSeries.after(last.value(), Level.CLAUSE).equals(next.value());
        boolean ofLast = style(next) == style(last);
        boolean ofFirst = style(next) == style(before.getFirst());
        if (ofLast && (before.size() == 1 || !ofFirst || follows && way.size() == 1)) {
            var beside = new ArrayList<>(before.subList(0, before.size() - 1));
            beside.addAll(way);
            return beside;
        }
        return ofFirst && !ofLast ? way : List.of();
    }

    /** Figures, small letters or capitals. */
    private static int style(Step step) {
        if (!(step instanceof Step.Unit unit)) {
            return 0;
        }
        char first = unit.value().charAt(0);
        return Character.isDigit(first) ? 1 : Character.isLowerCase(first) ? 2 : 3;
    }

    static Level level(String word) {
        var written = word.toLowerCase(Locale.ROOT);
        var level = LEVELS.get(written.endsWith("s") ? written.substring(0, written.length() - 1) : written);
        return level == null ? slipped(written) : level;
    }

    private static Level slipped(String written) {
        if (written.equals("section")) {
            return Level.SUBSECTION;
        }
        if (written.matches(SLIPS)) {
            return written.startsWith("subp")
                    ? Level.SUBPARAGRAPH
                    : written.startsWith("p") ? Level.PARAGRAPH : Level.SUBSECTION;
        }
        return Level.valueOf(written.replaceFirst("s$", "").toUpperCase(Locale.ROOT));
    }

    /** "(matter before paragraph (1))" after a place: only those words of it. */
    private static final Pattern MATTER = Pattern.compile(
            " \\((?:the )?matter (before|preceding|after|following) (" + WORD + ") \\(([0-9A-Za-z]{1,6})\\)\\)");

    private static final Pattern MATTER_AT_END =
            Pattern.compile(" \\((?:flush )?matter (?:at end|after last [a-z]+)\\)");

    /** The step that stands in parentheses at the cursor, if one does. */
    static List<Step> matter(Phrase phrase) {
        if (phrase.accept(MATTER_AT_END)) {
            return List.of(new Step.MatterAtEnd());
        }
        if (!phrase.accept(MATTER)) {
            return List.of();
        }
        var unit = new Step.Unit(Optional.of(level(phrase.group(2))), phrase.group(3));
        boolean before = phrase.group(1).equals("before") || phrase.group(1).equals("preceding");
        return List.of(before ? new Step.MatterBefore(unit) : new Step.MatterAfter(unit));
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

    /** Adds what lies between the last of the ways and another; false where no series leads from one to the other. */
    private static boolean addBetween(List<List<Step>> ways, List<Step> last) {
        var from = (Step.Unit) ways.getLast().getLast();
        var above = ways.getLast().subList(0, ways.getLast().size() - 1);
        var to = ((Step.Unit) last.getLast()).value();
        var values = between(from.value(), to, from.level().orElse(Level.PARAGRAPH));
        // "clauses (A) through (C)": the level says Roman numerals, and only the letters lead from (A) to (C).
        var series = values.isEmpty() ? between(from.value(), to, Level.SUBPARAGRAPH) : values;
        series.orElse(List.of()).forEach(value -> {
            var way = new ArrayList<>(above);
            way.add(new Step.Unit(from.level(), value));
            ways.add(way);
        });
        return series.isPresent();
    }

    /** The designations strictly between two, in the style of a level; empty where that series does not join them. */
    private static Optional<List<String>> between(String first, String last, Level style) {
        var values = new ArrayList<String>();
        var value = DesignationSeries.after(first, style);
        while (!value.equals(last)) {
            if (value.isEmpty() || values.size() >= BOUND) {
                return Optional.empty();
            }
            values.add(value);
            value = DesignationSeries.after(value, style);
        }
        return Optional.of(values);
    }
}
