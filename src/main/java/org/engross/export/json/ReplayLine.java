package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.engross.replay.FirstDifference;
import org.engross.replay.LawNumber;
import org.engross.replay.ReplayAnswer;
import org.engross.replay.SectionAnswer;

/**
 * One section at one release point of a title that was replayed, as one line of JSON.
 *
 * @param tag of the release point; {@code end} for what stands after the last
 * @param agreement in a word: {@code identical}
 * @param laws at hand that changed it: at this point, or altogether
 * @param reasons why it may not be the law, where the engine said so
 * @param made the words from a little before the first difference on; absent where there is none
 * @param published the same of the published section
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayLine(
        int title,
        String tag,
        String section,
        String agreement,
        List<String> laws,
        List<String> reasons,
        String made,
        String published) {

    private static final String END = "end";

    /** Those of an answer, point after point, and then those of the end. */
    public static List<ReplayLine> of(ReplayAnswer answer) {
        var points = answer.points().stream()
                .flatMap(point -> point.sections().stream()
                        .map(section -> of(answer.title(), point.point().tag(), section)));
        var end = answer.end().stream().map(section -> of(answer.title(), END, section));
        return Stream.concat(points, end).toList();
    }

    private static ReplayLine of(int title, String tag, SectionAnswer section) {
        return new ReplayLine(
                title,
                tag,
                section.section(),
                section.agreement().word(),
                section.laws().stream().map(LawNumber::toString).toList(),
                section.reasons(),
                section.difference().map(FirstDifference::made).orElse(null),
                section.difference().map(FirstDifference::published).orElse(null));
    }
}
