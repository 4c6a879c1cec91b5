package org.engross.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.citation.RollCallId;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;

/**
 * Holds the record against itself, and against what the texts print of it. A mismatch is not corrected: it is what the
 * record is like, and readers should know.
 *
 * @param checks by kind and subject, those that could not be made among them
 */
public record SelfCheck(List<Check> checks) {

    private static final Comparator<Check> ORDER =
            Comparator.comparing(Check::kind).thenComparing(Check::subject).thenComparing(Check::what);

    public SelfCheck {
        checks = checks.stream().sorted(ORDER).toList();
    }

    /** All checks of a record and of the sponsors printed on the texts held. */
    public static SelfCheck of(Facts facts, List<PrintedList> prints) {
        var checks = new ArrayList<Check>();
        var stated = statedTallies(facts);
        facts.rollCalls().forEach(vote -> checks.addAll(VoteChecks.of(vote, stated, facts)));
        facts.measures().forEach(measure -> checks.addAll(MeasureChecks.of(measure)));
        facts.amendments().forEach(amendment -> checks.addAll(AmendmentChecks.of(amendment, facts)));
        prints.forEach(list -> checks.addAll(PrintedListChecks.of(list, facts)));
        return new SelfCheck(checks);
    }

    private static Map<RollCallId, StatedTally> statedTallies(Facts facts) {
        var tallies = new HashMap<RollCallId, StatedTally>();
        for (var measure : facts.measures()) {
            collect(measure, measure.actions(), tallies);
            facts.amendmentsTo(measure.id()).stream()
                    .map(Amendment::actions)
                    .forEach(actions -> collect(measure, actions, tallies));
        }
        return tallies;
    }

    private static void collect(Measure measure, List<Action> actions, Map<RollCallId, StatedTally> tallies) {
        actions.stream()
                .map(action -> StatedTally.in(action, measure.id().congress()))
                .flatMap(Optional::stream)
                .forEach(tally -> tallies.put(tally.rollCall(), tally));
    }

    /** Those in which the record does not agree with itself. */
    public List<Check> mismatches() {
        return checks.stream().filter(Check::differs).toList();
    }

    /** Those that could not be made. */
    public List<Check> notMade() {
        return checks.stream().filter(check -> !check.made()).toList();
    }

    public List<Check> made() {
        return checks.stream().filter(Check::made).toList();
    }

    /** The checks of each kind, in the order of {@link Check.Kind}. */
    public Map<Check.Kind, SelfCheck> byKind() {
        return checks.stream()
                .collect(Collectors.groupingBy(
                        Check::kind, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), SelfCheck::new)));
    }
}
