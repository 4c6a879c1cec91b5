package org.engross.web.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.deadline.OverdueException;
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

    /** When to ask again what was refused for now, and nothing tells more nearly. */
    public static final int RETRY_AFTER_SECONDS = 60;

    public Problem {
        details = new LinkedHashMap<>(details);
    }

    public static Problem badParameter(String parameter, String value, String why) {
        return new Problem(
                "/problems/bad-parameter",
                "A parameter was not understood",
                400,
                why,
                Map.of(
                        "parameter", parameter,
                        "value", value,
                        "violations", List.of(new Violation(parameter, value, why, null))));
    }

    /** The same, with what is expected of each parameter that is wrong. */
    Problem explained(Function<String, Optional<String>> expected) {
        if (!(details.get("violations") instanceof List<?> violations)) {
            return this;
        }
        var told = new LinkedHashMap<>(details);
        told.put(
                "violations",
                violations.stream()
                        .map(Violation.class::cast)
                        .map(one -> one.expected() != null
                                ? one
                                : new Violation(
                                        one.parameter(),
                                        one.value(),
                                        one.detail(),
                                        expected.apply(one.parameter()).orElse(null)))
                        .toList());
        return new Problem(type, title, status, detail, told);
    }

    /** Several parameters were not understood. */
    static Problem of(List<Violation> violations) {
        var first = violations.getFirst();
        return new Problem(
                "/problems/bad-parameter",
                "Several parameters were not understood",
                400,
                violations.stream().map(Violation::detail).collect(Collectors.joining("; ")),
                Map.of("parameter", first.parameter(), "value", first.value(), "violations", violations));
    }

    /** There is nothing at an address, which is given from the slash on. */
    public static Problem noSuchResource(String address) {
        return new Problem(
                "/problems/no-such-resource",
                ProblemKind.NO_SUCH_RESOURCE.title(),
                404,
                "there is no resource at '" + address + "'",
                Map.of("start", "/api/v1/measures"));
    }

    /** The database cannot be reached, or not be written; what went on is logged under an id. */
    public static Problem databaseAway(String id) {
        return new Problem(
                "/problems/database-away",
                ProblemKind.DATABASE_AWAY.title(),
                503,
                "the database cannot be asked now; ask again in " + RETRY_AFTER_SECONDS + " seconds",
                Map.of("id", id));
    }

    /** A fault of the program, which is logged under an id. */
    public static Problem internal(String id) {
        return new Problem(
                "/problems/internal",
                ProblemKind.INTERNAL.title(),
                500,
                "this is a fault of the program, not of the request; it is logged under the id given",
                Map.of("id", id));
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

    /** The answer was given up. */
    public static Problem overdue(OverdueException late) {
        return new Problem("/problems/overdue", "It took too long", 503, late.getMessage(), Map.of());
    }

    /** What is asked for is damaged in the database. */
    public static Problem damaged(String why) {
        return new Problem("/problems/damaged", "This is damaged and is not served", 503, why, Map.of());
    }

    /** What is asked for is not among what is held. */
    public static Problem notHeld(String title, String detail, Map<String, Object> details) {
        return new Problem("/problems/not-held", title, 404, detail, details);
    }
}
