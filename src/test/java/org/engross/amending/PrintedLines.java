package org.engross.amending;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/**
 * The pages and lines of a bill's print as an example writes them: {@code [7:21]} stands before the first word of line
 * 21 of page 7.
 */
final class PrintedLines {

    private static final Pattern LINE = Pattern.compile("\\[([0-9]+:[0-9]+)\\] ?");

    private PrintedLines() {}

    /** The text without the lines. */
    static String bare(String text) {
        return LINE.matcher(text).replaceAll("");
    }

    /** The bill with the lines as marks beside its words. */
    static Provision marked(Provision bill) {
        return bill.withHeading(marked(bill.heading()))
                .withParts(bill.parts().stream().map(PrintedLines::marked).toList());
    }

    private static Part marked(Part part) {
        return switch (part) {
            case Wording wording -> marked(wording);
            case Provision provision -> marked(provision);
            case QuotedContent quoted ->
                new QuotedContent(
                        quoted.parts().stream().map(PrintedLines::marked).toList(), quoted.after());
        };
    }

    private static Wording marked(Wording wording) {
        var marks = new ArrayList<Mark>();
        var words = new StringBuilder();
        int from = 0;
        for (var line : LINE.matcher(wording.words()).results().toList()) {
            words.append(wording.words(), from, line.start());
            marks.add(new Mark(Mark.Kind.LINE, new Span(words.length(), words.length()), line.group(1)));
            from = line.end();
        }
        words.append(wording.words(), from, wording.words().length());
        return new Wording(wording.kind(), words.toString(), marks);
    }
}
