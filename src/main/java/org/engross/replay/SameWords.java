package org.engross.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.diff.Token;

/**
 * Whether two prints of a section have the same words. White space and line breaks are none, nor is the kind of a dash
 * within a number or of a quotation mark; a line that only says that a provision was repealed is left out.
 */
final class SameWords {

    private static final Pattern GONE = Pattern.compile(
            "(?m)^\\s*\\([0-9A-Za-z]{1,6}\\) \\[(?:Repealed|Omitted|Struck out|Transferred)[^\\]\\n]*\\]\\s*$");
    private static final Pattern FOOTNOTE = Pattern.compile("[1-9]");
    private static final Pattern NUMBER = Pattern.compile("^§+ ?([0-9][^ ]*?)\\.? ");
    private static final Pattern DOUBLE = Pattern.compile("[“”]");
    private static final Pattern SINGLE = Pattern.compile("[‘’]");
    private static final Pattern DASH = Pattern.compile("[‐-–−]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B]");
    private static final Pattern LONG_DASH = Pattern.compile("\\s*—\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
    private static final int AROUND = 9;

    private SameWords() {}

    static boolean identical(String one, String other) {
        return one.equals(other) || marks(folded(one)).equals(marks(folded(other)));
    }

    /**
     * The same but for letter case, brackets, how headings and designations are set off, and the figures with which the
     * publisher calls footnotes.
     */
    static boolean alike(String made, String published) {
        var ours = marks(lenient(made));
        int at = 0;
        for (var mark : marks(lenient(published))) {
            if (at < ours.size() && ours.get(at).equals(mark)) {
                at++;
            } else if (!FOOTNOTE.matcher(mark).matches()) {
                return false;
            }
        }
        return at == ours.size();
    }

    private static String folded(String words) {
        var plain = GONE.matcher(words).replaceAll("");
        plain = DOUBLE.matcher(plain).replaceAll("\"");
        plain = SINGLE.matcher(plain).replaceAll("'");
        plain = DASH.matcher(plain).replaceAll("-");
        plain = UNSEEN.matcher(plain).replaceAll("");
        plain = LONG_DASH.matcher(plain).replaceAll("—");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Words and marks of punctuation, without the space between. */
    private static List<String> marks(String words) {
        return Token.listOf(words).stream()
                .map(Token::word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lenient(String words) {
        var small = folded(words).toLowerCase(Locale.ROOT);
        return NUMBER.matcher(small)
                .replaceFirst("$1 ")
                .replace(".—", " ")
                .replaceAll("[—§\\[\\]]", " ")
                .replaceAll("\\) +(?=\\()", ")")
                .replaceAll("\\s+([.,;:])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
    }

    /** Where two prints first differ, with the words around; empty where they do not. */
    static Optional<FirstDifference> first(String made, String published) {
        var ours = Token.listOf(folded(made));
        var theirs = Token.listOf(folded(published));
        int at = 0;
        while (at < ours.size()
                && at < theirs.size()
                && ours.get(at).word().equals(theirs.get(at).word())) {
            at++;
        }
        return at == ours.size() && at == theirs.size()
                ? Optional.empty()
                : Optional.of(new FirstDifference(around(ours, at), around(theirs, at)));
    }

    private static String around(List<Token> tokens, int at) {
        var words = new StringBuilder();
        tokens.subList(Math.max(0, at - AROUND / 2), Math.min(tokens.size(), at + AROUND))
                .forEach(token -> words.append(token.text()));
        return words.toString().strip();
    }

    /** The changes that lead from one print to the other, each as what is struck and what is inserted. */
    static Set<List<String>> changes(String before, String after) {
        var changes = new HashSet<List<String>>();
        var struck = "";
        var edits = new ArrayList<>(Edits.between(folded(before), folded(after)).list());
        edits.add(Edit.same(" "));
        var inserted = "";
        for (var edit : edits) {
            switch (edit.op()) {
                case STRIKE -> struck += edit.text();
                case INSERT -> inserted += edit.text();
                case SAME -> {
                    if (!struck.isEmpty() || !inserted.isEmpty()) {
                        changes.add(List.of(struck.strip(), inserted.strip()));
                    }
                    struck = "";
                    inserted = "";
                }
            }
        }
        return changes;
    }
}
