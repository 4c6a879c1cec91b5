package org.engross.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** A text made ready, so that many quotations can be traced to it. */
public final class SearchedText {

    private final WordSequence plain;
    private final WordSequence designated;
    private final WordSequence foldedPlain;
    private final WordSequence foldedDesignated;
    private final Set<String> words;

    private SearchedText(Provision text) {
        plain = WordSequence.of(text, false);
        designated = WordSequence.of(text, true);
        foldedPlain = plain.folded();
        foldedDesignated = designated.folded();
        words = new HashSet<>(foldedDesignated.words());
    }

    public static SearchedText of(Provision text) {
        return new SearchedText(text);
    }

    /** Paragraphs that are no law; the place of what is found is the text's, its run the paragraph. */
    public static SearchedText of(List<String> paragraphs) {
        var parts = paragraphs.stream()
                .map(words -> Wording.of(Wording.Kind.CONTENT, words))
                .toList();
        return of(new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.copyOf(parts)));
    }

    /** With designations, and in small letters where {@code folded}. */
    WordSequence designated(boolean folded) {
        return folded ? foldedDesignated : designated;
    }

    /** Without designations. */
    WordSequence plain(boolean folded) {
        return folded ? foldedPlain : plain;
    }

    /** Whether the word, in small letters, stands anywhere in it. */
    boolean has(String folded) {
        return words.contains(folded);
    }
}
