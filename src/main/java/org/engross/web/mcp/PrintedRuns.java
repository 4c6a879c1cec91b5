package org.engross.web.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.engross.export.json.TreeView;
import org.engross.export.json.TreeView.PartView;

/** The tree of a text as a list of runs in printed order, each with the path of its provision. */
final class PrintedRuns {

    /**
     * The words of a provision between those of the levels below it: what stands before them, and what after them.
     *
     * @param quoted whether the words are of content that the text quotes
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record RunOfWords(String path, String designation, String heading, String words, boolean quoted) {}

    private final List<RunOfWords> runs = new ArrayList<>();

    private PrintedRuns() {}

    /**
     * The runs of a text, or of a provision of it with what is below.
     *
     * @param path of the provision; empty for the whole
     */
    static List<RunOfWords> of(TreeView tree, String path) {
        var printed = new PrintedRuns();
        printed.add(tree, false);
        return printed.runs.stream()
                .filter(run -> path.isEmpty() || (run.path() + "/").startsWith(path + "/"))
                .toList();
    }

    private void add(TreeView provision, boolean quoted) {
        add(provision, provision.parts(), quoted, provision.designation(), provision.heading());
    }

    /** Designation and heading go with the first run, even where it has no words. */
    private void add(TreeView of, List<PartView> parts, boolean quoted, String designation, String heading) {
        var own = new StringJoiner("\n");
        var name = designation;
        var head = heading;
        for (var part : parts) {
            if (part.words() != null) {
                own.add(part.words());
                continue;
            }
            name = emptied(of, name, head, own, quoted);
            head = "";
            own = new StringJoiner("\n");
            if (part.provision() != null) {
                add(part.provision(), quoted);
            } else {
                add(of, part.quoted(), true, "", "");
                own.add(part.afterQuote());
            }
        }
        emptied(of, name, head, own, quoted);
    }

    private String emptied(TreeView of, String designation, String heading, StringJoiner own, boolean quoted) {
        var words = own.toString().strip();
        if (!(designation + heading + words).isEmpty()) {
            runs.add(new RunOfWords(of.path(), designation, heading, words, quoted));
        }
        return "";
    }
}
