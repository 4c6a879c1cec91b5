package org.engross.export.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.StatusRecord;
import org.engross.measure.TextVersion;
import org.engross.member.Member;
import org.engross.member.StateNames;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.PartyBreaks;
import org.engross.vote.RollCall;

/**
 * A measure on one page, to hand out: what it is, its texts, its votes with who broke with their party, its cosponsors by
 * State. The template {@code prints/paper/handout} sets it; {@link MeasurePaper} has everything.
 */
public record HandoutPaper(MeasureRecord record) {

    private static final int MOST_VOTES = 6;
    private static final int COLUMNS = 3;

    /** Above this many names, family names alone are printed. */
    private static final int MANY = 260;

    public static Paper of(MeasureRecord record) {
        var measure = record.measure();
        var day = measure.source()
                .map(StatusRecord::updated)
                .or(() -> measure.versions().stream().map(TextVersion::date).max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
        var name = measure.id().printed();
        var sheet = new Sheet(
                name + ": " + measure.title(),
                name,
                "Engross. " + (measure.isCollected() ? "Record as of " + day : "No status record held"));
        return new Paper(Sheets.handout(sheet, new HandoutPaper(record)).render(), day);
    }

    public String sponsor() {
        return record.measure()
                .sponsor()
                .flatMap(record.facts()::member)
                .map(Member::printed)
                .orElse("");
    }

    public List<RollCall> votes() {
        return record.votes().stream().limit(MOST_VOTES).toList();
    }

    public int moreVotes() {
        return Math.max(0, record.votes().size() - MOST_VOTES);
    }

    public String asked(RollCall vote) {
        return AskedQuestion.of(vote, record.facts()).asked();
    }

    /** {@code 24 Republicans, 1 Democrat}: how many broke with each party. */
    public String broke(RollCall vote) {
        return PartyBreaks.of(vote, record.facts().members()).entrySet().stream()
                .map(entry -> entry.getValue().size() + " "
                        + entry.getKey().counted(entry.getValue().size()))
                .collect(Collectors.joining(", "));
    }

    private List<Cosponsorship> standing() {
        return record.measure().cosponsorsAsOf(LocalDate.MAX, CosponsorStatus.ACTIVE);
    }

    /** How many names stand, by party: {@code 174: 111 Republicans, 63 Democrats}. */
    public String standingInWords() {
        return Headcount.of(
                        standing().stream().map(Cosponsorship::member).toList(),
                        record.facts().members())
                .inWords();
    }

    /** The names that stand, by State. */
    public List<List<NamesByState>> columns() {
        boolean many = standing().size() > MANY;
        var byState = standing().stream()
                .flatMap(name -> record.facts().member(name.member()).stream())
                .sorted(Member.AS_CALLED)
                .collect(Collectors.groupingBy(
                        member -> StateNames.of(member.state()),
                        TreeMap::new,
                        Collectors.mapping(
                                member -> (many ? member.familyName() : member.fullName()) + " ("
                                        + member.party().letter() + ")",
                                Collectors.joining(", "))));
        var states = byState.entrySet().stream()
                .map(entry ->
                        new NamesByState(entry.getKey(), List.of(new NamesByState.SameAnswer("", entry.getValue()))))
                .toList();
        return NamesByState.columns(states, COLUMNS);
    }

    public boolean isNamed() {
        return !standing().isEmpty();
    }

    /** For a style sheet. */
    public String size() {
        return standing().size() > 60 ? "6.6pt" : "8.5pt";
    }
}
