package org.engross.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.VersionId;
import org.engross.member.MemberId;

/**
 * An amendment offered to a measure.
 *
 * @param amends the text version to which it was offered
 * @param purpose in the words of the status record
 * @param description in its words, where it says more than the purpose; else empty
 * @param printedIn the report that prints it, where one does: {@code H. Rept. 115-583, amendment numbered 2}
 * @param submitted the day on which it was handed in
 * @param alsoNamed those whom other records name with the sponsor
 * @param proposed the day on which it was proposed, in the Senate
 */
public record Amendment(
        AmendmentId id,
        VersionId amends,
        MemberId sponsor,
        List<Cosponsorship> cosponsorships,
        List<AlsoNamed> alsoNamed,
        String purpose,
        String description,
        String printedIn,
        LocalDate submitted,
        Optional<LocalDate> proposed,
        Disposition disposition,
        List<Action> actions) {

    public Amendment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(amends, "amends");
        Objects.requireNonNull(sponsor, "sponsor");
        cosponsorships = List.copyOf(cosponsorships);
        alsoNamed = List.copyOf(alsoNamed);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(printedIn, "printedIn");
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(proposed, "proposed");
        Objects.requireNonNull(disposition, "disposition");
        actions = List.copyOf(actions);
    }
}
