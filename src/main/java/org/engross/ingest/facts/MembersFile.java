package org.engross.ingest.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.engross.citation.Congress;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;

/** {@code members/members.csv}: everyone whom the record names, a line each. */
final class MembersFile {

    private static final List<String> COLUMNS =
            List.of("id", "lis", "chamber", "family", "given", "party", "state", "district", "congress");

    private MembersFile() {}

    static Members read(String file, String text) {
        var members = CsvTable.read(file, text, COLUMNS).stream()
                .map(MembersFile::member)
                .toList();
        try {
            return new Members(members);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact(file, e.getMessage());
        }
    }

    private static Member member(CsvRow row) {
        var district =
                row.optional("district", Values::number).map(OptionalInt::of).orElse(OptionalInt.empty());
        var congress = new Congress(row.value("congress", Values::number));
        try {
            var term = new Term(
                    row.value("chamber", Values::chamber),
                    row.value("party", Party::parse),
                    "",
                    row.value("state", Function.identity()),
                    district,
                    congress.firstDay(),
                    congress.end());
            return Member.of(
                    row.value("id", MemberId::new),
                    row.optional("lis", MemberId::new),
                    row.value("family", Function.identity()),
                    row.optional("given", Function.identity()).orElse(""),
                    List.of(term));
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact(row.place(), e.getMessage());
        }
    }

    /**
     * The member whom a row or an object names by key, name, party and state; all must agree with what is known. A roll
     * of the House calls most members by the family name alone, so that name suffices.
     */
    static MemberId check(String place, Optional<Member> known, String id, String name, String party, String state) {
        if (known.isEmpty()) {
            throw new UnreadableFact(place, "no member '" + id + "' is known");
        }
        var member = known.get();
        var said = name + " [" + party + "-" + state + "]";
        var seat = " [" + member.party().letter() + "-" + member.state() + "]";
        var kept = member.name() + seat;
        if (!said.equals(kept) && !said.equals(member.familyName() + seat)) {
            throw new UnreadableFact(place, id + " is " + kept + ", not " + said);
        }
        return member.id();
    }
}
