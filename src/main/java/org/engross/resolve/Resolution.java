package org.engross.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a citation names.
 *
 * @param on the day asked for; empty for the newest text held
 * @param note what a name in it stands for, or that the two things differ that it takes for one; empty where nothing is to be said
 * @param parts the places that it cites, in its order; none where it was not read. Of each everything that it may name, those
 *     first of which the text is held
 */
public record Resolution(String cite, Optional<LocalDate> on, String note, List<List<ResolvedText>> parts) {

    public Resolution {
        parts = parts.stream()
                .map(part -> part.stream()
                        .sorted(Comparator.comparing(ResolvedText::standing))
                        .toList())
                .toList();
    }

    /** Everything that it may name, place by place. */
    public List<ResolvedText> items() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** How it stands with the first that each place may name; with several places, the worst of them. */
    public DayStanding standing() {
        return parts.stream()
                .map(part -> part.getFirst().standing())
                .max(Comparator.naturalOrder())
                .orElse(DayStanding.NOT_READ);
    }

    /** Whether one place may be in several texts that are held, and the citation does not say which is meant. */
    public boolean isAmbiguous() {
        return parts.stream()
                .anyMatch(part -> part.stream()
                                .filter(one -> one.standing() == DayStanding.HELD)
                                .count()
                        > 1);
    }
}
