package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/** A section that a law adds to a title of the Code: its text is the quoted content that bears its number. */
final class NewSection {

    private NewSection() {}

    /**
     * Whether a law puts another section in the place of one that goes: "by inserting after section 332 the following new
     * section: “§ 333. …”", and nothing else is ordered of section 333 but that it is repealed or bears another number.
     */
    static boolean isInserted(SectionCase given, AmendatoryLanguage language) {
        var found = new ArrayList<Provision>();
        for (var instruction : language.instructions()) {
            switch (instruction) {
                case Instruction.Add add -> sections(add.inserted().parts(), given.section(), found);
                case Instruction.Insert insert -> sections(insert.inserted().parts(), given.section(), found);
                case Instruction.Repeal repeal -> {}
                case Instruction.Redesignate redesignate -> {}
                default -> {
                    if (instruction.target().address().section().equals(given.section())) {
                        return false;
                    }
                }
            }
        }
        return found.size() == 1 && CodeSection.isEnacted(given.title());
    }

    static SectionAmendment of(SectionCase given, AmendatoryLanguage language) {
        var found = new ArrayList<Provision>();
        for (var instruction : language.instructions()) {
            switch (instruction) {
                case Instruction.Add add -> sections(add.inserted().parts(), given.section(), found);
                case Instruction.Insert insert -> sections(insert.inserted().parts(), given.section(), found);
                case Instruction.Substitute put -> sections(put.inserted().parts(), given.section(), found);
                case Instruction.Restate restate -> sections(restate.restated().parts(), given.section(), found);
                default -> {}
            }
        }
        if (found.size() != 1 || !CodeSection.isEnacted(given.title())) {
            return new SectionAmendment(
                    given.id(),
                    "",
                    "TARGET_NOT_FOUND: " + found.size() + " new sections bear the number " + given.section());
        }
        if (language.instructions().stream().anyMatch(FlushWords::slipped)) {
            return new SectionAmendment(
                    given.id(), "", "UNREADABLE: flush words of the quoted content stand before its levels");
        }
        return new SectionAmendment(given.id(), SectionAmendment.print(printed(given, found.getFirst())), "");
    }

    private static Provision printed(SectionCase given, Provision section) {
        return given.title() == 26 ? CodePrint.headed(CodePrint.section(section)) : CodePrint.section(section);
    }

    private static void sections(List<Part> parts, String number, List<Provision> found) {
        for (var part : parts) {
            if (part instanceof Provision provision) {
                if (provision.level() == Level.SECTION
                        && provision.designation().value().equals(number)) {
                    found.add(provision);
                } else {
                    sections(provision.parts(), number, found);
                }
            }
        }
    }
}
