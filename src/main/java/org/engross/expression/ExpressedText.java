package org.engross.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.Expression;
import org.engross.citation.ProvisionPath;
import org.engross.codification.Reservation;
import org.engross.library.Certainty;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * The text that an expression names.
 *
 * @param expression as asked, a law without a day with that of the text that answers it
 * @param date of the newest of the texts that it is made from
 * @param sha256 of the original bytes; where texts are executed on another, of their digests in order
 * @param before the text on which the others are executed, as the result is printed; an empty section where they create
 *     it; the text itself where none is executed
 * @param base the holding on which the others are executed, or of the text that creates the section
 * @param executed the amending texts in their order; none where the text is held as it is
 * @param provenance each run of words, and which instruction put it there, counted over all texts executed
 * @param reservations why the result as a whole is not known to read as law; none where nothing stands against it
 * @param doubtOfDay why a law's text may not be that of the day asked for, as a sentence; empty where the record leaves no
 *     doubt
 * @param note what a reader must know of how the text was made; empty where there is nothing
 */
public record ExpressedText(
        Expression expression,
        String title,
        LocalDate date,
        String sha256,
        Provision before,
        Provision text,
        Holding base,
        List<ExecutedText> executed,
        List<Provenance> provenance,
        List<Reservation> reservations,
        String doubtOfDay,
        String note) {

    public ExpressedText {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(base, "base");
        executed = List.copyOf(executed);
        provenance = List.copyOf(provenance);
        reservations = List.copyOf(reservations);
        Objects.requireNonNull(doubtOfDay, "doubtOfDay");
        Objects.requireNonNull(note, "note");
    }

    /** The expression as written. */
    public String id() {
        return expression.toString();
    }

    /** How many of the instructions addressed to it were carried out. */
    public int carriedOut() {
        return outcomes(Outcome.Executed.class);
    }

    private int outcomes(Class<? extends Outcome> kind) {
        return (int) executed.stream()
                .flatMap(one -> one.outcomes().stream())
                .filter(kind::isInstance)
                .count();
    }

    /** How many instructions were refused, those of amendments to an amending text among them. */
    public int refused() {
        return executed.stream().mapToInt(ExecutedText::refused).sum();
    }

    /** How many pieces of amendatory language no instruction claims. */
    public int unread() {
        return executed.stream().mapToInt(ExecutedText::unreadParts).sum();
    }

    /** Whether the text is what its expression says: held as it is, or with everything read and carried out. */
    public boolean isComplete() {
        return refused() == 0 && unread() == 0 && reservations.isEmpty();
    }

    /** Why the text is not what its expression says, in sentences; empty where it is. */
    public String caution() {
        return Incompleteness.caution(refused(), unread(), reservations);
    }

    /** Whether it came of executing; nobody published such a text. */
    public boolean isComputed() {
        return !executed.isEmpty();
    }

    /** How many instructions are addressed to it. */
    public int instructions() {
        return executed.stream().mapToInt(one -> one.outcomes().size()).sum();
    }

    /** {@link Certainty#state}, or {@code computed}. */
    public String state() {
        return isComputed() ? "computed" : base.certainty().state();
    }

    /** {@link Certainty#vouched}; empty where it is computed. */
    public String vouched() {
        return isComputed() ? "" : base.certainty().vouched();
    }

    /**
     * What a reader must know wherever the text is shown or cited, in sentences: that it was computed, what was not
     * carried out, what of it, or of the texts that it is made from, was not checked, and whether another text may have
     * stood on the day asked for. Empty where it is a text that was held against an official copy.
     */
    public String mark() {
        var known = isComputed()
                ? Stream.concat(
                        Stream.of(Incompleteness.computed(carriedOut(), instructions()), caution()), unchecked())
                : Stream.of(base.certainty().mark());
        return Stream.concat(Stream.of(doubtOfDay), known)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The marks of the texts that it is made from. */
    private Stream<String> unchecked() {
        return Incompleteness.restsOn(
                Stream.concat(Stream.of(base), executed.stream().flatMap(ExecutedText::sources)));
    }

    /** The marks of texts, each behind the title of its text; none where there is none. */
    public static List<String> marks(ExpressedText... texts) {
        return Stream.of(texts)
                .filter(text -> !text.mark().isEmpty())
                .map(text -> text.title() + ": " + text.mark())
                .distinct()
                .toList();
    }

    /** Why the own words of what stands at a place are not known to be official; empty where they were checked. */
    public Optional<String> doubtAt(ProvisionPath place) {
        return isComputed() ? doubt(place::equals) : base.certainty().doubtAt(place);
    }

    /** The same of all that stands at a place and below it. */
    public Optional<String> doubtWithin(ProvisionPath place) {
        return isComputed() ? doubt(place::covers) : base.certainty().doubtWithin(place);
    }

    private Optional<String> doubt(Predicate<ProvisionPath> where) {
        var words = provenance.stream().filter(run -> where.test(run.path())).flatMap(this::doubts);
        var struck = IntStream.range(0, allOutcomes().size()).boxed().filter(number -> touches(number, where));
        return ExecutedText.joined(Stream.concat(words, struck.flatMap(this::doubts)));
    }

    /** Of the words that an instruction brought, the doubt about its text; of the others, that about the law. */
    private Stream<String> doubts(Provenance run) {
        if (run.instruction().isEmpty()) {
            return base.certainty().doubtAt(run.path()).stream();
        }
        return doubts(run.instruction().getAsInt());
    }

    /** Whether an instruction was carried out there, though it may have left none of its words: it may strike. */
    private boolean touches(int number, Predicate<ProvisionPath> where) {
        return allOutcomes().get(number) instanceof Outcome.Executed carriedOut
                && carriedOut.touched().stream().anyMatch(where);
    }

    private List<Outcome> allOutcomes() {
        return executed.stream().flatMap(one -> one.outcomes().stream()).toList();
    }

    private Stream<String> doubts(int number) {
        var at = instruction(number).source().path();
        return executedBy(number).doubtWithin(at).stream();
    }

    /** The amending text to which an instruction belongs, counted over all texts executed. */
    public Holding textOf(int instruction) {
        return executedBy(instruction).amending();
    }

    /** The same with what came of it. */
    public ExecutedText executedBy(int instruction) {
        int from = 0;
        for (var one : executed) {
            from += one.outcomes().size();
            if (instruction < from) {
                return one;
            }
        }
        throw new IllegalArgumentException("no instruction " + instruction + " among " + from);
    }

    /** An instruction, counted over all texts executed. */
    public Instruction instruction(int number) {
        return executed.stream()
                .flatMap(one -> one.outcomes().stream())
                .skip(number)
                .findFirst()
                .orElseThrow()
                .instruction();
    }
}
