package org.engross.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text, and the texts whose amending language is executed on it, in order:
 * {@code usc/47/230@2018-04-10+hr1865-115/rh}. One expression names everything that can be read, compared, exported or
 * cited.
 */
public record Expression(TextId base, List<TextId> amending) {

    /** The longest, in UTF-16 code units: some two hundred texts. */
    private static final int LONGEST = 4_000;

    private static final int SHOWN = 60;

    /**
     * An expression.
     *
     * @throws IllegalArgumentException if a text is named twice, or one is to amend what it cannot: a law in force amends
     *     nothing, and a measure amends laws
     */
    public Expression {
        Objects.requireNonNull(base, "base");
        amending = List.copyOf(amending);
        var named = new HashSet<>(List.of(base));
        for (var text : amending) {
            if (!named.add(text)) {
                throw new IllegalArgumentException("named twice in one expression: '" + text + "'");
            }
            check(base, text);
        }
    }

    private static void check(TextId base, TextId amending) {
        switch (amending) {
            case TextId.OfLaw law -> {
                if (!(law.law() instanceof LawCitation.PublicLaw) || !(base instanceof TextId.OfLaw)) {
                    throw new IllegalArgumentException("'" + amending + "' cannot amend '" + base
                            + "' (laws are amended by public laws, measures and amendments)");
                }
            }
            case TextId.OfMeasure measure -> {
                if (!(base instanceof TextId.OfLaw)) {
                    throw new IllegalArgumentException("'" + amending + "' cannot amend '" + base
                            + "' (a measure amends laws, and is itself amended by amendments)");
                }
            }
            case TextId.OfAmendment amendment -> {}
        }
    }

    /**
     * Reads an expression. In a query string an unescaped {@code +} arrives as a space, so a space is read as {@code +}.
     *
     * @throws IllegalArgumentException with the part that is nonsense
     */
    public static Expression parse(String expression) {
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException("an expression of " + expression.length() + " characters; at most "
                    + LONGEST + " are read: '" + expression.substring(0, SHOWN) + "…'");
        }
        var texts = new ArrayList<TextId>();
        for (var part : expression.strip().split("[+ ]", -1)) {
            if (part.isEmpty()) {
                throw new IllegalArgumentException("an empty part in the expression: '" + expression + "'");
            }
            texts.add(TextId.parse(part));
        }
        return new Expression(texts.getFirst(), texts.subList(1, texts.size()));
    }

    /** Whether the text is held as it is, with nothing to execute on it. */
    public boolean isSingle() {
        return amending.isEmpty();
    }

    @Override
    public String toString() {
        return base + amending.stream().map(text -> "+" + text).collect(Collectors.joining());
    }
}
