package org.engross.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.engross.comparison.ProvisionChange;
import org.engross.editorial.PopularNames;
import org.engross.export.comparison.CountedChanges;
import org.engross.library.Holding;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provenance.Signer;
import org.engross.vote.RollCall;
import org.engross.web.http.Count;

/**
 * The changes in which one text has a part.
 *
 * @param signer the text and who stands behind it
 * @param name what the press calls it; empty where it has no such name
 */
record SignedChanges(Signer signer, String name, List<ProvisionChange> changes) {

    /** Of every text that made one, by their dates. */
    static List<SignedChanges> of(CountedChanges counted, ComparisonSignatures signatures, PopularNames names) {
        var changes = new LinkedHashMap<String, List<ProvisionChange>>();
        var signers = new LinkedHashMap<String, Signer>();
        for (var change : counted.all()) {
            for (var signer : signatures.of(change).signers()) {
                signers.putIfAbsent(signer.instrument().id(), signer);
                var its = changes.computeIfAbsent(signer.instrument().id(), id -> new ArrayList<>());
                if (!its.contains(change)) {
                    its.add(change);
                }
            }
        }
        return signers.values().stream()
                .sorted(Comparator.comparing(Signer::instrument, Holding.BY_DATE))
                .map(signer -> new SignedChanges(
                        signer,
                        name(signer, names),
                        changes.get(signer.instrument().id())))
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
