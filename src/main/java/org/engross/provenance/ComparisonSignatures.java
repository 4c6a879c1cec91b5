package org.engross.provenance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.comparison.ProvisionChange;

/**
 * Who made each change of a comparison.
 *
 * @param note how that is known, or why it is not, as a sentence; empty where nothing is to be said, since the texts are
 *     no two states of one measure or law
 * @param byChange by the id of the change; a change that is not there is one of the print, made by nobody
 */
public record ComparisonSignatures(String note, Map<String, ChangeSignature> byChange) {

    public static final ComparisonSignatures NONE = new ComparisonSignatures("", Map.of());

    public ComparisonSignatures {
        Objects.requireNonNull(note, "note");
        byChange = Map.copyOf(byChange);
    }

    /** That of a change; without signers and without a word where nobody made it. */
    public ChangeSignature of(ProvisionChange change) {
        return byChange.getOrDefault(change.id(), ChangeSignature.NONE);
    }

    /** The one who made a change; empty where it was made by several, or by none that is known. */
    public Optional<Signer> only(ProvisionChange change) {
        List<Signer> signers = of(change).signers();
        return signers.size() == 1 && of(change).open().isEmpty() ? Optional.of(signers.getFirst()) : Optional.empty();
    }
}
