package org.engross.ingest.dtd;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SourceWords;
import org.engross.provision.Mark;

/** Reads characters and inline elements to one run of words. */
final class DtdRun {

    private static final Pattern CODE = Pattern.compile("usc/([0-9]+)/([0-9A-Za-z–-]+)");
    private static final Pattern CHAPTER = Pattern.compile("usc-chapter/([0-9]+)/([0-9A-Za-z]+)");
    private static final Pattern LAW = Pattern.compile("pl/([0-9]+)/([0-9]+)");

    private final DtdBodyReader reader;
    private final SourceWords words;

    DtdRun(DtdBodyReader reader, SourceWords words) {
        this.reader = reader;
        this.words = words;
    }

    void read(List<? extends Node> children) {
        read(children, false);
    }

    /** @param isQuoted whether quotation marks stand right around these children */
    private void read(List<? extends Node> children, boolean isQuoted) {
        for (int i = 0; i < children.size(); i++) {
            switch (children.get(i)) {
                case Node.Characters characters -> words.add(characters.text());
                case Element element -> {
                    if (i + 1 < children.size() && isCallOf(element, children.get(i + 1))) {
                        note(reader.plain(element) + " " + reader.plain((Element) children.get(++i)));
                    } else {
                        element(element, isQuoted);
                    }
                }
            }
        }
    }

    /** The number that calls a footnote, right before the footnote: the note bears it, as a publisher's notes do. */
    private static boolean isCallOf(Element element, Node next) {
        return element.is("footnote-ref")
                && next instanceof Element footnote
                && footnote.is("footnote")
                && footnote.attribute("id").equals(element.attribute("idref"));
    }

    private void note(String text) {
        words.point(Mark.Kind.NOTE, text.strip());
    }

    private void element(Element element, boolean isQuoted) {
        switch (element.name()) {
            case "quote" -> quoted(() -> read(element.children(), true));
            case "term" -> term(element, isQuoted);
            case "external-xref" -> reference(element, isQuoted);
            case "footnote", "footnote-ref" -> note(reader.plain(element));
            case "linebreak" -> words.add(" ");
            default -> {
                if (!DtdNames.isPlain(element)) {
                    reader.unknown(element);
                }
                read(element.children(), isQuoted && DtdNames.isPlain(element));
            }
        }
    }

    private void quoted(Runnable content) {
        words.add(reader.type().opening());
        content.run();
        words.add(reader.type().closing());
    }

    /** A defined term stands in quotation marks, which the file may give it or leave to the printer. */
    private void term(Element element, boolean isQuoted) {
        if (isQuoted || element.first("quote").isPresent()) {
            mark(element, Mark.Kind.TERM, "", true);
        } else {
            quoted(() -> mark(element, Mark.Kind.TERM, "", true));
        }
    }

    private void reference(Element element, boolean isQuoted) {
        var target = target(element.attribute("parsable-cite"));
        if (target.isPresent()) {
            mark(element, Mark.Kind.REFERENCE, target.get(), isQuoted);
        } else {
            read(element.children(), isQuoted);
        }
    }

    private void mark(Element element, Mark.Kind kind, String value, boolean isQuoted) {
        int number = words.open(kind);
        read(element.children(), isQuoted);
        words.close(number, value);
    }

    /** The identifier of the law cited; empty for a citation in a form that is not known, which stays words alone. */
    static Optional<String> target(String citation) {
        var code = CODE.matcher(citation);
        if (code.matches()) {
            return Optional.of("/us/usc/t" + code.group(1) + "/s" + code.group(2));
        }
        var chapter = CHAPTER.matcher(citation);
        if (chapter.matches()) {
            return Optional.of("/us/usc/t" + chapter.group(1) + "/ch" + chapter.group(2));
        }
        var law = LAW.matcher(citation);
        return law.matches() ? Optional.of("/us/pl/" + law.group(1) + "/" + law.group(2)) : Optional.empty();
    }
}
