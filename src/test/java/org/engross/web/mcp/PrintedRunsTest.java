package org.engross.web.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.export.json.TreeView;
import org.engross.export.json.TreeView.PartView;
import org.junit.jupiter.api.Test;

class PrintedRunsTest {

    private static TreeView level(String path, String designation, String heading, PartView... parts) {
        return new TreeView("level", path, designation, heading, List.of(parts));
    }

    private static PartView words(String words) {
        return new PartView("text", words, null, null, null);
    }

    private static PartView below(TreeView provision) {
        return new PartView(null, null, provision, null, null);
    }

    private static PartView quoted(String after, PartView... parts) {
        return new PartView(null, null, null, List.of(parts), after);
    }

    private static String printed(TreeView tree, String path) {
        return PrintedRuns.of(tree, path).stream()
                .map(run -> run.path() + "|" + run.designation() + "|" + run.heading() + "|"
                        + run.words().replace("\n", "/") + (run.quoted() ? "|quoted" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static final TreeView TEXT = level(
            "",
            "",
            "",
            below(level(
                    "s1",
                    "SECTION 1.",
                    "Short title",
                    words("Opening."),
                    below(level("s1/a", "(a)", "", words("first;"))),
                    words("flush words"),
                    words("and more."))),
            below(level(
                    "s2",
                    "SEC. 2.",
                    "Amendment",
                    words("is amended by adding:"),
                    quoted(".", below(level("s2/5", "(5)", "New", words("quoted words.")))))),
            below(level("s10", "SEC. 10.", "", words("last."))));

    @Test
    void wordsBeforeAndAfterTheLevelsBelowAreRunsOfTheirOwnInPrintedOrder() {
        assertEquals("""
                s1|SECTION 1.|Short title|Opening.
                s1/a|(a)||first;
                s1|||flush words/and more.
                s2|SEC. 2.|Amendment|is amended by adding:
                s2/5|(5)|New|quoted words.|quoted
                s2|||.
                s10|SEC. 10.||last.""", printed(TEXT, ""));
    }

    @Test
    void provisionComesWithWhatIsBelowItAndNothingBeside() {
        assertEquals("""
                s1|SECTION 1.|Short title|Opening.
                s1/a|(a)||first;
                s1|||flush words/and more.""", printed(TEXT, "s1"));
    }
}
