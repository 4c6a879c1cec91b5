package org.engross.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.proceeding.Facts;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;

/** The positions and rules of a scorecard as its file has them, or what is wrong in it, row by row. */
final class ScorecardFile {

    /** The most rows below the header: a scorecard has some tens of acts. */
    static final int MOST_ROWS = 500;

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_LETTER = 12;
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,4})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Facts facts;
    private final List<FileFault> faults;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<FileRow> positions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<Member, Integer> members = new HashMap<>();
    private final List<Grade> grades = new ArrayList<>();
    private String title = "Scorecard";
    private String organization = "";
    private Optional<CountingRule> absence = Optional.empty();
    private Optional<CountingRule> present = Optional.empty();
    private boolean countsVitiated;
    private boolean weighted;

    private ScorecardFile(Facts facts, List<FileFault> faults) {
        this.facts = facts;
        this.faults = faults;
    }

    /**
     * What the file says.
     *
     * @param members those alone who are to be told, with their lines; empty for everyone
     */
    record Contents(ScoreRules rules, List<Act> acts, Map<Member, Integer> members) {}

    /** Reads the file; what is wrong is added to the faults, and the contents then lack it. */
    static Contents read(byte[] file, Facts facts, List<FileFault> faults) {
        var headed = FileRows.read(file, faults);
        var reader = new ScorecardFile(facts, faults);
        if (headed.rows().size() > MOST_ROWS) {
            reader.fault(0, "the file has " + headed.rows().size() + " rows; a scorecard has at most " + MOST_ROWS);
        } else {
            reader.weighted = headed.columns().contains("weight");
            headed.rows().forEach(reader::rule);
            reader.positions.forEach(reader::position);
            reader.checkWhole();
        }
        return reader.contents();
    }

    private Contents contents() {
        grades.sort(Comparator.comparing(Grade::from).reversed());
        return new Contents(
                new ScoreRules(title, organization, absence, present, countsVitiated, weighted, grades), acts, members);
    }

    private void fault(int line, String words) {
        faults.add(new FileFault(line, words));
    }

    /** Rules hold for every row, wherever they stand, so they are read first. */
    private void rule(FileRow row) {
        switch (row.cell("kind").toLowerCase(Locale.ROOT)) {
            case "title" -> title = words(row);
            case "organization" -> organization = words(row);
            case "rule" -> setting(row);
            case "grade" -> grade(row);
            case "member" -> member(row);
            case "vote", "cosponsorship" -> positions.add(row);
            default ->
                fault(
                        row.line(),
                        "unknown kind '" + row.cell("kind")
                                + "' (the kinds are vote, cosponsorship, rule, grade, member, title, organization)");
        }
    }

    private String words(FileRow row) {
        only(row, "about");
        once(row, row.cell("kind"), "");
        if (row.cell("about").isEmpty()) {
            fault(row.line(), "the words of the " + row.cell("kind") + " are to stand in the column 'about'");
        }
        return bounded(row);
    }

    private String bounded(FileRow row) {
        var words = row.cell("about");
        if (words.length() > LONGEST_WORDS) {
            fault(row.line(), words.length() + " characters in the column 'about'; at most " + LONGEST_WORDS);
        }
        return words;
    }

    private void setting(FileRow row) {
        only(row, "subject", "wanted");
        once(row, "rule", row.cell("subject"));
        switch (row.cell("subject").toLowerCase(Locale.ROOT)) {
            case "absence" -> absence = counting(row, "wanted");
            case "present" -> present = counting(row, "wanted");
            case "vitiated" -> countsVitiated = isNamed(row);
            default ->
                fault(
                        row.line(),
                        "unknown rule '" + row.cell("subject") + "' (the rules are absence, present, vitiated)");
        }
    }

    private Optional<CountingRule> counting(FileRow row, String column) {
        var counting = CountingRule.of(row.cell(column));
        if (counting.isEmpty()) {
            fault(row.line(), "not a way of counting: '" + row.cell(column) + "' (one of left out, half, against)");
        }
        return counting;
    }

    private boolean isNamed(FileRow row) {
        var word = row.cell("wanted").toLowerCase(Locale.ROOT);
        if (!word.equals("named") && !word.equals("refused")) {
            fault(row.line(), "not what is done with a vitiated vote: '" + word + "' (refused or named)");
        }
        return word.equals("named");
    }

    private void grade(FileRow row) {
        only(row, "subject", "wanted");
        once(row, "grade", row.cell("subject"));
        var letter = row.cell("subject");
        var from = row.cell("wanted");
        if (letter.isEmpty() || letter.length() > LONGEST_LETTER) {
            fault(row.line(), "not a grade's letter: '" + letter + "' (1 to " + LONGEST_LETTER + " characters)");
        } else if (!WEIGHT.matcher(from).matches() || new BigDecimal(from).compareTo(HUNDRED) > 0) {
            fault(row.line(), "not the least score of a grade: '" + from + "' (a number from 0 to 100)");
        } else if (grades.stream().anyMatch(one -> one.from().compareTo(new BigDecimal(from)) == 0)) {
            fault(row.line(), "two grades begin at " + from);
        } else {
            grades.add(new Grade(letter, new BigDecimal(from)));
        }
    }

    private void member(FileRow row) {
        only(row, "subject", "about");
        once(row, "member", row.cell("subject"));
        named(row, MemberId::new, facts::member).ifPresent(member -> members.put(member, row.line()));
    }

    private void position(FileRow row) {
        var weight = weight(row);
        bounded(row);
        once(row, row.cell("kind"), row.cell("subject"));
        if (row.cell("kind").equalsIgnoreCase("vote")) {
            vote(row, weight);
        } else {
            cosponsorship(row, weight);
        }
    }

    private BigDecimal weight(FileRow row) {
        if (!weighted) {
            return BigDecimal.ONE;
        }
        var weight = row.cell("weight");
        if (WEIGHT.matcher(weight).matches() && new BigDecimal(weight).signum() > 0) {
            return new BigDecimal(weight);
        }
        var why = weight.startsWith("-") ? "a negative weight" : "not a weight";
        fault(row.line(), why + ": '" + weight + "' (a number above 0 with at most four decimals, 10 or 2.5)");
        return BigDecimal.ONE;
    }

    private void vote(FileRow row, BigDecimal weight) {
        only(row, "subject", "wanted", "weight", "absence", "about");
        var inFavor = isInFavor(row);
        var absent = row.cell("absence").isEmpty() ? absence : counting(row, "absence");
        named(row, RollCallId::parse, facts::rollCall).ifPresent(vote -> {
            check(row, vote);
            if (absent.isEmpty() && row.cell("absence").isEmpty()) {
                fault(
                        row.line(),
                        "it is not said how absences are counted: give a row rule,absence,… or fill the column"
                                + " 'absence' (left out, half or against)");
            }
            inFavor.ifPresent(wanted -> acts.add(new Act.Voting(
                    row.line(),
                    vote,
                    wanted,
                    weight,
                    absent.orElse(CountingRule.LEFT_OUT),
                    present.orElse(CountingRule.LEFT_OUT),
                    row.cell("about"))));
        });
    }

    private Optional<Boolean> isInFavor(FileRow row) {
        return switch (row.cell("wanted").toLowerCase(Locale.ROOT)) {
            case "for", "aye", "yea", "yes", "guilty" -> Optional.of(true);
            case "against", "no", "nay", "not guilty" -> Optional.of(false);
            default -> {
                fault(row.line(), "not an answer: '" + row.cell("wanted") + "' (for, Aye or Yea; against, No or Nay)");
                yield Optional.empty();
            }
        };
    }

    private void check(FileRow row, RollCall vote) {
        vote.vitiated()
                .filter(set -> !countsVitiated)
                .ifPresent(set -> fault(
                        row.line(),
                        vote.id().printed() + " was vitiated by " + set.by() + " on " + set.date()
                                + ", so it decided nothing (rule,vitiated,named counts it and says so)"));
        long present = vote.positions().stream()
                .filter(position -> position.cast().side() == Cast.Side.PRESENT)
                .count();
        if (!vote.positions(Cast.NAMED).isEmpty()) {
            fault(row.line(), vote.id().printed() + " is an election: its answers are names, neither for nor against");
        } else if (present > 0 && this.present.isEmpty()) {
            fault(
                    row.line(),
                    "on " + vote.id().printed() + " " + present + " answered Present, and it is not said how they are"
                            + " counted: give a row rule,present,… (left out, half or against)");
        }
    }

    private void cosponsorship(FileRow row, BigDecimal weight) {
        only(row, "subject", "wanted", "weight", "until", "about");
        var signed = row.cell("wanted").toLowerCase(Locale.ROOT);
        if (!signed.equals("signed") && !signed.equals("not signed")) {
            fault(row.line(), "not what is wanted of a signature: '" + row.cell("wanted") + "' (signed or not signed)");
        }
        var until = day(row);
        named(row, MeasureId::parse, facts::measure).ifPresent(measure -> {
            until.ifPresent(day -> check(row, measure, day));
            until.ifPresent(day -> acts.add(
                    new Act.Signing(row.line(), measure, signed.equals("signed"), weight, day, row.cell("about"))));
        });
    }

    private Optional<LocalDate> day(FileRow row) {
        try {
            return Optional.of(LocalDate.parse(row.cell("until")));
        } catch (DateTimeParseException e) {
            fault(
                    row.line(),
                    row.cell("until").isEmpty()
                            ? "the column 'until' is to say to which day a signature counts, like 2018-02-27"
                            : "not a date: '" + row.cell("until") + "' (a date is written like 2018-02-27)");
            return Optional.empty();
        }
    }

    /** The record must reach the day, or who signed after its end would be told as not having signed. */
    private void check(FileRow row, Measure measure, LocalDate until) {
        var name = measure.id().printed();
        if (measure.source().isEmpty()) {
            fault(row.line(), "no status record of " + name + " is held, so who signed it is not known");
        }
        measure.source()
                .filter(record -> record.updated().isBefore(until))
                .ifPresent(record -> fault(
                        row.line(),
                        "the record of " + name + " is of " + record.updated() + " and does not tell who had signed by "
                                + until));
        measure.introduced()
                .filter(until::isBefore)
                .ifPresent(day -> fault(row.line(), name + " was introduced on " + day + ", after " + until));
    }

    /** What a row names, where it is held. */
    private <K, T> Optional<T> named(FileRow row, Function<String, K> parse, Function<K, Optional<T>> find) {
        try {
            var found = find.apply(parse.apply(row.cell("subject")));
            if (found.isEmpty()) {
                fault(
                        row.line(),
                        "unknown " + row.cell("kind") + " '" + row.cell("subject") + "': no record of it is held");
            }
            return found;
        } catch (IllegalArgumentException e) {
            fault(row.line(), e.getMessage());
            return Optional.empty();
        }
    }

    private void once(FileRow row, String kind, String subject) {
        var before = seen.putIfAbsent((kind + " " + subject).strip().toLowerCase(Locale.ROOT), row.line());
        if (before != null) {
            fault(row.line(), (kind + " '" + subject + "'").replace(" ''", "") + " stands on line " + before + " too");
        }
    }

    private void only(FileRow row, String... meaning) {
        var others = new ArrayList<>(FileRows.COLUMNS);
        others.remove("kind");
        others.removeAll(List.of(meaning));
        row.filled(others)
                .forEach(column -> fault(
                        row.line(),
                        "the column '" + column + "' means nothing in a row of kind " + row.cell("kind") + ": '"
                                + row.cell(column) + "'"));
    }

    private void checkWhole() {
        if (positions.isEmpty() && faults.isEmpty()) {
            fault(0, "the file has no vote and no cosponsorship to score");
        }
        if (!grades.isEmpty() && grades.stream().noneMatch(grade -> grade.from().signum() == 0)) {
            fault(0, "no grade begins at 0, so low scores would have none");
        }
    }
}
