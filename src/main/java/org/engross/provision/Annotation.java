package org.engross.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside the words of a print, its footnotes and references, carried over to a later print of the same law. */
public final class Annotation {

    private Annotation() {}

    /**
     * The later print with the marks of the earlier wherever the words are the same: in a provision of the same
     * designation at the same place, in a run of the same kind. Marks of words that changed are left behind.
     */
    public static Provision carried(Provision earlier, Provision later) {
        var parts = new ArrayList<Part>();
        for (var part : later.parts()) {
            parts.add(
                    switch (part) {
                        case Wording wording -> carried(earlier.wordings(), wording);
                        case Provision below ->
                            namesake(earlier, below)
                                    .map(own -> carried(own, below))
                                    .orElse(below);
                        case QuotedContent quoted -> quoted;
                    });
        }
        return later.withHeading(carried(List.of(earlier.heading()), later.heading()))
                .withParts(parts);
    }

    private static Wording carried(List<Wording> earlier, Wording later) {
        return earlier.stream()
                .filter(wording ->
                        wording.kind() == later.kind() && wording.words().equals(later.words()))
                .findFirst()
                .orElse(later);
    }

    /** Empty where two are of that designation, so that it is not told which is meant. */
    private static Optional<Provision> namesake(Provision earlier, Provision later) {
        var same = earlier.provisions().stream()
                .filter(own -> own.level() == later.level() && own.step().equals(later.step()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
