package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.expression.Caveats;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.proceeding.Check;
import org.engross.proceeding.Event;
import org.engross.provenance.ComparisonSignatures;
import org.engross.vote.RollCall;

/** The tables that are not of one kind of record: the timeline, the self-check, the members, a comparison. */
public final class StoryTables {

    private StoryTables() {}

    /** A row an event, with every source. */
    public static Table timeline(String name, String title, Collection<Measure> measures, List<Event> events) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Event>("timeline", source.words())
                .date("date", Event::date)
                .text("time", Event::time)
                .text("kind", row -> word(row.kind()))
                .text("what", Event::what)
                .text("measure", Event::measure)
                .text("amendment", Event::amendment)
                .text("vote", Event::rollCall)
                .text("version", Event::version)
                .text(
                        "members",
                        row -> row.members().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .text("sources", row -> String.join("; ", row.sources()));
        return columns.over(name, title, source.date(), events);
    }

    /** A row a check: what two places of the record say. */
    public static Table checks(
            String name, String title, Collection<Measure> measures, List<RollCall> votes, List<Check> checks) {
        var source = RecordSource.ofVotes(votes).and(RecordSource.ofMeasures(measures));
        var columns = new Columns<Check>("checks", "computed from the record")
                .text("kind", row -> word(row.kind()))
                .text("subject", Check::subject)
                .text("what", Check::what)
                .text("stated", Check::stated)
                .text("found", Check::found)
                .yesNo("agrees", row -> row.made() ? row.agrees() : null);
        return columns.over(name, title, source.date(), checks);
    }

    /** A row a member. */
    public static Table members(String name, Collection<Measure> measures, Collection<Member> members) {
        var source = RecordSource.ofMeasures(measures);
        var columns = MemberColumns.add(new Columns<Member>("members", "status records and roll calls"), row -> row)
                .text("chamber", row -> row.chamber().printed())
                .text("senate_id", Member::senateId);
        return columns.over(name, "Members", source.date(), members);
    }

    /**
     * A row a change. Each row says of both texts what must be known of them, since rows are sorted, cut and joined with
     * others.
     */
    public static Table changes(
            String name,
            String title,
            String source,
            LocalDate date,
            Comparison comparison,
            Caveats caveats,
            ComparisonSignatures signatures) {
        var older = caveats.older();
        var newer = caveats.newer();
        var columns = new Columns<ProvisionChange>("changes", source)
                .text("id", ProvisionChange::id)
                .text("kind", row -> word(row.kind()))
                .text("from_path", ProvisionChange::fromPath)
                .text("to_path", ProvisionChange::toPath)
                .text("heading", ProvisionChange::heading)
                .text("before", ProvisionChange::textBefore)
                .text("after", ProvisionChange::textAfter)
                .number("words_struck", ProvisionChange::wordsStruck)
                .number("words_inserted", ProvisionChange::wordsInserted)
                .yesNo("from_complete", row -> older.isComplete())
                .text("from_mark", row -> older.mark())
                .yesNo("to_complete", row -> newer.isComplete())
                .text("to_mark", row -> newer.mark())
                .text("unchecked", row -> caveats.doubt(row))
                .text("signed_by", row -> signatures.of(row).printed());
        return columns.over(name, title, date, comparison.differences());
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
