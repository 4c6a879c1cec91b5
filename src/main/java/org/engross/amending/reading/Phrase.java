package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * The own words of an amending provision with what they quote set aside, so that patterns see the language and never
 * the law: {@code by striking «q0» and inserting the following: «b0»; and}. Read from left to right.
 */
public final class Phrase {

    /** A quoted run of words. */
    static final String Q = "«q(\\d+)»";

    /** A mark closes a quotation and the next opens with a level: Congress set a mark too many, and the Code prints it. */
    private static final String NEXT_LEVEL = " “(";

    private static final Pattern QUOTATION = Pattern.compile("«([qb])(\\d+)»");
    private static final Pattern BLOCK = Pattern.compile("«b(\\d+)»");
    private static final Pattern MARK_BEFORE = Pattern.compile("(?<=:) ?([.;](?: and)?)\\s*$");
    private static final Pattern NICKNAME = Pattern.compile("«q(\\d+)»");

    private final StringBuilder whole = new StringBuilder();
    private final String text;
    /** The same for patterns, which are to look at it only so often. */
    private final CharSequence bounded;

    private final int[] places;
    private final List<String> quoted = new ArrayList<>();
    private final List<QuotedContent> blocks = new ArrayList<>();
    private final List<Asides.Aside> asides;
    private final List<RuleUse> uses = new ArrayList<>();
    /** Where words stand last that rules have asked for. */
    private final Map<String, Integer> lasts = new HashMap<>();

    private int at;
    /** The beginning of the words at a place, and that place. */
    private int key;

    private int keyAt = -1;
    private MatchResult last;

    /** A rule that has read words, by their places. */
    private record RuleUse(String rule, int from, int to) {}

    private static final Comparator<RuleUse> OUTERMOST_FIRST = Comparator.comparingInt(RuleUse::from)
            .thenComparing(Comparator.comparingInt(RuleUse::to).reversed());

    /** The words of the parts up to the first provision, or from the last on. */
    public Phrase(List<? extends Part> parts) {
        this(parts, true);
    }

    /**
     * @param inner whether single quotation marks inside quotations stand for double ones in the law; not so in what a
     *     floor amendment sets without quotation marks
     */
    public Phrase(List<? extends Part> given, boolean inner) {
        var parts = ContinuedBlock.joined(given);
        for (int i = 0; i < parts.size(); i++) {
            boolean quotes = i + 1 < parts.size() && parts.get(i + 1) instanceof QuotedContent;
            switch (parts.get(i)) {
                case Wording wording -> append(wording.words(), quotes);
                case QuotedContent block -> {
                    var mark = block.after().isEmpty() ? markBefore() : "";
                    whole.append(whole.isEmpty() ? "" : " ").append("«b" + blocks.size() + "»");
                    blocks.add(inner ? new QuotedContent(QuotationLevels.out(block.parts()), block.after()) : block);
                    whole.append(unforged(block.after())).append(mark);
                }
                case Provision provision -> throw new IllegalArgumentException("words only");
            }
        }
        asides = Asides.in(whole);
        var aside = Asides.marked(whole, asides);
        text = asides.isEmpty() ? whole.toString() : Asides.without(whole, aside);
        bounded = BoundedText.of(text);
        places = Asides.places(whole, aside);
    }

    /**
     * Words with what they quote set aside.
     *
     * @param quotes whether quoted levels come next: a quotation that opens here and does not close goes on in them
     */
    private void append(String words, boolean quotes) {
        if (!whole.isEmpty()) {
            whole.append(' ');
        }
        int from = 0;
        while (true) {
            int open = words.indexOf('“', from);
            int closing = open < 0 ? -1 : closing(words, open);
            int close = closing < 0 && open >= 0 && quotes ? words.length() : closing;
            if (close < 0) {
                whole.append(unforged(words.substring(from)));
                return;
            }
            whole.append(unforged(words.substring(from, open)));
            apart();
            whole.append("«q").append(quoted.size()).append('»');
            var quotation = new StringBuilder(words.substring(open + 1, close));
            from = Math.min(close + 1, words.length());
            while (words.startsWith(NEXT_LEVEL, from) && closing(words, from + 1) > 0) {
                int end = closing(words, from + 1);
                quotation.append(words, from - 1, end);
                from = end + 1;
            }
            quoted.add(QuotationLevels.out(quotation.toString()));
            if (from < words.length() && Character.isLetter(words.charAt(from))) {
                whole.append(' ');
            }
        }
    }

    /**
     * Takes away the mark that ends the order and that a print has before the quoted levels, “to read as follows:; and”, a
     * line before them; empty where there is none.
     */
    private String markBefore() {
        var found = MARK_BEFORE.matcher(whole);
        if (!found.find()) {
            return "";
        }
        var mark = found.group(1);
        whole.setLength(found.start());
        return mark;
    }

    /** A quotation stands apart from the word before it where a clerk ran them together: “by striking“and””. */
    private void apart() {
        if (!whole.isEmpty() && Character.isLetter(whole.charAt(whole.length() - 1))) {
            whole.append(' ');
        }
    }

    /**
     * The language with its own « and », with which this class marks what is set aside, in characters that no text
     * has: those are U+E000 and U+E001, of private use, and stand for an unknown character where a text has them.
     */
    private static String unforged(String words) {
        return words.replace('\uE000', '\uFFFD')
                .replace('\uE001', '\uFFFD')
                .replace('«', '\uE000')
                .replace('»', '\uE001');
    }

    /** Whether an empty quotation stands in the language. */
    boolean quotesNothing() {
        return quoted.stream().anyMatch(String::isBlank);
    }

    private static int closing(String words, int open) {
        int depth = 0;
        for (int i = open; i < words.length(); i++) {
            depth += words.charAt(i) == '“' ? 1 : words.charAt(i) == '”' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    boolean accept(Pattern pattern) {
        return mayStart(pattern) && acceptAsked(pattern);
    }

    /** The same for a pattern that is known to be possible at the cursor. */
    boolean acceptAsked(Pattern pattern) {
        Matcher matcher = pattern.matcher(bounded).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        last = matcher; // it is used no more, so that nothing need be copied from it
        at = matcher.end();
        return true;
    }

    /** Whether the first characters at the cursor allow a pattern to match. */
    boolean mayStart(Pattern pattern) {
        int beginning = start();
        return beginning < 0 || PatternStart.of(pattern).isPossible(beginning, text, at);
    }

    /** The beginning of the words at the cursor, as {@link PatternStart#key} has it. */
    int start() {
        if (keyAt != at) {
            keyAt = at;
            key = PatternStart.key(text, at);
        }
        return key;
    }

    boolean sees(Pattern pattern) {
        return mayStart(pattern)
                && pattern.matcher(bounded).region(at, text.length()).lookingAt();
    }

    /** As {@link #start} of twice as many characters. */
    long longStart() {
        return PatternStart.longKey(text, at);
    }

    /** Whether so many characters at the cursor allow a pattern to match. */
    boolean mayStartLong(Pattern pattern) {
        return PatternStart.of(pattern).isPossibleByLongKey(text, at);
    }

    /** Whether one of some words stands behind the cursor; so too where there are none to ask for. */
    boolean hasBehind(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        for (var one : words) {
            if (lasts.computeIfAbsent(one, text::lastIndexOf) >= at) {
                return true;
            }
        }
        return false;
    }

    /** A group of the pattern accepted last. */
    String group(int number) {
        return last.group(number);
    }

    /** The same with what is quoted in it, a nickname in a law's name. */
    String named(int group) {
        return NICKNAME.matcher(last.group(group).strip())
                .replaceAll(name -> Matcher.quoteReplacement("“" + quoted.get(Integer.parseInt(name.group(1))) + "”"));
    }

    /** The words quoted at the place that a group of the last pattern holds. */
    String quoted(int group) {
        return quoted.get(Integer.parseInt(last.group(group)));
    }

    /** The block that stands here, or null. */
    QuotedContent block() {
        return accept(BLOCK) ? blocks.get(Integer.parseInt(last.group(1))) : null;
    }

    int at() {
        return at;
    }

    /** Sets the cursor; what rules have read beyond it is unread again. */
    void back(int to) {
        at = to;
        while (!uses.isEmpty() && uses.getLast().to() > to) {
            uses.removeLast();
        }
    }

    /** Keeps that a rule has read from a place to the cursor. */
    void used(String rule, int from) {
        uses.add(new RuleUse(rule, from, at));
    }

    /** The rules that have read from a place on, the outermost first. */
    List<String> rulesFrom(int from) {
        int first = uses.size();
        while (first > 0 && uses.get(first - 1).from() >= from) {
            first--;
        }
        if (first == uses.size() - 1) {
            return List.of(uses.getLast().rule());
        }
        return uses.subList(first, uses.size()).stream()
                .sorted(OUTERMOST_FIRST)
                .map(RuleUse::rule)
                .distinct()
                .toList();
    }

    /** What was set aside. */
    List<Asides.Aside> asides() {
        return asides;
    }

    /** Where the language goes on that is left when an aside is set aside. */
    int placeOf(Asides.Aside aside) {
        int place = Arrays.binarySearch(places, aside.to());
        return place < 0 ? -place - 1 : place;
    }

    /** The words of an aside, as written. */
    String shown(Asides.Aside aside) {
        return shownWhole(aside.from(), aside.to());
    }

    /** Whether a place begins a sentence. */
    boolean beginsSentence(int place) {
        int last = place - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 || ".:»".indexOf(text.charAt(last)) >= 0;
    }

    boolean ended() {
        return at >= text.length();
    }

    /** Whether the language ends with the dash or colon that introduces levels below. */
    boolean opensLevels() {
        return text.endsWith("—") || text.endsWith(":");
    }

    public int length() {
        return text.length();
    }

    /** The language of a stretch with the quotations shown again. */
    public String shown(int from, int to) {
        return shownWhole(places[from], places[to]);
    }

    private String shownWhole(int from, int end) {
        int first = whole.indexOf("«", from);
        if (first < 0 || first >= end) {
            return written(from, end).strip();
        }
        var shown = new StringBuilder();
        int done = from;
        var matcher = QUOTATION.matcher(whole).region(done, end);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            shown.append(written(done, matcher.start()))
                    .append(matcher.group(1).equals("q") ? "“" + quoted.get(number) + "”" : "“…”");
            done = matcher.end();
        }
        return shown.append(written(done, end)).toString().strip();
    }

    private String written(int from, int to) {
        return whole.substring(from, to).replace('\uE000', '«').replace('\uE001', '»');
    }

    /** The next place at or after a place where a pattern is found; the end where there is none. */
    int next(Pattern pattern, int from) {
        if (pattern.matcher(bounded).region(from, text.length()).lookingAt()) {
            return from;
        }
        var matcher = PatternStart.matcher(pattern, bounded);
        return PatternStart.of(pattern).find(matcher, bounded, from + 1) ? matcher.start() : text.length();
    }

    /** The language between two places, quotations masked. */
    String masked(int from, int to) {
        return text.substring(from, to);
    }
}
