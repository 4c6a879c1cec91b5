package org.engross.ingest.facts;

import java.util.List;
import org.engross.measure.Cosponsorship;
import org.engross.member.MemberId;
import org.engross.member.Members;

/** {@code cosponsors.csv} of a measure or an amendment: who signed on, when, and who withdrew. */
final class CosponsorsFile {

    private static final List<String> COLUMNS =
            List.of("member", "name", "party", "state", "district", "since", "original", "withdrawn");

    private CosponsorsFile() {}

    static List<Cosponsorship> read(String file, String text, Members members) {
        return CsvTable.read(file, text, COLUMNS).stream()
                .map(row -> cosponsorship(row, members))
                .toList();
    }

    private static Cosponsorship cosponsorship(CsvRow row, Members members) {
        var known = members.find(row.value("member", MemberId::new));
        var id = MembersFile.check(
                row.place(), known, row.text("member"), row.text("name"), row.text("party"), row.text("state"));
        var district = known.orElseThrow().district();
        if (!row.text("district").equals(district.isEmpty() ? "" : Integer.toString(district.getAsInt()))) {
            throw new UnreadableFact(row.place(), id + " is of district " + district + ", not " + row.text("district"));
        }
        try {
            return new Cosponsorship(
                    id,
                    row.value("since", Values::date),
                    row.value("original", Values::yes),
                    row.optional("withdrawn", Values::date));
        } catch (IllegalArgumentException e) {
            throw new UnreadableFact(row.place(), e.getMessage());
        }
    }
}
