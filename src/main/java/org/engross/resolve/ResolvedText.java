package org.engross.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a citation may name, on the day asked for.
 *
 * @param as how the citation was read: {@code 47 U.S.C. 230(e)(5)}
 * @param why nothing is held, or what a reader must know of what is, in sentences; empty where there is nothing to say
 * @param states the texts held of it, the oldest first
 * @param at the number of the text that stood on the day, from 0, or of the last one held before that; -1 where all are later
 */
public record ResolvedText(String as, DayStanding standing, String why, List<TextState> states, int at) {

    public ResolvedText {
        Objects.requireNonNull(standing, "standing");
        states = List.copyOf(states);
        if (standing == DayStanding.HELD && (at < 0 || states.get(at).place().isEmpty())) {
            throw new IllegalArgumentException("held, and yet no words: " + as);
        }
    }

    static ResolvedText without(String as, DayStanding standing, String why) {
        return new ResolvedText(as, standing, why, List.of(), -1);
    }

    /** The words of the day; empty where none are held. */
    public Optional<TextState> text() {
        return standing == DayStanding.HELD ? Optional.of(states.get(at)) : Optional.empty();
    }

    /**
     * The nearest earlier text that differs: by its words, by its number, or by not having them. Where the text of the day
     * is not collected, the last one held before it.
     */
    public Optional<TextState> before() {
        if (standing == DayStanding.NOT_COLLECTED) {
            return at < 0 ? Optional.empty() : Optional.of(states.get(at));
        }
        int i = at;
        while (i > 0 && isSame(states.get(i))) {
            i--;
        }
        return i > 0 ? Optional.of(states.get(i - 1)) : Optional.empty();
    }

    /** The nearest later text that differs. */
    public Optional<TextState> after() {
        return states.subList(at + 1, states.size()).stream()
                .filter(state -> !isSame(state))
                .findFirst();
    }

    /** The texts in which the words came to stand at another place. */
    public List<TextState> renumbered() {
        return states.stream()
                .filter(state -> state.change().renumberedFrom().isPresent())
                .toList();
    }

    private static boolean isSame(TextState state) {
        return !state.change().isChange() && state.change().what() != TextState.StateChange.FIRST;
    }
}
