package org.engross.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.Chamber;
import org.engross.proceeding.Facts;

/**
 * The scores that an organization's own positions and rules give to members. It puts nobody in a rank.
 *
 * @param acts in the order of the file
 * @param members by name
 */
public record Scorecard(ScoreRules rules, List<Act> acts, List<MemberScore> members) {

    /**
     * Members of one chamber and one score.
     *
     * @param score {@code 66.7}, {@code no score}
     * @param grade empty where the file has no letters, or there is no score
     * @param members by name
     */
    public record Tied(Chamber chamber, String score, String grade, List<MemberScore> members) {

        private static Tied of(List<MemberScore> members) {
            var first = members.getFirst();
            return new Tied(
                    first.member().chamber(),
                    first.printedScore(),
                    first.grade().map(Grade::letter).orElse(""),
                    members);
        }
    }

    public Scorecard {
        acts = List.copyOf(acts);
        members = List.copyOf(members);
    }

    /**
     * Scores members by a file of positions, as {@code docs/scorecard.md} describes it.
     *
     * @param file as it was brought
     * @param facts the record
     */
    public static ScorecardAnswer of(byte[] file, Facts facts) {
        var faults = new ArrayList<FileFault>();
        var contents = ScorecardFile.read(file, facts, faults);
        var scores = faults.isEmpty() ? new Scoring(contents, facts).scores(faults) : List.<MemberScore>of();
        if (faults.isEmpty()) {
            return new ScorecardAnswer.Scored(new Scorecard(contents.rules(), contents.acts(), scores));
        }
        faults.sort(Comparator.comparing(FileFault::line));
        return new ScorecardAnswer.Faulty(faults);
    }

    /** The acts of one chamber alone, and those whom they concern; scores are of these acts. */
    public Scorecard in(Chamber chamber) {
        var those = acts.stream().filter(act -> act.chamber() == chamber).toList();
        return new Scorecard(
                rules,
                those,
                members.stream().flatMap(one -> only(one, chamber).stream()).toList());
    }

    private Optional<MemberScore> only(MemberScore one, Chamber chamber) {
        var kept = one.acts().stream()
                .filter(act -> act.act().chamber() == chamber)
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new MemberScore(one.member(), kept, rules.grade(MemberScore.score(kept)), one.notes()));
    }

    /** The chambers whose acts are scored. */
    public List<Chamber> chambers() {
        return acts.stream().map(Act::chamber).distinct().sorted().toList();
    }

    public List<MemberScore> sorted(ScoreOrder order) {
        return members.stream().sorted(order.comparator()).toList();
    }

    /** Members of one chamber and score together, the highest score first; those without a score last. */
    public List<Tied> tied() {
        return sorted(ScoreOrder.SCORE).stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.member().chamber(), one.printedScore()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Tied::of)
                .toList();
    }

    /** How many have a score. */
    public int scored() {
        return (int) members.stream().filter(one -> one.score().isPresent()).count();
    }

    /** The last day of an act. */
    public LocalDate day() {
        return lastDay(acts);
    }

    static LocalDate lastDay(List<Act> acts) {
        return acts.stream().map(Act::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }
}
