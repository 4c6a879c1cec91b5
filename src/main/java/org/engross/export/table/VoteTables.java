package org.engross.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Matrix;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/** The tables that tell votes: what was put, who answered what, and votes beside cosponsor lists. */
public final class VoteTables {

    private static final Map<Cast.Side, String> SIDES = Map.of(
            Cast.Side.IN_FAVOR, "For",
            Cast.Side.AGAINST, "Against",
            Cast.Side.PRESENT, "Present",
            Cast.Side.NOT_VOTING, "Not voting");

    private final Members members;

    public VoteTables(Members members) {
        this.members = members;
    }

    /** A member called on a vote. */
    public record Called(RollCall vote, Position position) {}

    /** A row an amendment; a voice vote is a manner of deciding, without a roll call. */
    public Table amendments(String name, String title, Collection<Measure> measures, List<Amendment> amendments) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Amendment>("amendments", source.words())
                .text("amendment", Amendment::id)
                .text("printed", row -> row.id().printed())
                .text("amends", Amendment::amends);
        MemberColumns.addSponsor(columns, row -> row.sponsor().map(members::named))
                .text("cosponsors", this::cosponsors)
                .text("purpose", Amendment::purpose)
                .date("submitted", Amendment::submitted)
                .text(
                        "disposition",
                        row -> row.disposition().map(one -> one.kind().printed()))
                .text(
                        "manner",
                        row -> row.disposition().flatMap(Disposition::manner).map(Disposition.Manner::printed))
                .date("decided", row -> row.disposition().map(Disposition::date).orElse(null))
                .text("vote", row -> row.disposition().flatMap(Disposition::rollCall));
        return columns.over(name, title, source.date(), amendments);
    }

    /** {@code Merkley, Jeff}; several with semicolons. */
    private String cosponsors(Amendment amendment) {
        return amendment.cosponsorships().stream()
                .map(name -> members.named(name.member()).name())
                .collect(Collectors.joining("; "));
    }

    /** A row a roll call. Aye and Yea are counted together, as are No and Nay. */
    public Table votes(String name, String title, List<RollCall> votes) {
        var source = RecordSource.ofVotes(votes);
        var columns = new Columns<RollCall>("votes", source.words())
                .text("vote", RollCall::id)
                .date("date", RollCall::date)
                .text("time", RollCall::time)
                .text("forum", row -> row.forum().printed());
        question(columns);
        tally(columns);
        columns.text("measure", RollCall::measure)
                .text("amendment", RollCall::amendment)
                .text("text_voted_on", RollCall::textVotedOn)
                .text("record", RollCall::source);
        return columns.over(name, title, source.date(), votes)
                .with(
                        votes.isEmpty()
                                ? List.of()
                                : List.of(
                                        tallies("By party", "Party", votes, VoteTables::byParty),
                                        tallies("By state", "State", votes, RollCall::tallyByState)));
    }

    private static Map<String, Tally> byParty(RollCall vote) {
        var tallies = new LinkedHashMap<String, Tally>();
        vote.tallyByParty().forEach((party, tally) -> tallies.put(party.printed(), tally));
        return tallies;
    }

    /** A row for each party or State of each vote. */
    private static Totals tallies(
            String sheet, String of, List<RollCall> votes, Function<RollCall, Map<String, Tally>> tallies) {
        var rows = votes.stream()
                .flatMap(vote -> tallies.apply(vote).entrySet().stream()
                        .map(one -> tally(headed(vote), one.getKey(), one.getValue())))
                .toList();
        return new Totals(
                sheet,
                noted(votes),
                List.of("Roll call", of, "For", "Against", "Present", "Not voting", "Called"),
                rows,
                Optional.empty());
    }

    private static List<Object> tally(String vote, String of, Tally tally) {
        return List.of(vote, of, tally.inFavor(), tally.against(), tally.present(), tally.notVoting(), tally.called());
    }

    /** What was put, and what came of it. */
    private static void question(Columns<RollCall> columns) {
        columns.text("question", RollCall::question)
                .text("requirement", row -> row.requirement().map(Requirement::printed))
                .text("result", RollCall::result)
                .text("vitiated_by", row -> row.vitiated().map(set -> set.by() + ", " + set.date()));
    }

    private static void tally(Columns<RollCall> columns) {
        columns.number("in_favor", row -> row.tally().inFavor())
                .number("against", row -> row.tally().against())
                .number("present", row -> row.tally().present())
                .number("not_voting", row -> row.tally().notVoting());
    }

    /** A row a member called, with the word that was cast; party and state as the record of that day prints them. */
    public Table positions(String name, String title, List<RollCall> votes, List<Called> called) {
        var source = RecordSource.ofVotes(votes);
        var columns = new Columns<Called>("positions", source.words())
                .text("vote", row -> row.vote().id())
                .text("member", row -> row.position().member())
                .text("name", row -> members.named(row.position().member()).name())
                .text("party", row -> row.position().party().letter())
                .text("state", row -> row.position().state())
                .number("district", row -> district(row.position().member()))
                .text("position", row -> row.position().cast().printed())
                .yesNo("vitiated", row -> row.vote().isVitiated());
        return columns.over(name, title, source.date(), called).with(added(votes, called));
    }

    /** Of several votes the answers would be added up across votes, which says nothing. */
    private List<Totals> added(List<RollCall> votes, List<Called> called) {
        return votes.size() != 1
                ? List.of()
                : new Adding<Called>(
                                row -> row.position().party(),
                                row -> row.position().state(),
                                row -> members.named(row.position().member()).name(),
                                sides("", row -> Optional.of(row.position())))
                        .of(called, noted(votes));
    }

    /** A sum of a vitiated vote says so. */
    private static String noted(List<RollCall> votes) {
        return votes.stream()
                .filter(RollCall::isVitiated)
                .map(vote -> vote.id().printed() + " was vitiated: what it decided was set aside.")
                .collect(Collectors.joining(" "));
    }

    /** What is counted of a vote: those for and against in whatever word, present, and not voting. */
    private static <R> List<Adding.Kind<R>> sides(String of, Function<R, Optional<Position>> position) {
        return Stream.of(Cast.Side.values())
                .map(side -> new Adding.Kind<R>(
                        of + SIDES.get(side),
                        row -> position.apply(row)
                                .filter(one -> one.cast().side() == side)
                                .isPresent()))
                .toList();
    }

    private Integer district(MemberId id) {
        var district = members.named(id).district();
        return district.isPresent() ? district.getAsInt() : null;
    }

    /** A row a member: the answer on each vote, and since when a name on each measure. */
    public Table matrix(String name, String title, Matrix matrix) {
        var source = RecordSource.ofVotes(matrix.votes()).and(RecordSource.ofMeasures(matrix.measures()));
        var columns =
                MemberColumns.add(new Columns<Matrix.MemberRow>("matrix", source.words()), Matrix.MemberRow::member);
        for (int i = 0; i < matrix.votes().size(); i++) {
            addVote(columns, matrix.votes().get(i), i);
        }
        for (int i = 0; i < matrix.measures().size(); i++) {
            addMeasure(columns, matrix.measures().get(i), i);
        }
        return columns.over(name, title, source.date(), matrix.rows()).with(added(matrix));
    }

    private static List<Totals> added(Matrix matrix) {
        var kinds = new ArrayList<Adding.Kind<Matrix.MemberRow>>();
        kinds.add(new Adding.Kind<>("Members", row -> true));
        for (int i = 0; i < matrix.votes().size(); i++) {
            int at = i;
            kinds.addAll(sides(
                    headed(matrix.votes().get(i)) + ": ", row -> row.positions().get(at)));
        }
        for (int i = 0; i < matrix.measures().size(); i++) {
            int at = i;
            var listed = "Names on " + matrix.measures().get(i).id().printed() + ", " + matrix.asOf();
            kinds.add(new Adding.Kind<>(
                    listed,
                    row -> row.cosponsorships()
                            .get(at)
                            .filter(name -> name.active(matrix.asOf()))
                            .isPresent()));
        }
        return new Adding<Matrix.MemberRow>(
                        row -> row.member().party(),
                        row -> row.member().state(),
                        row -> row.member().name(),
                        kinds)
                .of(matrix.rows(), noted(matrix.votes()));
    }

    private static void addVote(Columns<Matrix.MemberRow> columns, RollCall vote, int at) {
        var description = vote.question() + " (" + vote.date() + "): the word cast; empty if not called"
                + (vote.isVitiated() ? "; what this vote decided was set aside (vitiated)" : "");
        columns.add(
                vote.id().toString(),
                Column.Type.TEXT,
                new ColumnWords(headed(vote), description),
                row -> row.positions()
                        .get(at)
                        .map(position -> position.cast().printed())
                        .orElse(null));
    }

    /** {@code House roll call 90 of 2018: On the Amendment, H.Amdt. 526}: a number alone tells nobody what it was about. */
    private static String headed(RollCall vote) {
        var on = vote.amendment()
                .map(id -> ", " + id.printed())
                .or(() -> vote.measure().map(id -> ", " + id.printed()))
                .orElse("");
        return vote.id().printed() + ": " + vote.type() + on + (vote.isVitiated() ? ", vitiated" : "");
    }

    private static void addMeasure(Columns<Matrix.MemberRow> columns, Measure measure, int at) {
        var id = measure.id();
        var since = new ColumnWords(
                "Cosponsor of " + id.printed() + " since",
                "The day of signing on; empty if the name is not on the measure");
        var withdrawn =
                new ColumnWords("Withdrawn from " + id.printed(), "The day from which the name no longer stands");
        var version = new ColumnWords(
                "Version of " + id.printed() + " in print", "The text version in print on the day of signing on");
        columns.add(id + "-since", Column.Type.DATE, since, of(at, name -> Optional.of(name.since())))
                .add(id + "-withdrawn", Column.Type.DATE, withdrawn, of(at, Cosponsorship::withdrawn))
                .add(
                        id + "-version",
                        Column.Type.TEXT,
                        version,
                        of(at, name -> MeasureTables.inPrint(measure, name).map(Object::toString)));
    }

    private static <T> Function<Matrix.MemberRow, T> of(int at, Function<Cosponsorship, Optional<T>> fact) {
        return row -> row.cosponsorships().get(at).flatMap(fact).orElse(null);
    }
}
