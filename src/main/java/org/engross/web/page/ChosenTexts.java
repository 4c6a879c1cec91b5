package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.citation.Expression;
import org.engross.find.FindAnswer;
import org.engross.find.FoundThing;
import org.engross.web.http.Addresses;

/**
 * The texts that a reader would compare, as far as they are chosen.
 *
 * @param sides two, or three
 * @param path the provision to which a comparison of three keeps; may be empty
 */
record ChosenTexts(List<ChosenSide> sides, String path) {

    private static final List<String> PARAMETERS = List.of("from", "to", "third");
    private static final List<String> OF_TWO = List.of("From", "To");
    private static final List<String> OF_THREE = List.of("Text", "Second", "Third");
    private static final List<String> EXAMPLES = List.of("SESTA as introduced", "FOSTA as passed", "Pub. L. 115-164");

    /**
     * One of the texts.
     *
     * @param words as they were written; empty where nothing was
     * @param answer what they may mean; empty where nothing was written, or an expression
     */
    record ChosenSide(String parameter, String label, String example, String words, Optional<FindAnswer> answer) {

        /** The expression that is meant, where one alone is. */
        Optional<String> text() {
            return answer.map(one -> one.found().size() == 1 && one.unread().isEmpty()
                            ? one.found().getFirst().text()
                            : Optional.<String>empty())
                    .orElse(Optional.of(words).filter(one -> !one.isEmpty()));
        }

        public List<FoundThing> found() {
            return answer.map(FindAnswer::found).orElse(List.of());
        }

        /** Whether one of several is to be picked, or the one that part of the words means. */
        public boolean several() {
            return !found().isEmpty() && text().isEmpty();
        }

        public boolean nothing() {
            return answer.isPresent() && found().isEmpty();
        }

        /** Why nothing was found. */
        public String why() {
            var read = answer.stream()
                    .flatMap(one -> one.understood().stream())
                    .map(one -> one.held() == 0 ? one.sentence() : "It has no text that is held.")
                    .distinct()
                    .collect(Collectors.joining(" "));
            return read.isEmpty() ? "No text held is called “" + words + "”." : read;
        }
    }

    interface TextFinding {
        FindAnswer texts(String parameter, String words);
    }

    /**
     * The texts that are named.
     *
     * @param words of each side, two or three; may be null or empty
     */
    static ChosenTexts of(List<String> words, String path, TextFinding finding) {
        boolean three = words.size() == OF_THREE.size();
        return new ChosenTexts(
                IntStream.range(0, words.size())
                        .mapToObj(i -> side(
                                PARAMETERS.get(i),
                                (three ? OF_THREE : OF_TWO).get(i),
                                EXAMPLES.get(i),
                                words.get(i) == null ? "" : words.get(i).strip(),
                                finding))
                        .toList(),
                path == null ? "" : path);
    }

    private static ChosenSide side(String parameter, String label, String example, String words, TextFinding finding) {
        return new ChosenSide(
                parameter,
                label,
                example,
                words,
                words.isEmpty() || isExpression(words)
                        ? Optional.empty()
                        : Optional.of(finding.texts(parameter, words)));
    }

    private static boolean isExpression(String words) {
        try {
            Expression.parse(words);
            return true;
        } catch (IllegalArgumentException noExpression) {
            return false;
        }
    }

    public boolean three() {
        return sides.size() == OF_THREE.size();
    }

    /** The address of the comparison, where each text is chosen. */
    Optional<String> comparison() {
        var texts = sides.stream().flatMap(side -> side.text().stream()).toList();
        if (texts.size() < sides.size()) {
            return Optional.empty();
        }
        return Optional.of(
                three()
                        ? "/compare/three?from=" + Addresses.parameter(texts.get(0)) + "&to="
                                + Addresses.parameter(texts.get(1)) + "&third=" + Addresses.parameter(texts.get(2))
                                + (path.isBlank() ? "" : "&path=" + Addresses.parameter(path))
                        : Addresses.comparison(texts.get(0), texts.get(1)));
    }
}
