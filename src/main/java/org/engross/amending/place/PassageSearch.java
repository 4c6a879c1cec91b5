package org.engross.amending.place;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.RunningPrint;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;

/**
 * Finds the passage that an order strikes or inserts beside: in the words of provisions, or else in the running print,
 * where quoted words may begin or end at a designation.
 *
 * @param place where the passage is to stand
 */
public record PassageSearch(WorkingProvision law, Place place, Work work) {

    /** What quoted words and "all that follows" strike. */
    public List<LawSpan> struck(Passage.Quoted struck, String inserted, boolean block) {
        var found = isDesignationAndWords(struck) ? twice(struck) : inWords(struck, inserted);
        return switch (found) {
            case Found.Ranges ranges
            when block && ranges.first().start().isBeforeLevels() -> List.of(inPrint(struck, true, BEFORE_LEVELS));
            case Found.Ranges ranges
            when struck.through().isEmpty() ->
                ranges.ranges().stream().map(TextRange::span).toList();
            case Found.Ranges ranges ->
                List.of(new LawSpan(
                        ranges.first().start(), ranges.ranges().getLast().end()));
            case Found.Conflict conflict -> List.of(inPrint(struck, block, conflict));
        };
    }

    /** Levels are put into words before other levels only where the print has the words once. */
    private static final Found.Conflict BEFORE_LEVELS =
            new Found.Conflict(CONTENT_DOES_NOT_FIT, "levels go into words before other levels");

    private static Found.Conflict twice(Passage.Quoted struck) {
        return new Found.Conflict(
                WORDS_FOUND_MORE_THAN_ONCE, "“" + struck.words() + "” is a designation and stands in the words");
    }

    /** "striking “(1)”" where both a designation and a reference read so. */
    private boolean isDesignationAndWords(Passage.Quoted struck) {
        boolean designation = Designated.isDesignations(struck.words())
                && place.isWholeProvision()
                && struck.occurrence().kind() == Occurrence.Kind.SOLE
                && !WordSearch.all(place.stretches(), struck.words()).isEmpty();
        if (!designation) {
            return false;
        }
        var print = print();
        return print.of(place.node()).stream()
                .flatMap(within -> search(print).find(struck.words(), within).stream())
                .anyMatch(print::touchesHead);
    }

    private RunningPrint print() {
        var print = RunningPrint.around(law, place.node());
        work.search(print.words().length());
        return print;
    }

    private PrintSearch search(RunningPrint print) {
        return new PrintSearch(law, print, place.node());
    }

    private LawSpan inPrint(Passage.Quoted struck, boolean block, Found.Conflict conflict) {
        boolean twice = struck.through().isEmpty() && isDesignationAndWords(struck);
        if (twice || place.part() instanceof Step.Heading || place.part() instanceof Step.Unit) {
            throw conflict.refusal();
        }
        var print = print();
        var span = search(print).struck(struck, block).orElseThrow(conflict::refusal);
        boolean heading = print.headingAround(span).isPresent();
        if (heading && struck.through().isEmpty() && !block && isInOtherCase(struck)) {
            throw conflict.refusal();
        }
        return print.span(span.from(), span.to());
    }

    /** Words that stand in the text in another letter case may be those that are meant. */
    private boolean isInOtherCase(Passage.Quoted struck) {
        var words = struck.words().toLowerCase(Locale.ROOT);
        return WordSearch.text(place.stretches()).stream()
                .anyMatch(stretch -> stretch.words().toLowerCase(Locale.ROOT).contains(words));
    }

    /** The first and the last of what is struck, where "all that follows" is; otherwise each place. */
    private Found inWords(Passage.Quoted struck, String inserted) {
        var found = WordSearch.search(place.stretches(), struck.words(), struck.occurrence());
        return switch (found) {
            case Found.Conflict conflict -> conflict;
            case Found.Ranges ranges -> {
                var unsaid = unsaid(ranges, struck, inserted);
                yield struck.through().isEmpty() || !(unsaid instanceof Found.Ranges first)
                        ? unsaid
                        : through(first, struck.through().get());
            }
        };
    }

    /**
     * Of each place, those that do not read as ordered already, by an earlier order of the same law: after “Assistant
     * Director” has come in, “Director” each place is not made “Assistant Assistant Director” there.
     */
    private static Found unsaid(Found.Ranges found, Passage.Quoted struck, String inserted) {
        int at = inserted.indexOf(struck.words());
        if (struck.occurrence().kind() != Occurrence.Kind.EACH || at < 0) {
            return found;
        }
        Map<Piece, int[]> ofLaw = new IdentityHashMap<>();
        var left = found.ranges().stream()
                .filter(stretch -> !isBrought(
                        stretch,
                        at,
                        inserted,
                        ofLaw.computeIfAbsent(
                                stretch.piece(), piece -> stretch.text().ofLaw())))
                .toList();
        return left.isEmpty()
                ? new Found.Conflict(WORDS_NOT_FOUND, "“" + struck.words() + "” reads as ordered already")
                : new Found.Ranges(left);
    }

    private static boolean isBrought(TextRange struck, int at, String inserted, int[] ofLaw) {
        int from = struck.from() - at;
        int to = from + inserted.length();
        var text = struck.text();
        return from >= 0 && to <= text.length() && text.words().startsWith(inserted, from) && ofLaw[from] == ofLaw[to];
    }

    private Found through(Found.Ranges first, Passage.Through through) {
        if (first.ranges().size() > 1) {
            return new Found.Conflict(TARGET_AMBIGUOUS, "all that follows more than one place");
        }
        boolean matter = place.part() instanceof Step.MatterBefore && through instanceof Passage.Through.ToWords;
        var where = matter ? TextRange.of(place.node()) : place.stretches();
        var after = after(where, first.first());
        return switch (end(after, through)) {
            case Found.Conflict conflict -> conflict;
            case Found.Ranges last -> new Found.Ranges(List.of(first.first(), last.first()));
        };
    }

    private Found end(List<TextRange> after, Passage.Through through) {
        return switch (through) {
            case Passage.Through.ToLine line -> new Found.Conflict(WORDS_NOT_FOUND, "a law has no " + line.line());
            case Passage.Through.ToEnd end -> Found.of(after.getLast());
            case Passage.Through.ToUnit unit -> {
                var last = Locator.find(law, unit.unit()).stretches().getLast();
                yield after.stream().anyMatch(stretch -> stretch.piece() == last.piece())
                        ? Found.of(last)
                        : new Found.Conflict(WORDS_NOT_FOUND, unit.unit() + " does not follow the words struck");
            }
            case Passage.Through.BeforeUnit unit ->
                new Found.Conflict(WORDS_NOT_FOUND, "what precedes " + unit.unit() + " begins with a designation");
            case Passage.Through.ToWords words -> toWords(within(after, words), words);
        };
    }

    private List<TextRange> within(List<TextRange> after, Passage.Through.ToWords words) {
        if (words.in().isEmpty()) {
            return after;
        }
        var place = TextRange.pieces(Locator.find(law, words.in().get()).stretches());
        return after.stream().filter(stretch -> place.contains(stretch.piece())).toList();
    }

    private static Found toWords(List<TextRange> after, Passage.Through.ToWords words) {
        boolean sole = words.occurrence().kind() == Occurrence.Kind.SOLE;
        return switch (sole
                ? next(after, words.words())
                : WordSearch.search(after, words.words(), words.occurrence())) {
            case Found.Conflict conflict -> conflict;
            case Found.Ranges end -> Found.of(words.inclusive() ? end.first() : before(end.first()));
        };
    }

    /** Where words stand next; they are to stand there once, but for a mark such as the period that ends a sentence. */
    private static Found next(List<TextRange> after, String words) {
        var found = WordSearch.all(after, words);
        if (found.isEmpty()) {
            return new Found.Conflict(WORDS_NOT_FOUND, "“" + words + "” does not follow the words struck");
        }
        if (words.equals(".")) {
            found = found.stream().filter(Sentences::endsAt).toList();
        }
        int text = WordSearch.text(found).size();
        if (found.isEmpty()) {
            return new Found.Conflict(WORDS_NOT_FOUND, "no sentence ends after the words struck");
        }
        return text > 1 && words.length() > 1
                ? new Found.Conflict(
                        WORDS_FOUND_MORE_THAN_ONCE, "“" + words + "” follows the words struck " + text + " times")
                : Found.of(found.getFirst());
    }

    /** The point before words, and before the space that sets them off. */
    private static TextRange before(TextRange words) {
        int at = words.from();
        while (at > 0 && words.text().words().charAt(at - 1) == ' ') {
            at--;
        }
        return words.cut(at, at);
    }

    private static List<TextRange> after(List<TextRange> where, TextRange first) {
        var after = new ArrayList<TextRange>();
        boolean passed = false;
        for (var stretch : where) {
            if (stretch.piece() == first.piece() && stretch.from() <= first.from() && stretch.to() >= first.to()) {
                passed = true;
                after.add(stretch.cut(first.to(), stretch.to()));
            } else if (passed) {
                after.add(stretch);
            }
        }
        return after;
    }

    /** The places beside which words or levels are inserted; words may be the head of a provision. */
    public List<LawSpan> beside(Passage.Quoted anchor, Instruction.InsertionSide side) {
        if (anchor.through().isPresent()) {
            throw new Refusal(NOT_CARRIED_OUT, "an insertion at all that follows");
        }
        return switch (WordSearch.search(place.stretches(), anchor.words(), anchor.occurrence())) {
            case Found.Ranges ranges ->
                (anchor.occurrence().equals(Occurrence.EACH) ? ranges.ranges() : outsideHeadings(ranges.ranges()))
                        .stream().map(range -> point(range.span(), side)).toList();
            case Found.Conflict conflict -> List.of(point(besideHead(anchor, side, conflict), side));
        };
    }

    private static LawSpan point(LawSpan span, Instruction.InsertionSide side) {
        var at = side == Instruction.InsertionSide.AFTER ? span.to() : span.from();
        return new LawSpan(at, at);
    }

    /** Words that stand both in a heading and below it are inserted only below it. */
    private static List<TextRange> outsideHeadings(List<TextRange> found) {
        var text = WordSearch.text(found);
        return text.isEmpty() ? found : text;
    }

    private LawSpan besideHead(Passage.Quoted anchor, Instruction.InsertionSide side, Found.Conflict conflict) {
        boolean designations = Designated.isDesignations(anchor.words()) && side == Instruction.InsertionSide.AFTER;
        if (!place.isWholeProvision() || !designations) {
            throw conflict.refusal();
        }
        var print = print();
        var span = search(print).struck(anchor, false).orElseThrow(conflict::refusal);
        return print.span(span.from(), span.to());
    }

    /**
     * The designation of a provision, its heading with it where that is said, and what follows as far as is said.
     */
    public LawSpan head(Passage.Head struck) {
        var print = print();
        var own = print.head(place.node()).orElseThrow();
        int designation = place.node().designation().printed().length();
        boolean headed = struck.heading() || place.node() == print.section();
        int end = headed ? own.to() : own.from() + designation;
        if (struck.through().isPresent()) {
            var within = print.of(place.node()).orElseThrow();
            var parent = law.parentOf(place.node());
            var beyond = parent == null ? within : print.of(parent).orElse(within);
            var through = struck.through().get();
            var rest = new RunningPrint.PrintedSpan(own.from(), within.to());
            end = search(print)
                    .end(through, rest)
                    .or(() -> search(print).end(through, new RunningPrint.PrintedSpan(own.from(), beyond.to())))
                    .orElseThrow(() -> new Refusal(WORDS_NOT_FOUND, "what follows does not end as said"));
        }
        return print.span(own.from(), end);
    }

    /** The words of a matter, the head of its provision with them where that is restated. */
    public LawSpan matter(boolean head) {
        var print = print();
        var first = place.stretches().getFirst().start();
        var last = place.stretches().getLast().end();
        var own = print.head(place.node());
        return head && own.isPresent()
                ? new LawSpan(print.span(own.get().from(), own.get().from()).from(), last)
                : new LawSpan(first, last);
    }
}
