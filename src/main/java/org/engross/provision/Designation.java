package org.engross.provision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provision's number or letter.
 *
 * @param value bare: {@code 2421A}, {@code a}, {@code iv}; empty where the provision has none
 * @param printed as printed: {@code § 2421A.}, {@code SEC. 4.}, {@code (a)}
 */
public record Designation(String value, String printed) {

    /** No designation: an undesignated paragraph, or a whole text. */
    public static final Designation NONE = new Designation("", "");

    public Designation {
        if (!printed.contains(value)) {
            throw new IllegalArgumentException("the printed designation '" + printed + "' lacks '" + value + "'");
        }
    }

    /** {@code (a)} for {@code a}. */
    public static Designation inParentheses(String value) {
        return new Designation(value, "(" + value + ")");
    }

    /** {@code § 230.} for {@code 230}. */
    public static Designation ofSection(String value) {
        return new Designation(value, "§ " + value + ".");
    }

    public boolean isNone() {
        return printed.isEmpty();
    }

    /** The same style of printing with another value: {@code SEC. 5.} becomes {@code SEC. 7.}. */
    public Designation redesignated(String newValue) {
        return new Designation(
                newValue,
                printed.replaceFirst(
                        Pattern.quote(value) + "(?!.*" + Pattern.quote(value) + ")",
                        Matcher.quoteReplacement(newValue)));
    }

    @Override
    public String toString() {
        return printed;
    }
}
