package org.engross.amending.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One rule of the reading: which words it claims, and what it makes of the words after them.
 *
 * @param name in plain English, {@code strike-and-insert}; no two rules bear one name
 * @param says what it reads, in one sentence, with an example
 * @param claims the words at the cursor with which its language begins; a look-ahead where the production reads them
 *     itself
 * @param needs words of which one stands in all that it claims; none where nothing is known of them
 * @param production reads on from the words claimed; empty where it does not understand them
 */
record ReadingRule<T>(
        String name, String says, Pattern claims, List<String> needs, Function<Clause, List<T>> production) {

    ReadingRule {
        Objects.requireNonNull(claims, "claims");
        Objects.requireNonNull(production, "production");
        if (!name.matches("[a-z]+(?:-[a-z]+)*") || !says.endsWith(".")) {
            throw new IllegalArgumentException("not a name and a sentence: '" + name + "', '" + says + "'");
        }
    }

    ReadingRule(String name, String says, Pattern claims, Function<Clause, List<T>> production) {
        this(name, says, claims, List.of(), production);
    }

    /** A rule whose words are claimed whole, and say nothing about a law's words. */
    static ReadingRule<String> silent(String name, String says, Pattern claims) {
        return new ReadingRule<>(name, says, claims, clause -> List.of(clause.words()));
    }

    static <T> ReadingRule<T> rule(String name, String says, String claims, Function<Clause, List<T>> production) {
        return new ReadingRule<>(name, says, Pattern.compile(claims), production);
    }
}
