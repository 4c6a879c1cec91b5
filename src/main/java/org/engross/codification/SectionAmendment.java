package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.WordSearch;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/**
 * One section amended by one law, or the reasons why not: a single instruction refused, or amendatory language left
 * unread, makes the whole an error, since half an amendment is no law.
 *
 * @param after the section as it would read; empty where there is an error
 * @param error empty where there is none
 */
public record SectionAmendment(String id, String after, String error) {

    /** Longer language than any law's, which would not be read within the second that a case may take. */
    private static final int BOUND = 4_000_000;

    /** What the Code prints where a number is free. */
    private static final Pattern NONE =
            Pattern.compile("(?:§+ ?\\S+ )?\\[(?:Repealed|Omitted|Renumbered|Reserved|Vacant|Transferred)[^\\]]*\\]");

    /** Reads the language, executes what is addressed to the section, and prints the result. */
    public static SectionAmendment of(SectionCase given) {
        if (given.instruction().length() + given.before().length() > BOUND) {
            return error(given, "TOO_MUCH_WORK: the text is longer than " + BOUND + " characters");
        }
        try {
            return amended(given);
        } catch (Refusal refusal) {
            return error(given, refusal.reason() + ": " + refusal.getMessage());
        } catch (IllegalArgumentException unreadable) {
            return error(given, "UNREADABLE: " + unreadable.getMessage());
        }
    }

    private static SectionAmendment error(SectionCase given, String error) {
        return new SectionAmendment(given.id(), "", error);
    }

    private static SectionAmendment amended(SectionCase given) {
        var language = AmendatoryLanguage.read(given.instruction());
        if (given.before().isBlank() || NONE.matcher(given.before().strip()).matches()) {
            return NewSection.of(given, language);
        }
        var law = PlainText.law(given.before());
        if (!print(law).strip().equals(given.before().strip())) {
            return error(given, "UNREADABLE: the section before is not printed again as it was read");
        }
        var addressee =
                new Addressee(given.title(), given.section(), law.designation().value(), language.instructions());
        for (var unread : language.unread()) {
            boolean elsewhere = unread.within()
                    .filter(named -> addressee.answer(named) == Addressee.Answer.NO)
                    .isPresent();
            if (!elsewhere) {
                return error(given, "UNREAD: " + unread.words());
            }
        }
        if (NewSection.isInserted(given, language)) {
            return NewSection.of(given, language);
        }
        var addressed = new ArrayList<Instruction>();
        for (var instruction : language.instructions()) {
            switch (answer(addressee, instruction, law)) {
                case YES -> addressed.add(instruction);
                case NO -> {}
                case UNKNOWN -> {
                    return error(
                            given,
                            "LAW_NOT_HELD: it is not said which section of the Code is "
                                    + instruction.target().address() + " " + instruction.target());
                }
            }
        }
        if (SideRules.excepts(given.instruction())) {
            return error(given, "NOT_CARRIED_OUT: the law says that an amendment does not apply to some of the words");
        }
        var other = otherDay(language, addressed);
        return other.isPresent() ? error(given, other.get()) : executed(given, law, addressed);
    }

    /** Instructions that take effect on different days make two texts; what is to be repealed stands until then. */
    private static Optional<String> otherDay(AmendatoryLanguage language, List<Instruction> addressed) {
        var days = addressed.stream().map(language::effective).distinct().toList();
        boolean repeal = addressed.stream()
                .anyMatch(one -> one instanceof Instruction.Repeal
                        && language.effective(one).isPresent());
        if (days.size() < 2 && !repeal) {
            return Optional.empty();
        }
        return days.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> "NOT_CARRIED_OUT: an instruction takes effect on " + day);
    }

    /** Of sections that are redesignated together, one may be this. */
    private static Addressee.Answer answer(Addressee addressee, Instruction instruction, Provision law) {
        if (instruction instanceof Instruction.Redesignate redesignate
                && redesignate.from().stream()
                        .anyMatch(from ->
                                from.steps().isEmpty() && addressee.answer(from.address()) == Addressee.Answer.YES)) {
            return Addressee.Answer.YES;
        }
        return instruction.target().address().section().isEmpty()
                ? ofWhole(addressee, instruction, law)
                : addressee.answer(instruction.target().address());
    }

    /** "Title 44 is amended by striking “Public Printer” each place it appears" is for each section that has the words. */
    private static Addressee.Answer ofWhole(Addressee addressee, Instruction instruction, Provision law) {
        var answer = addressee.ofLaw(instruction.target().address());
        var passage = switch (instruction) {
            case Instruction.Substitute substitute -> substitute.struck();
            case Instruction.Strike strike -> strike.struck();
            default -> null;
        };
        boolean each = passage instanceof Passage.Quoted quoted
                && quoted.occurrence().equals(Occurrence.EACH)
                && quoted.through().isEmpty()
                && instruction.target().steps().isEmpty();
        if (!each) {
            return addressee.answer(instruction.target().address());
        }
        var words = TextRange.of(WorkingProvision.of(law, OriginText.LAW));
        if (WordSearch.all(words, ((Passage.Quoted) passage).words()).isEmpty()) {
            return Addressee.Answer.NO;
        }
        return answer == Addressee.Answer.YES
                ? answer
                : addressee.answer(instruction.target().address());
    }

    private static SectionAmendment executed(SectionCase given, Provision law, List<Instruction> instructions) {
        if (instructions.stream().anyMatch(FlushWords::slipped)) {
            return error(given, "UNREADABLE: flush words of the quoted content stand before its levels");
        }
        if (instructions.isEmpty()) {
            return error(given, "TARGET_NOT_FOUND: no instruction is addressed to the section");
        }
        var execution = Execution.of(law, instructions);
        if (!execution.refused().isEmpty()) {
            return error(
                    given,
                    execution.refused().stream()
                            .map(refused -> refused.reason() + ": " + refused.detail() + " ["
                                    + refused.instruction().source().words() + "]")
                            .collect(Collectors.joining(" | ")));
        }
        var number = execution.draft().designation().value();
        if (!number.replace('–', '-').equals(given.section().replace('–', '-'))) {
            return error(given, "TARGET_NOT_FOUND: the section bears the number " + number);
        }
        var printed = printed(given, execution.draft());
        return SideRules.left(given.instruction(), given.before(), printed.after())
                .map(name -> error(given, "NOT_CARRIED_OUT: the law renames “" + name + "” without amending the words"))
                .orElse(printed);
    }

    /** Titles enacted as law, but for title 26, are printed as Congress words them. */
    private static SectionAmendment printed(SectionCase given, WorkingProvision law) {
        if (CodeSection.isEnacted(given.title()) && given.title() != 26) {
            return new SectionAmendment(given.id(), print(law.provision()), "");
        }
        if (given.title() == 26) {
            return new SectionAmendment(given.id(), print(CodePrint.headed(law).provision()), "");
        }
        var translated = CodeReferences.translated(law, given.title());
        var objection = CodeEditors.objection(CodeReferences.named(law));
        return objection.isPresent()
                ? error(given, "CODE_EDITORS: " + objection.get())
                : new SectionAmendment(
                        given.id(), print(CodePrint.headed(translated).provision()), "");
    }

    static String print(Provision law) {
        return PlainPrint.of(law).stripTrailing();
    }
}
