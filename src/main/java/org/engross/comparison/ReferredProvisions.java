package org.engross.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/**
 * Finds the provisions to which a cross-reference leads from where it stands: a section of the text, or a level below the
 * nearest provision that is divided so. What proposed law names is sought in the same proposal.
 */
final class ReferredProvisions {

    private final Outline text;

    /** The sections by their designations; made when the first is sought. */
    private Map<String, List<Integer>> sections = Map.of();

    ReferredProvisions(Outline text) {
        this.text = text;
    }

    private List<Integer> sections(String value) {
        if (sections.isEmpty()) {
            sections = IntStream.range(0, text.size())
                    .boxed()
                    .filter(number -> text.provision(number).level() == Level.SECTION)
                    .collect(Collectors.groupingBy(this::value));
        }
        return sections.getOrDefault(value, List.of());
    }

    private String value(int number) {
        return text.provision(number).designation().value();
    }

    ProvisionPath path(int number) {
        return text.path(number);
    }

    /** The numbers of the provisions in its order; empty where one is not there, or there twice. */
    List<Integer> of(CrossReference reference, int from) {
        var found = new ArrayList<Integer>();
        for (var way : reference.ways()) {
            var one = reference.level() == Level.SECTION
                    ? only(sections(way.getFirst()), from, way.getFirst())
                    : near(reference.level(), way.getFirst(), from);
            for (int step = 1; step < way.size() && one.isPresent(); step++) {
                one = only(below(one.getAsInt()), one.getAsInt(), way.get(step));
            }
            if (one.isEmpty()) {
                return List.of();
            }
            found.add(one.getAsInt());
        }
        return found;
    }

    private OptionalInt near(Level level, String value, int from) {
        for (int above = from; above >= 0; above = text.parent(above)) {
            var divided = below(above).stream()
                    .filter(child -> text.provision(child).level() == level && isOfOneLaw(child, from))
                    .toList();
            if (!divided.isEmpty()) {
                return only(divided, from, value);
            }
        }
        return OptionalInt.empty();
    }

    private List<Integer> below(int number) {
        return Arrays.stream(text.children(number)).boxed().toList();
    }

    private OptionalInt only(List<Integer> among, int from, String value) {
        int[] found = among.stream()
                .filter(number -> value(number).equals(value) && isOfOneLaw(number, from))
                .mapToInt(Integer::intValue)
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    private boolean isOfOneLaw(int one, int other) {
        return quoting(one) == quoting(other);
    }

    /** The provision that quotes the law of which this one is a part; -1 where it is of the text itself. */
    private int quoting(int number) {
        int at = number;
        while (at >= 0 && text.isQuoted(at)) {
            at = text.parent(at);
        }
        return at == number ? -1 : at;
    }
}
