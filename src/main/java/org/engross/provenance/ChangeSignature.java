package org.engross.provenance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which amendments made a change.
 *
 * @param signers those whose words were put in or who struck words there, the one that did most first
 * @param open what no amendment held accounts for, and why, as a sentence; empty where all is accounted for
 */
public record ChangeSignature(List<Signer> signers, String open) {

    /** Of a change of which nobody asks. */
    public static final ChangeSignature NONE = new ChangeSignature(List.of(), "");

    public ChangeSignature {
        signers = List.copyOf(signers);
        Objects.requireNonNull(open, "open");
    }

    /** The signers by name, and what is open; empty where nothing is to be said. */
    public String printed() {
        var names = signers.stream().map(Signer::name).collect(Collectors.joining("; "));
        return names.isEmpty() || open.isEmpty() ? names + open : names + ". " + open;
    }
}
