package org.engross.codification;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.engross.amending.Execution;
import org.engross.amending.ExplainedOutcome;
import org.engross.amending.Provenance;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;

/**
 * A section of law under amending texts. This is the one door to the engine for a section: pages, resources, files,
 * commands and the score all ask here, so that what is proved is what is served.
 *
 * <p>Whatever the words do not determine is told: an instruction refused with its reason, language unread, or a
 * {@link Reservation} about the whole. Only where nothing of the kind is left is the result the law.
 */
public final class AmendedSection {

    private final Optional<Provision> law;
    private final Optional<WorkingProvision> draft;
    private final List<SortedLanguage> texts;
    private final List<Reservation> reservations;

    private AmendedSection(
            Optional<Provision> law,
            Optional<WorkingProvision> draft,
            List<SortedLanguage> texts,
            List<Reservation> reservations) {
        this.law = law;
        this.draft = draft;
        this.texts = List.copyOf(texts);
        this.reservations = List.copyOf(reservations);
    }

    /** Executes, of texts in their order, what is for the section. */
    public static AmendedSection of(StandingSection section, List<AmendingText> amending) {
        var sorted =
                amending.stream().map(text -> SortedLanguage.of(section, text)).toList();
        var created = NewSection.of(section, sorted);
        return created.isPresent() ? created(created.get(), sorted) : executed(section, sorted);
    }

    /** A section that a text adds: all its words are that text's. */
    private static AmendedSection created(NewSection section, List<SortedLanguage> sorted) {
        var execution = Execution.adding(section.law(), section.instruction());
        var texts = new ArrayList<>(sorted);
        texts.set(section.text(), sorted.get(section.text()).adding(section.instruction(), execution.explained()));
        var reservations = section.isSlipped() ? List.of(slipped()) : List.<Reservation>of();
        return new AmendedSection(Optional.of(execution.law()), Optional.of(execution.draft()), texts, reservations);
    }

    private static Reservation slipped() {
        return new Reservation(Outcome.Reason.UNREADABLE, "flush words of the quoted content stand before its levels");
    }

    private static AmendedSection executed(StandingSection section, List<SortedLanguage> sorted) {
        if (section.law().isEmpty()) {
            return new AmendedSection(Optional.empty(), Optional.empty(), sorted, List.of());
        }
        var instructions = new ArrayList<Instruction>();
        var withheld = new IdentityHashMap<Instruction, Outcome.Refused>();
        for (var text : sorted) {
            instructions.addAll(text.addressed());
            withheld.putAll(text.withheld());
        }
        var execution = Execution.of(section.law().get(), instructions, withheld);
        var print = new SectionPrint(section, execution.draft(), instructions);
        var reservations = new ArrayList<>(print.reservations());
        NewSection.clash(section, sorted).ifPresent(reservations::add);
        reservations.addAll(renamed(section.law().get(), print.law(), sorted));
        return new AmendedSection(
                Optional.of(print.law().provision()),
                Optional.of(print.law()),
                outcomes(sorted, execution.explained()),
                reservations);
    }

    private static List<Reservation> renamed(Provision before, WorkingProvision after, List<SortedLanguage> sorted) {
        if (sorted.stream().noneMatch(text -> text.rules().renames())) {
            return List.of();
        }
        var old = PlainPrint.of(before);
        var now = PlainPrint.of(after.provision());
        return sorted.stream()
                .flatMap(text -> text.rules().left(old, now).stream())
                .map(name -> new Reservation(
                        Outcome.Reason.RENAMED_BY_REFERENCE,
                        "the law renames “" + name + "” without amending the words"))
                .toList();
    }

    private static List<SortedLanguage> outcomes(List<SortedLanguage> sorted, List<ExplainedOutcome> outcomes) {
        var texts = new ArrayList<SortedLanguage>();
        int from = 0;
        for (var text : sorted) {
            int to = from + text.addressed().size();
            texts.add(text.withOutcomes(outcomes.subList(from, to)));
            from = to;
        }
        return texts;
    }

    /** The section as it would read; empty where it did not stand and no text adds it. */
    public Optional<Provision> law() {
        return law;
    }

    /** Who put each run of words there: instructions are counted over the outcomes of all texts, from 0. */
    public List<Provenance> provenance() {
        return draft.map(Provenance::of).orElse(List.of());
    }

    /** Each amending text, in order, with what came of it. */
    public List<SortedLanguage> texts() {
        return texts;
    }

    /** What stands against taking the whole for the law. */
    public List<Reservation> reservations() {
        return reservations;
    }

    /** The instructions that were not carried out. */
    public List<Outcome.Refused> refused() {
        return texts.stream()
                .flatMap(text -> text.outcomes().stream())
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .toList();
    }

    /** Amendatory language that may concern the section and is not understood. */
    public List<UnreadLanguage> unread() {
        return texts.stream().flatMap(text -> text.unread().stream()).toList();
    }

    /** Whether any instruction was carried out. */
    public boolean isAmended() {
        return texts.stream().flatMap(text -> text.outcomes().stream()).anyMatch(Outcome.Executed.class::isInstance);
    }

    /** Whether the result is the law: everything that may concern the section was read and carried out. */
    public boolean isComplete() {
        return refused().isEmpty() && unread().isEmpty() && reservations.isEmpty();
    }
}
