package org.engross.ingest.dtd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.ingest.source.CharacterCheck;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Node;
import org.engross.provision.Part;
import org.engross.provision.Wording;

/** Reads one of the texts of a print from its elements, and checks that every character of them stands in it. */
final class TextReader {

    /**
     * A text.
     *
     * @param lead the long title and the preamble, after which the enacting clause stands
     * @param body the body, and the amendment of the title after it
     */
    record LeadAndBody(List<Part> lead, List<Part> body) {

        boolean isEmpty() {
            return body.isEmpty();
        }

        List<Part> all() {
            return Stream.concat(lead.stream(), body.stream()).toList();
        }
    }

    private final Findings findings;
    private final Amended amended;
    private final String where;

    TextReader(Findings findings, Amended amended, String where) {
        this.findings = findings;
        this.amended = amended;
        this.where = where;
    }

    /** @param elements what holds the text, in the order of the print */
    LeadAndBody read(List<Element> elements) {
        var type = new Typesetting();
        var reader = new DtdBodyReader(findings, type);
        var title = new ArrayList<Node>();
        var preamble = new ArrayList<Part>();
        var body = new ArrayList<Part>();
        for (var element : elements) {
            if (amended.lacks(element)) {
                continue;
            }
            var kept = amended.of(element);
            switch (element.name()) {
                case "legis-type", "official-title" -> {
                    title.addAll(kept.children());
                    title.add(new Node.Characters(" "));
                }
                case "preamble" -> (body.isEmpty() ? preamble : body).addAll(reader.body(kept));
                case "official-title-amendment" ->
                    reader.run(kept.children(), Wording.Kind.CLOSING).ifPresent(body::add);
                default -> body.addAll(reader.body(kept));
            }
        }
        var lead = new ArrayList<Part>();
        reader.run(title, Wording.Kind.LONG_TITLE).ifPresent(lead::add);
        lead.addAll(preamble);
        var text = new LeadAndBody(List.copyOf(lead), List.copyOf(body));
        check(elements, text, type.set());
        return text;
    }

    /** The characters are gathered from the file anew; what is not known is an error already. */
    private void check(List<Element> elements, LeadAndBody text, String set) {
        CharacterCheck.ofSource(elements, DtdNames::isNote, element -> amended.lacks(element))
                .compareSet(CharacterCheck.ofTree(text.all()), set)
                .ifPresent(what -> findings.error(Finding.Stage.CHECK, where, what));
    }
}
