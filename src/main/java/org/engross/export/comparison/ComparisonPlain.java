package org.engross.export.comparison;

import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.export.text.Markdown;
import org.engross.expression.Caveats;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provision.Wording;

/**
 * Prints a comparison as plain text or as markdown: a summary, then each provision that is not the same. In plain text
 * its edits are marked as wdiff marks them; in markdown (CommonMark with the strikethrough of GitHub) it stands under a
 * heading of its own, with {@code ~~struck~~} and {@code **inserted**} words. Asterisks stand, as in comparative prints,
 * for levels printed as changes of their own.
 *
 * <pre>
 * REWORDED  s3/a/s2421A/e  Affirmative Defense
 * … violating subsection (a){+, or subsection (b)(1)+} where the defendant proves …
 * </pre>
 */
public final class ComparisonPlain {

    private static final String OMITTED = "* * * * *";

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    private final ComparisonSignatures signatures;

    private ComparisonPlain(boolean markdown, ComparisonSignatures signatures) {
        this.markdown = markdown;
        this.signatures = signatures;
    }

    /** As plain text, each line ended by a line feed, with what a reader must know of the texts first. */
    public static String plain(Comparison comparison, Caveats caveats, ComparisonSignatures signatures) {
        return new ComparisonPlain(false, signatures).print(comparison, caveats);
    }

    /** As markdown. */
    public static String markdown(Comparison comparison, Caveats caveats, ComparisonSignatures signatures) {
        return new ComparisonPlain(true, signatures).print(comparison, caveats);
    }

    private String print(Comparison comparison, Caveats caveats) {
        out.append(markdown ? "# " : "").append(words(ComparisonWords.title(comparison)));
        out.append("\n\n");
        caveats.notes().forEach(note -> out.append(words(note)).append("\n\n"));
        ComparisonWords.summary(comparison)
                .forEach(line -> out.append(markdown ? "- " : "").append(line).append('\n'));
        if (comparison.differences().isEmpty()) {
            out.append('\n').append(ComparisonWords.NOTHING_CHANGED).append('\n');
        }
        comparison
                .differences()
                .forEach(change -> change(change, ComparisonWords.note(comparison, change), caveats.doubt(change)));
        return markdown ? out.toString().stripTrailing() + "\n" : out.toString();
    }

    private void change(ProvisionChange change, String note, String doubt) {
        var place = words(ComparisonWords.place(change));
        out.append('\n');
        out.append(
                markdown
                        ? "## " + ChangeLabel.kind(change) + ": " + place
                        : ComparisonWords.kind(change).toUpperCase(Locale.ROOT) + "  " + place);
        if (!change.heading().isEmpty()) {
            out.append(markdown ? " · " : "  ").append(words(change.heading()));
        }
        out.append(markdown ? "\n\n" : "\n");
        if (!note.isEmpty()) {
            out.append(words(note)).append(markdown ? "\n\n" : "\n");
        }
        if (!doubt.isEmpty()) {
            out.append(words(doubt)).append(markdown ? "\n\n" : "\n");
        }
        var signature = signatures.of(change).printed();
        if (!signature.isEmpty()) {
            out.append(words(signature)).append(markdown ? "\n\n" : "\n");
        }
        if (change.passages().stream().allMatch(passage -> passage.isUnchanged())) {
            out.append(ComparisonWords.unchanged(change)).append('\n');
            return;
        }
        passages(change);
    }

    private void passages(ProvisionChange change) {
        boolean afterLevels = false;
        for (var passage : change.passages()) {
            if (passage.kind() == Wording.Kind.HEADING && passage.isUnchanged()) {
                continue; // stands in the line above
            }
            if (passage.afterLevels() && !afterLevels) {
                out.append(words(OMITTED)).append(markdown ? "\n\n" : "\n");
                afterLevels = true;
            }
            out.append(edits(passage.edits())).append(markdown ? "\n\n" : "\n");
        }
        if (markdown) {
            out.setLength(out.length() - 1);
        }
    }

    private String edits(List<Edit> edits) {
        var marked = new Markdown();
        var plain = new StringBuilder();
        for (var edit : edits) {
            switch (edit.op()) {
                case SAME -> marked.plain(edit.text());
                case STRIKE -> marked.marked(edit.text(), "~~");
                case INSERT -> marked.marked(edit.text(), "**");
            }
            plain.append(
                    switch (edit.op()) {
                        case SAME -> edit.text();
                        case STRIKE -> "[-" + edit.text() + "-]";
                        case INSERT -> "{+" + edit.text() + "+}";
                    });
        }
        return (markdown ? marked : plain).toString();
    }

    private String words(String words) {
        return markdown ? Markdown.escaped(words) : words;
    }
}
