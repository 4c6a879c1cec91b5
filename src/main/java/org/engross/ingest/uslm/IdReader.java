package org.engross.ingest.uslm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.ingest.Element;
import org.engross.ingest.Finding;
import org.engross.ingest.Findings;

/** Finds out which text a file holds: from its identifier, or from the type, number and stage that it names. */
final class IdReader {

    private static final Map<String, String> TYPES = Map.of(
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
    private static final List<String> CODES = List.of(
            "ih", "is", "rh", "rs", "eh", "es", "eah", "eas", "rfh", "rfs", "rds", "rdh", "pcs", "pch", "rcs", "rch",
            "ips", "iph", "cps", "cph", "ath", "ats", "pp", "enr");

    private final Element meta;
    private final Findings findings;

    IdReader(Element meta, Findings findings) {
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
        return cited().or(this::staged);
    }

    /** From a citation in the printing office's form, {@code 116hr1058enr}. */
    private Optional<TextId> cited() {
        return meta.elements()
                .filter(element -> element.is("citableAs"))
                .map(Element::words)
                .filter(citation -> citation.matches("[0-9]+[a-z]+[0-9]+[a-z]+[0-9]*"))
                .findFirst()
                .flatMap(IdReader::version);
    }

    private Optional<TextId> staged() {
        var stage = said("docStage").replaceFirst(" Bill$", "");
        var type = TYPES.get(said("type"));
        return CODES.stream()
                .filter(code -> type != null && isStage(code, stage))
                .findFirst()
                .flatMap(code -> version(type + said("docNumber") + "-" + said("congress") + "/" + code));
    }

    private static boolean isStage(String code, String stage) {
        return code.equalsIgnoreCase(stage) || new VersionCode(code).stage().equalsIgnoreCase(stage);
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
