package org.engross.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;

/**
 * Who put each run of words of a text there.
 *
 * @param text the text traced
 * @param note how it was traced, or why it could not be
 * @param runs in printed order
 */
public record TextProvenance(ExpressedText text, String note, List<ProvenanceRun> runs) {

    /**
     * A run of words of one hand.
     *
     * @param part the place of the wording among the provision's parts, from 0; -1 for its heading
     * @param by the text that put it there; empty for words older than anything held
     * @param through what put the same words into the bill that became that text: an amendment, or a version of the
     *     bill; empty where that is not known
     */
    public record ProvenanceRun(
            ProvisionPath path, int part, String words, Optional<Holding> by, Optional<Holding> through) {
        public ProvenanceRun {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(through, "through");
        }
    }

    public TextProvenance {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
        runs = List.copyOf(runs);
    }

    /** The texts that put words there, or into the bill, in the order in which they are met. */
    public List<Holding> hands() {
        return runs.stream()
                .flatMap(run -> run.through().or(run::by).stream())
                .distinct()
                .toList();
    }
}
