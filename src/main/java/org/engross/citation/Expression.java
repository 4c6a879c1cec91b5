package org.engross.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text, and the texts whose amending language is executed on it, in order:
 * {@code usc/47/230@2018-04-10+hr1865-115/rh}. One expression names everything that can be read, compared, exported or
 * cited.
 */
public record Expression(TextId base, List<TextId> amending) {

    public Expression {
        Objects.requireNonNull(base, "base");
        amending = List.copyOf(amending);
    }

    /**
     * Reads an expression. In a query string an unescaped {@code +} arrives as a space, so a space is read as {@code +}.
     *
     * @throws IllegalArgumentException with the part that is nonsense
     */
    public static Expression parse(String expression) {
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
