package org.engross.web.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.find.FindAnswer;
import org.engross.library.Match;
import org.engross.web.http.Addresses;
import org.engross.web.http.Paging;
import org.engross.web.request.MatchView;

/**
 * What the search page prints.
 *
 * @param meant what the words may mean
 * @param kind the only kind that is shown
 * @param page what was found
 * @param counts how many of each kind were found
 */
record SearchPage(
        String q,
        FindAnswer meant,
        Optional<Match.Kind> kind,
        Paging.Page<MatchView> page,
        Map<Match.Kind, Integer> counts) {

    /** Whether what the words may mean is told: on the first page, where no kind is chosen. */
    public boolean tellsMeaning() {
        return page.page() == 1 && kind.isEmpty();
    }

    /** How many there are of all kinds. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean shows(Match.Kind one) {
        return kind.filter(one::equals).isPresent();
    }

    /** The address of what was asked, whatever its page. */
    public String address() {
        return "/search?q=" + Addresses.parameter(q)
                + kind.map(one -> "&kind=" + one.word()).orElse("");
    }

    /** What was found, those together that have the same words at the same place. */
    public Collection<List<MatchView>> found() {
        var found = new LinkedHashMap<String, List<MatchView>>();
        for (var match : page.items()) {
            var key = match.path() == null ? match.href() : match.path() + "\n" + match.shown();
            found.computeIfAbsent(key, same -> new ArrayList<>()).add(match);
        }
        return found.values();
    }

    public String sentence() {
        if (page.total() == 0) {
            return "Nothing held has all these words. Whole words are looked for, not parts of words.";
        }
        int first = (page.page() - 1) * page.size() + 1;
        return page.items().isEmpty()
                ? page.total() + " found; there is no page " + page.page() + "."
                : first + " to " + (first + page.items().size() - 1) + " of " + page.total() + ".";
    }
}
