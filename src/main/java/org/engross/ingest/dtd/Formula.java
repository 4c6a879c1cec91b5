package org.engross.ingest.dtd;

import java.util.List;
import java.util.Optional;
import org.engross.citation.MeasureType;
import org.engross.ingest.source.Element;
import org.engross.provision.Wording;

/**
 * The enacting or resolving clause, which the file leaves to its printer: 1 U.S.C. 101 and 102 for bills and joint
 * resolutions, the practice of both Houses for the others and for a constitutional amendment.
 */
final class Formula {

    private static final String CONGRESS =
            "by the Senate and House of Representatives of the United States of America in Congress assembled";

    private Formula() {}

    /** The clause that is printed before these bodies; empty if all of them bid the printer to leave it out. */
    static Optional<Wording> of(MeasureType type, List<Element> bodies) {
        return bodies.stream()
                .filter(Formula::isPrinted)
                .findFirst()
                .map(body -> Wording.of(
                        Wording.Kind.ENACTING_FORMULA,
                        words(type, body.attribute("style").equals("constitutional-amendment"))));
    }

    private static boolean isPrinted(Element body) {
        return !body.attribute("display-enacting-clause").equals("no-display-enacting-clause")
                && !body.attribute("display-resolving-clause").equals("no-display-resolving-clause");
    }

    private static String words(MeasureType type, boolean amendsConstitution) {
        return switch (type) {
            case HR, S -> "Be it enacted " + CONGRESS + ",";
            case HJRES, SJRES ->
                "Resolved " + CONGRESS + (amendsConstitution ? " (two-thirds of each House concurring therein)," : ",");
            case HCONRES -> "Resolved by the House of Representatives (the Senate concurring),";
            case SCONRES -> "Resolved by the Senate (the House of Representatives concurring),";
            case HRES, SRES -> "Resolved,";
        };
    }
}
