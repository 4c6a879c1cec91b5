package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Place;
import org.engross.provision.Level;
import org.engross.provision.Provision;

/** Executes strikes, substitutions and restatements: of words, of provisions, of parts of them. */
public record Substitution(Editor editor) {

    /** Strikes a passage and puts content there, where there is some. */
    public WorkingProvision replace(Target target, Passage struck, Optional<Content> content) {
        return switch (struck) {
            case Passage.Quoted quoted -> words(editor.find(target), quoted, content);
            case Passage.Head head -> head(editor.find(target), head, content);
            case Passage.Named named when content.isPresent() -> substitute(named.targets(), content.get());
            case Passage.Named named -> strike(named.targets());
            case Passage.Lines lines -> throw new Refusal(NOT_CARRIED_OUT, "lines of print are named on a law");
        };
    }

    private WorkingProvision words(Place place, Passage.Quoted struck, Optional<Content> content) {
        var words = content.map(Content::words).orElse("");
        boolean block = content.filter(Content::isBlock).isPresent();
        boolean whole = struck.through().isEmpty() && !block;
        if (place.part() instanceof Step.Heading && whole) {
            return heading(place.stretches().getFirst(), struck, words);
        }
        var found = editor.search(place).struck(struck, words, block);
        var first = found.getFirst();
        boolean inOtherCase = first.isInHeading()
                && !(first.isInText() && first.inText().words().equals(struck.words()));
        return whole && inOtherCase
                ? heading(TextRange.heading(first.from().owner()), struck, words)
                : put(found, content);
    }

    private WorkingProvision heading(TextRange heading, Passage.Quoted struck, String words) {
        var edits = new HeadingWords(editor.law(), heading, editor.origin()).replace(struck, words);
        return editor.replace(edits);
    }

    private WorkingProvision put(List<LawSpan> struck, Optional<Content> content) {
        var pieces = content.map(one -> editor.pieces(one, struck.getFirst())).orElse(List.of());
        return editor.replace(struck, pieces);
    }

    private WorkingProvision head(Place place, Passage.Head struck, Optional<Content> content) {
        if (!place.isWholeProvision()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, place.part() + " has no designation");
        }
        var whole = series(place.node(), struck);
        if (!whole.isEmpty()) {
            return content.isPresent()
                    ? substitute(whole, editor.provisions(content.get()))
                    : ProvisionEdits.strike(editor.law(), whole);
        }
        return put(List.of(editor.search(place).head(struck)), content);
    }

    /** The provisions from one to another beside it, where "all that follows" goes through the end of that; else none. */
    private List<WorkingProvision> series(WorkingProvision first, Passage.Head struck) {
        var parent = editor.law().parentOf(first);
        if (parent == null || !(struck.through().orElse(null) instanceof Passage.Through.ToUnit to)) {
            return List.of();
        }
        var last = editor.provision(to.unit());
        var siblings = parent.children();
        int from = siblings.indexOf(first);
        int end = siblings.indexOf(last);
        return end < from ? List.of() : siblings.subList(from, end + 1);
    }

    private WorkingProvision substitute(List<Target> targets, Content content) {
        var first = editor.find(targets.getFirst());
        if (first.node() == editor.law() && first.isWholeProvision() && targets.size() == 1) {
            return section(content, targets.getFirst());
        }
        if (first.isWholeProvision()) {
            var struck = targets.stream().map(editor::provision).toList();
            return substitute(struck, editor.provisions(content));
        }
        if (targets.size() > 1 || first.part() instanceof Step.Unit) {
            throw new Refusal(TARGET_AMBIGUOUS, "several parts are replaced by one");
        }
        return part(first, content);
    }

    private WorkingProvision strike(List<Target> targets) {
        var provisions = new ArrayList<WorkingProvision>();
        var words = new ArrayList<TextRange>();
        for (var target : targets) {
            var place = editor.find(target);
            if (place.part() instanceof Step.Unit) {
                throw new Refusal(NOT_CARRIED_OUT, target + " is set within running words");
            }
            if (place.part() instanceof Step.Proviso) {
                words.add(withColon(place.stretches().getFirst()));
                continue;
            }
            if (place.isWholeProvision()) {
                provisions.add(place.node());
            } else if (place.stretches().stream().anyMatch(words::contains)) {
                throw new Refusal(TARGET_AMBIGUOUS, "the same words are named twice");
            } else {
                words.addAll(place.stretches());
            }
        }
        if (provisions.contains(editor.law())) {
            editor.trace().tell("repealed the section");
            return editor.law().withParts(List.of()).withHeading(editor.text("[Repealed]"));
        }
        if (!words.isEmpty() && !provisions.isEmpty()) {
            throw new Refusal(TARGET_AMBIGUOUS, "provisions and words are struck in one");
        }
        if (!words.isEmpty()) {
            return editor.replaceWords(words, "");
        }
        editor.trace().tell("struck " + Trace.names(provisions));
        return ProvisionEdits.strike(editor.law(), provisions);
    }

    /** A proviso with the colon behind it: that before it then leads to the next. Before the last no colon can stay. */
    private static TextRange withColon(TextRange proviso) {
        if (!proviso.text().words().startsWith(": Provided", proviso.to())) {
            throw new Refusal(NOT_CARRIED_OUT, "which mark ends the words before a struck proviso is not said");
        }
        return proviso.cut(proviso.from(), proviso.to() + 2);
    }

    /** "is amended to read as follows". */
    public WorkingProvision restate(Target target, Content content) {
        var place = editor.find(target);
        if (place.part() instanceof Step.Unit) {
            throw new Refusal(NOT_CARRIED_OUT, target + " is set within running words");
        }
        if (place.part() instanceof Step.Text) {
            var parts = content.isBlock()
                    ? WorkingProvision.pieces(content.parts(), editor.origin())
                    : editor.words(content.words());
            editor.trace().tell("put other text below the heading");
            return editor.law().replaced(place.node(), place.node().withParts(parts));
        }
        return place.isWholeProvision() ? restate(place.node(), target, content) : part(place, content);
    }

    private WorkingProvision restate(WorkingProvision node, Target target, Content content) {
        boolean bare = !content.isBlock() && !content.words().startsWith("(");
        if (bare && node.children().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a provision is restated without its designation");
        }
        if (node == editor.law()) {
            return section(content, target);
        }
        var now = editor.provisions(content);
        if (!now.getFirst().value().equals(node.value())) {
            throw new Refusal(
                    CONTENT_DOES_NOT_FIT,
                    node.designation() + " is restated as " + now.getFirst().designation());
        }
        return substitute(List.of(node), now);
    }

    private WorkingProvision substitute(List<WorkingProvision> struck, List<WorkingProvision> now) {
        editor.trace().tell("struck " + Trace.names(struck) + " and put " + Trace.names(now) + " there");
        return ProvisionEdits.substitute(editor.law(), struck, now, editor.later());
    }

    /** The section as restated bears the number that the law names, its own in an Act or the Code's. */
    private WorkingProvision section(Content content, Target target) {
        var law = editor.law();
        var now = editor.provisions(content);
        var only = now.getFirst();
        if (now.size() != 1 || only.level() != Level.SECTION || law.level() != Level.SECTION) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as something else");
        }
        if (only.parts().isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section is restated as a heading alone");
        }
        boolean own = only.value().equals(law.value());
        if (!own && !only.value().equals(target.address().section())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "section " + law.value() + " is restated as " + only.value());
        }
        editor.trace().tell("put other text in the place of the whole section");
        return new WorkingProvision(law.level(), law.designation(), only.heading(), only.parts(), law.origin());
    }

    /** Restates a heading, a sentence or a matter. */
    private WorkingProvision part(Place place, Content content) {
        if (place.part() instanceof Step.MatterBefore && content.isBlock()) {
            boolean head = content.parts().getFirst() instanceof Provision first
                    && first.designation().value().equals(place.node().value());
            return put(List.of(editor.search(place).matter(head)), Optional.of(content));
        }
        if (place.stretches().size() != 1) {
            throw new Refusal(TARGET_AMBIGUOUS, place.part() + " is more than one run of words");
        }
        var stretch = place.stretches().getFirst();
        if (place.part() instanceof Step.Heading && isHeadingOf(content, place.node())) {
            var heading = content.provisions().getFirst().heading().words();
            return editor.replaceWords(List.of(stretch), heading);
        }
        if (content.isBlock() && stretch.start().isBeforeLevels()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels go into words before other levels");
        }
        if (content.isBlock()) {
            return put(List.of(stretch.span()), Optional.of(content));
        }
        var words = place.part() instanceof Step.Heading ? heading(content.words(), place.node()) : content.words();
        return editor.replaceWords(List.of(stretch), words);
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
}
