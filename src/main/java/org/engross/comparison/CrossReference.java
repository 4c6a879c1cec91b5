package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.engross.provision.Level;

/**
 * Words that name provisions of the text in which they stand: "section 4(a)", "paragraphs (1) and (2)". What goes on with "of
 * the Act", and a range, names others.
 *
 * @param level of the provisions, before the way to a level of them
 * @param start where the designations begin
 * @param end where they end
 * @param ways of each provision its designation, and those of the levels below it to which the words lead
 */
record CrossReference(Level level, int start, int end, List<List<String>> ways) {

    private static final String STEP = "\\([0-9A-Za-z]{1,6}\\)";
    private static final String SECTION = "[0-9]++[A-Za-z]{0,2}+(?:[–-][0-9A-Za-z]++)*+(?:" + STEP + ")*+";
    private static final String LEVEL = "(?:" + STEP + ")++";
    private static final String AND = "(?:, (?:and |or )?| and | or )";
    private static final String OTHER_LAW = "(?! of (?!this )| through |[0-9A-Za-z(–-])";

    private static final Pattern REFERENCE = Pattern.compile("\\b(?:([Ss]ection)s? (" + SECTION + "(?:" + AND + SECTION
            + ")*+)|([Ss]ubsection|[Pp]aragraph|[Ss]ubparagraph|[Cc]lause|[Ss]ubclause|[Ii]tem|[Ss]ubitem)s? (" + LEVEL
            + "(?:" + AND + LEVEL + ")*+))" + OTHER_LAW);

    private static final Pattern ONE = Pattern.compile(SECTION + "|" + LEVEL);
    private static final Pattern WAY = Pattern.compile("[0-9A-Za-z–-]+");

    /** All in a run of words, in order. */
    static List<CrossReference> in(String words) {
        var found = new ArrayList<CrossReference>();
        var reference = REFERENCE.matcher(words);
        while (reference.find()) {
            int group = reference.group(1) == null ? 3 : 1;
            var level = Level.valueOf(reference.group(group).toUpperCase(Locale.ROOT));
            var list = reference.group(group + 1);
            found.add(new CrossReference(level, reference.start(group + 1), reference.end(group + 1), ways(list)));
        }
        return found;
    }

    private static List<List<String>> ways(String list) {
        return ONE.matcher(list)
                .results()
                .map(one -> WAY.matcher(one.group())
                        .results()
                        .map(step -> step.group())
                        .toList())
                .toList();
    }

    boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
