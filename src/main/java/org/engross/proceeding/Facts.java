package org.engross.proceeding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.vote.RollCall;

/**
 * All that is known of some measures, their amendments and votes, and of the members concerned.
 *
 * @param measures in order of their ids
 * @param amendments in order of their ids
 * @param rollCalls as they were called: by date and time
 */
public record Facts(Members members, List<Measure> measures, List<Amendment> amendments, List<RollCall> rollCalls) {

    private static final Comparator<RollCall> AS_CALLED =
            Comparator.comparing(RollCall::date).thenComparing(RollCall::time).thenComparing(RollCall::id);

    public Facts {
        Objects.requireNonNull(members, "members");
        measures = measures.stream().sorted(Comparator.comparing(Measure::id)).toList();
        amendments =
                amendments.stream().sorted(Comparator.comparing(Amendment::id)).toList();
        rollCalls = rollCalls.stream().sorted(AS_CALLED).toList();
    }

    /** Nothing known. */
    public static Facts none() {
        return new Facts(new Members(List.of()), List.of(), List.of(), List.of());
    }

    public Optional<Measure> measure(MeasureId id) {
        return inOrder(measures, Measure::id, id);
    }

    public Optional<Amendment> amendment(AmendmentId id) {
        return inOrder(amendments, Amendment::id, id);
    }

    /** The one of this id in a list in order of ids. */
    private static <T, K extends Comparable<K>> Optional<T> inOrder(List<T> list, Function<T, K> key, K id) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (key.apply(list.get(middle)).compareTo(id) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < list.size() && key.apply(list.get(from)).equals(id)
                ? Optional.of(list.get(from))
                : Optional.empty();
    }

    public Optional<RollCall> rollCall(RollCallId id) {
        return rollCalls.stream().filter(vote -> vote.id().equals(id)).findAny();
    }

    public Optional<Member> member(MemberId id) {
        return members.find(id);
    }

    /** The amendments offered to a measure. */
    public List<Amendment> amendmentsTo(MeasureId measure) {
        return amendments.stream()
                .filter(amendment -> amendment.measure().equals(measure))
                .toList();
    }

    /** The roll calls on a measure and on amendments to it, vitiated ones among them. */
    public List<RollCall> rollCallsOn(MeasureId measure) {
        return rollCalls.stream()
                .filter(vote -> vote.measure().equals(Optional.of(measure)))
                .toList();
    }

    /** The roll calls on an amendment or on a motion about it. */
    public List<RollCall> rollCallsOn(AmendmentId amendment) {
        return rollCalls.stream()
                .filter(vote -> vote.amendment().filter(amendment::equals).isPresent())
                .toList();
    }

    /** The same without those vitiated, which decide nothing. */
    public List<RollCall> standingRollCallsOn(MeasureId measure) {
        return rollCallsOn(measure).stream().filter(vote -> !vote.isVitiated()).toList();
    }
}
