package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;

/** Finds words by their number, from the beginning or the end of a run of words: "the last five words". */
final class CountedWords {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Map<Step.FigureKind, Pattern> FIGURES = Map.of(
            Step.FigureKind.DOLLARS,
            Pattern.compile("\\$[0-9](?:[0-9,]*[0-9])?(?:\\.[0-9]+)?(?: (?:thousand|million|billion))?"),
            Step.FigureKind.DATE,
            Pattern.compile(
                    "(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}"),
            Step.FigureKind.PERCENTAGE,
            Pattern.compile("[0-9]+(?:\\.[0-9]+)? ?(?:percent(?:um)?|per centum|%)"));
    private static final Pattern MARK_AT_END = Pattern.compile("[.,;:—]+$");
    /** What is one word for everybody: "long-term", "Secretary’s", "Members’". */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-‑'’][\\p{L}\\p{N}]+)*(?:(?<=s)['’])?[.,;:—]*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** "plan—rule", "and/or". */
    private static final Pattern TWO_WORDS = Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{N}.'’()&‑-]+[\\p{L}\\p{N}]");

    private CountedWords() {}

    /** The one figure of a kind; refuses where there is none, or more than one. */
    static List<TextRange> figure(WorkingProvision node, Place within, Step.FigureKind kind) {
        var runs = within == null ? TextRange.of(node) : within.stretches();
        var found = new ArrayList<TextRange>();
        for (var run : runs) {
            FIGURES.get(kind)
                    .matcher(run.words())
                    .results()
                    .forEach(figure -> found.add(run.cut(run.from() + figure.start(), run.from() + figure.end())));
        }
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? Outcome.Reason.WORDS_NOT_FOUND : Outcome.Reason.WORDS_FOUND_MORE_THAN_ONCE,
                    "a " + kind.word() + " stands there " + found.size() + " times, not once");
        }
        return found;
    }

    /**
     * The words; refuses where the place is more than one run of them, or has not so many, or where another might count them
     * otherwise.
     */
    static List<TextRange> find(WorkingProvision node, Place within, Step.WordCount counted) {
        var runs = within == null ? TextRange.of(node) : within.stretches();
        if (runs.size() != 1) {
            throw new Refusal(Outcome.Reason.TARGET_AMBIGUOUS, "words are counted in more than one run of them");
        }
        var run = runs.getFirst();
        var words = WORD.matcher(run.words()).results().toList();
        if (words.size() < counted.count()) {
            throw new Refusal(
                    Outcome.Reason.WORDS_NOT_FOUND,
                    "there are only " + words.size() + " words, not " + counted.count());
        }
        int first = counted.last() ? words.size() - counted.count() : 0;
        int last = first + counted.count() - 1;
        for (var word : words.subList(first, last + 1)) {
            require(
                    LETTER.matcher(word.group()).find()
                            && !TWO_WORDS.matcher(word.group()).find(),
                    word.group());
        }
        if (counted.alone()) {
            first = counted.last() ? first : last;
            last = first;
        }
        for (int at : List.of(first, last)) {
            require(
                    PLAIN.matcher(words.get(at).group()).matches(),
                    words.get(at).group());
        }
        int end = words.get(last).end();
        var mark = MARK_AT_END.matcher(run.words().substring(0, end));
        int without = mark.find() ? mark.start() : end;
        return List.of(run.cut(run.from() + words.get(first).start(), run.from() + without));
    }

    private static void require(boolean oneWord, String word) {
        if (!oneWord) {
            throw new Refusal(
                    Outcome.Reason.TARGET_AMBIGUOUS, "“" + word + "” is not for certain one word, to be counted");
        }
    }
}
