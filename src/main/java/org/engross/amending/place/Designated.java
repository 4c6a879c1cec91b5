package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that begin with designations, as the head of a provision is printed: "(a)(1) In general.—The hours".
 *
 * @param designations from the upper to the lower; empty for other words
 * @param heading empty where there is none
 * @param words what follows; may be empty
 */
public record Designated(List<String> designations, String heading, String words) {

    private static final Pattern NEXT = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\) ?");
    private static final Pattern HEADED = Pattern.compile("([^—“”.;]{1,200})\\.—");

    public static Designated read(String words) {
        var designations = new ArrayList<String>();
        var next = NEXT.matcher(words);
        int at = 0;
        while (next.region(at, words.length()).lookingAt()) {
            designations.add(next.group(1));
            at = next.end();
        }
        var headed = HEADED.matcher(words).region(at, words.length());
        var heading = headed.lookingAt() ? headed.group(1) : "";
        int rest = heading.isEmpty() ? at : headed.end();
        boolean space = rest < words.length() && words.charAt(rest) == ' ';
        return new Designated(List.copyOf(designations), heading, words.substring(space ? rest + 1 : rest));
    }

    /** Whether words are designations and nothing else, as “(a)(1)”. */
    static boolean isDesignations(String words) {
        var read = read(words);
        return !read.designations.isEmpty() && read.heading.isEmpty() && read.words.isEmpty() && words.indexOf(' ') < 0;
    }
}
