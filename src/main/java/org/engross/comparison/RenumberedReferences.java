package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.diff.Edit;

/**
 * Tells of each change which of its edits only follow the renumbering of provisions. Both references must be found in
 * their texts, and lead to provisions that the comparison has for the same; else nothing is told.
 */
final class RenumberedReferences {

    /** What a change within designations may consist of. */
    private static final Pattern DESIGNATIONS = Pattern.compile("[0-9A-Za-z(),–\\- ]+");

    private static final int LONGEST = 60;

    private final ReferredProvisions older;
    private final ReferredProvisions newer;
    private final Alignment alignment;

    RenumberedReferences(Alignment alignment) {
        this.alignment = alignment;
        older = new ReferredProvisions(alignment.before());
        newer = new ReferredProvisions(alignment.after());
    }

    /** Those of one change, in order. */
    List<RenumberedReference> in(ProvisionChange change) {
        if (change.kind() != Kind.REWORDED
                || change.passages().stream().noneMatch(passage -> hasDesignations(passage.edits()))) {
            return List.of();
        }
        var found = new ArrayList<RenumberedReference>();
        var edits = change.edits();
        var textBefore = change.textBefore();
        var textAfter = change.textAfter();
        int from = 0;
        int to = 0;
        for (int i = 0; i < edits.size(); i++) {
            int length = edits.get(i).text().length();
            if (isOfDesignations(edits, i)) {
                var struck = holding(textBefore, from, from + length);
                var inserted =
                        holding(textAfter, to, to + edits.get(i + 1).text().length());
                if (struck.isPresent() && inserted.isPresent()) {
                    add(found, i, change, struck.get(), inserted.get());
                }
            }
            from += edits.get(i).isBefore() ? length : 0;
            to += edits.get(i).isAfter() ? length : 0;
        }
        return found;
    }

    private static boolean hasDesignations(List<Edit> edits) {
        return IntStream.range(0, edits.size()).anyMatch(edit -> isOfDesignations(edits, edit));
    }

    /** Whether a strike and the insertion after it may be parts of designations. */
    private static boolean isOfDesignations(List<Edit> edits, int at) {
        if (at + 1 >= edits.size()
                || edits.get(at).op() != Edit.Op.STRIKE
                || edits.get(at + 1).op() != Edit.Op.INSERT) {
            return false;
        }
        boolean inBrackets = at > 0 && edits.get(at - 1).text().endsWith("(");
        return isOfDesignations(edits.get(at).text(), inBrackets)
                && isOfDesignations(edits.get(at + 1).text(), inBrackets);
    }

    private static boolean isOfDesignations(String words, boolean inBrackets) {
        return (inBrackets || !Character.isLetter(words.charAt(0)))
                && words.length() <= LONGEST
                && DESIGNATIONS.matcher(words).matches();
    }

    private void add(
            List<RenumberedReference> found,
            int edit,
            ProvisionChange change,
            CrossReference struck,
            CrossReference inserted) {
        if (struck.level() != inserted.level()) {
            return;
        }
        var olds = older.of(struck, change.fromNumber());
        var news = newer.of(inserted, change.toNumber());
        if (!olds.isEmpty() && olds.stream().map(alignment::toAfter).toList().equals(news)) {
            found.add(new RenumberedReference(edit, paths(older, olds), paths(newer, news)));
        }
    }

    private static Optional<CrossReference> holding(String words, int from, int to) {
        return CrossReference.in(words).stream()
                .filter(reference -> reference.holds(from, to))
                .findFirst();
    }

    private static List<ProvisionPath> paths(ReferredProvisions text, List<Integer> numbers) {
        return numbers.stream().map(text::path).toList();
    }
}
