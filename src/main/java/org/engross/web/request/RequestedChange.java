package org.engross.web.request;

import java.util.Map;
import java.util.regex.Pattern;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Finds the change of a comparison that a request names. */
public final class RequestedChange {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}(-[0-9]+)?");

    private RequestedChange() {}

    /**
     * Reads the id of a change.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    public static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of a change: '" + id + "' (twelve hexadecimal digits)");
        }
        return id;
    }

    /** The change of that id; a problem where the comparison has none. */
    public static ProvisionChange of(String id, Comparison comparison) {
        var asked = QueryParameters.value("change", id, RequestedChange::id);
        return comparison.differences().stream()
                .filter(change -> change.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notHeld(
                        "This comparison has no such change",
                        "no change of it has the id '" + asked + "'",
                        Map.of("parameter", "change", "value", asked))));
    }
}
