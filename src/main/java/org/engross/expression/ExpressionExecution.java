package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.TextId;
import org.engross.codification.AmendedLaw;
import org.engross.codification.SectionNames;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * Amending texts executed in their order on a law or a measure. All their instructions are one execution, so that every
 * run of words of the result is traced to its text.
 */
final class ExpressionExecution {

    private final Execution execution;
    private final List<ExecutedText> texts = new ArrayList<>();

    private ExpressionExecution(Execution execution) {
        this.execution = execution;
    }

    /**
     * Executes.
     *
     * @param names of the section of law that is amended; of a measure none, and every instruction is addressed to it
     */
    static ExpressionExecution of(Provision base, Optional<SectionNames> names, List<Amending> amending) {
        var parts = parts(names, amending);
        var all = parts.stream().flatMap(part -> part.addressed.stream()).toList();
        var executing = new ExpressionExecution(Execution.of(base, all));
        int from = 0;
        for (var part : parts) {
            int to = from + part.addressed.size();
            executing.texts.add(new ExecutedText(
                    part.amending.held(),
                    part.amendedBy,
                    executing.execution.outcomes().subList(from, to),
                    part.elsewhere,
                    part.language.unread()));
            from = to;
        }
        return executing;
    }

    /**
     * Executes a text on a section that does not stand yet.
     *
     * @return empty where the text does not add the section
     */
    static Optional<ExpressionExecution> creating(SectionNames names, Amending text) {
        var part = Part.of(text, Optional.of(names));
        var created = AmendedLaw.of(names.amendedAs(), Optional.empty(), part.language);
        return created.execution().map(execution -> {
            var executing = new ExpressionExecution(execution);
            executing.texts.add(new ExecutedText(
                    part.amending.held(), part.amendedBy, execution.outcomes(), created.elsewhere(), created.unread()));
            return executing;
        });
    }

    private static List<Part> parts(Optional<SectionNames> names, List<Amending> amending) {
        return amending.stream().map(text -> Part.of(text, names)).toList();
    }

    Execution execution() {
        return execution;
    }

    /** Each amending text with what came of it, in order. */
    List<ExecutedText> texts() {
        return texts;
    }

    /** The instructions of one amending text, parted by whom they are addressed to. */
    private record Part(
            Amending amending,
            List<ExecutedText> amendedBy,
            AmendatoryLanguage language,
            List<Instruction> addressed,
            List<Instruction> elsewhere) {

        static Part of(Amending amending, Optional<SectionNames> names) {
            var itself = amending.amendments().isEmpty()
                    ? Optional.<ExpressionExecution>empty()
                    : Optional.of(ExpressionExecution.of(
                            amending.held().document().text(),
                            Optional.empty(),
                            amending.amendments().stream().map(Amending::alone).toList()));
            var language =
                    language(amending.held(), itself.map(executing -> executing.execution.law()), names.isPresent());
            var addressed = new ArrayList<Instruction>();
            var elsewhere = new ArrayList<Instruction>();
            for (var instruction : language.instructions()) {
                boolean meant = names.map(section ->
                                section.isMeantBy(instruction.target().address()))
                        .orElse(true);
                (meant ? addressed : elsewhere).add(instruction);
            }
            return new Part(
                    amending, itself.map(ExpressionExecution::texts).orElse(List.of()), language, addressed, elsewhere);
        }

        /** A floor amendment is executed on a bill by its directions, and on a law by the language that it would insert. */
        private static AmendatoryLanguage language(Holding held, Optional<Provision> amended, boolean onLaw) {
            var text = amended.orElse(held.document().text());
            return onLaw && held.document().id() instanceof TextId.OfAmendment
                    ? AmendatoryLanguage.readInserted(text)
                    : AmendatoryLanguage.read(text);
        }
    }
}
