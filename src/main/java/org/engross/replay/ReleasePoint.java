package org.engross.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state of the Code that the Law Revision Counsel released, named by the last law in it and by those left out:
 * {@code pl-116-344not260not283}.
 *
 * @param laws that came in with it
 */
public record ReleasePoint(String tag, List<LawNumber> laws) {

    private static final Pattern TAG = Pattern.compile("pl-([0-9]+-[0-9]+)((?:not[0-9]+)*)(?:u[0-9]+)?");
    private static final Pattern LEFT_OUT = Pattern.compile("not([0-9]+)");

    public ReleasePoint {
        laws = List.copyOf(laws);
    }

    /** Whether its name says that a law is in it; a name of another form says that of none. */
    boolean reaches(LawNumber law) {
        var name = TAG.matcher(tag);
        if (!name.matches()) {
            return false;
        }
        var last = LawNumber.parse(name.group(1));
        return law.compareTo(last) <= 0 && !leftOut(name, last).contains(law);
    }

    /** A number above that of the last law is one of the Congress before. */
    private static List<LawNumber> leftOut(Matcher name, LawNumber last) {
        var left = new ArrayList<LawNumber>();
        LEFT_OUT.matcher(name.group(2))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .forEach(number -> left.add(new LawNumber(last.congress() - (number > last.number() ? 1 : 0), number)));
        return left;
    }
}
