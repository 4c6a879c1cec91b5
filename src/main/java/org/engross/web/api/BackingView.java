package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.proceeding.Headcount;
import org.engross.proceeding.VersionBacking;

/** Who stood behind a measure before a text version was in print, and after, as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"version", "stage", "inPrintFrom", "before", "after", "signedOn", "withdrew"})
record BackingView(
        String version,
        String stage,
        LocalDate inPrintFrom,
        LocalDate inPrintTo,
        CountView before,
        CountView after,
        int signedOn,
        int withdrew) {

    /** Members counted. */
    record CountView(int total, Map<String, Integer> byParty, Map<String, Integer> byState) {
        static CountView of(Headcount count) {
            var parties = new TreeMap<String, Integer>();
            count.byParty().forEach((party, number) -> parties.put(party.letter(), number));
            return new CountView(count.total(), parties, count.byState());
        }
    }

    static BackingView of(VersionBacking backing) {
        return new BackingView(
                backing.version().id().toString(),
                backing.version().stage(),
                backing.version().date(),
                backing.lastDay().orElse(null),
                CountView.of(backing.before()),
                CountView.of(backing.after()),
                backing.signedOn().size(),
                backing.withdrew().size());
    }
}
