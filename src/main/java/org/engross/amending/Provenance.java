package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;

/**
 * A run of words of a law as amended, and who put it there.
 *
 * @param path the provision
 * @param part the place of the wording among the provision's parts, or among those of the quoted content that it stands in,
 *     from 0; -1 for its heading
 * @param from the first character, counted in the wording in UTF-16 code units
 * @param instruction the place of the instruction in the list executed, from 0; empty for words of the law before
 */
public record Provenance(ProvisionPath path, int part, int from, String words, OptionalInt instruction) {

    /** The runs of a law that nothing amends: none of them is an instruction's. */
    public static List<Provenance> unamended(Provision law) {
        return of(WorkingProvision.of(law, OriginText.LAW));
    }

    public static List<Provenance> of(WorkingProvision law) {
        var runs = new ArrayList<Provenance>();
        collect(law, ProvisionPath.ROOT, runs);
        return List.copyOf(runs);
    }

    private static void collect(WorkingProvision draft, ProvisionPath path, List<Provenance> runs) {
        runs(draft.heading(), path, -1, runs);
        collect(draft.parts(), path, runs);
    }

    /** Quoted content lies on the path of the provision that quotes it. */
    private static void collect(List<Piece> parts, ProvisionPath path, List<Provenance> runs) {
        var steps = WorkingProvision.steps(parts).iterator();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Piece.Words words -> runs(words.text(), path, i, runs);
                case WorkingProvision child -> collect(child, path.child(steps.next()), runs);
                case Piece.QuotedParts quoted -> collect(quoted.parts(), path, runs);
            }
        }
    }

    private static void runs(OriginText text, ProvisionPath path, int part, List<Provenance> runs) {
        int at = 0;
        for (var run : text.runs()) {
            var instruction = OriginText.isOfLaw(run.origin()) ? OptionalInt.empty() : OptionalInt.of(run.origin());
            runs.add(new Provenance(path, part, at, text.words().substring(at, at + run.length()), instruction));
            at += run.length();
        }
    }
}
