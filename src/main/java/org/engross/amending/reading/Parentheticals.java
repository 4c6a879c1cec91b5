package org.engross.amending.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Language beside the order, which says nothing about where or what: "(as so redesignated)", ", as amended by section 3
 * of this Act,", "(Public Law 115–91; 131 Stat. 1757)". The words executed on are always those as amended by what
 * comes before.
 */
final class Parentheticals {

    private static final String PAST =
            "(?:so |hereby |previously )?(?:further )?(?:amended|redesignated|added|reenacted with amendments|designated|inserted|transferred|in effect|restated|proposed|enacted|revised|most recently amended|renumbered|renamed|reenacted|made)";
    private static final String NESTED = "[^()«»]*+(?:\\([^()«»]*+\\)[^()«»]*+)*+";
    private static final List<Pattern> ASIDES = List.of(
            Pattern.compile(
                    " ?\\((?:commonly|popularly|also) (?:known|referred to|called) as (?:the )?«q[0-9]+»(?: Act)?\\)"),
            Pattern.compile(",? ?\\(as " + PAST + NESTED + "\\)(?:,(?= (?:by|the|is|are|and)\\b))?"),
            Pattern.compile(" ?\\(relating to [^()«»]*(?:«q[0-9]+»[^()«»]*)*+\\)"),
            Pattern.compile(
                    " ?\\((?:Public Law|P\\.L\\.|[0-9]+ Stat|[Dd]ivision|article|relating to|referred|commonly|popularly|known|dealing|contained|enacted|title [IVX]+|chapter [0-9]+)"
                            + NESTED + "\\)"),
            Pattern.compile(
                    ",? (?:and )?as " + PAST
                            + "[^;«»—]{0,400}?,?(?= (?:is|are)(?: further| hereby| each| also)*+ (?:amended|repealed|redesignated))"),
            Pattern.compile(
                    ",? as (?:so )?(?:(?:re)?designated|transferred|moved)(?: and amended)?(?:,(?= (?:by|the|in|is|as)\\b)|(?= ?(?:—|,|;|$)))"),
            Pattern.compile(",? as " + PAST
                    + " (?:by|in|under|on|pursuant to|before|immediately) (?:[^;«»,—]++|, (?:and|or) )*+(?:,|(?=—|$))"),
            Pattern.compile(",? reenacted with amendments by [^;«»—]{0,200}?,(?= (?:is|are) )"),
            Pattern.compile(" \\(including in quoted material\\)"),
            Pattern.compile(
                    ",? and the items? relating (?:to|thereto) ?[^;«»—]{0,400}?,?(?= (?:is|are) (?:hereby )?repealed)"));

    private Parentheticals() {}

    /** The spans of asides in masked language, as a bit for each character. */
    static boolean[] in(CharSequence language) {
        var aside = new boolean[language.length()];
        for (var pattern : ASIDES) {
            var matcher = pattern.matcher(without(language, aside));
            int[] places = places(language, aside);
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    aside[places[i]] = true;
                }
            }
        }
        return aside;
    }

    static String without(CharSequence language, boolean[] aside) {
        var kept = new StringBuilder();
        for (int i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                kept.append(language.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Where each character that is kept stands in the whole, and the end of the whole last. */
    static int[] places(CharSequence language, boolean[] aside) {
        int[] places = new int[language.length() + 1];
        int kept = 0;
        for (int i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                places[kept++] = i;
            }
        }
        places[kept] = language.length();
        return places;
    }
}
