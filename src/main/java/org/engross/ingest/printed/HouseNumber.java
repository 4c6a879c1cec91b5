package org.engross.ingest.printed;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.measure.Amendment;
import org.engross.member.Member;
import org.engross.member.StateNames;
import org.engross.proceeding.Facts;

/**
 * Finds the number of an amendment of the House, which the Record does not print, in the record that is held: by the measure,
 * the day, the member who offered it and, where both tell it, the number in the report that prints it.
 *
 * @param id exactly one amendment fits
 * @param why none is told, in a clause; else empty
 */
public record HouseNumber(Optional<AmendmentId> id, String why) {

    private static final Pattern OF_REPORT =
            Pattern.compile("(?i)amendments? numbered ([0-9]{1,4})\\b|\\bNo\\. ([0-9]{1,4})\\b");
    private static final Pattern NAME = Pattern.compile("(?i)M(?:r|rs|s|iss)\\. (.+?)(?: of (.+))?");

    /** @param held the record of the measure that the amendment would amend */
    public static HouseNumber of(OfferedAmendment printed, Facts held) {
        if (printed.measure().isEmpty()) {
            return new HouseNumber(Optional.empty(), "the page does not tell which measure it would amend");
        }
        var of = printed.measure().get();
        var fitting = held.amendmentsTo(of).stream()
                .filter(amendment -> amendment.id().chamber() == Chamber.HOUSE)
                .filter(amendment -> isOf(amendment, printed.day()))
                .filter(amendment -> isBy(amendment, printed.sponsor(), held))
                .filter(amendment -> isNumbered(amendment, printed.number()))
                .map(Amendment::id)
                .toList();
        return fitting.size() == 1
                ? new HouseNumber(Optional.of(fitting.getFirst()), "")
                : new HouseNumber(
                        Optional.empty(),
                        (fitting.isEmpty()
                                        ? "the record that is held has no amendment to "
                                        : "the record that is held has " + fitting + " to ")
                                + of.printed() + " of " + printed.day() + " by " + printed.sponsor()
                                + printed.number()
                                        .map(number -> " with the number " + number)
                                        .orElse(""));
    }

    private static boolean isOf(Amendment amendment, LocalDate day) {
        return amendment.submitted().equals(day)
                || amendment.proposed().filter(day::equals).isPresent()
                || amendment.actions().stream().anyMatch(action -> action.date().equals(day));
    }

    private static boolean isBy(Amendment amendment, String printed, Facts held) {
        var name = NAME.matcher(printed);
        return name.matches()
                && amendment
                        .sponsor()
                        .flatMap(held::member)
                        .filter(member -> isNamed(member, name.group(1), name.group(2)))
                        .isPresent();
    }

    private static boolean isNamed(Member member, String name, String state) {
        var family = letters(member.familyName());
        var called = letters(name);
        var letters = state == null ? Optional.of(member.state()) : StateNames.letters(state);
        return (called.equals(family) || called.endsWith(" " + family))
                && letters.filter(member.state()::equals).isPresent();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
    }

    /** Where either tells no number, none contradicts. */
    private static boolean isNumbered(Amendment amendment, Optional<Integer> printed) {
        var numbers = OF_REPORT
                .matcher(amendment.printedIn() + " " + amendment.purpose() + " " + amendment.description())
                .results()
                .map(number -> Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1)))
                .toList();
        return printed.isEmpty() || numbers.isEmpty() || numbers.contains(printed.get());
    }
}
