package org.engross.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules that an organization gives its scorecard.
 *
 * @param title its name; {@code Scorecard} where the file has none
 * @param organization whose it is; empty where the file does not say
 * @param absence how those who were called and did not vote are counted, where a row does not say it itself
 * @param present how those are counted who answered neither for nor against
 * @param countsVitiated whether a vote that was set aside may be counted; it is then named as such
 * @param weighted whether the file gives weights; else every act weighs 1
 * @param grades from the highest down; empty where scores have no letters
 */
public record ScoreRules(
        String title,
        String organization,
        Optional<CountingRule> absence,
        Optional<CountingRule> present,
        boolean countsVitiated,
        boolean weighted,
        List<Grade> grades) {

    public ScoreRules {
        grades = List.copyOf(grades);
    }

    /** The letter of a score, as it is printed; empty where there are no letters or there is no score. */
    Optional<Grade> grade(Optional<BigDecimal> score) {
        return score.flatMap(one -> grades.stream()
                .filter(grade -> grade.from().compareTo(one) <= 0)
                .findFirst());
    }

    /** The rules in sentences, for a reader who recomputes a score. */
    public List<String> sentences(List<Act> acts) {
        var sentences = new ArrayList<String>();
        sentences.add("A score is 100 × what the member earned ÷ what could be earned in the acts that count for that"
                + " member, to one decimal, halves up.");
        sentences.add(
                weighted
                        ? "An act earns its whole weight where the member did what the organization wanted, and nothing"
                                + " where not."
                        : "The file gives no weights, so every act weighs 1: it earns 1 where the member did what the"
                                + " organization wanted, and 0 where not.");
        if (acts.stream().anyMatch(Act.Voting.class::isInstance)) {
            ofVotes(sentences);
        }
        if (acts.stream().anyMatch(Act.Signing.class::isInstance)) {
            sentences.add("A name counts that stands on the measure on the day given; one withdrawn by then does not."
                    + " The sponsor counts as having signed.");
        }
        if (!grades.isEmpty()) {
            sentences.add("Letters, by the score as printed: "
                    + grades.stream()
                            .map(grade -> grade.letter() + " from " + Numbers.plain(grade.from()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        sentences.add("Members of one score stand together, by name. A score says how far a member did what the"
                + " organization asked in these acts, and nothing else of the member.");
        return List.copyOf(sentences);
    }

    private void ofVotes(List<String> sentences) {
        absence.ifPresent(
                rule -> sentences.add("Called and not voting: " + said(rule) + ", unless the act says otherwise."));
        present.ifPresent(rule -> sentences.add("Answering neither for nor against: " + said(rule) + "."));
        sentences.add(
                "Who was not called (no seat on the day, a delegate, or not named in the record) has that act left"
                        + " out, with the reason.");
        if (countsVitiated) {
            sentences.add("A vote that was set aside (vitiated) may be counted, and is named so.");
        }
    }

    private static String said(CountingRule rule) {
        return switch (rule) {
            case LEFT_OUT -> "left out, neither for nor against the member";
            case HALF -> "counts half";
            case AGAINST -> "counts as not what was wanted";
        };
    }
}
