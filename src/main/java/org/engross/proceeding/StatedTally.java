package org.engross.proceeding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.RollCallId;
import org.engross.measure.Action;

/** The tally that an action states: "Passed by recorded vote: 388 - 25 (Roll no. 91)." */
public record StatedTally(RollCallId rollCall, int inFavor, int against) {

    private static final Pattern HOUSE = Pattern.compile("([0-9]+) - ([0-9]+) \\(Roll no\\. ([0-9]+)\\)");
    private static final Pattern SENATE = Pattern.compile("([0-9]+) - ([0-9]+)\\. Record Vote Number: ([0-9]+)");

    /**
     * Reads it.
     *
     * @param congress in which the action was taken
     */
    public static Optional<StatedTally> in(Action action, Congress congress) {
        return read(HOUSE, Chamber.HOUSE, action, congress).or(() -> read(SENATE, Chamber.SENATE, action, congress));
    }

    private static Optional<StatedTally> read(Pattern form, Chamber chamber, Action action, Congress congress) {
        return form.matcher(action.text())
                .results()
                .findFirst()
                .map(found -> new StatedTally(
                        new RollCallId(
                                chamber,
                                Integer.parseInt(found.group(3)),
                                congress,
                                action.date().getYear()),
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2))));
    }

    /** {@code 388-25}. */
    @Override
    public String toString() {
        return inFavor + "-" + against;
    }
}
