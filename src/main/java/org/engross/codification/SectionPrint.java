package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.LawCitation.CodeSection;

/**
 * An amended section as the Code prints it: a title enacted as law as Congress words it, title 26 with the headings in
 * the Code's letter case, any other with references translated too. The Act's own words are left as they are.
 */
final class SectionPrint {

    private static final int INTERNAL_REVENUE = 26;

    private final WorkingProvision law;
    private final List<Reservation> reservations = new ArrayList<>();

    private final CodeNames codeNames;

    SectionPrint(StandingSection section, WorkingProvision amended, List<Instruction> instructions) {
        this.codeNames = new CodeNames(instructions);
        this.law = section.inTheActsWords()
                ? amended
                : section.names().code().map(code -> printed(code, amended)).orElse(amended);
        checkNumber(section);
    }

    private WorkingProvision printed(CodeSection code, WorkingProvision amended) {
        if (CodeSection.isEnacted(code.title())) {
            return code.title() == INTERNAL_REVENUE ? CodePrint.headed(amended) : amended;
        }
        CodeReferences.unlike(amended)
                .map(words -> "the section prints references such as “" + words + "” untranslated")
                .or(() -> codeNames.objection(amended))
                .or(() -> CodeEditors.objection(CodeReferences.named(amended, codeNames)))
                .ifPresent(why -> reservations.add(new Reservation(Outcome.Reason.EDITORS_DECIDE, why)));
        return CodePrint.headed(CodeReferences.translated(amended, code.title(), codeNames));
    }

    /** A section that a text gives another number is no longer the one asked for. */
    private void checkNumber(StandingSection section) {
        var number = law.designation().value().replace('–', '-');
        boolean same = number.isEmpty()
                || section.names()
                        .code()
                        .filter(code -> code.section().equals(number))
                        .isPresent()
                || section.names()
                        .act()
                        .filter(act -> act.section().equals(number))
                        .isPresent();
        if (!same) {
            reservations.add(
                    new Reservation(Outcome.Reason.TARGET_NOT_FOUND, "the section bears the number " + number));
        }
    }

    WorkingProvision law() {
        return law;
    }

    List<Reservation> reservations() {
        return reservations;
    }
}
