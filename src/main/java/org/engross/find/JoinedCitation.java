package org.engross.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.provision.DesignationStyle;

/** Takes apart a citation that cites several times: several places at once, or one thing twice, once in brackets. */
public final class JoinedCitation {

    private static final String DESIGNATION = "\\([A-Za-z0-9]{1,5}\\)";
    private static final String PLACES = "(?:" + DESIGNATION + ")+";
    private static final String JOINT = "(?:, (?:and|or|&) |, ?| (?:and|or|&) )";
    private static final String SECTION = "\\d+[A-Za-z]{0,2}(?:-\\d+[A-Za-z]?)?";
    private static final Pattern JOINED =
            Pattern.compile("(?<before>.*?)(?<section>\\b" + SECTION + ")(?<places>(?:" + PLACES + ")?)(?<more>(?:"
                    + JOINT + "(?:" + SECTION + "(?:" + PLACES + ")?|" + PLACES + "))+)(?<after>(?: of .*)?)");
    private static final Pattern MORE =
            Pattern.compile(JOINT + "(?<section>(?:" + SECTION + ")?)(?<places>(?:" + PLACES + ")?)");
    private static final Pattern ONE = Pattern.compile(DESIGNATION);
    private static final Pattern BRACKET = Pattern.compile(" [(\\[]");

    /** A citation and another in brackets behind it. */
    public record TwiceCited(String before, String inBrackets) {}

    private JoinedCitation() {}

    /**
     * Each place by itself: {@code 47 U.S.C. 230(c)(1)} and {@code 47 U.S.C. 230(c)(2)}, of {@code 47 U.S.C. 230(c)(1) and
     * (2)}; none where the words join no places, or a place fits none of the levels of the one before it.
     */
    public static List<String> each(String words) {
        var joined = JOINED.matcher(WrittenForms.plain(words));
        if (!joined.matches()) {
            return List.of();
        }
        var section = joined.group("section");
        var places = designations(joined.group("places"));
        var each = new ArrayList<String>();
        each.add(section + String.join("", places));
        for (var more = MORE.matcher(joined.group("more")); more.find(); ) {
            var next = designations(more.group("places"));
            if (!more.group("section").isEmpty()) {
                section = more.group("section");
                places = next;
            } else {
                var level = level(places, next.getFirst());
                if (level.isEmpty()) {
                    return List.of();
                }
                places = Stream.concat(places.subList(0, level.get()).stream(), next.stream())
                        .toList();
            }
            each.add(section + String.join("", places));
        }
        return each.stream()
                .map(one -> joined.group("before") + one + joined.group("after"))
                .toList();
    }

    /** Each way to take the last brackets for a citation of its own, the longest in brackets first. */
    public static List<TwiceCited> twice(String words) {
        var plain = WrittenForms.plain(words);
        return plain.endsWith(")") || plain.endsWith("]")
                ? BRACKET.matcher(plain)
                        .results()
                        .map(found -> new TwiceCited(
                                plain.substring(0, found.start()), plain.substring(found.end(), plain.length() - 1)))
                        .filter(one -> !one.before().isBlank())
                        .toList()
                : List.of();
    }

    private static List<String> designations(String places) {
        return ONE.matcher(places).results().map(found -> found.group()).collect(Collectors.toList());
    }

    /** The deepest step that has the style of the designation, which stands in its place. */
    private static Optional<Integer> level(List<String> places, String next) {
        return IntStream.iterate(places.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> DesignationStyle.levels(bare(places.get(at))).stream()
                        .anyMatch(DesignationStyle.levels(bare(next))::contains))
                .boxed()
                .findFirst();
    }

    private static String bare(String designation) {
        return designation.substring(1, designation.length() - 1);
    }
}
