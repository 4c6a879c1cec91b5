package org.engross.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Checks that every non-space character of a source's body stands in the tree exactly once, in the order of the source.
 * The source is gathered anew, not as the reader gathered it. Notes and words in the margin stand beside the words of
 * law, and are checked by themselves.
 */
public final class CharacterCheck {

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    private CharacterCheck() {}

    /** The characters of a tree's words, in printed order. */
    public static CharacterCheck ofTree(List<? extends Part> parts) {
        var characters = new CharacterCheck();
        parts.forEach(characters::part);
        return characters;
    }

    /**
     * The characters of a source's elements.
     *
     * @param isNote elements whose characters stand beside the words
     * @param isNothing elements whose characters the tree does not hold, such as the number that calls a footnote
     */
    public static CharacterCheck ofSource(
            List<? extends Node> nodes, Predicate<Element> isNote, Predicate<Element> isNothing) {
        var characters = new CharacterCheck();
        characters.nodes(nodes, isNote, isNothing, characters.words);
        return characters;
    }

    /**
     * What is wrong with a tree read from this source; empty if nothing is.
     *
     * @param setAside the characters that the reader set aside and a printer sets again
     */
    public Optional<String> compare(CharacterCheck tree, String setAside) {
        return difference(words.toString(), tree.words.toString(), setAside)
                .or(() -> difference(notes.toString(), tree.notes.toString(), ""));
    }

    /**
     * The same for a file that leaves to its printer what others hold, such as quotation marks.
     *
     * @param set the characters that the reader set as a printer does, and the file does not hold
     */
    public Optional<String> compareSet(CharacterCheck tree, String set) {
        return difference(tree.words.toString(), words.toString(), set)
                .map(what -> "with 'source' and 'text' changing places: " + what)
                .or(() -> difference(notes.toString(), tree.notes.toString(), ""));
    }

    private static Optional<String> difference(String source, String tree, String setAside) {
        int at = 0;
        for (int i = 0; i < tree.length(); i++, at++) {
            while (at < source.length()
                    && source.charAt(at) != tree.charAt(i)
                    && setAside.indexOf(source.charAt(at)) >= 0) {
                at++;
            }
            if (at >= source.length() || source.charAt(at) != tree.charAt(i)) {
                return Optional.of(
                        "the source's '" + excerpt(source, at) + "' is '" + excerpt(tree, i) + "' in the text");
            }
        }
        var left = counts(source);
        counts(tree).forEach((character, count) -> left.merge(character, -count, Integer::sum));
        counts(setAside).forEach((character, count) -> left.merge(character, -count, Integer::sum));
        left.values().removeIf(count -> count == 0);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("characters of the source that the text lacks (or has too often): " + left);
    }

    private static String excerpt(String characters, int at) {
        int from = Math.min(Math.max(0, at - 10), characters.length());
        return characters.substring(from, Math.min(characters.length(), at + 30));
    }

    private static Map<Character, Integer> counts(String characters) {
        var counts = new TreeMap<Character, Integer>();
        characters.chars().forEach(character -> counts.merge((char) character, 1, Integer::sum));
        return counts;
    }

    private void nodes(
            List<? extends Node> nodes, Predicate<Element> isNote, Predicate<Element> isNothing, StringBuilder into) {
        for (var node : nodes) {
            switch (node) {
                case Node.Characters characters -> into.append(Space.none(characters.text()));
                case Element element -> {
                    if (!isNothing.test(element)) {
                        nodes(element.children(), isNote, isNothing, isNote.test(element) ? notes : into);
                    }
                }
            }
        }
    }

    private void part(Part part) {
        switch (part) {
            case Wording wording -> wording(wording);
            case QuotedContent block -> {
                block.parts().forEach(this::part);
                words.append(Space.none(block.after()));
            }
            case Provision provision -> {
                words.append(Space.none(provision.designation().printed()));
                wording(provision.heading());
                provision.parts().forEach(this::part);
            }
        }
    }

    private void wording(Wording wording) {
        words.append(Space.none(wording.words()));
        for (var mark : wording.marks()) {
            if (mark.kind() == Mark.Kind.NOTE || mark.kind() == Mark.Kind.MARGIN) {
                notes.append(Space.none(mark.value()));
            }
        }
    }
}
