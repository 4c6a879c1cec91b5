package org.engross.proceeding;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.measure.Action;

/** What kind of thing happened, told from the words of the record. */
public enum EventKind {
    INTRODUCTION,
    REFERRAL,
    HEARING,
    MARKUP,
    REPORT,
    CALENDAR,
    /** Other things done in a committee. */
    COMMITTEE,
    /** Members who signed on. */
    COSPONSORS,
    /** A member who withdrew. */
    WITHDRAWAL,
    /** A text version. */
    VERSION,
    /** Something done with an amendment, other than a vote. */
    AMENDMENT,
    /** A recorded vote. */
    ROLL_CALL,
    /** A vote without names. */
    VOICE_VOTE,
    /** A vote set aside. */
    VITIATION,
    /** Sent to the President. */
    PRESENTMENT,
    /** Signed, and become law. */
    ENACTMENT,
    /** Other things done on the floor. */
    FLOOR;

    /** The first form found in an action's words tells its kind. */
    private static final List<Map.Entry<Pattern, EventKind>> FORMS = List.of(
            Map.entry(Pattern.compile("Roll no\\.|Record Vote Number"), ROLL_CALL),
            Map.entry(
                    Pattern.compile("(?:Agreed to|Passed|Rejected|Failed|Reported \\(Amended\\)) by [Vv]oice [Vv]ote"),
                    VOICE_VOTE),
            Map.entry(Pattern.compile("vitiated"), VITIATION),
            Map.entry(Pattern.compile("^Introduced in"), INTRODUCTION),
            Map.entry(Pattern.compile("^Became Public Law|^Signed by President"), ENACTMENT),
            Map.entry(Pattern.compile("^Presented to President"), PRESENTMENT),
            Map.entry(Pattern.compile("^(?:Read twice and r|R)eferred to"), REFERRAL),
            Map.entry(Pattern.compile("Hearings [Hh]eld"), HEARING),
            Map.entry(Pattern.compile("Mark-up Session Held|Ordered to be [Rr]eported"), MARKUP),
            Map.entry(Pattern.compile("^Reported |\\. Reported by "), REPORT),
            Map.entry(Pattern.compile("[Pp]laced on .*Calendar"), CALENDAR));

    static EventKind of(Action action, boolean onAmendment) {
        return FORMS.stream()
                .filter(form -> form.getKey().matcher(action.text()).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> otherwise(action, onAmendment));
    }

    private static EventKind otherwise(Action action, boolean onAmendment) {
        if (onAmendment) {
            return AMENDMENT;
        }
        return action.type().equals("Committee") || action.type().equals("Discharge") ? COMMITTEE : FLOOR;
    }
}
