package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;

/** Finds the sentences of a provision's own words. */
public final class Sentences {

    /** A period that ends a sentence: not that of an abbreviation or an initial. In some prints no space comes after it. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b[A-Z])(?<!U\\.S\\.C)(?<!\\b(?:No|Pub|Stat|App|Dr|Mr|Mrs|Ms|St|Inc|Co|Corp|Res|al|seq|Sec))(?:[.?!][”’)]*(?= +[“‘(]?[A-Z0-9])|(?<=[a-z])[.](?=[A-Z][a-z]+ ))");

    private Sentences() {}

    /** The sentence of a number in a provision's own words, or in the part of them already found. */
    static List<TextRange> find(WorkingProvision node, Place within, int number) {
        var own = within == null ? own(divided(node)) : within.stretches();
        if (own.isEmpty()) {
            throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there are no words to hold a sentence");
        }
        var sentences = of(own.getFirst());
        boolean levels = !divided(node).children().isEmpty() && within == null;
        if (own.size() > 1 || levels) {
            return among(sentences, number, own, levels);
        }
        int index = number < 0 ? sentences.size() + number : number - 1;
        if (index < 0 || index >= sentences.size()) {
            throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there is no sentence " + number);
        }
        return List.of(sentences.get(index));
    }

    private static final Pattern PROVISO =
            Pattern.compile("(?:(?<=: )|^)Provided(?:,? (?:further|also|however))?,? [Tt]hat\\b");

    private static List<TextRange> all(WorkingProvision node, Place within) {
        var own = within == null ? own(divided(node)) : within.stretches();
        return own.stream().flatMap(words -> of(words).stream()).toList();
    }

    /** The one sentence that begins with words. */
    static List<TextRange> beginning(WorkingProvision node, Place within, String words) {
        var found = all(node, within).stream()
                .filter(sentence -> sentence.words().startsWith(words))
                .toList();
        return sole(found, "sentence beginning “" + words + "”");
    }

    /** The one sentence that defines a term; another after it that begins with no term might belong to the definition. */
    static List<TextRange> defining(WorkingProvision node, Predicate<String> defines, String term) {
        var all = all(node, null);
        var found = all.stream().filter(one -> defines.test(one.words())).toList();
        var only = sole(found, "definition of “" + term + "”");
        int next = all.indexOf(only.getFirst()) + 1;
        if (next < all.size() && !all.get(next).words().matches("(?s)(?:The term )?“.*")) {
            throw new Refusal(
                    Outcome.Reason.TARGET_AMBIGUOUS, "where the definition of “" + term + "” ends is not known");
        }
        return only;
    }

    /** The one line or sentence of a list that names what the words name; an aside or a number may follow, no longer name. */
    static List<TextRange> item(WorkingProvision node, Place within, String words) {
        var found = all(node, within).stream()
                .filter(item -> item.words().startsWith(words))
                .filter(item ->
                        NAMED.matcher(item.words().substring(words.length())).matches())
                .toList();
        return sole(found, "item “" + words + "”");
    }

    private static final Pattern NAMED = Pattern.compile("\\.?|,? \\(.*");

    /** A proviso, up to the colon before the next, or to the end of its sentence. */
    static List<TextRange> proviso(WorkingProvision node, Place within, int number) {
        var found = new ArrayList<TextRange>();
        for (var sentence : all(node, within)) {
            var provisos = PROVISO.matcher(sentence.words());
            int from = -1;
            while (provisos.find()) {
                if (from >= 0) {
                    found.add(sentence.cut(sentence.from() + from, sentence.from() + provisos.start() - 2));
                }
                from = provisos.start();
            }
            if (from >= 0) {
                found.add(sentence.cut(sentence.from() + from, sentence.to()));
            }
        }
        if (number == 0) {
            return sole(found, "proviso");
        }
        int index = number < 0 ? found.size() + number : number - 1;
        if (index < 0 || index >= found.size()) {
            throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there is no proviso " + number);
        }
        return List.of(found.get(index));
    }

    /** The words of a provision, or of a place in it, up to a proviso. */
    static List<TextRange> beforeProviso(WorkingProvision node, Place within, int number) {
        var proviso = proviso(node, within, number).getFirst();
        var before = new ArrayList<TextRange>();
        for (var sentence : all(node, within)) {
            if (sentence.piece() == proviso.piece() && sentence.to() > proviso.from()) {
                before.add(sentence.cut(sentence.from(), Math.max(sentence.from(), proviso.from())));
                return before;
            }
            before.add(sentence);
        }
        throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there is nothing before the proviso");
    }

    private static List<TextRange> sole(List<TextRange> found, String name) {
        if (found.isEmpty()) {
            throw new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there is no " + name);
        }
        if (found.size() > 1) {
            throw new Refusal(Outcome.Reason.TARGET_AMBIGUOUS, "there is more than one " + name);
        }
        return found;
    }

    /** With levels or flush words after them, only the sentences that end before are sure. */
    private static List<TextRange> among(List<TextRange> sentences, int number, List<TextRange> own, boolean levels) {
        if (number == Step.Sentence.LAST && own.size() > 1 && !levels) {
            return List.of(of(own.getLast()).getLast());
        }
        if (number < 0 || number > sentences.size()) {
            throw new Refusal(
                    Outcome.Reason.TARGET_AMBIGUOUS, "the words do not say which sentence among the levels is meant");
        }
        return List.of(sentences.get(number - 1));
    }

    /** “(e)” with “(1)” put after it by an instruction before: its sentences and levels are those of (1) now. */
    static WorkingProvision divided(WorkingProvision node) {
        boolean brought = !node.parts().isEmpty()
                && node.parts().getFirst() instanceof WorkingProvision first
                && !OriginText.isOfLaw(first.origin())
                && node.children().stream().noneMatch(child -> OriginText.isOfLaw(child.origin()));
        return brought && OriginText.isOfLaw(node.origin()) ? node.children().getFirst() : node;
    }

    private static List<TextRange> own(WorkingProvision node) {
        return node.parts().stream()
                .filter(Piece.Words.class::isInstance)
                .map(words -> TextRange.whole(node, (Piece.Words) words))
                .toList();
    }

    /** Whether a period ends a sentence. */
    public static boolean endsAt(TextRange period) {
        var text = period.text().words();
        if (period.to() == text.length()) {
            return true;
        }
        return endsAt(ends(text), period.from());
    }

    /** A matcher that sees the words before the place where it is asked. */
    private static Matcher ends(String text) {
        return END.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean endsAt(Matcher ends, int at) {
        return ends.region(at, ends.regionEnd()).lookingAt();
    }

    /** Goes on to the next sign that ends a sentence; the pattern is asked at no other character. */
    private static boolean findEnd(Matcher ends, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (".?!".indexOf(text.charAt(at)) >= 0 && endsAt(ends, at)) {
                return true;
            }
        }
        return false;
    }

    static List<TextRange> of(TextRange words) {
        var sentences = new ArrayList<TextRange>();
        var text = words.words();
        var ends = ends(text);
        int from = 0;
        while (findEnd(ends, text, from)) {
            sentences.add(words.cut(words.from() + from, words.from() + ends.end()));
            from = ends.end();
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length()) {
            sentences.add(words.cut(words.from() + from, words.to()));
        }
        return sentences;
    }
}
