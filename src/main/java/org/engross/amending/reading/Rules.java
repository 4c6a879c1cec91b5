package org.engross.amending.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All rules of the reading, group for group, in the order in which they are asked. Whoever looks for the rule that reads
 * a phrase begins here; {@code fixtures/reading} has an example of each, in a file named after its group.
 */
final class Rules {

    /** By the names of their groups, in the order in which the groups are told. */
    private static final Map<String, List<? extends ReadingRule<?>>> GROUPS = groups();

    private Rules() {}

    private static Map<String, List<? extends ReadingRule<?>>> groups() {
        var groups = new LinkedHashMap<String, List<? extends ReadingRule<?>>>();
        groups.put("asides", Asides.ALL);
        groups.put("silent", silent());
        groups.put("places", join(TableRules.PLACES.rules(), PlaceRules.ALL.rules()));
        groups.put("laws", LawRules.ALL.rules());
        groups.put("strikes", join(EndRules.ALL.rules(), StrikeRules.ALL.rules()));
        groups.put("insertions", InsertRules.ALL.rules());
        groups.put("restatements", RestateRules.ALL.rules());
        groups.put("redesignations", join(TableRules.ORDERS.rules(), RedesignationRules.ALL.rules()));
        groups.put("passages", PassageRules.SEVERAL.rules());
        groups.put("ends-of-passages", ThroughRules.ALL.rules());
        groups.put("contents", ContentRules.SEVERAL.rules());
        groups.put("floor", FloorRules.ALL.rules());
        return groups;
    }

    private static List<ReadingRule<String>> silent() {
        return Stream.of(
                        List.of(SilentRules.CONTENTS),
                        SilentRules.BETWEEN.rules(),
                        List.of(SilentRules.LISTED_BELOW),
                        SilentRules.OTHERWISE.rules(),
                        List.of(SilentRules.APPLIED, SilentRules.ORDERS_NOTHING))
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<ReadingRule<T>> join(List<ReadingRule<T>> some, List<ReadingRule<T>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The groups of rules. */
    static List<String> groupNames() {
        return List.copyOf(GROUPS.keySet());
    }

    /** What each rule of a group reads, by its name, in the order in which they are asked. */
    static Map<String, String> of(String group) {
        var rules = new LinkedHashMap<String, String>();
        GROUPS.getOrDefault(group, List.of()).forEach(rule -> rules.put(rule.name(), rule.says()));
        return rules;
    }
}
