package org.engross.ingest.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.AmendmentId;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;
import org.engross.measure.AlsoNamed;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.member.Members;

/** {@code amendments/ID/}: {@code amendment.json}, {@code cosponsors.csv} and {@code actions.json}. */
final class AmendmentFolder {

    static final List<String> FILES = List.of("actions.json", "amendment.json", "cosponsors.csv");

    private final FactFolder folder;
    private final Members members;

    private AmendmentFolder(FactFolder folder, Members members) {
        this.folder = folder;
        this.members = members;
    }

    static Amendment read(FactFolder folder, Members members) {
        var reader = new AmendmentFolder(folder, members);
        return FactObject.read(folder.path("amendment.json"), folder.text("amendment.json"), reader::amendment);
    }

    private Amendment amendment(FactObject amendment) {
        var id = amendment.value("id", AmendmentId::parse);
        folder.checkName(id.toString());
        var amends = amendment.value("amends", VersionId::parse);
        var measure = amendment.value("measure", MeasureId::parse);
        if (!amends.measure().equals(measure)) {
            throw new UnreadableFact(amendment.place(), amends + " is no version of " + measure);
        }
        return new Amendment(
                id,
                measure,
                Optional.of(amends),
                Optional.empty(),
                Optional.of(amendment.object("sponsor", sponsor -> MeasureFolder.sponsor(sponsor, members))),
                "",
                CosponsorsFile.read(folder.path("cosponsors.csv"), folder.text("cosponsors.csv"), members),
                amendment.optionalList("alsoNamed", this::alsoNamed),
                amendment.text("purpose"),
                amendment.optional("description", Function.identity()).orElse(""),
                amendment.optional("printedIn", Function.identity()).orElse(""),
                amendment.value("submitted", Values::date),
                amendment.optional("proposed", Values::date),
                Optional.of(amendment.object("disposition", AmendmentFolder::disposition)),
                ActionsFile.read(folder.path("actions.json"), folder.text("actions.json")));
    }

    private AlsoNamed alsoNamed(FactObject named) {
        return new AlsoNamed(
                MeasureFolder.sponsor(named, members),
                named.list(
                        "sources", source -> new AlsoNamed.NamingRecord(source.text("citation"), source.text("url"))),
                named.text("note"));
    }

    private static Disposition disposition(FactObject disposition) {
        return new Disposition(
                disposition.value("outcome", Disposition.Kind::parse),
                disposition.optional("by", Disposition.Manner::parse),
                disposition.value("date", Values::date),
                disposition.value("forum", Forum::parse),
                disposition.optional("vote", RollCallId::parse));
    }
}
