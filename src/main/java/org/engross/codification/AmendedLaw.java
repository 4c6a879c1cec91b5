package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.LawCitation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/**
 * What a text would do to one law: of its amending instructions, those addressed to the law are executed on it, the
 * others are for other laws. A section that is not held before may be one that the text adds.
 *
 * @param execution absent where the law is not held and the text does not add it
 * @param elsewhere the instructions for other laws
 * @param unread amendatory language that no instruction claims; it may concern this law
 */
public record AmendedLaw(
        LawCitation citation, Optional<Execution> execution, List<Instruction> elsewhere, List<UnreadLanguage> unread) {

    public AmendedLaw {
        elsewhere = List.copyOf(elsewhere);
        unread = List.copyOf(unread);
    }

    /**
     * Executes language on a law.
     *
     * @param before the law as it stood; empty where it is not held
     */
    public static AmendedLaw of(LawCitation citation, Optional<Provision> before, AmendatoryLanguage language) {
        var addressed = new ArrayList<Instruction>();
        var elsewhere = new ArrayList<Instruction>();
        for (var instruction : language.instructions()) {
            boolean here = isAddressed(instruction.target().address(), citation);
            (here ? addressed : elsewhere).add(instruction);
        }
        if (before.isPresent()) {
            var execution = Execution.of(before.get(), addressed);
            return new AmendedLaw(citation, Optional.of(execution), elsewhere, language.unread());
        }
        return added(citation, elsewhere, language.unread());
    }

    /** The law as it would read. */
    public Optional<Provision> law() {
        return execution.map(Execution::law);
    }

    /** The instructions refused; empty also where nothing was executed. */
    public List<Outcome.Refused> refused() {
        return execution.map(Execution::refused).orElse(List.of());
    }

    /** Whether an instruction addressed so is for this law. */
    public static boolean isAddressed(Address address, LawCitation citation) {
        return switch (citation) {
            case LawCitation.CodeSection code ->
                address.code().filter(code::equals).isPresent() || names(address, code);
            case LawCitation.ActSection act ->
                act.printed().equals("section " + address.section() + " of the " + address.law());
            case LawCitation.PublicLaw law -> false;
        };
    }

    private static boolean names(Address address, LawCitation.CodeSection code) {
        return address.law() instanceof LawName.TableOf table
                ? table.law().codeTitle().equals(OptionalInt.of(code.title()))
                        && code.section().equals("ch" + table.chapter())
                : address.law().codeTitle().equals(OptionalInt.of(code.title()))
                        && address.section().equals(code.section());
    }

    /** A new section stands in the quoted content of an instruction for the law that it is to be part of. */
    private static AmendedLaw added(LawCitation citation, List<Instruction> instructions, List<UnreadLanguage> unread) {
        var elsewhere = new ArrayList<>(instructions);
        for (var instruction : instructions) {
            var sections = sections(instruction, citation);
            if (sections.size() == 1) {
                elsewhere.remove(instruction);
                var execution = Execution.adding(sections.getFirst(), instruction);
                return new AmendedLaw(citation, Optional.of(execution), elsewhere, unread);
            }
        }
        return new AmendedLaw(citation, Optional.empty(), elsewhere, unread);
    }

    private static List<Provision> sections(Instruction instruction, LawCitation citation) {
        var parts = switch (instruction) {
            case Instruction.Add add -> add.inserted().parts();
            case Instruction.Insert insert -> insert.inserted().parts();
            default -> List.<Part>of();
        };
        return parts.stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .filter(section -> section.level() == Level.SECTION && isSection(instruction, section, citation))
                .toList();
    }

    /** Some prints set the number of a new section beside its words; then the law is known by its name alone. */
    private static boolean isSection(Instruction instruction, Provision section, LawCitation citation) {
        var law = instruction.target().address().law();
        var number = section.designation().value();
        return switch (citation) {
            case LawCitation.CodeSection code ->
                law.codeTitle().equals(OptionalInt.of(code.title())) && number.equals(code.section());
            case LawCitation.ActSection act ->
                (number.isEmpty() || number.equals(act.section()))
                        && act.printed().endsWith(" of the " + law);
            case LawCitation.PublicLaw publicLaw -> false;
        };
    }
}
