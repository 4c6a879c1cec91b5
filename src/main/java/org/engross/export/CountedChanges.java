package org.engross.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.comparison.Comparison;
import org.engross.comparison.Passage;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.provision.Level;

/**
 * The changes of a comparison that a reader counts, numbered from 1. A front (number, long title, enacting clause) that
 * only one of the two prints has is a difference of prints, not an amendment, and is not counted.
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
                .filter(change -> !isFrontOfOnePrint(change))
                .toList());
    }

    /** Whether all that differs are words at the front, or the end, of the whole that the other print lacks. */
    public static boolean isFrontOfOnePrint(ProvisionChange change) {
        return change.provision().level() == Level.TEXT
                && change.kind() == Kind.REWORDED
                && change.passages().stream().allMatch(passage -> passage.isUnchanged() || isOneSided(passage));
    }

    private static boolean isOneSided(Passage passage) {
        return passage.isBefore() != passage.isAfter();
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
