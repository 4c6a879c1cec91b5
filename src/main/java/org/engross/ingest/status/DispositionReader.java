package org.engross.ingest.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;
import org.engross.measure.Action;
import org.engross.measure.Disposition;

/** Reads what became of an amendment from the words of its last action that decides it; silent where none does. */
final class DispositionReader {

    private static final Pattern HOUSE =
            Pattern.compile("On agreeing to the .* amendments?(?: \\(A[0-9]+\\))?(?: as modified)? "
                    + "(?<what>Agreed to|Failed) (?:by|without) "
                    + "(?<how>voice vote|objection|recorded vote|the Yeas and Nays|Yea-Nay Vote)\\b.*?"
                    + "(?:\\(Roll [Nn]o\\. (?<roll>[0-9]+)\\))?\\.?");
    private static final Pattern SENATE = Pattern.compile("Amendment SA [0-9]+ .*?"
            + "(?<what>not agreed to|agreed to|rejected) in Senate by "
            + "(?<how>Unanimous Consent|Voice Vote|Yea-Nay Vote)\\b.*?"
            + "(?:Record Vote Number: (?<roll>[0-9]+))?\\.?");
    private static final Pattern WITHDRAWN = Pattern.compile(
            "(?:By unanimous consent, the .* amendment was withdrawn|Proposed amendment SA [0-9]+ withdrawn in Senate)\\b.*");
    private static final Pattern RULED =
            Pattern.compile("Amendment SA [0-9]+ ruled (?:out of order|non-germane) by the chair\\b.*");
    private static final Pattern FELL = Pattern.compile("SA [0-9]+ fell when SA [0-9]+ .*");

    private DispositionReader() {}

    static Optional<Disposition> read(AmendmentId amendment, List<Action> actions) {
        return actions.reversed().stream()
                .flatMap(action -> of(amendment, action).stream())
                .findFirst();
    }

    private static Optional<Disposition> of(AmendmentId amendment, Action action) {
        var text = action.text();
        if (WITHDRAWN.matcher(text).matches()) {
            return Optional.of(ended(amendment, action, Disposition.Kind.WITHDRAWN, Optional.empty()));
        }
        if (RULED.matcher(text).matches()) {
            return Optional.of(ended(
                    amendment, action, Disposition.Kind.RULED_OUT_OF_ORDER, Optional.of(Disposition.Manner.RULING)));
        }
        if (FELL.matcher(text).matches()) {
            return Optional.of(ended(amendment, action, Disposition.Kind.FELL, Optional.empty()));
        }
        var voted = (amendment.chamber() == Chamber.HOUSE ? HOUSE : SENATE).matcher(text);
        return voted.matches() ? Optional.of(voted(amendment, action, voted)) : Optional.empty();
    }

    private static Disposition ended(
            AmendmentId amendment, Action action, Disposition.Kind kind, Optional<Disposition.Manner> manner) {
        return new Disposition(kind, manner, action.date(), forum(amendment, action), Optional.empty());
    }

    private static Disposition voted(AmendmentId amendment, Action action, Matcher voted) {
        var kind = voted.group("what").toLowerCase(Locale.ROOT).equals("agreed to")
                ? Disposition.Kind.AGREED_TO
                : Disposition.Kind.REJECTED;
        var roll = Optional.ofNullable(voted.group("roll"))
                .map(number -> new RollCallId(
                        amendment.chamber(),
                        Integer.parseInt(number),
                        amendment.congress(),
                        action.date().getYear()));
        return new Disposition(kind, manner(voted.group("how"), roll), action.date(), forum(amendment, action), roll);
    }

    private static Optional<Disposition.Manner> manner(String how, Optional<RollCallId> roll) {
        return switch (how) {
            case "voice vote", "Voice Vote" -> Optional.of(Disposition.Manner.VOICE_VOTE);
            case "objection", "Unanimous Consent" -> Optional.of(Disposition.Manner.UNANIMOUS_CONSENT);
            default -> roll.map(number -> Disposition.Manner.RECORDED_VOTE);
        };
    }

    /** The House's codes that begin with H32 are of the Committee of the Whole. */
    private static Forum forum(AmendmentId amendment, Action action) {
        if (amendment.chamber() == Chamber.SENATE) {
            return Forum.SENATE;
        }
        boolean inCommittee = action.records().stream()
                .anyMatch(record ->
                        record.code().filter(code -> code.startsWith("H32")).isPresent());
        return inCommittee ? Forum.COMMITTEE_OF_THE_WHOLE : Forum.HOUSE;
    }
}
