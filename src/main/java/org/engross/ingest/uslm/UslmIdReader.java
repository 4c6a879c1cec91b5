package org.engross.ingest.uslm;

import java.util.Map;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintStage;

/** Finds out which text a file holds: from its identifier, or from the type, number and stage that it names. */
final class UslmIdReader {

    /** The types as {@code meta} names them, and the letters of each in an id. */
    static final Map<String, String> TYPES = Map.of(
            "House Bill", "hr",
            "Senate Bill", "s",
            "House Joint Resolution", "hjres",
            "Senate Joint Resolution", "sjres",
            "House Concurrent Resolution", "hconres",
            "Senate Concurrent Resolution", "sconres",
            "House Simple Resolution", "hres",
            "House Resolution", "hres",
            "Senate Simple Resolution", "sres",
            "Senate Resolution", "sres");

    private final Element meta;
    private final Findings findings;

    UslmIdReader(Element meta, Findings findings) {
        this.meta = meta;
        this.findings = findings;
    }

    Optional<TextId> read() {
        var identifier = said("identifier");
        var id = identifier.isEmpty() ? derived() : parse(identifier);
        if (id.isEmpty()) {
            findings.error(
                    Finding.Stage.METADATA,
                    "meta",
                    "which text this is cannot be told: identifier '" + identifier + "', type '" + said("type")
                            + "', number '" + said("docNumber") + "', stage '" + said("docStage") + "'");
        }
        return id;
    }

    private Optional<TextId> derived() {
        if (said("type").equals("Public Law")) {
            return parse("plaw-" + said("congress") + "-" + said("docNumber"));
        }
        if (said("type").equals("Private Law")) {
            return parse("pvtl-" + said("congress") + "-" + said("docNumber"));
        }
        return cited().or(this::staged);
    }

    /** From a citation in the printing office's form, {@code 116hr1058enr}. */
    private Optional<TextId> cited() {
        return meta.elements()
                .filter(element -> element.is("citableAs"))
                .map(Element::words)
                .filter(citation -> citation.matches("[0-9]+[a-z]+[0-9]+[a-z]+[0-9]*"))
                .findFirst()
                .flatMap(UslmIdReader::version);
    }

    private Optional<TextId> staged() {
        var type = TYPES.get(said("type"));
        return PrintStage.code(said("docStage"))
                .filter(code -> type != null)
                .flatMap(code -> version(type + said("docNumber") + "-" + said("congress") + "/" + code));
    }

    private static Optional<TextId> version(String id) {
        try {
            return Optional.of(new TextId.OfMeasure(VersionId.parse(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<TextId> parse(String id) {
        try {
            return Optional.of(TextId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String said(String name) {
        return meta.first(name).map(Element::words).orElse("");
    }
}
