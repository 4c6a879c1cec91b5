package org.engross.export.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * A part of a text as the template {@code prints/text} sets it: a block with parts in it, or a paragraph with words. Each
 * paragraph of a block in quotation marks opens with one, as bills print it; the last one closes.
 *
 * @param tag {@code div}, {@code p} or {@code h2}
 * @param type its class
 * @param id of a block that is a provision: its path, and which of those at this path it is where it is not the first
 * @param open the quotation mark before its words, or nothing
 * @param place the id of the provision that the paragraph leads in; empty if it leads none in
 * @param close the quotation mark after its words and what follows that, or nothing
 */
public record PrintedPart(
        String tag,
        String type,
        String id,
        String open,
        String place,
        String designation,
        String heading,
        List<NotedWords> runs,
        List<PrintedPart> parts,
        String close) {

    /**
     * Words, and the publisher's footnote that is called after them.
     *
     * @param note empty where none is
     */
    public record NotedWords(String words, String note) {}

    public static PrintedPart of(Provision root) {
        return provision(root, ProvisionPath.ROOT, "", "").apart(new HashMap<>());
    }

    /**
     * With ids of which each stands once. A text may have two provisions of one designation, as a table of contents in a bill has
     * two items of one number, or a section two subsections (e); the first has the path, the second {@code s2/e~2}.
     */
    private PrintedPart apart(Map<String, Integer> seen) {
        int count = id.isEmpty() ? 1 : seen.merge(id, 1, Integer::sum);
        var of = count == 1 ? "" : "~" + count;
        var below = parts.stream()
                .map(part -> part.id.isEmpty() && part.place.equals(id) && !of.isEmpty() ? part.at(id + of) : part)
                .map(part -> part.apart(seen))
                .toList();
        return new PrintedPart(tag, type, id + of, open, place, designation, heading, runs, below, close);
    }

    private PrintedPart at(String other) {
        return new PrintedPart(tag, type, id, open, other, designation, heading, runs, parts, close);
    }

    private static PrintedPart block(String type, String id, List<PrintedPart> parts) {
        return new PrintedPart("div", type, id, "", "", "", "", List.of(), parts, "");
    }

    private static PrintedPart provision(Provision provision, ProvisionPath path, String open, String close) {
        var parts = new ArrayList<PrintedPart>();
        var rest = provision.parts();
        var first = rest.isEmpty() || !provision.level().isWithinSection() ? null : rest.getFirst();
        if (first instanceof Wording wording) {
            rest = rest.subList(1, rest.size());
            parts.add(lead(provision, path, runs(wording), open, rest.isEmpty() ? close : ""));
        } else if (!provision.designation().isNone()
                || !provision.heading().isEmpty()
                || rest.isEmpty() && !close.isEmpty()) {
            parts.add(lead(provision, path, List.of(), open, rest.isEmpty() ? close : ""));
        }
        parts.addAll(parts(rest, path, open, close));
        var level = provision.level().name().toLowerCase(Locale.ROOT);
        return block("lv " + level, path.steps().isEmpty() ? "" : path.toString(), parts);
    }

    /** Designation and heading, with the first words after them on the same line below the section. */
    private static PrintedPart lead(
            Provision provision, ProvisionPath path, List<NotedWords> words, String open, String close) {
        boolean within = provision.level().isWithinSection();
        var heading = provision.heading().words();
        return new PrintedPart(
                within || provision.level() == Level.TABLE_ITEM ? "p" : "h2",
                "lead",
                "",
                open,
                path.toString(),
                provision.designation().printed(),
                within && !heading.isEmpty() ? heading + ".—" : heading,
                words,
                List.of(),
                close);
    }

    private static List<PrintedPart> parts(List<Part> parts, ProvisionPath path, String open, String close) {
        var printed = new ArrayList<PrintedPart>();
        var steps = Walk.steps(parts).iterator();
        for (var part : parts) {
            var end = printed.size() == parts.size() - 1 ? close : "";
            printed.add(
                    switch (part) {
                        case Wording wording -> paragraph(wording, open, end);
                        case Provision provision -> provision(provision, path.child(steps.next()), open, end);
                        case QuotedContent quoted -> {
                            var after = (quoted.marked() ? "”" : "") + quoted.after() + end;
                            yield block("quoted", "", parts(quoted.parts(), path, quoted.marked() ? "“" : "", after));
                        }
                    });
        }
        return printed;
    }

    private static PrintedPart paragraph(Wording wording, String open, String close) {
        var type = wording.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PrintedPart("p", type, "", open, "", "", "", runs(wording), List.of(), close);
    }

    /** The words, parted where the publisher's footnotes are called. */
    static List<NotedWords> runs(Wording wording) {
        var runs = new ArrayList<NotedWords>();
        int from = 0;
        for (var mark : wording.marks()) {
            if (mark.kind() == Mark.Kind.NOTE) {
                runs.add(new NotedWords(
                        wording.words().substring(from, mark.span().start()), mark.value()));
                from = mark.span().start();
            }
        }
        runs.add(new NotedWords(wording.words().substring(from), ""));
        return runs;
    }
}
