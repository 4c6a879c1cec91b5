package org.engross.amending.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rules in the order in which they are asked: the first that understands the words at the cursor has read them. */
final class RuleList<T> {

    /** More beginnings than the language has; for others every rule is asked. */
    private static final int KEPT = 4_096;

    private final List<ReadingRule<T>> rules;
    private final Map<Integer, List<ReadingRule<T>>> byStart = new ConcurrentHashMap<>();

    RuleList(List<ReadingRule<T>> rules) {
        this.rules = List.copyOf(rules);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> RuleList<T> of(ReadingRule<T>... rules) {
        return new RuleList<>(List.of(rules));
    }

    List<ReadingRule<T>> rules() {
        return rules;
    }

    /** What a rule makes of the words at the cursor; empty, the cursor where it was, where none understands them. */
    List<T> read(Clause clause) {
        var phrase = clause.phrase();
        int start = phrase.at();
        for (var rule : possible(phrase)) {
            if (phrase.accept(rule.claims())) {
                var read = rule.production().apply(clause.by(rule.name(), start));
                if (!read.isEmpty()) {
                    phrase.used(rule.name(), start);
                    return read;
                }
                phrase.back(start);
            }
        }
        return List.of();
    }

    /** The rules whose words may begin as the words at the cursor do. */
    private List<ReadingRule<T>> possible(Phrase phrase) {
        int start = phrase.start();
        var known = start < 0 ? rules : byStart.get(start);
        if (known == null) {
            known = rules.stream()
                    .filter(rule -> phrase.mayStart(rule.claims()))
                    .toList();
            if (byStart.size() < KEPT) {
                byStart.put(start, known);
            }
        }
        return known;
    }
}
