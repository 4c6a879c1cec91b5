package org.engross.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.proceeding.Check;
import org.engross.proceeding.Event;
import org.engross.vote.RollCall;

/** The tables that are not of one kind of record: the timeline, the self-check, the members, a comparison. */
public final class StoryTables {

    private StoryTables() {}

    /** A row an event, with every source. */
    public static Table timeline(String name, String title, Collection<Measure> measures, List<Event> events) {
        var source = RecordSource.ofMeasures(measures);
        var columns = new Columns<Event>(source.words())
                .date("date", "Date", "The day", Event::date)
                .text("time", "Time", "In Washington, where the record gives one", Event::time)
                .text("kind", "Kind", "What kind of event", row -> word(row.kind()))
                .text(
                        "what",
                        "What",
                        "In the words of the record for an action; for the rest, in plain ones",
                        Event::what)
                .text("measure", "Measure", "The measure", Event::measure)
                .text("amendment", "Amendment", "If it concerns one", Event::amendment)
                .text("vote", "Vote", "If it is a roll call", Event::rollCall)
                .text("version", "Version", "If it is a text version", Event::version)
                .text(
                        "members",
                        "Members",
                        "Who signed on or withdrew",
                        row -> row.members().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .text("sources", "Sources", "Each record of it", row -> String.join("; ", row.sources()));
        return columns.over(name, title, source.date(), events);
    }

    /** A row a check: what two places of the record say. */
    public static Table checks(
            String name, String title, Collection<Measure> measures, List<RollCall> votes, List<Check> checks) {
        var source = RecordSource.ofVotes(votes).and(RecordSource.ofMeasures(measures));
        var columns = new Columns<Check>("computed from the record")
                .text("kind", "Kind", "What kind of things are compared", row -> word(row.kind()))
                .text("subject", "Subject", "What was looked at", Check::subject)
                .text("what", "What", "What was compared", Check::what)
                .text("stated", "Stated", "What the one place says", Check::stated)
                .text(
                        "found",
                        "Found",
                        "What the other says, or what was counted; why the check could not be made",
                        Check::found)
                .yesNo(
                        "agrees",
                        "Agrees",
                        "Whether the two are the same; empty where the check could not be made",
                        row -> row.made() ? row.agrees() : null);
        return columns.over(name, title, source.date(), checks);
    }

    /** A row a member. */
    public static Table members(String name, Collection<Measure> measures, Collection<Member> members) {
        var source = RecordSource.ofMeasures(measures);
        var columns = MemberColumns.add(new Columns<Member>("status records and roll calls"), row -> row)
                .text(
                        "chamber",
                        "Chamber",
                        "House or Senate",
                        row -> row.chamber().printed())
                .text("senate_id", "Senate id", "The id that the Senate's roll calls use", Member::senateId);
        return columns.over(name, "Members", source.date(), members);
    }

    /** A row a change. */
    public static Table changes(String name, String title, String source, LocalDate date, Comparison comparison) {
        var columns = new Columns<ProvisionChange>(source)
                .text("id", "Change", "Its permanent id", ProvisionChange::id)
                .text("kind", "Kind", "What became of the provision", row -> word(row.kind()))
                .text(
                        "from_path",
                        "Place before",
                        "In the older text; empty where it is added",
                        ProvisionChange::fromPath)
                .text("to_path", "Place after", "In the newer text; empty where it is struck", ProvisionChange::toPath)
                .text(
                        "heading",
                        "Heading",
                        "In the newer text, or the older where it was struck",
                        ProvisionChange::heading)
                .text("before", "Words before", "In the older text", ProvisionChange::textBefore)
                .text("after", "Words after", "In the newer text", ProvisionChange::textAfter)
                .number("words_struck", "Words struck", "How many", ProvisionChange::wordsStruck)
                .number("words_inserted", "Words inserted", "How many", ProvisionChange::wordsInserted);
        return columns.over(name, title, date, comparison.differences());
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
