package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that say where a page of the print begins, {@code [[Page 115 STAT. 272]]}. They are none of the words. */
final class PageMarks {

    private static final Pattern MARK = Pattern.compile("\\s*\\[\\[Page ([^\\]]{1,30})\\]\\]\\s*");
    private static final Pattern ENDS = Pattern.compile(".*[.:;”\"]|.*''|.*; (?:and|or)|.*--");

    private PageMarks() {}

    static boolean is(String line) {
        return MARK.matcher(line).matches();
    }

    /** {@code S8575}. */
    static String page(String line) {
        return MARK.matcher(line).replaceFirst("$1");
    }

    /** The lines without the marks, and without the empty lines around one that stands amid a paragraph. */
    static List<String> takenOut(List<String> lines) {
        var out = new ArrayList<String>();
        boolean marked = false;
        for (var line : lines) {
            if (is(line)) {
                marked = true;
                while (!out.isEmpty() && out.getLast().isBlank()) {
                    out.removeLast();
                }
            } else if (!marked) {
                out.add(line);
            } else if (!line.isBlank()) {
                if (!out.isEmpty() && endsBefore(out.getLast(), line)) {
                    out.add("");
                }
                out.add(line);
                marked = false;
            }
        }
        return out;
    }

    private static boolean endsBefore(String last, String line) {
        return ENDS.matcher(last.stripTrailing()).matches() || OfficeParagraph.isInCapitals(line);
    }
}
