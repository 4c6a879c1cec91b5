package org.engross.web.mcp;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.mcp.CitedAnswer.AnswerPart;
import org.engross.web.mcp.CitedAnswer.CutList;

/**
 * Cuts an answer that is longer than an assistant reads at once. Its longest lists are cut between their items, never within one,
 * and the answer says which, so that nothing is left out in silence.
 */
final class LongAnswer {

    /** How long an answer is at most, in UTF-16 code units of its JSON, unless one item alone is longer. */
    static final int MOST = 40_000;

    /** An item longer than this is cut itself, where it has lists. */
    private static final int LONG_ITEM = MOST / 4;

    private static final int MOST_LISTS = 4;

    private LongAnswer() {}

    private record LongList(ArrayNode items, JsonPointer place, int length) {

        boolean meets(LongList other) {
            return (place + "/").startsWith(other.place + "/") || (other.place + "/").startsWith(place + "/");
        }

        /** Where each part begins, none longer than asked unless one item is. */
        List<Integer> starts(int most) {
            var starts = new ArrayList<Integer>();
            int length = most;
            for (int i = 0; i < items.size(); i++) {
                int item = lengthOf(items.get(i)) + 1;
                if (length + item > most) {
                    starts.add(i);
                    length = 0;
                }
                length += item;
            }
            return starts;
        }

        CutList keep(List<Integer> starts, int part) {
            int total = items.size();
            int from = part <= starts.size() ? starts.get(part - 1) : total;
            int to = part < starts.size() ? starts.get(part) : total;
            for (int i = total - 1; i >= 0; i--) {
                if (i < from || i >= to) {
                    items.remove(i);
                }
            }
            return new CutList(place.toString(), from + 1, to, total);
        }
    }

    /**
     * Leaves of the answer the part that is asked for.
     *
     * @return which part it is; empty where the answer is short and so is whole
     */
    static Optional<AnswerPart> cut(ObjectNode answer, int part) {
        var lists = toCut(answer);
        int rest = lengthOf(answer) - lists.stream().mapToInt(LongList::length).sum();
        int most = lists.isEmpty() ? MOST : Math.max(LONG_ITEM, MOST - rest) / lists.size();
        var starts = lists.stream().map(list -> list.starts(most)).toList();
        int parts = starts.stream().mapToInt(List::size).max().orElse(1);
        if (part < 1 || part > parts) {
            throw new ProblemException(Problem.badParameter(
                    "part", Integer.toString(part), "the answer has " + parts + (parts == 1 ? " part" : " parts")));
        }
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        var cut = new ArrayList<CutList>();
        for (int i = 0; i < lists.size(); i++) {
            cut.add(lists.get(i).keep(starts.get(i), part));
        }
        return Optional.of(new AnswerPart(part, parts, cut));
    }

    /** The lists that make the answer too long, the longest first. */
    private static List<LongList> toCut(ObjectNode answer) {
        var all = new ArrayList<LongList>();
        collect(answer, JsonPointer.empty(), all);
        all.sort(Comparator.comparingInt(LongList::length).reversed());
        var chosen = new ArrayList<LongList>();
        int length = lengthOf(answer);
        for (var list : all) {
            if (length > MOST && chosen.size() < MOST_LISTS && chosen.stream().noneMatch(list::meets)) {
                chosen.add(list);
                length -= list.length();
            }
        }
        return chosen;
    }

    private static void collect(JsonNode node, JsonPointer at, List<LongList> found) {
        if (node instanceof ArrayNode items && items.size() > 1 && longestItem(items) <= LONG_ITEM) {
            found.add(new LongList(items, at, lengthOf(items)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), found);
        }
        node.properties().forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), found));
    }

    private static int longestItem(ArrayNode items) {
        int longest = 0;
        for (var item : items) {
            longest = Math.max(longest, lengthOf(item));
        }
        return longest;
    }

    private static int lengthOf(JsonNode node) {
        return node.toString().length();
    }
}
