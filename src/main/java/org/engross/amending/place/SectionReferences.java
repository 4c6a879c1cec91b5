package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;

/**
 * The references of a section to sections of its own law: "section 322 or 323 of this title", "sections 253, 254, and
 * 260(a)", but not "section 1552 of title 10".
 */
public final class SectionReferences {

    private static final String ONE =
            "[0-9]++[A-Za-z]{0,2}+(?![0-9A-Za-z])(?:[–-][0-9A-Za-z]++)*+(?:\\([0-9A-Za-z]{1,6}\\))*+";
    private static final String ALSO = ",? (?:and|or|through) (?:sections? )?";

    /** "under section 5, 30 days after" names one section; a comma alone goes on after the singular only to an "or". */
    private static final String SEVERAL = ONE + "(?:(?:, " + ONE + ")*+(?:" + ALSO + ONE + ")++)*+";

    /** A clerk writes "subsection 746(b) of this title" for a section. */
    private static final Pattern REFERENCE = Pattern.compile("\\b(?:[Ss]ub)?[Ss]ection(?:s (" + ONE + "(?:(?:" + ALSO
            + "|, )" + ONE + ")*+)| (" + SEVERAL + "))(?! of (?:title|such|that|the|an?|Public|[A-Z]))");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z(–-])([0-9]++[A-Za-z]{0,2}+(?:[–-][0-9A-Za-z]++)*+)");

    private static final Pattern RANGE = Pattern.compile(" through ");

    private SectionReferences() {}

    /**
     * A reference to one section.
     *
     * @param range its number, without the way to a level of it
     * @param inRange whether it is an end of "sections 561 through 581"
     */
    public record SectionReference(TextRange range, boolean inRange) {

        public String number() {
            return range.words();
        }
    }

    /** All in the text of a section, in order; headings have none. */
    public static List<SectionReference> of(WorkingProvision section) {
        var found = new ArrayList<SectionReference>();
        for (var range : TextRange.of(section)) {
            if (!range.inHeading()) {
                in(range, found);
            }
        }
        return found;
    }

    private static void in(TextRange range, List<SectionReference> found) {
        var reference = REFERENCE.matcher(range.words());
        while (reference.find()) {
            int list = reference.group(1) == null ? 2 : 1;
            boolean through = RANGE.matcher(reference.group(list)).find();
            var number = NUMBER.matcher(range.words()).region(reference.start(list), reference.end(list));
            number.useTransparentBounds(true);
            while (number.find()) {
                int from = range.from();
                found.add(new SectionReference(range.cut(from + number.start(1), from + number.end(1)), through));
            }
        }
    }
}
