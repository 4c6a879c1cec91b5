package org.engross.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of a law that concern one title of the Code: those that name it and order something, and those after a
 * general clause ("whenever in this Act an amendment is expressed in terms of an amendment to a section …, the reference
 * shall be considered to be made to a section … of title 38"), which name it no more. The rest of a law, millions of
 * characters at times, is passed over once and not read.
 *
 * @param sections each with its words as they stand
 */
public record LawExtract(LawNumber law, LocalDate date, List<String> sections) {

    private static final String SECTION = "\n§";
    private static final Pattern ORDERS = Pattern.compile("amend|repeal|redesignat|strik|insert|transfer");
    private static final Pattern GENERAL =
            Pattern.compile("\\b[Ww]hen(?:ever)? in this ([A-Za-z]+),?(?: \\([^()]*\\))? an amendment");
    private static final Pattern NUMBER = Pattern.compile("§ ?([0-9]{0,4}?)[0-9]{1,2}(?![0-9])");
    private static final String EVERYWHERE = "all";

    public LawExtract {
        sections = List.copyOf(sections);
    }

    /** Takes out of a law, plain text, what concerns a title. */
    public static LawExtract of(LawNumber law, LocalDate date, String text, int title) {
        var named = new TitleName(title);
        var sections = new ArrayList<String>();
        var general = "";
        for (int from = 0; from < text.length(); ) {
            int next = text.indexOf(SECTION, from);
            int to = next < 0 ? text.length() : next + 1;
            boolean names = named.standsIn(text, from, to);
            boolean follows = !general.isEmpty()
                    && (general.equals(EVERYWHERE) || hundreds(text, from).equals(general));
            if ((names || follows) && ORDERS.matcher(text).region(from, to).find()) {
                sections.add(text.substring(from, to));
                var clause = GENERAL.matcher(sections.getLast());
                if (names && clause.find()) {
                    general = clause.group(1).equals("Act") ? EVERYWHERE : hundreds(text, from);
                }
            }
            from = to;
        }
        return new LawExtract(law, date, sections);
    }

    /** The number of the section that begins there without its last two figures: "2" for section 201. */
    private static String hundreds(String text, int from) {
        var number = NUMBER.matcher(text).region(from, Math.min(text.length(), from + 20));
        return number.lookingAt() ? number.group(1) + " hundred" : "";
    }

    /** Whether words name a title of the Code by its number. */
    static boolean names(int title, String words) {
        return new TitleName(title).standsIn(words, 0, words.length());
    }

    /** "title 11", "Title 11", "11 U.S.C."; not "title 114". */
    private record TitleName(String title, String citation) {

        private static final String WORD = "itle ";

        TitleName(int number) {
            this(WORD + number, number + " U.S.C.");
        }

        boolean standsIn(String text, int from, int to) {
            return stands(title, text, from, to) || stands(citation, text, from, to);
        }

        private static boolean stands(String name, String text, int from, int to) {
            int at = text.indexOf(name, from, to);
            while (at >= 0 && !isWhole(text, at, at + name.length())) {
                at = text.indexOf(name, at + 1, to);
            }
            return at >= 0;
        }

        private static boolean isWhole(String text, int start, int end) {
            boolean before = start == 0 || !Character.isDigit(text.charAt(start - 1));
            return before && (end == text.length() || !Character.isDigit(text.charAt(end)));
        }
    }
}
