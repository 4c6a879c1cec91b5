package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.comparison.ProvisionChange;
import org.engross.library.Holding;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provenance.Signer;

/**
 * The changes in which one text has a part.
 *
 * @param signer the text and who stands behind it
 */
public record SignedChanges(Signer signer, List<ProvisionChange> changes) {

    /** Of every text that made one, by their dates. */
    public static List<SignedChanges> of(CountedChanges counted, ComparisonSignatures signatures) {
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
                        signer, changes.get(signer.instrument().id())))
                .toList();
    }

    /** The changes that no text held accounts for, or not wholly. */
    public static List<ProvisionChange> open(CountedChanges counted, ComparisonSignatures signatures) {
        return counted.all().stream()
                .filter(change -> !signatures.of(change).open().isEmpty())
                .toList();
    }

    /** {@code section 4(a), section 5}. */
    public static String places(List<ProvisionChange> changes, ComparedPlaces places) {
        return changes.stream().map(places::newest).collect(Collectors.joining(", "));
    }
}
