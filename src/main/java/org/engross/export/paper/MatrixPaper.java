package org.engross.export.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.Members;
import org.engross.member.StateNames;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Facts;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.Matrix;
import org.engross.vote.RollCall;

/**
 * Members who voted or signed alike, State by State, on one page: {@code Cosponsors of H.R. 1865 who voted No on House
 * roll call 90 of 2018}. The template {@code prints/paper/matrix} sets it.
 */
public record MatrixPaper(String title, Matrix matrix, Facts facts) {

    /** Above this many names the letters are small, and the day of signing is left out. */
    private static final int MANY = 90;

    /** Points of the letters, and up to how many names. */
    private static final TreeMap<Integer, Double> SIZES =
            new TreeMap<>(Map.of(45, 10.0, MANY, 8.5, 240, 7.0, 460, 5.8));

    private static final double SMALLEST = 5;

    /** Its blanks do not break a line. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM\u00a0d,\u00a0yyyy", Locale.US);

    public static Paper of(String title, Matrix matrix, Facts facts) {
        var day = matrix.votes().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        var sheet = new Sheet(title, "", "Engross. Names as of " + matrix.asOf());
        return new Paper(
                Sheets.matrix(sheet, new MatrixPaper(title, matrix, facts)).render(), day);
    }

    /** {@code Shall H.Amdt. 526 of Rep. Mimi Walters [R-CA-45] be agreed to?} */
    public String asked(RollCall vote) {
        return AskedQuestion.of(vote, facts).asked();
    }

    /** {@code 35: 28 Republicans, 7 Democrats}. */
    public String counted() {
        var members = matrix.rows().stream().map(Matrix.MemberRow::member).toList();
        return Headcount.of(members.stream().map(Member::id).toList(), new Members(members))
                .inWords();
    }

    public List<List<NamesByState>> columns() {
        var byState = matrix.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> StateNames.of(row.member().state()), TreeMap::new, Collectors.toList()));
        var states = byState.entrySet().stream()
                .map(state -> new NamesByState(state.getKey(), answers(state.getValue())))
                .toList();
        return NamesByState.columns(states, few() ? 2 : 3);
    }

    private List<NamesByState.SameAnswer> answers(List<Matrix.MemberRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(this::answer, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(alike -> new NamesByState.SameAnswer(
                        alike.getKey(),
                        alike.getValue().stream().map(this::named).collect(Collectors.joining(", "))))
                .toList();
    }

    /** The answers on the votes; nothing where all members gave the same, which the title or the line under it says. */
    private String answer(Matrix.MemberRow row) {
        return matrix.patterns().size() == 1 ? "" : answers(row);
    }

    private static String answers(Matrix.MemberRow row) {
        return row.positions().stream()
                .map(position -> position.map(one -> one.cast().printed()).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    private String named(Matrix.MemberRow row) {
        var member = row.member();
        return member.fullName() + " (" + member.party().letter() + district(member) + (few() ? signed(row) : "") + ")";
    }

    private static String district(Member member) {
        return member.district().isPresent() ? "-" + member.seat().replaceFirst("^.*-", "") : "";
    }

    /** {@code ; signed Jun 12, 2017, IH in print}. */
    private String signed(Matrix.MemberRow row) {
        return IntStream.range(0, matrix.measures().size())
                .boxed()
                .flatMap(at -> row.cosponsorships().get(at).stream()
                        .map(name -> signed(matrix.measures().get(at), name)))
                .collect(Collectors.joining());
    }

    private static String signed(Measure measure, Cosponsorship name) {
        return "; signed " + DAY.format(name.since())
                + measure.versionInPrint(name.since())
                        .map(version -> ", " + version.id().version().toString().toUpperCase(Locale.ROOT) + " in print")
                        .orElse("");
    }

    /** Whether there is room for the day of signing. */
    public boolean few() {
        return matrix.rows().size() <= MANY;
    }

    /** For a style sheet. */
    public String size() {
        var size = SIZES.ceilingEntry(matrix.rows().size());
        return String.format(Locale.ROOT, "%.1fpt", size == null ? SMALLEST : size.getValue());
    }
}
