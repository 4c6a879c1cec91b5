package org.engross.web.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engross.proceeding.Coverage;

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

    /** It may be there, and nothing of it was collected. */
    public static Problem notCollected(Coverage coverage) {
        return new Problem(
                "/problems/not-collected",
                ProblemKind.NOT_COLLECTED.title(),
                404,
                coverage.note(),
                Map.of("coverage", coverage.extent().word()));
    }

    /** What is asked for is not among what is held. */
    public static Problem notHeld(String title, String detail, Map<String, Object> details) {
        return new Problem("/problems/not-held", title, 404, detail, details);
    }
}
