package org.engross.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.ExplainedOutcome;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;

/** Tells how amendatory language is read, word by word, and what comes of each order in a section of law. */
final class AmendExplanation {

    private AmendExplanation() {}

    /** The reading alone: for each run of words the rule that claims it, and what was understood. */
    static String ofReading(String language) {
        return AmendatoryLanguage.read(language).explained().stream()
                .map(Explanation::told)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * The reading, each order with the place found and the edit made or why none, and the section as it would read.
     *
     * @param citation of the section: {@code usc/18/1595}
     * @throws IllegalArgumentException where that is no section of the Code
     */
    static String ofSection(String language, String law, String citation) {
        if (!(LawCitation.parse(citation) instanceof CodeSection code)) {
            throw new IllegalArgumentException("not a section of the Code: '" + citation + "'");
        }
        var section = StandingSection.of(SectionNames.of(code), Optional.of(PlainText.law(law)), false);
        var text = new AmendingText(AmendatoryLanguage.read(language), Optional.of(code));
        var amended = AmendedSection.of(section, List.of(text));
        var lines = new ArrayList<String>();
        var outcomes = outcomes(amended);
        text.language().explained().forEach(reading -> lines.add(told(reading, outcomes)));
        amended.reservations().forEach(one -> lines.add("not the law: " + one.reason() + ", " + one.detail()));
        lines.add("");
        lines.add(amended.isComplete() ? "The section as it would read" : "Not the law: what was carried out gives");
        lines.add("");
        lines.add(amended.law().map(PlainPrint::of).orElse("no such section\n"));
        return String.join("\n", lines);
    }

    private static IdentityHashMap<Instruction, ExplainedOutcome> outcomes(AmendedSection amended) {
        var outcomes = new IdentityHashMap<Instruction, ExplainedOutcome>();
        amended.texts().stream()
                .flatMap(text -> text.explained().stream())
                .forEach(one -> outcomes.put(one.outcome().instruction(), one));
        return outcomes;
    }

    private static String told(Explanation reading, IdentityHashMap<Instruction, ExplainedOutcome> outcomes) {
        if (!(reading instanceof Explanation.Ordered order)) {
            return reading.told();
        }
        var outcome = outcomes.get(order.instruction());
        return outcome == null ? reading.told() + "\n    for another law" : outcome.told();
    }
}
