package org.engross.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a title.
 *
 * @param absent laws that are not at hand
 * @param end every section that was touched, as it stands after the last release point
 * @param made the words of every section of the title as the engine left it, by its key in the file
 */
public record ReplayAnswer(
        int title,
        List<LawNumber> absent,
        List<PointAnswer> points,
        List<SectionAnswer> end,
        Map<String, String> made) {

    public ReplayAnswer {
        absent = List.copyOf(absent);
        points = List.copyOf(points);
        end = List.copyOf(end);
        made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
    }

    /** How many sections stand at the end in one way. */
    public long count(Agreement agreement) {
        return end.stream().filter(one -> one.agreement() == agreement).count();
    }
}
