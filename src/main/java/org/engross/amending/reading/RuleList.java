package org.engross.amending.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rules in the order in which they are asked: the first that understands the words at the cursor has read them. */
final class RuleList<T> {

    /** Those of the beginnings of each length whose rules are kept; the language has some thousands that come again. */
    private static final int KEPT = 8_192;

    private final List<ReadingRule<T>> rules;
    private final Map<Integer, List<ReadingRule<T>>> byStart = new ConcurrentHashMap<>();
    private final Map<Long, List<ReadingRule<T>>> byLongStart = new ConcurrentHashMap<>();
    /** Each list of rules once: many beginnings have the same. */
    private final Map<List<ReadingRule<T>>, List<ReadingRule<T>>> lists = new ConcurrentHashMap<>();

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
            if (phrase.hasBehind(rule.needs()) && phrase.acceptAsked(rule.claims())) {
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
        long start = rules.size() > 1 ? phrase.longStart() : -1;
        if (start < 0) {
            return possibleByFew(phrase);
        }
        var known = byLongStart.get(start);
        if (known == null) {
            known = possibleByFew(phrase);
            if (known.size() > 1 && byLongStart.size() < KEPT) {
                known = known.stream()
                        .filter(rule -> phrase.mayStartLong(rule.claims()))
                        .toList();
            }
            if (byLongStart.size() < KEPT) {
                byLongStart.put(start, once(known));
            }
        }
        return known;
    }

    private List<ReadingRule<T>> once(List<ReadingRule<T>> some) {
        return lists.computeIfAbsent(some, same -> same);
    }

    private List<ReadingRule<T>> possibleByFew(Phrase phrase) {
        int start = phrase.start();
        var known = start < 0 ? rules : byStart.get(start);
        if (known == null) {
            known = rules.stream()
                    .filter(rule -> phrase.mayStart(rule.claims()))
                    .toList();
            if (byStart.size() < KEPT) {
                byStart.put(start, once(known));
            }
        }
        return known;
    }
}
