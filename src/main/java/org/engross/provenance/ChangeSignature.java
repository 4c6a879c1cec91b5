package org.engross.provenance;

import java.time.LocalDate;
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

    /** Whether a text has a part in it, by its id. */
    public boolean isBy(String text) {
        return signers.stream()
                .anyMatch(signer -> signer.instrument().id().equals(text)
                        || signer.by().id().equals(text));
    }

    /** The signers by name, the one that did most first; empty where none is known. */
    public String names() {
        return signers.stream().map(Signer::name).collect(Collectors.joining("; "));
    }

    /** The last day on which one of them was decided. */
    public LocalDate decidedOn() {
        return signers.stream().map(Signer::decidedOn).max(LocalDate::compareTo).orElseThrow();
    }

    /** {@code By H.Amdt. 525, Rep. Bob Goodlatte …}: the signers, and what is open; empty where nothing is to be said. */
    public String printed() {
        var told = signers.stream().map(Signer::told).collect(Collectors.joining("; "));
        if (told.isEmpty()) {
            return open;
        }
        return "By " + told + (open.isEmpty() ? "" : ". " + open);
    }
}
