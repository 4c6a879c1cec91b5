package org.engross.export.comparison;

import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.export.text.Markdown;
import org.engross.expression.Caveats;
import org.engross.provision.Wording;

/**
 * Prints a comparison as markdown (CommonMark with the strikethrough of GitHub): a summary, then each provision that is
 * not the same under a heading of its own, with {@code ~~struck~~} and {@code **inserted**} words.
 */
public final class ComparisonMarkdown {

    private static final String OMITTED = "\\* \\* \\* \\* \\*\n\n";

    private ComparisonMarkdown() {}

    /** The print, each line ended by a line feed. */
    public static String of(Comparison comparison) {
        return of(comparison, Caveats.NONE);
    }

    /** The print, with what a reader must know of the texts before it. */
    public static String of(Comparison comparison, Caveats caveats) {
        var out = new StringBuilder();
        out.append("# ")
                .append(Markdown.escaped(ComparisonWords.title(comparison)))
                .append("\n\n");
        caveats.notes().forEach(note -> out.append(Markdown.escaped(note)).append("\n\n"));
        ComparisonWords.summary(comparison)
                .forEach(line -> out.append("- ").append(line).append('\n'));
        var differences = comparison.differences();
        if (differences.isEmpty()) {
            out.append('\n').append(ComparisonWords.NOTHING_CHANGED).append('\n');
        }
        differences.forEach(change -> print(change, caveats.doubt().apply(change), out));
        return out.toString().stripTrailing() + "\n";
    }

    private static void print(ProvisionChange change, String doubt, StringBuilder out) {
        var kind = ComparisonWords.kind(change);
        out.append("\n## ")
                .append(kind.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(kind.substring(1));
        out.append(": ").append(Markdown.escaped(ComparisonWords.place(change)));
        if (!change.heading().isEmpty()) {
            out.append(" · ").append(Markdown.escaped(change.heading()));
        }
        out.append("\n\n");
        out.append(doubt.isEmpty() ? "" : Markdown.escaped(doubt) + "\n\n");
        if (change.passages().stream().allMatch(passage -> passage.isUnchanged())) {
            out.append(ComparisonWords.unchanged(change)).append('\n');
            return;
        }
        passages(change, out);
        out.setLength(out.length() - 1);
    }

    private static void passages(ProvisionChange change, StringBuilder out) {
        boolean afterLevels = false;
        for (var passage : change.passages()) {
            if (passage.kind() == Wording.Kind.HEADING && passage.isUnchanged()) {
                continue; // stands in the heading above
            }
            if (passage.afterLevels() && !afterLevels) {
                out.append(OMITTED);
                afterLevels = true;
            }
            out.append(edits(passage.edits())).append("\n\n");
        }
    }

    private static String edits(List<Edit> edits) {
        var markdown = new Markdown();
        for (var edit : edits) {
            switch (edit.op()) {
                case SAME -> markdown.plain(edit.text());
                case STRIKE -> markdown.marked(edit.text(), "~~");
                case INSERT -> markdown.marked(edit.text(), "**");
            }
        }
        return markdown.toString();
    }
}
