package org.engross.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * Sections of a law as one text. Where a general clause holds "in this title" and the title's heading is not at hand, the
 * sections after it whose numbers have the same hundreds are that title: section 201 begins title II; or those with the same
 * thousands, where it is seen that titles have these. A division goes on
 * until the numbers begin again, or from section 10101 to section 20101.
 */
final class LawText {

    private static final Pattern GENERAL = Pattern.compile(
            "[Ww]h(?:en(?:ever)?|erever) in this (Act|division|title|subtitle|chapter|subchapter|part|subpart)\\b,?(?: \\([^()]*\\))? an amendment");
    private static final Pattern SECTION_STEP = Pattern.compile("s[0-9].*");
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,6}");
    private static final String ACT = "Act";
    private static final String DIVISION = "division";

    private final Provision whole;

    LawText(List<Provision> sections) {
        var parts = new ArrayList<Provision>();
        for (int at = 0; at < sections.size(); ) {
            var scope = scope(sections.get(at));
            int to = at + 1;
            if (!scope.isEmpty() && !scope.equals(ACT)) {
                while (to < sections.size() && goesOn(scope, sections, at, to)) {
                    to++;
                }
                parts.add(of(Level.valueOf(scope.toUpperCase(Locale.ROOT)), sections.subList(at, to)));
            } else {
                parts.add(sections.get(at));
            }
            at = to;
        }
        this.whole = of(Level.TEXT, parts);
    }

    private static Provision of(Level level, List<? extends Part> parts) {
        return new Provision(level, Designation.NONE, Wording.NONE, List.copyOf(parts));
    }

    /** The part of the law that a general clause in a section names; empty where there is none. */
    private static String scope(Provision section) {
        return section.allWords()
                .map(words -> GENERAL.matcher(words.words()))
                .flatMap(found -> found.results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static boolean goesOn(String scope, List<Provision> sections, int first, int next) {
        return scope.equals(DIVISION)
                ? number(sections.get(next)) >= number(sections.get(next - 1))
                        && number(sections.get(next)) / 10000 == number(sections.get(first)) / 10000
                : isOfOnePart(sections, first, next);
    }

    private static boolean isOfOnePart(List<Provision> sections, int first, int next) {
        int part = isOfThousands(sections, first) ? 1000 : 100;
        return number(sections.get(next)) / part == number(sections.get(first)) / part
                && number(sections.get(next)) >= number(sections.get(next - 1));
    }

    /**
     * Whether titles have thousands, and their subtitles hundreds: where section 1001 begins title I, and not title X, since no
     * section of the nine hundreds stands before it; and where a clause would else hold for its own section alone, which would
     * say nothing, as section 40101 before section 40201.
     */
    private static boolean isOfThousands(List<Provision> sections, int first) {
        int from = number(sections.get(first));
        boolean alone = first + 1 == sections.size() || number(sections.get(first + 1)) / 100 != from / 100;
        boolean begins = from % 1000 < 100;
        for (int at = first - 1; begins && at >= 0 && number(sections.get(at)) <= number(sections.get(at + 1)); at--) {
            begins = number(sections.get(at)) / 100 != from / 100 - 1;
        }
        return from >= 1000 && (alone || begins);
    }

    /** Below nought where it has no figures. */
    private static int number(Provision section) {
        var figures = FIGURES.matcher(section.designation().value());
        return figures.find() ? Integer.parseInt(figures.group()) : -100;
    }

    Provision whole() {
        return whole;
    }

    /** Some of its sections, by their paths, and those with a general clause. */
    Provision of(Set<ProvisionPath> sections) {
        return cut(whole, ProvisionPath.ROOT, sections);
    }

    private static Provision cut(Provision text, ProvisionPath path, Set<ProvisionPath> sections) {
        var steps = Walk.steps(text.parts()).iterator();
        var kept = new ArrayList<Provision>();
        for (var below : text.provisions()) {
            var at = path.child(steps.next());
            if (below.level() != Level.SECTION) {
                kept.add(cut(below, at, sections));
            } else if (sections.contains(at) || !scope(below).isEmpty()) {
                kept.add(below);
            }
        }
        return text.withParts(kept);
    }

    /** The path of the law's section in which a path lies. */
    static ProvisionPath section(ProvisionPath path) {
        int depth = 0;
        while (depth < path.steps().size()
                && !SECTION_STEP.matcher(path.steps().get(depth)).matches()) {
            depth++;
        }
        return first(path, depth + 1);
    }

    /** The path of the subsection in which a path lies, or of the section where it is in none. */
    static ProvisionPath subsection(ProvisionPath path) {
        return first(path, section(path).steps().size() + 1);
    }

    private static ProvisionPath first(ProvisionPath path, int steps) {
        return path.steps().size() <= steps
                ? path
                : new ProvisionPath(path.steps().subList(0, steps));
    }
}
