package org.engross.amending.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Target;
import org.engross.amending.place.Designated;
import org.engross.amending.place.Locator;
import org.engross.amending.place.PassageSearch;
import org.engross.amending.place.Place;
import org.engross.amending.place.Work;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Wording;

/**
 * The law at hand while one instruction is carried out on it.
 *
 * @param origin the place of the instruction in the list executed, from 0
 * @param trace what is told of the instruction
 */
public record Editor(WorkingProvision law, int origin, Later later, Work work, Trace trace) {

    Place find(Target target) {
        var place = Locator.find(law, target);
        trace.found(law, place.node());
        work.search(place.stretches().stream()
                .mapToInt(range -> 10 + range.to() - range.from())
                .sum());
        return place;
    }

    public WorkingProvision provision(Target target) {
        var node = Locator.provision(law, target);
        trace.found(law, node);
        return node;
    }

    PassageSearch search(Place place) {
        return new PassageSearch(law, place, work);
    }

    public OriginText text(String words) {
        return OriginText.of(words, origin);
    }

    List<WorkingProvision> provisions(Content content) {
        return ProvisionEdits.provisions(content, origin);
    }

    /** The law with words or levels put in the place of spans, or nothing. */
    public WorkingProvision replace(List<LawSpan> struck, List<Piece> inserted) {
        return replace(struck.stream().map(span -> new LawEdit(span, inserted)).toList());
    }

    WorkingProvision replace(List<LawEdit> edits) {
        edits.forEach(edit -> work.insert(edit.length()));
        trace.tell(edits);
        return EditedLaw.of(this, edits);
    }

    /** The law with words, as they are, put in the place of spans that lie each in one text. */
    public WorkingProvision replaceWords(List<TextRange> struck, String words) {
        return replace(struck.stream().map(TextRange::span).toList(), words(words));
    }

    public List<Piece> words(String words) {
        return words.isEmpty() ? List.of() : List.of(new Piece.Words(Wording.Kind.CONTENT, text(words)));
    }

    /** What comes in the place of a span: levels, or words, which may begin with designations and so be levels. */
    public List<Piece> pieces(Content content, LawSpan struck) {
        if (content.isBlock()) {
            return WorkingProvision.pieces(content.parts(), origin);
        }
        return isHead(content.words(), struck) ? levels(content.words()) : words(content.words());
    }

    /** “(1) In general.—The Secretary” divides a provision at whose opening it is put. */
    private static final Pattern DIVIDING = Pattern.compile("(?s)\\([0-9A-Za-z]{1,5}\\).*");

    private static boolean isHead(String words, LawSpan struck) {
        if (!DIVIDING.matcher(words).matches()) {
            return false;
        }
        boolean inWords = struck.from().isInWords() && struck.to().isInWords();
        boolean opens = struck.from().opensProvision()
                && !(struck.isInText() && struck.inText().words().startsWith("("));
        return !inWords || opens;
    }

    /** "(a)(1) In general.—The hours" as levels, each the first of the one above. */
    private List<Piece> levels(String words) {
        var read = Designated.read(words);
        var below = words(read.words());
        var heading = text(read.heading());
        for (var value : read.designations().reversed()) {
            below = new ArrayList<>(List.of(
                    new WorkingProvision(Level.SUBSECTION, Designation.inParentheses(value), heading, below, origin)));
            heading = OriginText.NONE;
        }
        return below;
    }
}
