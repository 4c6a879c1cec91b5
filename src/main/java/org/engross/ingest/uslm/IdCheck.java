package org.engross.ingest.uslm;

import java.util.Locale;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintStage;

/**
 * Checks that what a file calls itself is what it prints: its Congress, type, number and stage, in {@code meta} and, of
 * the type and the number, in the preface. A file that says two things of itself is taken for neither.
 */
final class IdCheck {

    private final Element root;
    private final TextId id;
    private final Findings findings;

    private IdCheck(Element root, TextId id, Findings findings) {
        this.root = root;
        this.id = id;
        this.findings = findings;
    }

    /** Adds an error for each place where the file says another thing than the id. */
    static void of(Element root, TextId id, Findings findings) {
        new IdCheck(root, id, findings).check();
    }

    private void check() {
        switch (id) {
            case TextId.OfMeasure of -> {
                var measure = of.version().measure();
                agrees("congress", measure.congress().number());
                agrees("docNumber", measure.number());
                typeAgrees(measure.type().code());
                stageAgrees(of.version().version().code());
            }
            case TextId.OfAmendment of -> {
                agrees("congress", of.amendment().congress().number());
                agrees("docNumber", of.amendment().number());
            }
            case TextId.OfLaw of -> {
                if (of.law() instanceof LawCitation.PrivateLaw law) {
                    agrees("congress", law.congress().number());
                    agrees("docNumber", law.number());
                }
                if (of.law() instanceof LawCitation.PublicLaw law) {
                    agrees("congress", law.congress().number());
                    agrees("docNumber", law.number());
                }
            }
        }
    }

    /** The last number of {@code 1865}, of {@code 115–164}, of {@code 115th CONGRESS}; a number in words is not read. */
    private void agrees(String name, int expected) {
        said(name).forEach(words -> {
            var number = words.replaceFirst("^(?:.*[^0-9])?0*([0-9]+)[^0-9]*$", "$1");
            if (number.matches("[0-9]+") && !number.equals(Integer.toString(expected))) {
                disagrees(name, words);
            }
        });
    }

    /** {@code House Bill} in {@code meta}, {@code H. R.} in the preface. */
    private void typeAgrees(String code) {
        said("type").forEach(words -> {
            var type = UslmIdReader.TYPES.getOrDefault(
                    words, words.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT));
            if (UslmIdReader.TYPES.containsValue(type) && !type.equals(code)) {
                disagrees("type", words);
            }
        });
    }

    private void stageAgrees(String code) {
        said("docStage").forEach(words -> {
            var stage = PrintStage.code(words);
            if (stage.isPresent()
                    && !code.replaceAll("[0-9]+$", "").equals(stage.get().code())) {
                disagrees("docStage", words);
            }
        });
    }

    private Stream<String> said(String name) {
        return root.elements()
                .filter(element -> element.is("meta") || element.is("preface"))
                .flatMap(Element::elements)
                .filter(element -> element.is(name))
                .map(Element::words);
    }

    private void disagrees(String name, String words) {
        findings.error(
                Finding.Stage.METADATA,
                "meta",
                "the file is named " + id + ", but its " + name + " is '" + words + "'; it is taken for neither");
    }
}
