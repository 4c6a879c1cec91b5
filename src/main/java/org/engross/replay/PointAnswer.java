package org.engross.replay;

import java.util.List;

/**
 * What came of a release point.
 *
 * @param executed the laws that were executed for it, in order
 * @param untold language of these laws that names the title, is not read, and is told with no section
 * @param sections those that were published anew or that the laws changed, in the order of the Code
 */
public record PointAnswer(
        ReleasePoint point, List<LawNumber> executed, List<String> untold, List<SectionAnswer> sections) {

    public PointAnswer {
        executed = List.copyOf(executed);
        untold = List.copyOf(untold);
        sections = List.copyOf(sections);
    }
}
