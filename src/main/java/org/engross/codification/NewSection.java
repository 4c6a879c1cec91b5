package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Target;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/**
 * A section that a law adds: its text is the quoted content that bears its number.
 *
 * @param law the section as it would be printed
 * @param instruction that adds it
 * @param text the place, among the amending texts, of the one that adds it, from 0
 */
record NewSection(Provision law, Instruction instruction, int text) {

    /** Whether the flush words of the section have slipped in front of its levels. */
    boolean isSlipped() {
        return FlushWords.slipped(instruction);
    }

    /** The section that the first of the texts to do so adds; empty where the section stands, or none adds it. */
    static Optional<NewSection> of(StandingSection section, List<SortedLanguage> texts) {
        for (int i = 0; i < texts.size(); i++) {
            var language = texts.get(i).language();
            if (section.law().isEmpty() || texts.size() == 1 && isReplaced(section, texts.get(i))) {
                var found = found(section, language, section.law().isEmpty());
                if (found.size() == 1) {
                    return Optional.of(found.getFirst().at(i));
                }
            }
        }
        return Optional.empty();
    }

    private NewSection at(int place) {
        return new NewSection(law, instruction, place);
    }

    /**
     * Whether a law puts another section in the place of one that goes: "by inserting after section 332 the following new
     * section: “§ 333. …”", and nothing else is ordered of section 333 but that it is repealed or bears another number; a text
     * that is cut from a law for the section need not say again that it goes.
     */
    private static boolean isReplaced(StandingSection section, SortedLanguage text) {
        var number = section.names().code().map(CodeSection::section);
        boolean goes = false;
        for (var instruction : text.language().instructions()) {
            boolean named = sections(instruction).stream()
                    .anyMatch(one -> one.steps().isEmpty()
                            && number.filter(one.address().section()::equals).isPresent());
            boolean adds = instruction instanceof Instruction.Add || instruction instanceof Instruction.Insert;
            boolean removes =
                    instruction instanceof Instruction.Repeal || instruction instanceof Instruction.Redesignate;
            if (named && !adds && !removes) {
                return false;
            }
            goes |= named && removes;
        }
        return (goes || text.isClassified())
                && section.names().isEnacted()
                && text.unread().isEmpty();
    }

    private static List<Target> sections(Instruction instruction) {
        return instruction instanceof Instruction.Redesignate redesignate
                ? redesignate.from()
                : List.of(instruction.target());
    }

    /** What stands against a law that adds a section of a number that one bears already; empty where none does so. */
    static Optional<Reservation> clash(StandingSection section, List<SortedLanguage> texts) {
        boolean added = texts.stream()
                .anyMatch(text -> !found(section, text.language(), false).isEmpty());
        return section.law().isPresent() && added
                ? Optional.of(new Reservation(
                        Outcome.Reason.DESIGNATION_ALREADY_THERE,
                        "a section " + section.number() + " is added, and one of that number stands"))
                : Optional.empty();
    }

    /** A section put in the place of one that stands comes by an addition or insertion alone. */
    private static List<NewSection> found(StandingSection section, AmendatoryLanguage language, boolean anyOrder) {
        var found = new ArrayList<NewSection>();
        for (var instruction : language.instructions()) {
            var parts = switch (instruction) {
                case Instruction.Add add -> add.inserted().parts();
                case Instruction.Insert insert -> insert.inserted().parts();
                case Instruction.Substitute put when anyOrder -> put.inserted().parts();
                case Instruction.Restate restate
                when anyOrder -> restate.restated().parts();
                default -> List.<Part>of();
            };
            var sections = new ArrayList<Provision>();
            sections(parts, sections);
            sections.stream()
                    .filter(one -> is(
                            section.names(), one, instruction.target().address().law()))
                    .forEach(one -> found.add(new NewSection(printed(section.names(), one), instruction, 0)));
        }
        return found;
    }

    private static void sections(List<Part> parts, List<Provision> found) {
        for (var part : parts) {
            if (part instanceof Provision provision) {
                if (provision.level() == Level.SECTION) {
                    found.add(provision);
                } else {
                    sections(provision.parts(), found);
                }
            }
        }
    }

    private static boolean is(SectionNames names, Provision section, LawName law) {
        var number = section.designation().value();
        return names.act()
                .map(act -> isOf(act, number, law))
                .orElseGet(() ->
                        names.code().filter(code -> isOf(code, number, law)).isPresent());
    }

    /** Some prints set the number of a new section beside its words; then the law is known by its name alone. */
    private static boolean isOf(ActSection act, String number, LawName law) {
        return (number.isEmpty() || number.equals(act.section()))
                && act.printed().endsWith(" of the " + law);
    }

    /** A title enacted as law takes sections in by their numbers; where others go, the Code's editors decide. */
    private static boolean isOf(CodeSection code, String number, LawName law) {
        boolean other = law.codeTitle().isPresent() && law.codeTitle().getAsInt() != code.title()
                || law.codeTitle().isEmpty() && law instanceof LawName.NamedAct;
        return CodeSection.isEnacted(code.title()) && number.equals(code.section()) && !other;
    }

    private static Provision printed(SectionNames names, Provision section) {
        if (names.act().isPresent()) {
            return section;
        }
        boolean tax = names.code().filter(code -> code.title() == 26).isPresent();
        var set = CodePrint.section(section);
        return tax ? CodePrint.headed(set) : set;
    }
}
