package org.engross.codification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.Undated;
import org.engross.codification.History.HistoryStep;
import org.engross.provision.Provision;

/**
 * What the record says of how a law came about, under each of its names.
 *
 * @param names of the law itself, and of the same section in its Act or in the Code; none where the text is no law
 */
public record LawRecord(List<LawCitation> names, Optional<SectionNames> section, History history) {

    public static final LawRecord NO_LAW = new LawRecord(List.of(), Optional.empty(), new History(List.of()));

    public static LawRecord of(LawCitation law, Optional<SectionNames> section, History history) {
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

    /** The laws that amended it after a day and up to another, under whichever of its names. */
    public List<LawCitation> between(LocalDate after, LocalDate until) {
        return names.stream()
                .flatMap(name -> history.amending(name, after, until).stream())
                .distinct()
                .toList();
    }

    /** The law that enacted it, where that was after a day and not before. */
    public Optional<HistoryStep> enactedAfter(LocalDate day) {
        return history.steps().stream()
                .filter(step -> step.enacts() && names.contains(step.law()))
                .findFirst()
                .filter(step -> step.date().isAfter(day));
    }

    /** Whether later texts than the newest held may have stood: a law as enacted, and a print of a measure, stay as they are. */
    public boolean mayHaveChanged() {
        return section.isPresent();
    }

    /** A text held of a law. */
    public record DatedText(String id, LocalDate from) {}

    /**
     * What a reader must know who takes a text for that of a later day, in a sentence: that a law on record has amended it
     * since, that it is the newest collected, or that no record joins it to the next. Empty where the record leaves no doubt.
     *
     * @param next the text held after it
     */
    public String doubt(DatedText text, LocalDate day, Optional<DatedText> next) {
        if (!mayHaveChanged() || !day.isAfter(text.from())) {
            return "";
        }
        var passed = between(text.from(), day);
        if (!passed.isEmpty()) {
            return passed.stream().map(LawCitation::printed).collect(Collectors.joining(" and ")) + " amended it after "
                    + Undated.inWords(text.from()) + ", and its text of " + Undated.inWords(day)
                    + " is not collected. The nearest earlier one is " + text.id() + ".";
        }
        return next.map(later -> unjoined(text, later)).orElseGet(() -> newest(text.from()));
    }

    private String unjoined(DatedText text, DatedText later) {
        return between(text.from(), later.from()).isEmpty()
                ? "The next text collected is " + later.id() + ", of " + Undated.inWords(later.from())
                        + "; which law made it is not known here, so another text may have stood on this day."
                : "";
    }

    /** What is to be known of the newest text of a law that may have changed since. */
    public String newest(LocalDate from) {
        return mayHaveChanged()
                ? "It is the newest text collected; what amended it after " + Undated.inWords(from)
                        + " is not known here."
                : "";
    }

    /** Whether it is a law as Congress enacted it, which has one text. */
    public boolean isAsEnacted() {
        return !names.isEmpty() && section.isEmpty();
    }

    /** Whether nothing but a place-holder stands there: {@code [Repealed. Pub. L. …]}. */
    public boolean isGone(Provision text) {
        return section.filter(one ->
                        StandingSection.of(one, Optional.of(text), false).law().isEmpty())
                .isPresent();
    }
}
