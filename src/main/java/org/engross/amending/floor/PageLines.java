package org.engross.amending.floor;

import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_NOT_FOUND;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Mark;

/** Finds pages and lines of a bill's print by the marks beside its words, wherever earlier directions have moved them. */
final class PageLines {

    /** A line of a bill in print holds fewer characters than this. */
    private static final int LINE_LENGTH = 75;

    private final List<TextRange> print;

    PageLines(WorkingProvision bill) {
        this.print = TextRange.ofPrint(bill);
    }

    List<TextRange> print() {
        return print;
    }

    /** The point where a line begins. */
    TextRange start(Step.Line line) {
        var found = new ArrayList<TextRange>();
        for (var stretch : print) {
            for (var mark : stretch.text().marks()) {
                if (mark.kind() == Mark.Kind.LINE && mark.value().equals(line.mark())) {
                    found.add(stretch.cut(mark.span().start(), mark.span().start()));
                }
            }
        }
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? TARGET_NOT_FOUND : TARGET_AMBIGUOUS,
                    isMarked() ? line + " is not marked once" : "the text at hand has no pages and lines");
        }
        return found.getFirst();
    }

    /** Whether the text tells anywhere where a line of its print begins. */
    private boolean isMarked() {
        return print.stream()
                .flatMap(stretch -> stretch.text().marks().stream())
                .anyMatch(mark -> mark.kind() == Mark.Kind.LINE);
    }

    /** The words on a line: those that begin there within the length of one. */
    TextRange words(Step.Line line, String words) {
        var start = start(line);
        int end = end(start);
        var found = WordSearch.all(List.of(start.cut(start.from(), start.text().length())), words).stream()
                .filter(stretch -> stretch.from() < end)
                .toList();
        if (found.isEmpty() && start.inHeading()) {
            found = inCapitals(start, words);
        }
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? WORDS_NOT_FOUND : Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE,
                    "“" + words + "” stands on " + line + " " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** Where a line ends at the latest: at the mark of the next, or after as many characters as a line holds. */
    private static int end(TextRange start) {
        return start.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINE)
                .mapToInt(mark -> mark.span().start())
                .filter(place -> place > start.from())
                .reduce(start.from() + LINE_LENGTH, Math::min);
    }

    /** The Record prints in small letters what stands in capitals in the heading of a section. */
    private static List<TextRange> inCapitals(TextRange start, String words) {
        return WordSearch.all(List.of(start.cut(start.from(), start.text().length())), words.toUpperCase(Locale.ROOT));
    }

    /** The print from a point to the end of a line, which is where the next line begins. */
    List<TextRange> through(TextRange from, Step.Line last) {
        var end = start(last.next());
        var struck = new ArrayList<TextRange>();
        boolean within = false;
        for (var stretch : print) {
            boolean first = stretch.piece() == from.piece();
            within |= first;
            if (stretch.piece() == end.piece()) {
                int begin = first ? from.from() : 0;
                int to = withoutSpace(stretch, begin, end.from());
                if (within && to > begin) {
                    struck.add(stretch.cut(begin, to));
                }
                return checked(struck, within);
            }
            if (within) {
                struck.add(first ? stretch.cut(from.from(), stretch.to()) : stretch);
            }
        }
        throw new Refusal(NOT_CARRIED_OUT, last + " comes before the line where the direction begins");
    }

    /** The space before a line belongs to no line, and stays. */
    private static int withoutSpace(TextRange stretch, int from, int to) {
        int end = to;
        while (end > from && stretch.text().words().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static List<TextRange> checked(List<TextRange> struck, boolean within) {
        if (!within || struck.isEmpty()) {
            throw new Refusal(NOT_CARRIED_OUT, "no words stand between the lines");
        }
        return struck;
    }
}
