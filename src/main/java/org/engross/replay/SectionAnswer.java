package org.engross.replay;

import java.util.List;
import java.util.Optional;

/**
 * A section at a release point, or at the end.
 *
 * @param section its key in the file
 * @param laws at hand that changed it: at this point, or altogether
 * @param reasons why it may not be the law, where the engine said so; each begins with the law
 * @param difference empty where the words are the same
 */
public record SectionAnswer(
        String section,
        Agreement agreement,
        List<LawNumber> laws,
        List<String> reasons,
        Optional<FirstDifference> difference) {

    public SectionAnswer {
        laws = List.copyOf(laws);
        reasons = List.copyOf(reasons);
    }
}
