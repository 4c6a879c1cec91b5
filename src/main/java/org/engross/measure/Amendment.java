package org.engross.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.VersionId;
import org.engross.member.MemberId;

/**
 * An amendment offered to a measure.
 *
 * @param measure the one that it would amend, at first or second hand
 * @param amends the text version to which it was offered; a status record does not say
 * @param amendedAmendment the amendment that it would amend, where it is of the second degree
 * @param sponsor the member who offered it
 * @param offeredBy in the words of the record, where no member did: {@code Rules Committee}; else empty
 * @param purpose in the words of the status record
 * @param description in its words, where it says more than the purpose; else empty
 * @param printedIn the report that prints it, where one does: {@code H. Rept. 115-583, amendment numbered 2}
 * @param submitted the day on which it was handed in
 * @param alsoNamed those whom other records name with the sponsor
 * @param proposed the day on which it was proposed, in the Senate
 * @param disposition what became of it, where the record says so in words that can be read
 */
public record Amendment(
        AmendmentId id,
        MeasureId measure,
        Optional<VersionId> amends,
        Optional<AmendmentId> amendedAmendment,
        Optional<MemberId> sponsor,
        String offeredBy,
        List<Cosponsorship> cosponsorships,
        List<AlsoNamed> alsoNamed,
        String purpose,
        String description,
        String printedIn,
        LocalDate submitted,
        Optional<LocalDate> proposed,
        Optional<Disposition> disposition,
        List<Action> actions) {

    public Amendment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(amends, "amends");
        Objects.requireNonNull(amendedAmendment, "amendedAmendment");
        Objects.requireNonNull(sponsor, "sponsor");
        Objects.requireNonNull(offeredBy, "offeredBy");
        if (amends.filter(version -> !version.measure().equals(measure)).isPresent()) {
            throw new IllegalArgumentException(amends.get() + " is no version of " + measure);
        }
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

    /** What it is for: its purpose, or else its description, in the words of the record; empty where the record gives neither. */
    public String about() {
        return purpose.isEmpty() ? description : purpose;
    }
}
