package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Cuts out of a struck or added provision the levels that have a counterpart elsewhere. */
final class UnmatchedSubtree {

    private final IntPredicate belongs;
    private int index;

    private UnmatchedSubtree(int first, IntPredicate belongs) {
        index = first;
        this.belongs = belongs;
    }

    /**
     * The provision with those of its levels that belong to the block.
     *
     * @param first its index in the outline
     * @param belongs tells by index
     */
    static Provision of(Provision provision, int first, IntPredicate belongs) {
        return new UnmatchedSubtree(first, belongs).cut(provision);
    }

    private Provision cut(Provision provision) {
        index++;
        return provision.withParts(cut(provision.parts()));
    }

    /** Keeps what belongs; the index counts as {@link org.engross.provision.Walk} does, over what is cut out too. */
    private List<Part> cut(List<Part> parts) {
        var kept = new ArrayList<Part>();
        for (var part : parts) {
            switch (part) {
                case Wording wording -> kept.add(wording);
                case Provision provision -> {
                    boolean stays = belongs.test(index);
                    var cut = cut(provision);
                    if (stays) {
                        kept.add(cut);
                    }
                }
                case QuotedContent content -> {
                    var cut = cut(content.parts());
                    if (!cut.isEmpty()) {
                        kept.add(new QuotedContent(cut, content.after(), content.marked()));
                    } else if (!content.after().isBlank()) {
                        kept.add(Wording.of(
                                Wording.Kind.CONTINUATION, content.after().strip()));
                    }
                }
            }
        }
        return kept;
    }
}
