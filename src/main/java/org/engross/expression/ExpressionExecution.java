package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Instruction;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.Reservation;
import org.engross.codification.SortedLanguage;
import org.engross.codification.StandingSection;
import org.engross.provision.Provision;

/**
 * Amending texts executed in their order on a section of law or on a measure. All their instructions are one execution,
 * so that every run of words of the result is traced to its text.
 *
 * @param law as it would read; empty where no such section stood and no text adds it
 * @param provenance instructions are counted over the outcomes of all texts, from 0
 * @param texts each amending text with what came of it, in order
 */
record ExpressionExecution(
        Optional<Provision> law,
        List<Provenance> provenance,
        List<ExecutedText> texts,
        List<Reservation> reservations) {

    /** Executes on a section of law what is for it. */
    static ExpressionExecution ofSection(StandingSection section, List<Amending> amending) {
        var read = amending.stream().map(text -> ReadText.of(text, true)).toList();
        var amended = AmendedSection.of(
                section, read.stream().map(ReadText::amendingText).toList());
        var texts = new ArrayList<ExecutedText>();
        for (int i = 0; i < read.size(); i++) {
            texts.add(read.get(i).executed(amended.texts().get(i)));
        }
        return new ExpressionExecution(amended.law(), amended.provenance(), texts, amended.reservations());
    }

    /** The language of a text as a law hears it, the amendments to the text executed first. */
    static AmendatoryLanguage language(Amending amending) {
        return ReadText.of(amending, true).language();
    }

    /** Executes on a measure or an amendment, for which every instruction of the texts is. */
    static ExpressionExecution ofMeasure(Provision base, List<Amending> amending) {
        var read = amending.stream().map(text -> ReadText.of(text, false)).toList();
        var execution = Execution.of(
                base,
                read.stream().flatMap(text -> text.instructions().stream()).toList());
        var texts = new ArrayList<ExecutedText>();
        int from = 0;
        for (var text : read) {
            int to = from + text.instructions().size();
            texts.add(new ExecutedText(
                    text.amending().held(),
                    text.amendedBy(),
                    execution.explained().subList(from, to),
                    List.of(),
                    text.language().unread(),
                    List.of()));
            from = to;
        }
        return new ExpressionExecution(Optional.of(execution.law()), execution.provenance(), texts, List.of());
    }

    /** Executes language, every instruction of which is for the measure. */
    static Execution ofMeasure(Provision base, AmendatoryLanguage language) {
        return Execution.of(base, language.instructions());
    }

    /** An amending text, the amendments to it executed first. */
    private record ReadText(Amending amending, List<ExecutedText> amendedBy, AmendatoryLanguage language) {

        static ReadText of(Amending amending, boolean onLaw) {
            var text = amending.held().document().text();
            if (amending.amendments().isEmpty()) {
                return new ReadText(amending, List.of(), language(amending, text, onLaw));
            }
            var itself = ofMeasure(
                    text, amending.amendments().stream().map(Amending::alone).toList());
            return new ReadText(
                    amending, itself.texts(), language(amending, itself.law().orElse(text), onLaw));
        }

        /** A floor amendment is executed on a bill by its directions, and on a law by the language that it would insert. */
        private static AmendatoryLanguage language(Amending amending, Provision text, boolean onLaw) {
            return onLaw ? AmendingText.language(amending.held().document().id(), text) : AmendatoryLanguage.read(text);
        }

        AmendingText amendingText() {
            return new AmendingText(language, amending.held().document().classifiedTo());
        }

        List<Instruction> instructions() {
            return language.instructions();
        }

        ExecutedText executed(SortedLanguage sorted) {
            return new ExecutedText(
                    amending.held(),
                    amendedBy,
                    sorted.explained(),
                    sorted.elsewhere(),
                    sorted.unread(),
                    sorted.unreadElsewhere());
        }
    }
}
