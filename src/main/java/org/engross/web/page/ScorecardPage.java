package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.export.table.ScorecardHtml;
import org.engross.scorecard.FileFault;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;
import org.engross.scorecard.ScorecardExample;

/**
 * What the page "Scorecard" prints.
 *
 * @param most how many bytes are read at once
 * @param words in the form; empty where nothing was brought
 * @param chamber {@code house}, {@code senate}, or empty for both
 * @param card the answer; empty where there is none
 * @param why there is none; empty where nothing was asked
 * @param faults of the file
 */
record ScorecardPage(
        long most,
        String words,
        ScoreOrder order,
        String chamber,
        Optional<Scorecard> card,
        String why,
        List<FileFault> faults) {

    /** How many acts of members one page tells; of more, the table that is taken away has them. */
    private static final int MOST_ACTS = 30_000;

    /** Members told together, under a heading where they are sorted by score. */
    record ScoreGroup(String heading, List<MemberScore> members) {}

    static ScorecardPage empty(long most) {
        return new ScorecardPage(most, "", ScoreOrder.SCORE, "", Optional.empty(), "", List.of());
    }

    public String example() {
        return ScorecardExample.words();
    }

    public List<ScoreOrder> orders() {
        return List.of(ScoreOrder.values());
    }

    /** How many bytes are read at once, in words. */
    public String bound() {
        return most >= 1 << 20 ? most / (1 << 20) + " MB" : most / 1024 + " KB";
    }

    /** Members of one score under one heading; or all by name or State, without. */
    public List<ScoreGroup> groups() {
        var scores = card.orElseThrow();
        return order == ScoreOrder.SCORE
                ? scores.tied().stream().map(tied -> group(tied, scores)).toList()
                : List.of(new ScoreGroup("", scores.sorted(order)));
    }

    /** {@code House, 66.7 (C): 84 members}. */
    private static ScoreGroup group(Scorecard.Tied tied, Scorecard card) {
        var chamber = card.chambers().size() == Chamber.values().length
                ? tied.chamber().printed() + ", "
                : "";
        var grade = tied.grade().isEmpty() ? "" : " (" + tied.grade() + ")";
        int count = tied.members().size();
        return new ScoreGroup(
                chamber + tied.score() + grade + ": " + count + (count == 1 ? " member" : " members"), tied.members());
    }

    public boolean showsActs() {
        return card.orElseThrow().members().stream()
                        .mapToInt(one -> one.acts().size())
                        .sum()
                <= MOST_ACTS;
    }

    /** The table to be set into another page. */
    public String embed() {
        return ScorecardHtml.of(card.orElseThrow(), order);
    }
}
