package org.engross.codification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/**
 * {@link AmendedSection} asked and answered in plain text: the section that one law makes of another, or the reasons
 * why it is not known. Half an amendment is no law, so anything that is not carried out makes the whole an error.
 *
 * @param after the section as it would read; empty where there is an error
 * @param error empty where there is none
 */
public record SectionAmendment(String id, String after, String error) {

    /** Longer language than any law's, which would not be read within the second that a case may take. */
    private static final int BOUND = 4_000_000;

    /** Reads the language, executes what is addressed to the section, and prints the result. */
    public static SectionAmendment of(SectionCase given) {
        if (given.instruction().length() + given.before().length() > BOUND) {
            return error(given, Outcome.Reason.TOO_MUCH_WORK, "the text is longer than " + BOUND + " characters");
        }
        try {
            return amended(given);
        } catch (IllegalArgumentException unreadable) {
            return error(given, Outcome.Reason.UNREADABLE, unreadable.getMessage());
        }
    }

    private static SectionAmendment error(SectionCase given, Outcome.Reason reason, String detail) {
        return new SectionAmendment(given.id(), "", reason + ": " + detail);
    }

    private static SectionAmendment amended(SectionCase given) {
        var before =
                given.before().isBlank() ? Optional.<Provision>empty() : Optional.of(PlainText.law(given.before()));
        var names =
                SectionNames.of(new CodeSection(given.title(), given.section().replace('–', '-')));
        var section = StandingSection.of(names, before, false);
        if (section.law().filter(law -> !isPrintedAgain(law, given.before())).isPresent()) {
            return error(given, Outcome.Reason.UNREADABLE, "the section before is not printed again as it was read");
        }
        // A case is the language of a law for the one section that it names, as the editors classified it.
        var amended = AmendedSection.of(
                section, List.of(new AmendingText(AmendatoryLanguage.read(given.instruction()), names.code())));
        if (!amended.isComplete()) {
            return new SectionAmendment(given.id(), "", reasons(amended));
        }
        if (!amended.isAmended() || amended.law().isEmpty()) {
            return error(given, Outcome.Reason.TARGET_NOT_FOUND, "no instruction is addressed to the section");
        }
        return new SectionAmendment(given.id(), print(amended.law().get()), "");
    }

    private static boolean isPrintedAgain(Provision law, String before) {
        return print(law).strip().equals(before.strip());
    }

    private static String reasons(AmendedSection amended) {
        return Stream.of(
                        amended.unread().stream().map(UnreadLanguage::words).map(words -> "UNREAD_LANGUAGE: " + words),
                        amended.refused().stream()
                                .map(refused -> refused.reason() + ": " + refused.detail() + " ["
                                        + refused.instruction().source().words() + "]"),
                        amended.reservations().stream()
                                .map(reservation -> reservation.reason() + ": " + reservation.detail()))
                .flatMap(reasons -> reasons)
                .collect(Collectors.joining(" | "));
    }

    private static String print(Provision law) {
        return PlainPrint.of(law).stripTrailing();
    }
}
