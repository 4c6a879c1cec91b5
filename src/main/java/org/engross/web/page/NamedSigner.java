package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.comparison.ProvisionChange;
import org.engross.editorial.PopularNames;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.SignedChanges;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provenance.Signer;
import org.engross.vote.RollCall;
import org.engross.web.http.Count;

/**
 * A text that has a part in some changes, as the comparison page names it.
 *
 * @param name what the press calls it; empty where it has no such name
 */
record NamedSigner(Signer signer, String name, List<ProvisionChange> changes) {

    /** Every text that made a change, by their dates. */
    static List<NamedSigner> of(CountedChanges counted, ComparisonSignatures signatures, PopularNames names) {
        return SignedChanges.of(counted, signatures).stream()
                .map(signed -> new NamedSigner(signed.signer(), name(signed.signer(), names), signed.changes()))
                .toList();
    }

    private static String name(Signer signer, PopularNames names) {
        var address = signer.instrument().document().id().uslm();
        return names.all().stream()
                .filter(known -> known.address().equals(address))
                .map(PopularNames.PopularName::name)
                .findFirst()
                .orElse("");
    }

    public String id() {
        return signer.instrument().id();
    }

    /** The id, to ask for these changes alone. */
    public Optional<String> asId() {
        return Optional.of(id());
    }

    public String count() {
        return Count.of(changes.size(), "change");
    }

    /** The vote that decided it, with a name for each; none where none was recorded. */
    public List<RollCall> votes() {
        return signer.decision().flatMap(step -> step.vote()).stream().toList();
    }

    /** Those who answered against in a vote, as an address. */
    public String against(RollCall vote) {
        return "/votes/" + vote.id() + "?position=against#members";
    }
}
