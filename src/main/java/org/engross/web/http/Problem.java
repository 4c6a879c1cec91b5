package org.engross.web.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engross.deadline.OverdueException;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type a stable name of the kind of problem, a URI reference such as {@code /problems/not-held}
 * @param details extension members
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> details) {

    public Problem {
        details = new LinkedHashMap<>(details);
    }

    public static Problem badParameter(String parameter, String value, String why) {
        return new Problem(
                "/problems/bad-parameter",
                "A parameter was not understood",
                400,
                why,
                Map.of("parameter", parameter, "value", value));
    }

    /** The answer was given up. */
    public static Problem overdue(OverdueException late) {
        return new Problem("/problems/overdue", "It took too long", 503, late.getMessage(), Map.of());
    }

    /** What is asked for is not among what is held. */
    public static Problem notHeld(String title, String detail, Map<String, Object> details) {
        return new Problem("/problems/not-held", title, 404, detail, details);
    }
}
