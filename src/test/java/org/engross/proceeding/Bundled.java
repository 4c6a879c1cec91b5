package org.engross.proceeding;

import java.nio.file.Path;
import java.util.List;
import org.engross.HeldTexts;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.ingest.facts.FactsReader;
import org.engross.measure.Measure;
import org.engross.vote.RollCall;

/** The facts that we bundle. */
final class Bundled {

    static final Facts FACTS = FactsReader.read(
                    Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "fixtures"))
            .facts();
    static final List<PrintedList> PRINTED = HeldTexts.all().stream()
            .flatMap(document -> document.printedList().stream())
            .toList();
    static final Measure FOSTA = FACTS.measure(MeasureId.parse("hr1865-115")).orElseThrow();
    static final Measure SESTA = FACTS.measure(MeasureId.parse("s1693-115")).orElseThrow();
    static final RollCall HOUSE_90 = rollCall("h90-115.2018");
    static final RollCall HOUSE_91 = rollCall("h91-115.2018");
    static final RollCall SENATE_60 = rollCall("s60-115.2018");

    private Bundled() {}

    static RollCall rollCall(String id) {
        return FACTS.rollCall(RollCallId.parse(id)).orElseThrow();
    }
}
