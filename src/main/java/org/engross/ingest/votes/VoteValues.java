package org.engross.ingest.votes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.RollCallId;
import org.engross.vote.Requirement;
import org.engross.vote.Tally;

/** Single values of a roll call. */
final class VoteValues {

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)(H\\.? ?R|S|H\\.? ?RES|S\\.? ?RES|[HS]\\.? ?J\\.? ?RES|[HS]\\.? ?CON\\.? ?RES)[. ]*([1-9][0-9]{0,5})");
    private static final Pattern SENATE_AMENDMENT = Pattern.compile("S\\.? ?Amdt\\.? ?(?:No\\. ?)?([1-9][0-9]{0,5})");
    private static final Pattern TALLY = Pattern.compile("\\(([0-9]{1,3})-([0-9]{1,3})\\b");

    private VoteValues() {}

    /** {@code H R 1865}, {@code H.R. 82}, {@code S.J.Res. 57}; empty for what is no measure, such as {@code QUORUM}. */
    static Optional<MeasureId> measure(String printed, Congress congress) {
        var match = MEASURE.matcher(printed.strip());
        return match.matches()
                ? Optional.of(new MeasureId(
                        MeasureType.parse(match.group(1).replaceAll("[. ]", "")),
                        Integer.parseInt(match.group(2)),
                        congress))
                : Optional.empty();
    }

    /** {@code S.Amdt. 3331}; empty for anything else. */
    static Optional<AmendmentId> senateAmendment(String printed, Congress congress) {
        var match = SENATE_AMENDMENT.matcher(printed.strip());
        return match.matches()
                ? Optional.of(new AmendmentId(Chamber.SENATE, Integer.parseInt(match.group(1)), congress))
                : Optional.empty();
    }

    /** {@code 1/2}, {@code 3/5}, {@code 2/3}; empty for {@code QUORUM} and whatever asks for no majority of these. */
    static Optional<Requirement> requirement(String printed) {
        return switch (printed.strip()) {
            case "1/2" -> Optional.of(Requirement.SIMPLE_MAJORITY);
            case "3/5" -> Optional.of(Requirement.THREE_FIFTHS);
            case "2/3" -> Optional.of(Requirement.TWO_THIRDS);
            default -> Optional.empty();
        };
    }

    /** Of {@code Amendment Rejected (34-62, 3/5 majority required)}; empty where no tally stands in parentheses. */
    static Optional<Tally> tally(String result) {
        var match = TALLY.matcher(result);
        return match.find()
                ? Optional.of(new Tally(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), 0, 0))
                : Optional.empty();
    }

    /** {@code Carter (TX)} is called Carter; the State tells two apart. */
    static String family(String printed) {
        return printed.replaceFirst("\\s*\\([A-Z]{2}\\)$", "")
                .replaceFirst(",.*$", "")
                .strip();
    }

    /** Of {@code Johnson, Sam}. */
    static String given(String printed) {
        int comma = printed.indexOf(',');
        return comma < 0
                ? ""
                : printed.substring(comma + 1)
                        .replaceFirst("\\s*\\([A-Z]{2}\\)$", "")
                        .strip();
    }

    /** The address of the chamber's own record. */
    static String source(RollCallId vote) {
        return vote.chamber() == Chamber.HOUSE
                ? String.format(Locale.ROOT, "https://clerk.house.gov/evs/%d/roll%03d.xml", vote.year(), vote.number())
                : String.format(
                        Locale.ROOT,
                        "https://www.senate.gov/legislative/LIS/roll_call_votes/vote%1$d%2$d/vote_%1$d_%2$d_%3$05d.xml",
                        vote.congress().number(),
                        vote.year() - vote.congress().firstYear() + 1,
                        vote.number());
    }

    /** The year of a session that a record prints as {@code 1st}, {@code 2} or the year itself. */
    static int year(Congress congress, String session) {
        var number = session.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "");
        if (number.isEmpty()) {
            throw new IllegalArgumentException("not a session: '" + session + "'");
        }
        int value = Integer.parseInt(number);
        return value > 1000 ? value : congress.firstYear() + value - 1;
    }
}
