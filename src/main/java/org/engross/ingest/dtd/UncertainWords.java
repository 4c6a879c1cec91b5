package org.engross.ingest.dtd;

import java.util.Set;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;

/**
 * Finds what leaves open which words a print shows: elements that the reader does not know around the text, words that
 * are commented out, not displayed or struck through and yet not marked as deleted, marks of amendment that it does not
 * know, bodies of which none is struck.
 */
final class UncertainWords {

    private static final Set<String> CHANGES = Set.of("", "added", "deleted", "not-changed");
    private static final Set<String> COMMENTED = Set.of("yes", "hidden");

    private final Findings findings;

    UncertainWords(Findings findings) {
        this.findings = findings;
    }

    /** Adds an error for each doubt, and a note for a star print. */
    void of(Element root) {
        root.elements().forEach(child -> {
            if (child.is("preamble") || DtdNames.BODIES.contains(child.name())) {
                body(child);
                child.descendants().forEach(this::body);
                Amended.AFTER.of(child).descendants().forEach(this::kept);
            } else if (!DtdNames.AROUND.contains(child.name()) && !child.words().isEmpty()) {
                error(child, "is not known, and holds words");
            }
        });
        var shown = root.elements()
                .filter(child -> DtdNames.BODIES.contains(child.name()))
                .filter(body -> !Amended.AFTER.lacks(body) && !body.words().isEmpty())
                .count();
        if (shown > 1) {
            findings.error(Finding.Stage.BODY, root.name(), "the file has " + shown + " bodies that are not struck");
        }
        if (!Set.of("", "no-star-print").contains(root.attribute("star-print"))) {
            findings.note(Finding.Stage.METADATA, root.name(), "a star print, printed anew to correct an earlier one");
        }
    }

    private void body(Element element) {
        if (!CHANGES.contains(element.attribute("changed"))) {
            error(element, "has a mark of amendment that is not known: '" + element.attribute("changed") + "'");
        }
        if (COMMENTED.contains(element.attribute("commented"))
                && !element.words().isEmpty()) {
            error(element, "is commented out, and holds words");
        }
        if (element.attribute("display").equals("no") && !element.words().isEmpty()) {
            error(element, "is not displayed, and holds words");
        }
    }

    private void kept(Element element) {
        if (element.attribute("reported-display-style").equals("strikethrough")
                && !element.words().isEmpty()) {
            error(element, "is shown struck through, and not marked as deleted");
        }
    }

    private void error(Element element, String what) {
        findings.error(Finding.Stage.BODY, element.name(), "the element '" + element.name() + "' " + what);
    }
}
