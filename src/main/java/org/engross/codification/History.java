package org.engross.codification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation;

/** Which laws made and amended each section, oldest first. */
public record History(List<HistoryStep> steps) {

    /**
     * A law that enacted or amended a section.
     *
     * @param date from which the section has stood so
     * @param enacts whether every word of the section is that law's
     */
    public record HistoryStep(LawCitation law, LocalDate date, LawCitation by, boolean enacts) {
        public HistoryStep {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(by, "by");
        }
    }

    public History {
        steps = steps.stream().sorted(Comparator.comparing(HistoryStep::date)).toList();
    }

    /** The law that enacted a section as it stands from a day; empty where that law only amended it, or is not known. */
    public Optional<LawCitation> enacting(LawCitation law, LocalDate date) {
        return steps.stream()
                .filter(step ->
                        step.enacts() && step.law().equals(law) && step.date().equals(date))
                .map(HistoryStep::by)
                .findAny();
    }

    /** The laws that amended a section after one day and up to another, oldest first. */
    public List<LawCitation> amending(LawCitation law, LocalDate after, LocalDate until) {
        return steps.stream()
                .filter(step -> step.law().equals(law))
                .filter(step -> step.date().isAfter(after) && !step.date().isAfter(until))
                .map(HistoryStep::by)
                .toList();
    }
}
