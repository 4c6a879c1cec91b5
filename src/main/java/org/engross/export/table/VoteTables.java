package org.engross.export.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Matrix;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;

/** The tables that tell votes: what was put, who answered what, and votes beside cosponsor lists. */
public final class VoteTables {

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
        return columns.over(name, title, source.date(), votes);
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
        return columns.over(name, title, source.date(), called);
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
        return columns.over(name, title, source.date(), matrix.rows());
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

    /** {@code House roll call 90 of 2018, on H.Amdt. 526}: a number alone tells nobody what was voted on. */
    private static String headed(RollCall vote) {
        var on = vote.amendment()
                .map(id -> ", on " + id.printed())
                .or(() -> vote.measure().map(id -> ", on " + id.printed()))
                .orElse("");
        return vote.id().printed() + on + (vote.isVitiated() ? ", vitiated" : "");
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
