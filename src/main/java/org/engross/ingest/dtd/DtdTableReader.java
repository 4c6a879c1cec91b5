package org.engross.ingest.dtd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.PrintedNumber;
import org.engross.ingest.source.SourceWords;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Reads tables of contents and tables of figures; their words stay in order, a line or a row an item. */
final class DtdTableReader {

    /** {@code Sec. 2.} or {@code TITLE I—} before the heading in a line of a table of contents. */
    private static final Pattern DESIGNATOR =
            Pattern.compile("(?:Sec\\.|SEC\\.|§) ?[0-9][0-9A-Za-z–-]*\\.(?= )|[0-9][0-9A-Za-z–-]*\\.(?= )"
                    + "|(?:DIVISION|TITLE|Subtitle|CHAPTER|SUBCHAPTER|PART|SUBPART|Subpart) [0-9A-Z]+—");

    private final DtdBodyReader reader;

    DtdTableReader(DtdBodyReader reader) {
        this.reader = reader;
    }

    /** A table of contents; lines that amendatory language quotes are quoted tables of their own. */
    List<Part> contents(Element element) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<Part>();
        for (var child : elements(element)) {
            if (child.is("toc-quoted-entry") || child.is("multi-column-toc-quoted-entry")) {
                flush(lines, parts);
                reader.type().begin(child.attribute("style"), true);
                var quoted = new ArrayList<Part>();
                elements(child).forEach(entry -> quoted.addAll(line(entry)));
                reader.type().end(true);
                if (!quoted.isEmpty()) {
                    parts.add(new QuotedContent(List.of(table(quoted)), ""));
                }
            } else {
                lines.addAll(line(child));
            }
        }
        flush(lines, parts);
        return parts;
    }

    private static void flush(List<Part> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(table(lines));
            lines.clear();
        }
    }

    private List<Part> line(Element element) {
        return switch (element.name()) {
            case "toc-entry", "header", "instructive-para" -> entry(element);
            case "multi-column-toc-entry" -> row(element, List.of("toc-enum", "level-header", "target", "page-num"));
            default -> {
                reader.unknown(element);
                yield List.of();
            }
        };
    }

    private List<Part> entry(Element element) {
        var words = new SourceWords();
        new DtdRun(reader, words).read(element.children());
        if (words.hasNoWords()) {
            return List.of();
        }
        var designator = DESIGNATOR.matcher(words.words());
        var designation = Designation.NONE;
        if (designator.lookingAt()) {
            designation = PrintedNumber.designation(designator.group());
            words.dropFirst(words.words().length()
                    - words.words().substring(designator.end()).stripLeading().length());
        }
        return List.of(new Provision(Level.TABLE_ITEM, designation, words.wording(Wording.Kind.HEADING), List.of()));
    }

    /** A table of figures: its titles and its rows, in the order of the file. */
    Provision table(Element element) {
        var items = new ArrayList<Part>();
        elements(element).forEach(child -> items.addAll(rows(child)));
        return table(items);
    }

    private List<Part> rows(Element element) {
        return switch (element.name()) {
            case "tgroup", "thead", "tbody", "tfoot" ->
                elements(element).stream()
                        .flatMap(child -> rows(child).stream())
                        .toList();
            case "colspec" -> List.of();
            case "ttitle", "tdesc" -> item(element.children());
            case "row" -> row(element, List.of("entry"));
            default -> {
                reader.unknown(element);
                yield List.of();
            }
        };
    }

    /** A row's cells are set apart by a space. */
    private List<Part> row(Element element, List<String> cells) {
        var words = new ArrayList<Node>();
        for (var child : elements(element)) {
            if (cells.contains(child.name())) {
                words.addAll(child.children());
                words.add(new Node.Characters(" "));
            } else {
                reader.unknown(child);
            }
        }
        return item(words);
    }

    private List<Part> item(List<? extends Node> words) {
        return reader.run(words, Wording.Kind.CONTENT).stream()
                .map(run -> (Part) new Provision(Level.TABLE_ITEM, Designation.NONE, Wording.NONE, List.of(run)))
                .toList();
    }

    private static Provision table(List<Part> items) {
        return new Provision(Level.TABLE, Designation.NONE, Wording.NONE, items);
    }

    private List<Element> elements(Element element) {
        var elements = new ArrayList<Element>();
        for (var node : element.children()) {
            switch (node) {
                case Node.Characters characters -> reader.between(characters);
                case Element child -> elements.add(child);
            }
        }
        return elements;
    }
}
