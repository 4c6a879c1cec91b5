package org.engross.web.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.web.http.QueryParameters;

/**
 * Which cosponsors of a measure a request asks for.
 *
 * @param day empty for the whole record
 * @param status active, withdrawn or all
 */
public record CosponsorsRequest(Measure measure, Optional<LocalDate> day, String status, MemberFilter shown) {

    public static CosponsorsRequest of(Measure measure, String asOf, String status, MemberFilter shown) {
        return new CosponsorsRequest(
                measure,
                QueryParameters.optional("asOf", asOf, QueryParameters::day),
                QueryParameters.oneOf("status", status, "active", "active", "withdrawn", "all"),
                shown);
    }

    public List<Cosponsorship> answer(RequestedRecord journal) {
        return measure
                .cosponsorsAsOf(day.orElse(LocalDate.MAX), CosponsorStatus.valueOf(status.toUpperCase(Locale.ROOT)))
                .stream()
                .filter(name -> {
                    var member = journal.known(name.member());
                    return shown.passes(member.party(), member.state());
                })
                .toList();
    }

    /** {@code Cosponsors of H.R. 1865, active, on 2018-02-27 (Republican)}. */
    public String title() {
        var narrowed = shown.printed();
        return "Cosponsors of " + measure.id().printed() + ", " + status
                + day.map(one -> ", on " + one).orElse("")
                + (narrowed.isEmpty() ? "" : " (" + narrowed + ")");
    }
}
