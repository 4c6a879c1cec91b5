package org.engross.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a provision in a text, in the manner of USLM: {@code s4/a}, and inside quoted content on through the law
 * that it proposes, {@code s3/a/s2421A/b/2}. A section's step begins with {@code s}, a chapter's with {@code ch}; steps
 * from the subsection down are the bare designation. The root is the empty path.
 */
public record ProvisionPath(List<String> steps) implements Comparable<ProvisionPath> {

    public static final ProvisionPath ROOT = new ProvisionPath(List.of());
    private static final Pattern SECTION_STEP = Pattern.compile("s[0-9_].*");
    private static final Pattern ITEM_STEP = Pattern.compile("item[0-9].*");
    private static final Pattern UNDESIGNATED = Pattern.compile("[a-z_]{4,}-[0-9]+");
    private static final int LONGEST_STEP = 60;

    /** No text is deeper. */
    private static final int MOST_STEPS = 200;

    public ProvisionPath {
        steps = List.copyOf(steps);
        for (var step : steps) {
            if (!isStep(step)) {
                throw new IllegalArgumentException("not a step of a path: '" + step + "'");
            }
        }
    }

    /** Whether words are a step: no slash or space in them, and at most 60 characters. */
    private static boolean isStep(String step) {
        if (step.isEmpty() || step.length() > LONGEST_STEP && step.codePointCount(0, step.length()) > LONGEST_STEP) {
            return false;
        }
        for (int i = 0; i < step.length(); i++) {
            if (parts(step.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean parts(int character) {
        return character == '/' || character == ' ' || character >= '\t' && character <= '\r';
    }

    /**
     * Reads {@code s4/a}; the empty string is the root.
     *
     * @throws IllegalArgumentException with the value, for an empty or spaced step; for a path of more than 200 steps
     */
    public static ProvisionPath parse(String path) {
        if (path.isEmpty()) {
            return ROOT;
        }
        var steps = path.split("/", -1);
        if (steps.length > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "a path of " + steps.length + " steps; at most " + MOST_STEPS + " are read");
        }
        return new ProvisionPath(Arrays.asList(steps));
    }

    /** The path one step further down. */
    public ProvisionPath child(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new ProvisionPath(longer);
    }

    /** The path one step up; the root's is the root. */
    public ProvisionPath parent() {
        return steps.isEmpty() ? ROOT : new ProvisionPath(steps.subList(0, steps.size() - 1));
    }

    /** Whether this path is the other or lies above it. */
    public boolean covers(ProvisionPath other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /**
     * As a lawyer writes it: {@code s4/a} is section 4(a); {@code s3/a/s2421A/b}, which goes on through proposed law,
     * is section 3(a), proposed section 2421A(b), and {@code s4/2/4}, whose second number cannot lie in the first,
     * section 4(2), proposed (4). A line of a table is an item: {@code s3/b/table-1/item2421A} is section 3(b), table 1,
     * item 2421A. The root is "the text".
     */
    public String printed() {
        if (steps.isEmpty()) {
            return "the text";
        }
        var printed = new StringBuilder();
        int rank = 0;
        for (var step : steps) {
            if (SECTION_STEP.matcher(step).matches()) {
                printed.append(printed.isEmpty() ? "section " : ", proposed section ")
                        .append(step.substring(1));
                rank = 0;
            } else if (ITEM_STEP.matcher(step).matches()) {
                printed.append(printed.isEmpty() ? "item " : ", item ").append(step.substring("item".length()));
            } else if (UNDESIGNATED.matcher(step).matches()) {
                printed.append(printed.isEmpty() ? "" : ", ").append(step.replace('-', ' '));
            } else {
                int next = rank(step, rank);
                boolean proposed = next <= rank && printed.indexOf("section ") == 0;
                printed.append(proposed ? ", proposed (" : "(").append(step).append(')');
                rank = next;
            }
        }
        return printed.toString();
    }

    /**
     * How deep a designation lies by its style: (a) 1, (1) 2, (A) 3, (i) 4, (I) 5, (aa) 6, (AA) 7.
     *
     * @param above the depth of the one before, since (i) after (A) is a numeral and after (h) a letter
     */
    private static int rank(String step, int above) {
        if (Character.isDigit(step.charAt(0))) {
            return 2;
        }
        boolean small = Character.isLowerCase(step.charAt(0));
        boolean numeral = step.toLowerCase(Locale.ROOT).matches("[ivx]+");
        if (numeral && (step.length() > 1 || above >= (small ? 3 : 4))) {
            return small ? 4 : 5;
        }
        boolean doubled = step.length() > 1 && step.charAt(0) == step.charAt(1);
        return (small ? 1 : 3) + (doubled && above >= 4 ? small ? 5 : 4 : 0);
    }

    @Override
    public int compareTo(ProvisionPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
