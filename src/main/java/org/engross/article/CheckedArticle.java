package org.engross.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An article with its claims.
 *
 * @param text as pasted
 * @param words how many it has
 * @param claims in the order in which they begin
 * @param notes what else there is to say: that nothing was found, that the text seems to be no English
 */
public record CheckedArticle(String text, int words, List<CheckedClaim> claims, List<String> notes) {

    public CheckedArticle {
        claims = claims.stream().sorted(CheckedClaim.AS_PRINTED).toList();
        notes = List.copyOf(notes);
    }

    /** How many claims bear each mark; a mark that none bears is there with 0. */
    public Map<ClaimMark, Integer> counts() {
        var counts = new EnumMap<ClaimMark, Integer>(ClaimMark.class);
        for (var mark : ClaimMark.values()) {
            counts.put(mark, 0);
        }
        claims.forEach(claim -> counts.merge(claim.mark(), 1, Integer::sum));
        return counts;
    }
}
