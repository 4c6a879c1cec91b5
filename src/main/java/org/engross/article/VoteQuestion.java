package org.engross.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/**
 * What a sentence says of a vote besides its count: the chamber, the kind of question, the measure, what came of it.
 *
 * @param candidates the roll calls of which all of it holds
 * @param isTold whether anything of it narrows the roll calls held
 * @param carried whether the question is said to have been carried; empty where nothing is said
 */
record VoteQuestion(List<RollCall> candidates, boolean isTold, Optional<Boolean> carried) {

    /** What was put to the vote. */
    private enum Kind implements Cue {
        AMENDMENT("\\bamendments?\\b", vote -> vote.question().contains("Agreeing to the Amendment")),
        CLOTURE("\\bcloture\\b|\\bfilibuster|\\bend debate", vote -> vote.type().contains("Cloture")),
        WAIVER("\\bwaive|\\bpoint of order|\\bbudget", vote -> vote.question().contains("Waive")),
        RULE("\\bon the rule\\b|\\bthe rule\\b", vote -> vote.question().contains("H RES")),
        PASSAGE(
                "\\bpass(?:ed|es|age|ing)?\\b|\\bfinal vote\\b|\\bapproved (?:the|its|a) (?:bill|measure|legislation)|\\bagreed to its own text|(?<!to )\\bthe (?:bill|measure|legislation)\\b",
                vote -> vote.question().contains("On Passage"));

        private final Pattern cue;
        private final Predicate<RollCall> holds;

        Kind(String cue, Predicate<RollCall> holds) {
            this.cue = Pattern.compile(cue, Pattern.CASE_INSENSITIVE);
            this.holds = holds;
        }

        @Override
        public Pattern cue() {
            return cue;
        }
    }

    private static final Pattern CHAMBER = Pattern.compile("\\b(House|Senate)\\b");
    private static final Pattern LOST = Pattern.compile(
            "\\b(?:reject(?:ed|s)|fail(?:ed|s)|defeat(?:ed|s)|voted down|fell)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WON = Pattern.compile(
            "\\b(?:pass(?:ed|es)|adopt(?:ed|s)|agreed|approv(?:ed|es)|invoked|clear(?:ed|s))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_THE_VOTE = Pattern.compile("^ (?:as|for|on|in) ");
    private static final Pattern CLAUSE_END = Pattern.compile("[;,.]| and ");

    VoteQuestion {
        candidates = List.copyOf(candidates);
    }

    /** Reads what the sentence of a count says: first the words before the count, then those right after it. */
    static VoteQuestion at(ArticleText article, ArticleSources sources, Optional<Measure> measure, int start, int end) {
        var sentence = article.sentenceAt(start);
        var before = article.words(sentence.start(), start);
        var rest = article.words(end, sentence.end());
        var stop = CLAUSE_END.matcher(rest);
        var after = stop.find() ? rest.substring(0, stop.start()) : rest;
        var chamber = last(CHAMBER, before).or(() -> first(CHAMBER, after)).map(VoteQuestion::chamber);
        var amendment = amendment(article, sentence, start, end + after.length());
        var kind = (AS_THE_VOTE.matcher(after).find() ? kind(after) : Optional.<Kind>empty())
                .or(() -> kind(before))
                .or(() -> amendment.isPresent() ? Optional.of(Kind.AMENDMENT) : Optional.empty())
                .or(() -> kind(after));
        var votes = measure.map(one -> sources.facts().rollCallsOn(one.id()))
                .orElse(sources.facts().rollCalls());
        var candidates = votes.stream()
                .filter(vote ->
                        chamber.filter(one -> one != vote.id().chamber()).isEmpty())
                .filter(vote -> kind.isEmpty() || kind.get().holds.test(vote))
                .filter(vote -> kind.filter(one -> one == Kind.AMENDMENT).isEmpty()
                        || amendment.isEmpty()
                        || vote.amendment().equals(amendment))
                .toList();
        return new VoteQuestion(
                candidates,
                measure.isPresent() && (chamber.isPresent() || kind.isPresent()),
                carried(before).or(() -> carried(after)));
    }

    /** The amendment named nearest before the count in its sentence, or in the words right after it. */
    private static Optional<AmendmentId> amendment(ArticleText article, ArticleSentence sentence, int start, int end) {
        return article.mentions().stream()
                .filter(one -> sentence.has(one.span()) && one.span().start() < end)
                .filter(one -> one.subject() instanceof Subject.AmendmentSubject)
                .reduce((older, newer) -> newer)
                .map(one ->
                        ((Subject.AmendmentSubject) one.subject()).amendment().id());
    }

    private static Optional<Kind> kind(String words) {
        return Cue.last(Stream.of(Kind.values()), words);
    }

    private static Optional<Boolean> carried(String words) {
        int lost = Cue.start(LOST, words);
        int won = Cue.start(WON, words);
        return lost == won ? Optional.empty() : Optional.of(won > lost);
    }

    private static Optional<String> last(Pattern form, String words) {
        return form.matcher(words).results().map(one -> one.group()).reduce((older, newer) -> newer);
    }

    private static Optional<String> first(Pattern form, String words) {
        return form.matcher(words).results().map(one -> one.group()).findFirst();
    }

    private static Chamber chamber(String word) {
        return word.equals("House") ? Chamber.HOUSE : Chamber.SENATE;
    }

    /** Why no roll call answers, to follow on a sentence. */
    String none() {
        return candidates.isEmpty() ? ", on which no roll call is held." : ".";
    }
}
