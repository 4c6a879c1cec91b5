package org.engross.codification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.provision.Level;

/**
 * What the Code's editors add to a title that is not enacted as law and a law's words do not settle: citations in square
 * brackets after a reference, and headings of subsections that have none.
 */
final class CodeEditors {

    private static final Pattern BRACKETED = Pattern.compile("\\[[0-9]+ U\\.S\\.C\\.");
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?:sections?|subsections?|title|paragraph|Act)\\b|[0-9]+\\(");
    private static final int NEAR = 90;

    private CodeEditors() {}

    /** Why the Code's print of an amended law is not known; empty where it is. */
    static Optional<String> objection(WorkingProvision law) {
        for (var stretch : TextRange.of(law)) {
            var open = CodeReferences.open(stretch.text());
            if (open.isPresent()) {
                return open.map(words -> "the Code's editors translate references such as “" + words + "”");
            }
            if (citesBeside(stretch.text())) {
                return Optional.of("a citation of the Code's editors stands beside words that are changed");
            }
        }
        return wantsHeading(law)
                ? Optional.of("the Code's editors set a heading before each subsection, and the new one has none")
                : Optional.empty();
    }

    /** Whether a bracketed citation of the law before follows a reference that an instruction changed. */
    private static boolean citesBeside(OriginText text) {
        int at = 0;
        for (int i = 0; i < text.runs().size(); i++) {
            var run = text.runs().get(i);
            int end = at + run.length();
            if (run.origin() != OriginText.LAW
                    && i + 1 < text.runs().size()
                    && REFERENCE.matcher(text.words().substring(at, end)).find()) {
                var near = text.words().substring(end, Math.min(text.length(), end + NEAR));
                if (BRACKETED.matcher(near).find()) {
                    return true;
                }
            }
            at = end;
        }
        return false;
    }

    /** Where the old ones mostly have headings, or where the section had none and comes to be divided. */
    private static boolean wantsHeading(WorkingProvision law) {
        var children = law.children();
        var old = children.stream()
                .filter(child -> child.origin() == OriginText.LAW)
                .toList();
        long headed = old.stream().filter(child -> !child.heading().isEmpty()).count();
        boolean bare = children.stream()
                .anyMatch(child -> child.origin() != OriginText.LAW
                        && child.level() == Level.SUBSECTION
                        && child.heading().isEmpty());
        boolean bareAny = children.stream()
                .anyMatch(child ->
                        child.origin() != OriginText.LAW && child.heading().isEmpty());
        return old.isEmpty() ? bare : headed * 2 >= old.size() && bareAny;
    }
}
