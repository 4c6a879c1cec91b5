package org.engross.amending.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.WordSearch;

/**
 * A section as it runs in print, designations and headings among the words, so that quoted words may begin at a
 * designation or go on into the next provision:
 *
 * <pre>
 * (a) Authority.—(1) In general.—The Secretary …
 * </pre>
 */
final class RunningPrint {

    /** What the print is made of, in order. */
    sealed interface Element {
        WorkingProvision node();
    }

    /** The designation and the heading of a provision; of the section itself neither is printed here. */
    record Head(WorkingProvision node, String printed) implements Element {
        int designation() {
            return node.designation().printed().length();
        }
    }

    /** A run of words, or quoted content, of a provision. */
    record Run(WorkingProvision node, Piece piece) implements Element {}

    /** A stretch of the print. */
    record Span(int from, int to) {}

    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder print = new StringBuilder();

    RunningPrint(WorkingProvision section) {
        head(section, "");
        parts(section);
    }

    private void parts(WorkingProvision node) {
        for (var part : node.parts()) {
            switch (part) {
                case WorkingProvision child -> {
                    var heading = child.heading().isEmpty()
                            ? ""
                            : " " + child.heading().words() + ".—";
                    head(child, child.designation().printed() + heading);
                    parts(child);
                }
                case Piece.Words words -> run(node, words, words.text().words());
                case Piece.Quotation quotation -> run(node, quotation, "\u0002");
            }
        }
    }

    private void head(WorkingProvision node, String printed) {
        if (!elements.isEmpty() && elements.getLast() instanceof Run) {
            print.append(' ');
        }
        starts.add(print.length());
        elements.add(new Head(node, printed));
        print.append(printed);
    }

    private void run(WorkingProvision node, Piece piece, String words) {
        if (!print.isEmpty() && print.charAt(print.length() - 1) != '—' || elements.getLast() instanceof Run) {
            print.append(print.isEmpty() ? "" : " ");
        }
        starts.add(print.length());
        elements.add(new Run(node, piece));
        print.append(words);
    }

    List<Element> elements() {
        return elements;
    }

    /** Where an element begins. */
    int start(int element) {
        return starts.get(element);
    }

    /** Where a run of words begins. */
    int start(Piece words) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Run run && run.piece() == words) {
                return start(i);
            }
        }
        throw new Refusal(Outcome.Reason.CONTENT_DOES_NOT_FIT, "levels go into a heading");
    }

    /** Where an element ends. */
    int end(int element) {
        var printed = switch (elements.get(element)) {
            case Head head -> head.printed().length();
            case Run run ->
                run.piece() instanceof Piece.Words words ? words.text().length() : 1;
        };
        return start(element) + printed;
    }

    /** A provision with all below it; from the designations of those above it, where no words stand between. */
    Span of(WorkingProvision node) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < elements.size(); i++) {
            var owner = elements.get(i).node();
            if (owner == node || node.parentOf(owner) != null) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        while (first > 1
                && elements.get(first - 1) instanceof Head above
                && above.node().parts().contains(elements.get(first).node())) {
            first--;
        }
        return new Span(start(first), end(last));
    }

    /** The head of a provision. */
    Head headOf(WorkingProvision node) {
        return (Head) elements.get(elementOf(node));
    }

    Span headSpan(WorkingProvision node) {
        int element = elementOf(node);
        return new Span(start(element), end(element));
    }

    private int elementOf(WorkingProvision node) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Head head && head.node() == node) {
                return i;
            }
        }
        throw new IllegalStateException("the provision is not of this section: " + node.designation());
    }

    /** Where words stand within a span, whole words only; headings are read in any letter case. */
    List<Span> find(String words, Span within) {
        var found = new ArrayList<Span>();
        for (int at = within.from(); at + words.length() <= within.to(); at++) {
            if (matches(words, at) && WordSearch.isWhole(print.toString(), at, at + words.length())) {
                found.add(new Span(at, at + words.length()));
            }
        }
        return found;
    }

    private boolean matches(String words, int at) {
        char first = print.charAt(at);
        char wanted = words.charAt(0);
        if (first != wanted && Character.toLowerCase(first) != Character.toLowerCase(wanted)) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char here = print.charAt(at + i);
            if (here != words.charAt(i)
                    && (Character.toLowerCase(here) != Character.toLowerCase(words.charAt(i)) || !isHead(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHead(int at) {
        int element = elementAt(at);
        return elements.get(element) instanceof Head head && at - start(element) >= head.designation();
    }

    /** The provision within whose heading a span lies; empty where it lies in no one heading. */
    Optional<WorkingProvision> headingAround(Span span) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Head head
                    && span.from() > start(i) + head.designation()
                    && span.to() <= end(i)) {
                return Optional.of(head.node());
            }
        }
        return Optional.empty();
    }

    /** Whether a span has a character of a designation or a heading. */
    boolean touchesHead(Span span) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Head && start(i) < span.to() && end(i) > span.from()) {
                return true;
            }
        }
        return false;
    }

    /** The element that a character belongs to, or that ends before the space it is. */
    private int elementAt(int at) {
        int low = 0;
        for (int i = 0; i < elements.size() && start(i) <= at; i++) {
            low = i;
        }
        return low;
    }
}
