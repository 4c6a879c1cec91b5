package org.engross.web.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.member.StateNames;
import org.engross.proceeding.Delegation;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/**
 * A State's delegation as a request asks for it.
 *
 * @param votesInAll how many roll calls there were to choose from
 */
public record DelegationRequest(Delegation delegation, int votesInAll) {

    /**
     * Reads the parameters.
     *
     * @param state two letters
     * @param asked roll calls, several with commas; without any, the newest, with the measures voted on and those that go
     *     with them
     */
    public static DelegationRequest of(String state, List<String> asked, RequestedRecord journal) {
        var letters = state.toUpperCase(Locale.ROOT);
        var states = Delegation.states(journal.everyone());
        if (!states.contains(letters)) {
            throw new ProblemException(Problem.notHeld(
                    "This delegation is not held",
                    StateNames.has(letters)
                            ? "no member from " + StateNames.of(letters) + " is held"
                            : "'" + state + "' is no State, territory or District; two letters name one, such as MO",
                    Map.of("parameter", "state", "value", state, "nearest", List.copyOf(states))));
        }
        var named = MemberFilter.atMost(Delegation.MOST_VOTES, "votes", asked, "votes").stream()
                .map(id -> journal.rollCall("votes", id))
                .toList();
        int held = named.isEmpty() ? journal.proceedings().ids().rollCalls().size() : named.size();
        return new DelegationRequest(journal.proceedings().delegation(letters, named), held);
    }
}
