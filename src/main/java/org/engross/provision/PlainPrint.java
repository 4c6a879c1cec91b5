package org.engross.provision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints a tree as plain text: a provision a line, its designation and heading before its words, indented two spaces a
 * level below the subsection, flush words after the levels at the indent of the provision that they close, quotation
 * marks before each quoted provision and after the last. A footnote stands where it is called: its number, then the note
 * with its number, as the Code's print runs on in plain text ({@code paragraph (1).11 So in original.}).
 *
 * <pre>
 * § 1595. Civil remedy
 * (b)
 *   (1) Any civil action filed under …
 * </pre>
 */
public final class PlainPrint {

    private static final String STEP = "  ";
    private static final Pattern CALL = Pattern.compile("[0-9]{1,3}|[*†‡]+");

    private final StringBuilder out = new StringBuilder();

    private PlainPrint() {}

    /** The text, each line ended by a line feed. */
    public static String of(Provision root) {
        var print = new PlainPrint();
        print.provision(root, 0);
        return print.out.toString();
    }

    private void provision(Provision provision, int depth) {
        var lead = lead(provision);
        var parts = provision.parts();
        int from = 0;
        boolean within = provision.level().isWithinSection();
        if (within && !parts.isEmpty() && parts.getFirst() instanceof Wording words) {
            lead = lead.isEmpty() || lead.endsWith("—") ? lead + printed(words) : lead + " " + printed(words);
            from = 1;
        }
        if (!lead.isEmpty()) {
            line(lead, depth);
        }
        int below = provision.level() == Level.TEXT || !within ? depth : depth + 1;
        parts(parts.subList(from, parts.size()), depth, below);
    }

    /** The designation and heading; from the subsection down a heading is set off by a period and a dash. */
    private static String lead(Provision provision) {
        var designation = provision.designation().printed();
        var heading = provision.heading().words();
        if (heading.isEmpty()) {
            return designation;
        }
        var setOff = provision.level().isWithinSection() ? heading + ".—" : heading;
        return designation.isEmpty() ? setOff : designation + " " + setOff;
    }

    private void parts(List<Part> parts, int depth, int below) {
        for (var part : parts) {
            switch (part) {
                case Wording wording -> line(printed(wording), depth);
                case Provision provision -> provision(provision, below);
                case QuotedContent content -> quoted(content, below);
            }
        }
    }

    private void quoted(QuotedContent content, int depth) {
        int before = out.length();
        parts(content.parts(), depth, depth);
        if (content.marked()) {
            markQuoted(before);
        }
        out.setLength(out.length() - 1);
        out.append(content.marked() ? "”" : "").append(content.after()).append('\n');
    }

    /** Sets an opening quotation mark before each line of a quoted block, as bills do. */
    private void markQuoted(int from) {
        var block = out.substring(from);
        out.setLength(from);
        block.lines().forEach(printed -> {
            int indent = printed.length() - printed.stripLeading().length();
            out.append(printed, 0, indent)
                    .append('“')
                    .append(printed.substring(indent))
                    .append('\n');
        });
    }

    /** The words with their footnotes; notes in the margin are not printed. */
    private static String printed(Wording wording) {
        var printed = new StringBuilder(wording.words());
        for (var mark : wording.marks().reversed()) {
            if (mark.kind() == Mark.Kind.NOTE) {
                var call = CALL.matcher(mark.value());
                printed.insert(mark.span().start(), (call.lookingAt() ? call.group() : "") + mark.value());
            }
        }
        return printed.toString();
    }

    private void line(String words, int depth) {
        out.append(STEP.repeat(depth)).append(words).append('\n');
    }
}
