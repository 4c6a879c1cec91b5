package org.engross.export.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.replay.Agreement;
import org.engross.replay.LawNumber;
import org.engross.replay.PointAnswer;
import org.engross.replay.ReplayAnswer;
import org.engross.replay.SectionAnswer;

/**
 * What came of a title replayed law after law, in plain text:
 *
 * <pre>
 * pl-117-81u1, laws executed: 117-90
 *     2 identical, 117-90
 *     208 differs, 117-90
 *         made: …
 *         published: …
 * </pre>
 */
public final class ReplayPlain {

    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    private ReplayPlain() {}

    public static String of(ReplayAnswer answer) {
        var plain = new ReplayPlain();
        plain.line("Title " + answer.title() + " of the United States Code, law after law");
        plain.line(counts(answer.end()));
        if (!answer.absent().isEmpty()) {
            plain.line("laws not at hand: " + laws(answer.absent()));
        }
        answer.points().forEach(plain::point);
        plain.line("");
        plain.line("At the end");
        answer.end().forEach(plain::section);
        return plain.out.toString();
    }

    /** "5 sections touched: 4 identical, 1 differs". */
    private static String counts(List<SectionAnswer> sections) {
        var counts = Arrays.stream(Agreement.values())
                .map(agreement -> count(sections, agreement) + " " + agreement.word())
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return sections.size() + (sections.size() == 1 ? " section" : " sections") + " touched"
                + (counts.isEmpty() ? "" : ": " + counts);
    }

    private static long count(List<SectionAnswer> sections, Agreement agreement) {
        return sections.stream().filter(one -> one.agreement() == agreement).count();
    }

    private static String laws(List<LawNumber> laws) {
        return laws.stream().map(LawNumber::toString).collect(Collectors.joining(", "));
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void point(PointAnswer answer) {
        line("");
        line(answer.point().tag()
                + (answer.executed().isEmpty()
                        ? ", no law at hand executed"
                        : ", laws executed: " + laws(answer.executed())));
        answer.untold().forEach(words -> line(INDENT + "not read: " + words));
        answer.sections().forEach(this::section);
    }

    private void section(SectionAnswer section) {
        line(INDENT + section.section() + " " + section.agreement().word()
                + (section.laws().isEmpty() ? "" : ", " + laws(section.laws())));
        section.reasons().forEach(reason -> line(INDENT + INDENT + reason));
        section.difference().ifPresent(differ -> {
            line(INDENT + INDENT + "made: " + differ.made());
            line(INDENT + INDENT + "published: " + differ.published());
        });
    }
}
