package org.engross.amending;

import static org.engross.amending.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.Outcome.Reason.TARGET_NOT_FOUND;
import static org.engross.amending.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.provision.Mark;

/** Finds pages and lines of a bill's print by the marks beside its words, wherever earlier directions have moved them. */
final class Pages {

    /** A line of a bill in print holds fewer characters than this. */
    private static final int LINE_LENGTH = 75;

    private final List<Stretch> print;

    Pages(Draft bill) {
        this.print = Stretch.ofPrint(bill);
    }

    List<Stretch> print() {
        return print;
    }

    /** The point where a line begins. */
    Stretch start(Step.Line line) {
        var found = new ArrayList<Stretch>();
        for (var stretch : print) {
            for (var mark : stretch.text().marks()) {
                if (mark.kind() == Mark.Kind.LINE && mark.value().equals(line.mark())) {
                    found.add(stretch.cut(mark.span().start(), mark.span().start()));
                }
            }
        }
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? TARGET_NOT_FOUND : TARGET_AMBIGUOUS, line + " is not marked once");
        }
        return found.getFirst();
    }

    /** The words on a line: those that begin there within the length of one. */
    Stretch words(Step.Line line, String words) {
        var start = start(line);
        var found = WordSearch.all(List.of(start.cut(start.from(), start.text().length())), words).stream()
                .filter(stretch -> stretch.from() - start.from() < LINE_LENGTH)
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

    /** The Record prints in small letters what stands in capitals in the heading of a section. */
    private static List<Stretch> inCapitals(Stretch start, String words) {
        return WordSearch.all(List.of(start.cut(start.from(), start.text().length())), words.toUpperCase(Locale.ROOT));
    }

    /** The print from a point to the end of a line, which is where the next line begins. */
    List<Stretch> through(Stretch from, Step.Line last) {
        var end = start(last.next());
        var struck = new ArrayList<Stretch>();
        boolean within = false;
        for (var stretch : print) {
            boolean first = stretch.piece() == from.piece();
            within |= first;
            if (stretch.piece() == end.piece()) {
                int begin = first ? from.from() : 0;
                if (within && end.from() > begin) {
                    struck.add(stretch.cut(begin, end.from()));
                }
                return checked(struck, within);
            }
            if (within) {
                struck.add(first ? stretch.cut(from.from(), stretch.to()) : stretch);
            }
        }
        throw new Refusal(NOT_CARRIED_OUT, last + " comes before the line where the direction begins");
    }

    private static List<Stretch> checked(List<Stretch> struck, boolean within) {
        if (!within || struck.isEmpty()) {
            throw new Refusal(NOT_CARRIED_OUT, "no words stand between the lines");
        }
        return struck;
    }
}
