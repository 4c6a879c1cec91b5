package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.place.Place;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Strikes and substitutions that are read in the running print: quoted words that begin or end at a designation, as
 * "“(A) Except” and all that follows through “(B) In each”", and levels put where words stood.
 */
record InPrint(WorkingProvision law, Place place, int origin, ProvisionEdits.Later later) {

    static final Pattern DESIGNATED = Pattern.compile("(?:\\([0-9A-Za-z]{1,5}\\))+");
    private static final Pattern FORM =
            Pattern.compile("((?:\\([0-9A-Za-z]{1,5}\\) ?)*)(?:([^—“”.;]{1,200})\\.—)? ?(.*)", Pattern.DOTALL);
    private static final Pattern DESIGNATION = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)");

    /** Does what the words order, first in the words of provisions, then in the running print. */
    WorkingProvision substitute(Passage.Quoted struck, Optional<Content> content, Supplier<WorkingProvision> inWords) {
        boolean either = isDesignationAndWords(struck);
        var twice = new Refusal(
                WORDS_FOUND_MORE_THAN_ONCE, "“" + struck.words() + "” is a designation and stands in the words");
        if (either && struck.through().isEmpty()) {
            throw twice;
        }
        if (either) {
            return inPrint(struck, content, twice);
        }
        try {
            return inWords.get();
        } catch (Refusal refusal) {
            return inPrint(struck, content, refusal);
        }
    }

    private WorkingProvision inPrint(Passage.Quoted struck, Optional<Content> content, Refusal otherwise) {
        if (place.part() instanceof Step.Heading || place.part() instanceof Step.Unit) {
            throw otherwise;
        }
        var section = section();
        var print = new RunningPrint(section);
        var span = new PrintedSpan(law, print, place.node())
                .of(struck, content.filter(Content::isBlock).isPresent())
                .orElseThrow(() -> otherwise);
        var headed = print.headingAround(span);
        if (headed.isPresent()
                && struck.through().isEmpty()
                && content.filter(Content::isBlock).isEmpty()) {
            refuseOtherCase(struck, otherwise);
            var words = content.map(Content::words)
                    .map(one -> OriginText.of(one, origin))
                    .orElse(OriginText.NONE);
            return HeadingEdits.replace(law, TextRange.heading(headed.get()), struck, words);
        }
        return replace(section, print, span, content);
    }

    /** Words that stand in the text in another letter case may be those that are meant. */
    private void refuseOtherCase(Passage.Quoted struck, Refusal otherwise) {
        var words = struck.words().toLowerCase(Locale.ROOT);
        boolean there = WordSearch.text(place.stretches()).stream()
                .anyMatch(stretch -> stretch.words().toLowerCase(Locale.ROOT).contains(words));
        if (there) {
            throw otherwise;
        }
    }

    /** Puts levels in the place of the designation of a provision, and of what follows it as far as is said. */
    WorkingProvision head(Passage.Head struck, Optional<Content> content) {
        if (!place.isWholeProvision()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, place.part() + " has no designation");
        }
        var section = section();
        var print = new RunningPrint(section);
        var own = print.headSpan(place.node());
        int designation = print.headOf(place.node()).designation();
        int end = struck.heading() || place.node() == section ? own.to() : own.from() + designation;
        if (struck.through().isPresent()) {
            var rest = new RunningPrint.Span(own.from(), print.of(place.node()).to());
            end = new PrintedSpan(law, print, place.node())
                    .end(struck.through().get(), rest)
                    .orElseThrow(() -> new Refusal(WORDS_NOT_FOUND, "what follows does not end as said"));
        }
        return replace(section, print, new RunningPrint.Span(own.from(), end), content);
    }

    /** Puts levels in the place of the words of a matter; with its designation they take in the head of the provision. */
    WorkingProvision matter(Content content) {
        var section = section();
        var print = new RunningPrint(section);
        var stretches = place.stretches();
        var first = stretches.getFirst();
        var last = stretches.getLast();
        var opening = content.isBlock() && content.parts().getFirst() instanceof Provision only ? only : null;
        boolean restated = opening != null
                && opening.designation().value().equals(place.node().value());
        int from = restated ? print.headSpan(place.node()).from() : print.start(first.piece()) + first.from();
        return replace(
                section,
                print,
                new RunningPrint.Span(from, print.start(last.piece()) + last.to()),
                Optional.of(content));
    }

    /** Puts levels at a place in running words, which go on in the last of them. */
    WorkingProvision insert(TextRange point, Content content) {
        var section = section();
        var print = new RunningPrint(section);
        int at = print.start(point.piece()) + point.from();
        if (content.parts().stream()
                .reduce((one, other) -> other)
                .filter(InPrint::isClosed)
                .isPresent()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "levels that end go into the middle of words");
        }
        return replace(section, print, new RunningPrint.Span(at, at), Optional.of(content));
    }

    /** Whether the last words of levels end a clause, so that none go on in them. */
    private static boolean isClosed(Part last) {
        return switch (last) {
            case Wording words -> words.words().matches("(?s).*[.;:—,]");
            case Provision provision ->
                !provision.parts().isEmpty() && isClosed(provision.parts().getLast());
            case QuotedContent quoted -> true;
        };
    }

    /** "striking “(1)”" where both a designation and a reference read so. */
    private boolean isDesignationAndWords(Passage.Quoted struck) {
        boolean designation = DESIGNATED.matcher(struck.words()).matches()
                && place.isWholeProvision()
                && struck.occurrence().kind() == Occurrence.Kind.SOLE;
        if (!designation || WordSearch.all(place.stretches(), struck.words()).isEmpty()) {
            return false;
        }
        var print = new RunningPrint(section());
        return print.find(struck.words(), print.of(place.node())).stream().anyMatch(print::touchesHead);
    }

    private WorkingProvision section() {
        WorkingProvision node = place.node();
        while (node != law && node.level() != Level.SECTION) {
            node = law.parentOf(node);
        }
        return node;
    }

    private WorkingProvision replace(
            WorkingProvision section, RunningPrint print, RunningPrint.Span span, Optional<Content> content) {
        var pieces = content.map(this::pieces).orElse(List.of());
        if (span.from() == 0
                && pieces.size() == 1
                && pieces.getFirst() instanceof WorkingProvision whole
                && whole.level() == Level.SECTION) {
            return headed(section, whole, span);
        }
        if (pieces.stream()
                .anyMatch(piece -> piece instanceof WorkingProvision node && node.level() == Level.SECTION)) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section goes into a section");
        }
        var now = PrintedEdit.replace(print, span, pieces);
        new OrphanedLevels(print, span, pieces, later).check();
        Designations.check(section, now, later);
        return section == law ? now : law.replaced(section, now);
    }

    /** "the section designation and all that follows": the section's heading is restated with its words. */
    private WorkingProvision headed(WorkingProvision section, WorkingProvision whole, RunningPrint.Span span) {
        var named = section.withHeading(whole.heading());
        var print = new RunningPrint(named);
        var now = PrintedEdit.replace(print, span, whole.parts());
        Designations.check(section, now, later);
        return section == law ? now : law.replaced(section, now);
    }

    private List<Piece> pieces(Content content) {
        return content.isBlock() ? WorkingProvision.pieces(content.parts(), origin) : read(content.words());
    }

    /** "(a)(1) In general.—The hours" as levels, each the first of the one above. */
    private List<Piece> read(String words) {
        var form = FORM.matcher(words);
        if (!form.matches() || form.group(1).isEmpty()) {
            return List.of(PrintedEdit.words(words, origin));
        }
        var values = DESIGNATION
                .matcher(form.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
        var heading = form.group(2) == null ? "" : form.group(2);
        var text = form.group(3);
        List<Piece> below = text.isEmpty() ? List.of() : List.of(PrintedEdit.words(text, origin));
        for (int i = values.size() - 1; i >= 0; i--) {
            var node = PrintedEdit.named(values.get(i), i == values.size() - 1 ? heading : "", origin);
            below = new ArrayList<>(List.of(node.withParts(below)));
        }
        return below;
    }
}
