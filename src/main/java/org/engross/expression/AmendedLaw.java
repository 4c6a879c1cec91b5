package org.engross.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.codification.Reservation;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * A text as it stood and as it would read under a text that amends it.
 *
 * @param id the text as it stood, as an expression; of a section that the amending text creates, its citation
 * @param title {@code 47 U.S.C. 230, as of 2018-04-10}
 * @param base where its words stand; empty where the amending text creates it
 * @param before an empty section where it is created
 * @param outcomes what came of each instruction that is for it, or may be, in order
 * @param provenance each run of words of the result, and which of the outcomes put it there
 * @param unread language that may concern it and was not read
 * @param reservations why the result as a whole is not known to read as law
 * @param note what a reader must know of how the text was made; empty where there is nothing
 */
public record AmendedLaw(
        String id,
        String title,
        Optional<Holding> base,
        Provision before,
        Provision after,
        List<Outcome> outcomes,
        List<Provenance> provenance,
        List<UnreadLanguage> unread,
        List<Reservation> reservations,
        String note) {

    public AmendedLaw {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        outcomes = List.copyOf(outcomes);
        provenance = List.copyOf(provenance);
        unread = List.copyOf(unread);
        reservations = List.copyOf(reservations);
        Objects.requireNonNull(note, "note");
    }

    /** Whether everything that may concern it was read and carried out. */
    public boolean isComplete() {
        return carriedOut() == outcomes.size() && unread.isEmpty() && reservations.isEmpty();
    }

    private int carriedOut() {
        return (int)
                outcomes.stream().filter(Outcome.Executed.class::isInstance).count();
    }

    /** Why the words of the law that stay at a place were not checked; empty where they were. */
    public Optional<String> doubtAt(ProvisionPath place) {
        return doubt(place::equals);
    }

    /** The same of all that stands at a place and below it. */
    public Optional<String> doubtWithin(ProvisionPath place) {
        return doubt(place::covers);
    }

    private Optional<String> doubt(Predicate<ProvisionPath> where) {
        return ExecutedText.joined(base.stream()
                .flatMap(held -> provenance.stream()
                        .filter(run -> run.instruction().isEmpty() && where.test(run.path()))
                        .flatMap(run -> held.certainty().doubtAt(run.path()).stream())));
    }

    /** The same as {@link ExpressedText#mark}: that it was computed, what it lacks, and what it rests on. */
    public String mark() {
        return Stream.concat(
                        Stream.of(
                                Incompleteness.computed(carriedOut(), outcomes.size()),
                                Incompleteness.caution(outcomes.size() - carriedOut(), unread.size(), reservations),
                                note),
                        Incompleteness.restsOn(base.stream()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
