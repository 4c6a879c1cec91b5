package org.engross.web.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.article.ArticleCheck;
import org.engross.article.CheckedArticle;
import org.engross.article.CheckedClaim;
import org.engross.article.ClaimMark;
import org.engross.export.text.ArticlePrint;

/**
 * What the page that checks an article prints.
 *
 * @param article with its claims
 */
record CheckPage(CheckedArticle article) {

    /**
     * A stretch of the article.
     *
     * @param claim the number of the claim that it belongs to, counted from 1; 0 for none
     * @param ends the numbers of the claims that end with it
     */
    record Piece(String words, int claim, List<Integer> ends) {}

    static int most() {
        return ArticleCheck.MOST;
    }

    public String summary() {
        return ArticlePrint.summary(article);
    }

    /** The style of a mark: {@code as-recorded}. */
    public String style(ClaimMark mark) {
        return switch (mark) {
            case AS_RECORDED -> "as-recorded";
            case NEAR -> "close";
            case NOT_SO -> "not-so";
            case NOT_IN_RECORD -> "unrecorded";
            case AMBIGUOUS -> "ambiguous";
        };
    }

    public CheckedClaim claim(int number) {
        return article.claims().get(number - 1);
    }

    /** The article cut where claims begin and end; where one stands in another, the words are the inner one's. */
    public List<Piece> pieces() {
        var text = article.text();
        var owner = new int[text.length()];
        for (int i = 0; i < article.claims().size(); i++) {
            var span = article.claims().get(i).span();
            for (int at = span.start(); at < span.end(); at++) {
                owner[at] = i + 1;
            }
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            var ends = ending(at);
            if (at == text.length() || owner[at] != owner[from] || !ends.isEmpty()) {
                pieces.add(new Piece(text.substring(from, at), owner[from], ends));
                from = at;
            }
        }
        return pieces;
    }

    private List<Integer> ending(int at) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < article.claims().size(); i++) {
            if (article.claims().get(i).span().end() == at) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
