package org.engross.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.member.Member;
import org.engross.proceeding.Facts;

/** Scores everyone whom the acts of a scorecard concern. */
final class Scoring {

    private final ScorecardFile.Contents contents;
    private final Facts facts;
    private final List<ActRecord> records;

    Scoring(ScorecardFile.Contents contents, Facts facts) {
        this.contents = contents;
        this.facts = facts;
        records = contents.acts().stream()
                .map(act -> new ActRecord(act, facts.members()))
                .toList();
    }

    /** The scores by name; a member whom the file names and no act concerns is a fault. */
    List<MemberScore> scores(List<FileFault> faults) {
        contents.members().forEach((member, line) -> {
            if (records.stream().noneMatch(record -> record.concerns(member))) {
                faults.add(new FileFault(
                        line, member.printed() + " sat in no chamber of this scorecard on the day of any of its acts"));
            }
        });
        return facts.members().all().stream()
                .filter(member ->
                        contents.members().isEmpty() || contents.members().containsKey(member))
                .filter(member -> records.stream().anyMatch(record -> record.concerns(member)))
                .map(this::score)
                .toList();
    }

    /** A member is told the acts of each chamber in which any act concerned the member. */
    private MemberScore score(Member member) {
        var chambers = new LinkedHashSet<>();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).concerns(member)) {
                chambers.add(contents.acts().get(i).chamber());
            }
        }
        var acts = new ArrayList<CountedAct>();
        for (int i = 0; i < records.size(); i++) {
            if (chambers.contains(contents.acts().get(i).chamber())) {
                acts.add(records.get(i).of(member));
            }
        }
        return new MemberScore(
                member.on(Scorecard.lastDay(contents.acts())),
                acts,
                contents.rules().grade(MemberScore.score(acts)),
                notes(member));
    }

    /** Where the seat or the party was not the same on the day of each act that concerned the member. */
    private List<String> notes(Member member) {
        var seats = new LinkedHashMap<String, String>();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).concerns(member)) {
                var act = contents.acts().get(i);
                var seat = member.on(act.day());
                var party = records.get(i).calledAs(member).orElse(seat.party());
                seats.putIfAbsent(
                        seat.style() + " [" + party.letter() + "-" + seat.seat() + "]",
                        act.day().toString());
            }
        }
        return seats.size() < 2
                ? List.of()
                : List.of("Seat or party changed between the acts: "
                        + seats.entrySet().stream()
                                .map(seat -> seat.getKey() + " on " + seat.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
