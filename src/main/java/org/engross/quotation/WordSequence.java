package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import org.engross.diff.Token;
import org.engross.provision.Provision;
import org.engross.provision.Run;
import org.engross.provision.Wording;

/**
 * A text as one row of words in printed order, each with its run; quotation marks and brackets left out.
 *
 * @param words in plain typography
 * @param sites where each word stands
 */
record WordSequence(List<String> words, List<WordSite> sites) {

    /**
     * Where a word stands.
     *
     * @param run the run of words; a printed designation stands before its run, at offset −1
     * @param start in the run, in UTF-16 code units
     * @param end the offset after the word
     */
    record WordSite(Run run, int start, int end) {

        boolean isDesignation() {
            return start < 0;
        }
    }

    WordSequence {
        words = List.copyOf(words);
        sites = List.copyOf(sites);
    }

    /**
     * Reads a text.
     *
     * @param designated whether printed designations, {@code (a)}, {@code SEC. 4.}, and the marks after headings are words of it, as they are to one
     *     who copies more than one provision
     */
    static WordSequence of(Provision text, boolean designated) {
        var words = new ArrayList<String>();
        var sites = new ArrayList<WordSite>();
        for (var run : Run.of(text)) {
            if (designated && run.first()) {
                for (var word : wordsOf(run.provision().designation().printed())) {
                    words.add(word);
                    sites.add(new WordSite(run, -1, -1));
                }
            }
            read(run, words, sites);
            if (designated && run.wording().kind() == Wording.Kind.HEADING) {
                for (var mark : wordsOf(afterHeading(run.provision()))) {
                    words.add(mark);
                    sites.add(new WordSite(run, -1, -1));
                }
            }
        }
        return new WordSequence(words, sites);
    }

    /** What a print sets after a heading whose words follow on the line, unless the heading has it. */
    private static String afterHeading(Provision provision) {
        return provision.level().isWithinSection()
                        && Character.isLetterOrDigit(provision
                                .heading()
                                .words()
                                .charAt(provision.heading().words().length() - 1))
                ? ".—"
                : "";
    }

    private static void read(Run run, List<String> words, List<WordSite> sites) {
        int at = 0;
        for (var token : Token.listOf(run.words())) {
            var word = Typography.plain(token.word());
            if (counts(word)) {
                words.add(word);
                sites.add(new WordSite(run, at, at + token.word().length()));
            }
            at += token.text().length();
        }
    }

    /** The same with every word in small letters. */
    WordSequence folded() {
        return new WordSequence(words.stream().map(Typography::folded).toList(), sites);
    }

    /** The words of a quotation, as those of a text are read. */
    static List<String> wordsOf(String text) {
        return Token.listOf(text).stream()
                .map(token -> Typography.plain(token.word()))
                .filter(WordSequence::counts)
                .toList();
    }

    private static boolean counts(String word) {
        return !word.isEmpty() && !Typography.isDropped(word);
    }
}
