package org.engross.export.text;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Prints a text as markdown: sections are headings, designations bold, run-in headings italic, each provision a
 * paragraph, indented by an em space a level and by a quotation bar where it is quoted.
 */
public final class TextMarkdown {

    private static final String INDENT = "&emsp;";

    private final StringBuilder out = new StringBuilder();

    private TextMarkdown() {}

    /** The text, each paragraph ended by an empty line. */
    public static String of(Provision root) {
        var print = new TextMarkdown();
        print.provision(root, 0, 0);
        return print.out.toString();
    }

    private void provision(Provision provision, int depth, int quotes) {
        boolean within = provision.level().isWithinSection();
        var parts = provision.parts();
        var lead = within ? leadBelowSection(provision) : leadOfSection(provision);
        if (within && !parts.isEmpty() && parts.getFirst() instanceof Wording words) {
            paragraph(lead + words(words), depth, quotes);
            parts = parts.subList(1, parts.size());
        } else if (!lead.isBlank()) {
            paragraph(lead.strip(), depth, quotes);
        }
        parts(parts, depth, within ? depth + 1 : depth, quotes);
    }

    private static String leadOfSection(Provision provision) {
        var lead = provision.designation().printed() + " " + provision.heading().words();
        return lead.isBlank() ? "" : "### " + Markdown.escaped(lead.strip());
    }

    private static String leadBelowSection(Provision provision) {
        var designation = provision.designation();
        var heading = provision.heading().words();
        return (designation.isNone() ? "" : "**" + Markdown.escaped(designation.printed()) + "** ")
                + (heading.isEmpty() ? "" : "*" + Markdown.escaped(heading) + ".*—");
    }

    private void parts(List<Part> parts, int depth, int below, int quotes) {
        for (var part : parts) {
            switch (part) {
                case Wording wording -> paragraph(words(wording), depth, quotes);
                case Provision provision -> provision(provision, below, quotes);
                case QuotedContent quoted -> {
                    parts(quoted.parts(), below, below, quotes + 1);
                    if (!quoted.after().isEmpty()) {
                        paragraph((quoted.marked() ? "”" : "") + Markdown.escaped(quoted.after()), depth, quotes + 1);
                    }
                }
            }
        }
    }

    /** The words, with the publisher's footnotes in brackets where they are called. */
    private static String words(Wording wording) {
        return PrintedPart.runs(wording).stream()
                .map(run -> Markdown.escaped(run.words()) + note(run.note()))
                .collect(Collectors.joining());
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " \\[Note of the publisher: " + Markdown.escaped(note) + "\\]";
    }

    private void paragraph(String words, int depth, int quotes) {
        var bar = "> ".repeat(quotes);
        out.append(bar).append(words.startsWith("#") ? "" : INDENT.repeat(depth));
        out.append(words).append('\n').append(bar.stripTrailing()).append('\n');
    }
}
