package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.provision.Level;

/**
 * A section as it runs in print, designations and headings among the words, so that quoted words may begin at a
 * designation or go on into the next provision:
 *
 * <pre>
 * (a) Authority.—(1) In general.—The Secretary …
 * </pre>
 */
public final class RunningPrint {

    /** What the print is made of, in order. */
    public sealed interface PrintedElement {
        WorkingProvision node();

        Piece piece();
    }

    /** The designation and the heading of a provision; of the section itself neither is printed here. */
    public record PrintedHead(WorkingProvision node, String printed) implements PrintedElement {
        @Override
        public Piece piece() {
            return node;
        }

        public int designation() {
            return node.designation().printed().length();
        }
    }

    /** A run of words, or quoted content, of a provision. */
    public record PrintedRun(WorkingProvision node, Piece piece) implements PrintedElement {}

    /** A stretch of the print. */
    public record PrintedSpan(int from, int to) {}

    private final List<PrintedElement> elements = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    /** By what is printed, with the last element of a provision, and the provision above it. */
    private final Map<Piece, Integer> places = new IdentityHashMap<>();

    private final Map<WorkingProvision, Integer> lasts = new IdentityHashMap<>();
    private final Map<WorkingProvision, WorkingProvision> parents = new IdentityHashMap<>();
    private final String print;

    public RunningPrint(WorkingProvision section) {
        var words = new StringBuilder();
        head(section, "", words);
        parts(section, words);
        this.print = words.toString();
    }

    /** The print of the section in which a provision stands; of the whole law where it stands in none. */
    public static RunningPrint around(WorkingProvision law, WorkingProvision provision) {
        var above = law.pathTo(provision);
        for (var node : above.reversed()) {
            if (node.level() == Level.SECTION) {
                return new RunningPrint(node);
            }
        }
        return new RunningPrint(law);
    }

    private void parts(WorkingProvision node, StringBuilder words) {
        for (var part : node.parts()) {
            switch (part) {
                case WorkingProvision child -> {
                    var heading = child.heading().isEmpty()
                            ? ""
                            : " " + child.heading().words() + ".—";
                    parents.put(child, node);
                    head(child, child.designation().printed() + heading, words);
                    parts(child, words);
                }
                case Piece.Words run -> run(node, run, run.text().words(), words);
                case Piece.QuotedParts quotation -> run(node, quotation, "\uFFFC", words);
            }
        }
        lasts.put(node, elements.size() - 1);
    }

    private void head(WorkingProvision node, String printed, StringBuilder words) {
        if (!elements.isEmpty() && elements.getLast() instanceof PrintedRun) {
            words.append(' ');
        }
        print(new PrintedHead(node, printed), printed, words);
    }

    private void run(WorkingProvision node, Piece piece, String printed, StringBuilder words) {
        boolean dash = !words.isEmpty() && words.charAt(words.length() - 1) == '—';
        if (!words.isEmpty() && (!dash || elements.getLast() instanceof PrintedRun)) {
            words.append(' ');
        }
        print(new PrintedRun(node, piece), printed, words);
    }

    private void print(PrintedElement element, String printed, StringBuilder words) {
        places.put(element.piece(), elements.size());
        elements.add(element);
        starts.add(words.length());
        words.append(printed);
        ends.add(words.length());
    }

    public WorkingProvision section() {
        return elements.getFirst().node();
    }

    public String words() {
        return print;
    }

    public List<PrintedElement> elements() {
        return elements;
    }

    /** Where an element begins. */
    public int start(int element) {
        return starts.get(element);
    }

    /** Where an element ends. */
    public int end(int element) {
        return ends.get(element);
    }

    /** The provision directly above one; null for the section. */
    public WorkingProvision parent(WorkingProvision node) {
        return parents.get(node);
    }

    /** Where a position stands; empty within the head of the section and in quoted content, which are not printed. */
    public Optional<Integer> at(LawPosition position) {
        var element = places.get(position.piece());
        return element == null || element == 0 && position.offset() > 0
                ? Optional.empty()
                : Optional.of(starts.get(element) + position.offset());
    }

    private LawPosition position(int index, int at) {
        var element = elements.get(index);
        return new LawPosition(element.node(), element.piece(), at - start(index));
    }

    /** A provision with all below it; from the designations of those above it, where no words stand between. */
    public Optional<PrintedSpan> of(WorkingProvision node) {
        if (!places.containsKey(node)) {
            return Optional.empty();
        }
        int first = places.get(node);
        while (first > 1
                && elements.get(first - 1) instanceof PrintedHead above
                && parents.get(elements.get(first).node()) == above.node()) {
            first--;
        }
        return Optional.of(new PrintedSpan(start(first), end(lasts.get(node))));
    }

    /** The designation and the heading of a provision of this section. */
    public Optional<PrintedSpan> head(WorkingProvision node) {
        return Optional.ofNullable(places.get(node)).map(element -> new PrintedSpan(start(element), end(element)));
    }

    /** The positions between which a stretch lies: before its first character, and after its last. */
    public LawSpan span(int from, int to) {
        return new LawSpan(position(elementAt(from), from), position(elementAt(Math.max(from, to - 1)), to));
    }

    /** Whether a character belongs to a heading. */
    public boolean isHeading(int at) {
        int element = elementAt(at);
        return elements.get(element) instanceof PrintedHead head && at - start(element) >= head.designation();
    }

    /** The provision within whose heading a span lies; empty where it lies in no one heading. */
    public Optional<WorkingProvision> headingAround(PrintedSpan span) {
        int element = elementAt(span.from());
        return elements.get(element) instanceof PrintedHead head
                        && span.from() > start(element) + head.designation()
                        && span.to() <= end(element)
                ? Optional.of(head.node())
                : Optional.empty();
    }

    /** Whether a span has a character of a designation or a heading. */
    public boolean touchesHead(PrintedSpan span) {
        for (int i = elementAt(span.from()); i < elements.size() && start(i) < span.to(); i++) {
            if (elements.get(i) instanceof PrintedHead && end(i) > span.from()) {
                return true;
            }
        }
        return false;
    }

    /** The last element that begins at a place or before it. */
    private int elementAt(int at) {
        int low = 0;
        int high = elements.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (start(middle) <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
