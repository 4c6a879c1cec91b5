package org.engross.export.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;

/**
 * The changes of a comparison that a reader counts, numbered from 1. A {@link Kind#FRONT} that only one of the two prints
 * has is no amendment, and is not counted.
 */
public final class CountedChanges {

    private final Map<String, ProvisionChange> byId = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private CountedChanges(List<ProvisionChange> changes) {
        for (var change : changes) {
            byId.put(change.id(), change);
            numbers.put(change.id(), numbers.size() + 1);
        }
    }

    public static CountedChanges of(Comparison comparison) {
        return new CountedChanges(comparison.differences().stream()
                .filter(change -> change.kind() != Kind.FRONT)
                .toList());
    }

    public List<ProvisionChange> all() {
        return List.copyOf(byId.values());
    }

    public int count() {
        return byId.size();
    }

    public int count(Kind kind) {
        return (int)
                byId.values().stream().filter(change -> change.kind() == kind).count();
    }

    /** Its number, from 1; 0 if it is not counted. */
    public int number(ProvisionChange change) {
        return numbers.getOrDefault(change.id(), 0);
    }

    public int wordsInserted() {
        return byId.values().stream().mapToInt(ProvisionChange::wordsInserted).sum();
    }

    public int wordsStruck() {
        return byId.values().stream().mapToInt(ProvisionChange::wordsStruck).sum();
    }
}
