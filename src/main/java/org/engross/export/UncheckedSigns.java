package org.engross.export;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The signs that stand in print beside words that were not checked: a dagger, with a number where a print has more than
 * one reason. Each is explained once, at the head.
 */
public final class UncheckedSigns {

    private static final String DAGGER = "†";

    /**
     * A sign and what it stands for.
     *
     * @param why as a sentence
     */
    public record UncheckedSign(String sign, String why) {}

    private final List<String> reasons;

    private UncheckedSigns(List<String> reasons) {
        this.reasons = reasons;
    }

    /** The signs for reasons in the order in which a reader meets them; the same may come again. */
    public static UncheckedSigns of(Stream<String> reasons) {
        return new UncheckedSigns(reasons.distinct().toList());
    }

    /** What stands beside words that are unchecked for these reasons; empty for none. */
    public String of(Collection<String> those) {
        if (!reasons.containsAll(those)) {
            throw new IllegalArgumentException("no sign stands for one of: " + those);
        }
        return IntStream.range(0, reasons.size())
                .filter(at -> those.contains(reasons.get(at)))
                .mapToObj(this::sign)
                .collect(Collectors.joining(" "));
    }

    private String sign(int at) {
        return reasons.size() == 1 ? DAGGER : DAGGER + (at + 1);
    }

    /** All of them, as they are explained. */
    public List<UncheckedSign> all() {
        return IntStream.range(0, reasons.size())
                .mapToObj(at -> new UncheckedSign(sign(at), reasons.get(at)))
                .toList();
    }
}
