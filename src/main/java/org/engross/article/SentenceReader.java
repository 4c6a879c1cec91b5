package org.engross.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts an article into sentences. A blank line ends one; a period after an abbreviation, {@code Rep.}, does not. */
final class SentenceReader {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:\\R[\\t \\u00a0]*){2,}");
    private static final Pattern END = Pattern.compile("[.?!][”’\"')\\]]*\\s+(?=[“\"‘'(]?[\\p{Lu}\\d])");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "amdt", "amdts", "apr", "art", "aug", "calif", "co", "cong", "conn", "dec", "del", "dr", "feb", "fla",
            "gov", "ill", "ind", "jan", "jr", "jul", "jun", "l", "mar", "mass", "mich", "minn", "miss", "mo", "mr",
            "mrs", "ms", "no", "nos", "nov", "oct", "okla", "ore", "penn", "pub", "rec", "rep", "rept", "reps", "res",
            "sec", "sen", "sens", "sept", "sr", "st", "stat", "tenn", "tex", "va", "vs", "wash", "wis", "ariz", "ark",
            "colo", "ga", "ky", "la", "md", "mont", "nev", "neb", "pa", "vt", "wyo");

    /** Longer than any sentence, in characters; a list without an end is read in pieces of it. */
    private static final int LONGEST = 4_000;

    /** Longer than any short form, in characters. */
    private static final int LAST_WORDS = 60;

    private SentenceReader() {}

    static List<ArticleSentence> read(String article) {
        var sentences = new ArrayList<ArticleSentence>();
        int from = 0;
        var breaks = PARAGRAPH.matcher(article);
        while (breaks.find()) {
            readParagraph(article, from, breaks.start(), sentences);
            from = breaks.end();
        }
        readParagraph(article, from, article.length(), sentences);
        return sentences;
    }

    private static void readParagraph(String article, int from, int to, List<ArticleSentence> sentences) {
        int start = from;
        var ends = END.matcher(article).region(from, to);
        while (ends.find()) {
            int last = Math.max(start, ends.start() + 1 - LAST_WORDS);
            if (!isAbbreviated(article.substring(last, ends.start() + 1))) {
                add(article, start, ends.end(), sentences);
                start = ends.end();
            }
        }
        add(article, start, to, sentences);
    }

    private static void add(String article, int from, int to, List<ArticleSentence> sentences) {
        int at = from;
        while (to - at > LONGEST) {
            int space = article.lastIndexOf(' ', at + LONGEST);
            int end = space > at ? space + 1 : at + LONGEST;
            addPiece(article, at, end, sentences);
            at = end;
        }
        addPiece(article, at, to, sentences);
    }

    private static void addPiece(String article, int from, int to, List<ArticleSentence> sentences) {
        var words = article.substring(from, to).replaceAll("[\\s\\p{Z}]", " ");
        if (!words.isBlank()) {
            sentences.add(new ArticleSentence(sentences.size(), from, words));
        }
    }

    /** Whether the period belongs to the word before it: an initial, letters with periods between, or a known short form. */
    private static boolean isAbbreviated(String words) {
        var last = LAST_WORD.matcher(words);
        if (!last.find()) {
            return false;
        }
        var word = last.group(1);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.matches("(?:\\p{L}\\.)+\\p{L}")
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
