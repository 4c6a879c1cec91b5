package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.proceeding.Event;
import org.engross.web.http.Moment;

/** An event of a timeline as JSON. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"date", "kind", "what", "measure"})
record EventView(
        LocalDate date,
        LocalTime time,

        @Schema(description = "The same moment with its offset from UTC.", format = "date-time")
        String at,

        String kind,
        String what,
        String measure,
        String amendment,
        String vote,
        String version,
        List<String> members,
        List<String> sources) {

    static EventView of(Event event) {
        return new EventView(
                event.date(),
                event.time().orElse(null),
                event.time().map(time -> Moment.at(event.date(), time)).orElse(null),
                event.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                event.what(),
                event.measure().toString(),
                event.amendment().map(Object::toString).orElse(null),
                event.rollCall().map(Object::toString).orElse(null),
                event.version().map(Object::toString).orElse(null),
                event.members().stream().map(Object::toString).toList(),
                event.sources());
    }
}
