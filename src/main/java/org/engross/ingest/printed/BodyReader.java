package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.ingest.plain.PrintedWords;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Sets the paragraphs of a body as a tree: titles and what else holds sections by their headings, sections by theirs or by a
 * number that runs into the words ({@code Sec. 2. The expenses …}), tables of contents by their lines. What stands in a
 * section {@link PlainText} reads.
 */
final class BodyReader {

    private static final String DASH = "(?:--|—)";
    private static final Pattern HOLDER = Pattern.compile(
            "(DIVISION|TITLE|SUBTITLE|CHAPTER|SUBCHAPTER|PART|SUBPART|Division|Title|Subtitle|Chapter|Subchapter|Part|Subpart)"
                    + " ([0-9]{1,4}[A-Z]?|[IVXLC]{1,8}|[A-Z]{1,2})(?:" + DASH + "(.+))?");
    private static final Pattern SECTION = Pattern.compile("(?:SEC\\.|SECTION) [0-9].*");
    private static final Pattern RUN_IN =
            Pattern.compile("((?:Sec\\.|Section) (?:([0-9]{1,6}[A-Za-z]?)\\.|_{1,8}\\.?|\\.)) (.+)");
    private static final Pattern ENTRY = Pattern.compile("(Sec\\. ([0-9]{1,6}[A-Za-z]{0,2})\\.) (.+)");

    /** Stands in the lines for a table of contents; no file holds this character, or the file is refused. */
    private static final char TABLE = '\uE000';

    /** A title, or what else holds sections, while it is read. */
    private record OpenHolder(Level level, Designation designation, Wording heading, List<Part> parts) {}

    private final List<OfficeParagraph> paragraphs;
    private final List<OpenHolder> open = new ArrayList<>();
    private final List<OfficeParagraph> section = new ArrayList<>();
    private final List<Provision> tables = new ArrayList<>();
    private Optional<Designation> runIn = Optional.empty();

    private BodyReader(List<OfficeParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        open.add(new OpenHolder(Level.TEXT, Designation.NONE, Wording.NONE, new ArrayList<>()));
    }

    /** @throws IllegalArgumentException for a quotation that is not closed, or levels deeper than any law's */
    static List<Part> parts(List<OfficeParagraph> paragraphs) {
        return new BodyReader(paragraphs).read();
    }

    private List<Part> read() {
        for (int at = 0; at < paragraphs.size(); at++) {
            var paragraph = paragraphs.get(at);
            if (paragraph.words().indexOf(TABLE) >= 0) {
                throw new IllegalArgumentException("a character for private use, which no print has");
            }
            int contents = contents(at);
            var runsIn = RUN_IN.matcher(paragraph.words());
            if (contents > at) {
                table(paragraphs.subList(at, contents));
                at = contents - 1;
            } else if (holder(paragraph)) {
                // its words are its heading
            } else if (SECTION.matcher(paragraph.words()).matches()) {
                section();
                section.add(paragraph);
            } else if (paragraph.indent() > 0 && runsIn.matches()) {
                section();
                runIn = Optional.of(new Designation(runsIn.group(2) == null ? "" : runsIn.group(2), runsIn.group(1)));
                section.add(new OfficeParagraph(paragraph.indent(), false, runsIn.group(3)));
            } else {
                section.add(paragraph);
            }
        }
        section();
        return closed(0);
    }

    /** Where the table of contents ends that begins with a paragraph; the paragraph itself where none does. */
    private int contents(int from) {
        int entries = 0;
        int end = from;
        for (int at = from; at < paragraphs.size(); at++) {
            var paragraph = paragraphs.get(at);
            boolean isEntry = paragraph.indent() == 0
                    && !paragraph.isInCapitals()
                    && ENTRY.matcher(paragraph.words()).matches();
            boolean isHolder = HOLDER.matcher(paragraph.words()).matches();
            if (!isEntry && !isHolder) {
                break;
            }
            entries += isEntry ? 1 : 0;
            end = isEntry ? at + 1 : end;
        }
        return entries > 0 ? end : from;
    }

    private void table(List<OfficeParagraph> entries) {
        var items = new ArrayList<Part>();
        for (var entry : entries) {
            var words = PrintedWords.ofParagraphs(List.of(entry.words())).strip();
            var numbered = ENTRY.matcher(words);
            items.add(
                    numbered.matches()
                            ? new Provision(
                                    Level.TABLE_ITEM,
                                    new Designation(numbered.group(2), numbered.group(1)),
                                    Wording.heading(numbered.group(3)),
                                    List.of())
                            : new Provision(Level.TABLE_ITEM, Designation.NONE, Wording.heading(words), List.of()));
        }
        int indent = section.isEmpty() ? 0 : section.getLast().indent() + 1;
        section.add(new OfficeParagraph(indent, false, TABLE + String.valueOf(tables.size())));
        tables.add(new Provision(Level.TABLE, Designation.NONE, Wording.NONE, items));
    }

    /** Opens a title, or what else holds sections, where the paragraph is the heading of one. */
    private boolean holder(OfficeParagraph paragraph) {
        var named = HOLDER.matcher(paragraph.words());
        if (!named.matches() || !(paragraph.isCentred() || paragraph.isInCapitals())) {
            return false;
        }
        section();
        var level = Level.valueOf(named.group(1).toUpperCase(Locale.ROOT));
        while (open.getLast().level().compareTo(level) >= 0) {
            shut();
        }
        boolean headed = named.group(3) != null;
        var heading =
                headed ? PrintedWords.ofParagraphs(List.of(named.group(3))).strip() : "";
        open.add(new OpenHolder(
                level,
                new Designation(named.group(2), named.group(1) + " " + named.group(2) + (headed ? "—" : "")),
                Wording.heading(heading),
                new ArrayList<>()));
        return true;
    }

    private void shut() {
        var holder = open.removeLast();
        open.getLast()
                .parts()
                .add(new Provision(holder.level(), holder.designation(), holder.heading(), holder.parts()));
    }

    private List<Part> closed(int depth) {
        while (open.size() > depth + 1) {
            shut();
        }
        return List.copyOf(open.getLast().parts());
    }

    /** Ends the section, or the words before the first. */
    private void section() {
        if (!section.isEmpty()) {
            var lines = OfficeParagraph.apart(section).stream()
                    .map(OfficeParagraph::line)
                    .toList();
            var parts = withTables(
                    PlainText.amendatory(PrintedWords.ofParagraphs(lines)).parts());
            if (runIn.isPresent()) {
                open.getLast().parts().add(new Provision(Level.SECTION, runIn.get(), Wording.NONE, parts));
            } else {
                open.getLast().parts().addAll(parts);
            }
        }
        section.clear();
        tables.clear();
        runIn = Optional.empty();
    }

    private List<Part> withTables(List<Part> parts) {
        return parts.stream().map(this::withTables).toList();
    }

    private Part withTables(Part part) {
        return switch (part) {
            case Wording words
            when words.words().startsWith(String.valueOf(TABLE)) ->
                tables.get(Integer.parseInt(words.words().substring(1)));
            case Wording words -> words;
            case Provision provision -> provision.withParts(withTables(provision.parts()));
            case QuotedContent quoted ->
                new QuotedContent(withSections(withTables(quoted.parts())), quoted.after(), quoted.marked());
        };
    }

    /** A quoted section of the Code, whose sign the plain print writes {@code Sec.}: its name stands before words or levels. */
    private static List<Part> withSections(List<Part> quoted) {
        var out = new ArrayList<Part>();
        int at = 0;
        while (at < quoted.size()) {
            var entry = entry(quoted.get(at));
            int end = at + 1;
            while (end < quoted.size() && entry(quoted.get(end)).isEmpty()) {
                end++;
            }
            if (entry.isPresent() && end > at + 1) {
                out.add(new Provision(
                        Level.SECTION,
                        new Designation(entry.get().group(2), entry.get().group(1)),
                        Wording.heading(entry.get().group(3)),
                        quoted.subList(at + 1, end)));
            } else {
                out.addAll(quoted.subList(at, end));
            }
            at = end;
        }
        return out;
    }

    private static Optional<MatchResult> entry(Part part) {
        return part instanceof Wording words
                ? Optional.of(ENTRY.matcher(words.words()))
                        .filter(Matcher::matches)
                        .map(Matcher::toMatchResult)
                : Optional.empty();
    }
}
