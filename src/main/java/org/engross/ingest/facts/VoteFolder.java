package org.engross.ingest.facts;

import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;
import org.engross.vote.Vitiation;
import org.engross.vote.VoteExtras;

/** {@code votes/ID/}: {@code vote.json} and {@code positions.csv}. */
final class VoteFolder {

    static final List<String> FILES = List.of("positions.csv", "vote.json");

    private static final List<String> COLUMNS = List.of("member", "name", "party", "state", "position");

    private final FactFolder folder;
    private final Members members;

    private VoteFolder(FactFolder folder, Members members) {
        this.folder = folder;
        this.members = members;
    }

    static RollCall read(FactFolder folder, Members members) {
        var reader = new VoteFolder(folder, members);
        return FactObject.read(folder.path("vote.json"), folder.text("vote.json"), reader::rollCall);
    }

    private RollCall rollCall(FactObject vote) {
        var id = vote.value("id", RollCallId::parse);
        folder.checkName(id.toString());
        return new RollCall(
                id,
                vote.value("date", Values::date),
                vote.value("time", Values::time),
                vote.value("forum", Forum::parse),
                vote.text("question"),
                vote.text("type"),
                Optional.of(vote.value("requirement", Requirement::parse)),
                vote.text("result"),
                Optional.of(vote.value("measure", MeasureId::parse)),
                vote.optional("amendment", AmendmentId::parse),
                Optional.of(vote.value("textVotedOn", Expression::parse)),
                vote.optional("printedAs", TextId::parse),
                vote.optionalObject("vitiated", VoteFolder::vitiation),
                VoteExtras.none(),
                vote.text("source"),
                positions());
    }

    private static Vitiation vitiation(FactObject vitiation) {
        return new Vitiation(vitiation.value("date", Values::date), vitiation.text("by"));
    }

    private List<Position> positions() {
        return CsvTable.read(folder.path("positions.csv"), folder.text("positions.csv"), COLUMNS).stream()
                .map(this::position)
                .toList();
    }

    private Position position(CsvRow row) {
        var known = members.find(row.value("member", MemberId::new));
        var id = MembersFile.check(
                row.place(), known, row.text("member"), row.text("name"), row.text("party"), row.text("state"));
        return new Position(
                id, row.value("party", Party::parse), row.text("state"), row.value("position", Cast::parse));
    }
}
