package org.engross.amending.reading;

import java.util.List;

/** Rules in the order in which they are asked: the first that understands the words at the cursor has read them. */
record RuleList<T>(List<ReadingRule<T>> rules) {

    RuleList {
        rules = List.copyOf(rules);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> RuleList<T> of(ReadingRule<T>... rules) {
        return new RuleList<>(List.of(rules));
    }

    /** What a rule makes of the words at the cursor; empty, the cursor where it was, where none understands them. */
    List<T> read(Clause clause) {
        var phrase = clause.phrase();
        int start = phrase.at();
        for (var rule : rules) {
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
}
