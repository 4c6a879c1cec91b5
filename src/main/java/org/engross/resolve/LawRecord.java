package org.engross.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.codification.History;
import org.engross.codification.History.HistoryStep;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.provision.Provision;

/**
 * What the record says of how a law came about, under each of its names.
 *
 * @param names of the law itself, and of the same section in its Act or in the Code; none where the text is no law
 */
record LawRecord(List<LawCitation> names, Optional<SectionNames> section, History history)
        implements TextLine.AmendingLaws {

    static final LawRecord NO_LAW = new LawRecord(List.of(), Optional.empty(), new History(List.of()));

    static LawRecord of(LawCitation law, Optional<SectionNames> section, History history) {
        var names = Stream.concat(
                        Stream.of(law),
                        section.stream()
                                .flatMap(one -> Stream.<Optional<? extends LawCitation>>of(one.act(), one.code())
                                        .flatMap(Optional::stream)))
                .<LawCitation>map(name -> name)
                .distinct()
                .toList();
        return new LawRecord(names, section, history);
    }

    @Override
    public List<LawCitation> between(LocalDate after, LocalDate until) {
        return names.stream()
                .flatMap(name -> history.amending(name, after, until).stream())
                .distinct()
                .toList();
    }

    /** The law that enacted it, where that was after a day and not before. */
    Optional<HistoryStep> enactedAfter(LocalDate day) {
        return history.steps().stream()
                .filter(step -> step.enacts() && names.contains(step.law()))
                .findFirst()
                .filter(step -> step.date().isAfter(day));
    }

    /** Whether later texts than the newest held may have stood: a law as enacted, and a print of a measure, stay as they are. */
    boolean mayHaveChanged() {
        return section.isPresent();
    }

    /** Whether it is a law as Congress enacted it, which has one text. */
    boolean isAsEnacted() {
        return !names.isEmpty() && section.isEmpty();
    }

    /** Whether nothing but a place-holder stands there: {@code [Repealed. Pub. L. …]}. */
    boolean isGone(Provision text) {
        return section.filter(one ->
                        StandingSection.of(one, Optional.of(text), false).law().isEmpty())
                .isPresent();
    }
}
