package org.engross.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a citation names.
 *
 * @param on the day asked for; empty for the newest text held
 * @param items everything that it may name, those first of which the text is held; none where it was not read
 */
public record Resolution(String cite, Optional<LocalDate> on, List<ResolvedText> items) {

    public Resolution {
        items = items.stream()
                .sorted(Comparator.comparing(ResolvedText::standing))
                .toList();
    }

    /** How it stands with the first of the items. */
    public DayStanding standing() {
        return items.isEmpty() ? DayStanding.NOT_READ : items.getFirst().standing();
    }

    /** Whether several texts that are held may be meant, and the citation does not say which. */
    public boolean isAmbiguous() {
        return items.stream().filter(one -> one.standing() == DayStanding.HELD).count() > 1;
    }
}
