package org.engross.export.table;

import java.util.Collection;
import java.util.List;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.Members;
import org.engross.proceeding.Matrix;
import org.engross.vote.Position;
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
        var columns = new Columns<Amendment>(source.words())
                .text("amendment", "Amendment", "The amendment", Amendment::id)
                .text("printed", "Number", "As printed", row -> row.id().printed())
                .text("amends", "Amends", "The text version to which it was offered", Amendment::amends);
        MemberColumns.addSponsor(columns, row -> members.named(row.sponsor()))
                .text("purpose", "Purpose", "In the words of the status record", Amendment::purpose)
                .date("submitted", "Submitted", "The day on which it was handed in", Amendment::submitted);
        disposition(columns);
        return columns.over(name, title, source.date(), amendments);
    }

    private static void disposition(Columns<Amendment> columns) {
        columns.text(
                        "disposition",
                        "What came of it",
                        "How it ended",
                        row -> row.disposition().kind().printed())
                .text(
                        "manner",
                        "Decided by",
                        "A voice vote has no names",
                        row -> row.disposition().manner().map(Disposition.Manner::printed))
                .date("decided", "Decided", "The day", row -> row.disposition().date())
                .text(
                        "vote",
                        "Vote",
                        "The roll call that decided it, where one was recorded",
                        row -> row.disposition().rollCall());
    }

    /** A row a roll call. Aye and Yea are counted together, as are No and Nay. */
    public Table votes(String name, String title, List<RollCall> votes) {
        var source = RecordSource.ofVotes(votes);
        var columns = new Columns<RollCall>(source.words())
                .text("vote", "Vote", "The roll call", RollCall::id)
                .date("date", "Date", "The day", RollCall::date)
                .text("time", "Time", "In Washington", RollCall::time)
                .text(
                        "forum",
                        "Forum",
                        "House, Committee of the Whole or Senate",
                        row -> row.forum().printed());
        question(columns);
        tally(columns);
        votedOn(columns);
        columns.text("record", "Record", "The chamber's own record", RollCall::source);
        return columns.over(name, title, source.date(), votes);
    }

    /** What was put, and what came of it. */
    private static void question(Columns<RollCall> columns) {
        columns.text("question", "Question", "As put", RollCall::question)
                .text(
                        "requirement",
                        "Required",
                        "The majority that the question needs",
                        row -> row.requirement().printed())
                .text("result", "Result", "In the words of the record", RollCall::result)
                .text(
                        "vitiated_by",
                        "Vitiated by",
                        "By what the vote was set aside; empty if it stands",
                        row -> row.vitiated().map(set -> set.by() + ", " + set.date()));
    }

    private static void tally(Columns<RollCall> columns) {
        columns.number("in_favor", "For", "Aye and Yea", row -> row.tally().inFavor())
                .number("against", "Against", "No and Nay", row -> row.tally().against())
                .number(
                        "present",
                        "Present",
                        "Answered present",
                        row -> row.tally().present())
                .number(
                        "not_voting",
                        "Not voting",
                        "Called, and did not answer",
                        row -> row.tally().notVoting());
    }

    private static void votedOn(Columns<RollCall> columns) {
        columns.text("measure", "Measure", "The measure", RollCall::measure)
                .text("amendment", "Amendment", "The amendment, where the question is on one", RollCall::amendment)
                .text("text_voted_on", "Text voted on", "As a text expression", RollCall::textVotedOn);
    }

    /** A row a member called, with the word that was cast. */
    public Table positions(String name, String title, List<RollCall> votes, List<Called> called) {
        var source = RecordSource.ofVotes(votes);
        var columns = new Columns<Called>(source.words())
                .text("vote", "Vote", "The roll call", row -> row.vote().id());
        position(columns);
        columns.yesNo(
                "vitiated",
                "Vitiated",
                "Whether the vote was set aside",
                row -> row.vote().isVitiated());
        return columns.over(name, title, source.date(), called);
    }

    /** Who answered what. Party and state are those of the day of the vote, as its record prints them. */
    private void position(Columns<Called> columns) {
        columns.text(
                        "member",
                        "Member",
                        "The member's id in the Biographical Directory of Congress",
                        row -> row.position().member())
                .text(
                        "name",
                        "Name",
                        "Family name, then given name where the record has it",
                        row -> members.named(row.position().member()).name())
                .text(
                        "party",
                        "Party",
                        "As the roll call prints it: R, D or I",
                        row -> row.position().party().letter())
                .text(
                        "state",
                        "State",
                        "As the roll call prints it",
                        row -> row.position().state())
                .text(
                        "position",
                        "Position",
                        "The word that was cast: Aye and Yea are not merged",
                        row -> row.position().cast().printed());
    }

    /** A row a member: the answer on each vote, and since when a name on each measure. */
    public Table matrix(String name, String title, Matrix matrix) {
        var source = RecordSource.ofVotes(matrix.votes()).and(RecordSource.ofMeasures(matrix.measures()));
        var columns = MemberColumns.add(new Columns<Matrix.Row>(source.words()), Matrix.Row::member);
        for (int i = 0; i < matrix.votes().size(); i++) {
            addVote(columns, matrix.votes().get(i), i);
        }
        for (int i = 0; i < matrix.measures().size(); i++) {
            addMeasure(columns, matrix.measures().get(i), i);
        }
        return columns.over(name, title, source.date(), matrix.rows());
    }

    private static void addVote(Columns<Matrix.Row> columns, RollCall vote, int at) {
        columns.text(
                vote.id().toString(),
                vote.id().printed(),
                vote.question() + " (" + vote.date() + "): the word cast; empty if not called"
                        + (vote.isVitiated() ? "; this vote was vitiated" : ""),
                row -> row.positions().get(at).map(position -> position.cast().printed()));
    }

    private static void addMeasure(Columns<Matrix.Row> columns, Measure measure, int at) {
        var printed = measure.id().printed();
        columns.date(
                        measure.id() + "-since",
                        "Cosponsor of " + printed + " since",
                        "The day of signing on; empty if the name is not on the measure",
                        row -> row.cosponsorships()
                                .get(at)
                                .map(Cosponsorship::since)
                                .orElse(null))
                .date(
                        measure.id() + "-withdrawn",
                        "Withdrawn from " + printed,
                        "The day from which the name no longer stands",
                        row -> row.cosponsorships()
                                .get(at)
                                .flatMap(Cosponsorship::withdrawn)
                                .orElse(null))
                .text(
                        measure.id() + "-version",
                        "Version of " + printed + " in print",
                        "The text version in print on the day of signing on",
                        row -> row.cosponsorships().get(at).flatMap(name -> MeasureTables.inPrint(measure, name)));
    }
}
