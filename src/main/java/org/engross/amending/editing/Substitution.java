package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Locator;
import org.engross.amending.place.Place;
import org.engross.amending.place.WordSearch;

/** Executes strikes and substitutions: of words, of provisions, of parts of them. */
public record Substitution(WorkingProvision law, int origin, ProvisionEdits.Later later) {

    private Place find(Target target) {
        return Locator.find(law, target);
    }

    private OriginText traced(String words) {
        return OriginText.of(words, origin);
    }

    public WorkingProvision substitute(Instruction.Substitute order) {
        if (order.struck() instanceof Passage.Named named) {
            return substitute(named.targets(), order.inserted());
        }
        if (order.struck() instanceof Passage.Head head) {
            return new InPrint(law, find(order.target()), origin, later).head(head, Optional.of(order.inserted()));
        }
        var struck = quoted(order.struck());
        return new InPrint(law, find(order.target()), origin, later)
                .substitute(
                        struck,
                        Optional.of(order.inserted()),
                        () -> order.inserted().isBlock()
                                ? substituteBlock(order)
                                : words(
                                        order.target(),
                                        struck,
                                        traced(order.inserted().words())));
    }

    private WorkingProvision substitute(List<Target> targets, Content content) {
        var first = find(targets.getFirst());
        if (first.node() == law && first.isWholeProvision() && targets.size() == 1) {
            return Restatement.ofLaw(
                    law,
                    ProvisionEdits.provisions(content, origin),
                    targets.getFirst().address().section());
        }
        if (first.isWholeProvision()) {
            return ProvisionEdits.substitute(
                    law, provisions(targets), ProvisionEdits.provisions(content, origin), later);
        }
        if (targets.size() > 1 || first.part() instanceof Step.Unit) {
            throw new Refusal(TARGET_AMBIGUOUS, "several parts are replaced by one");
        }
        return part(first, content);
    }

    private WorkingProvision words(Target target, Passage.Quoted struck, OriginText inserted) {
        var place = find(target);
        var where = place.stretches();
        var designated = DesignatedWords.of(struck, where);
        if (designated.isPresent() && place.isWholeProvision()) {
            return designated.get().replace(law, place.node(), inserted.words(), origin);
        }
        if (place.part() instanceof Step.Heading && struck.through().isEmpty()) {
            return HeadingEdits.replace(law, where.getFirst(), struck, inserted);
        }
        var found = unsaid(WordSearch.find(where, struck.words(), struck.occurrence()), struck, inserted.words());
        if (struck.through().isEmpty() && found.size() == 1) {
            return WordEdits.put(law, found.getFirst(), inserted.words(), origin);
        }
        if (struck.through().isEmpty()) {
            return WordEdits.replace(law, found, inserted);
        }
        if (found.size() > 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "all that follows more than one place");
        }
        var scope = !(place.part() instanceof Step.MatterBefore)
                        || !(struck.through().get() instanceof Passage.Through.ToWords)
                ? where
                : TextRange.of(place.node());
        return WordEdits.replaceThrough(
                law, scope, found.getFirst(), struck.through().get(), this::find, inserted);
    }

    /**
     * Of each place, those that do not read as ordered already, by an earlier order of the same law: after “Assistant
     * Director” has come in, “Director” each place is not made “Assistant Assistant Director” there.
     */
    private static List<TextRange> unsaid(List<TextRange> found, Passage.Quoted struck, String inserted) {
        int at = inserted.indexOf(struck.words());
        if (struck.occurrence().kind() != Occurrence.Kind.EACH || at < 0) {
            return found;
        }
        var left = found.stream()
                .filter(stretch -> !isBrought(stretch, at, inserted))
                .toList();
        if (left.isEmpty()) {
            throw new Refusal(WORDS_NOT_FOUND, "“" + struck.words() + "” reads as ordered already");
        }
        return left;
    }

    private static boolean isBrought(TextRange struck, int at, String inserted) {
        int from = struck.from() - at;
        int to = from + inserted.length();
        var text = struck.text();
        return from >= 0
                && to <= text.length()
                && text.words().startsWith(inserted, from)
                && text.part(from, to).runs().stream().allMatch(run -> run.origin() != OriginText.LAW);
    }

    /** Words struck at the end of a provision without levels, and levels put there. */
    private WorkingProvision substituteBlock(Instruction.Substitute order) {
        var struck = (Passage.Quoted) order.struck();
        var marker = OriginText.of("\u0001", origin);
        var marked = words(order.target(), struck, marker);
        for (var stretch : TextRange.of(marked)) {
            int at = stretch.words().indexOf('\u0001');
            if (at >= 0) {
                return putBlock(marked, stretch, at, order.inserted());
            }
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
    }

    private WorkingProvision putBlock(WorkingProvision marked, TextRange stretch, int at, Content content) {
        return new BlockInWords(marked, stretch, at).put(WorkingProvision.pieces(content.parts(), origin));
    }

    /** Restates a heading, a sentence or a matter. */
    WorkingProvision part(Place place, Content content) {
        if (place.part() instanceof Step.MatterBefore && content.isBlock()) {
            return new InPrint(law, place, origin, later).matter(content);
        }
        if (place.stretches().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, place.part() + " is more than one run of words");
        }
        var stretch = place.stretches().getFirst();
        if (place.part() instanceof Step.Heading && isHeadingOf(content, place.node())) {
            var heading = content.provisions().getFirst().heading().words();
            return WordEdits.replace(law, List.of(stretch), traced(heading));
        }
        if (!content.isBlock()) {
            var words = place.part() instanceof Step.Heading ? heading(content.words(), place.node()) : content.words();
            return WordEdits.replace(law, List.of(stretch), traced(words));
        }
        var marked = WordEdits.replace(law, List.of(stretch), traced("\u0001"));
        for (var now : TextRange.of(marked)) {
            int at = now.words().indexOf('\u0001');
            if (at >= 0) {
                return putBlock(marked, now, at, content);
            }
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words");
    }

    /** "§ 2914. Energy resilience" restates a section's heading, its number with it. */
    private static boolean isHeadingOf(Content content, WorkingProvision node) {
        return content.provisions().size() == 1
                && content.provisions().getFirst().parts().isEmpty()
                && content.provisions().getFirst().designation().value().equals(node.value());
    }

    /** "(b) Civil remedy.—" sets a heading off; the designation, the period and the dash are no part of it; it begins with a capital. */
    private static String heading(String words, WorkingProvision node) {
        var designation = node.designation().printed() + " ";
        var bare = words.startsWith(designation) ? words.substring(designation.length()) : words;
        var only = bare.replaceFirst("\\.?—$|\\.$", "");
        return only.isEmpty() ? only : Character.toUpperCase(only.charAt(0)) + only.substring(1);
    }

    public WorkingProvision strike(Target target, Passage struck) {
        if (struck instanceof Passage.Quoted quoted) {
            return new InPrint(law, find(target), origin, later)
                    .substitute(quoted, Optional.empty(), () -> words(target, quoted, OriginText.NONE));
        }
        if (struck instanceof Passage.Head head) {
            return new InPrint(law, find(target), origin, later).head(head, Optional.empty());
        }
        var now = new ArrayList<WorkingProvision>();
        var stretches = new ArrayList<TextRange>();
        for (var named : named(struck).targets()) {
            var place = find(named);
            if (place.part() instanceof Step.Unit) {
                throw new Refusal(NOT_CARRIED_OUT, named + " is set within running words");
            }
            if (place.isWholeProvision()) {
                now.add(place.node());
            } else {
                if (place.stretches().stream().anyMatch(stretches::contains)) {
                    throw new Refusal(TARGET_AMBIGUOUS, "the same words are named twice");
                }
                stretches.addAll(place.stretches());
            }
        }
        if (now.contains(law)) {
            return repealed();
        }
        var left = stretches.isEmpty() ? law : WordEdits.replace(law, stretches, OriginText.NONE);
        if (!stretches.isEmpty() && !now.isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "provisions and words are struck in one");
        }
        return ProvisionEdits.strike(left, now);
    }

    private static Passage.Quoted quoted(Passage passage) {
        if (passage instanceof Passage.Quoted quoted) {
            return quoted;
        }
        throw new Refusal(NOT_CARRIED_OUT, "lines of print are named on a law");
    }

    private static Passage.Named named(Passage passage) {
        if (passage instanceof Passage.Named named) {
            return named;
        }
        throw new Refusal(NOT_CARRIED_OUT, "lines of print are named on a law");
    }

    private WorkingProvision repealed() {
        return law.withParts(List.of()).withHeading(traced("[Repealed]"));
    }

    private List<WorkingProvision> provisions(List<Target> targets) {
        return targets.stream().map(target -> Locator.provision(law, target)).toList();
    }
}
