package org.engross.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.ProvisionPath;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.quotation.Quotation;

/**
 * Any words, read as the names of things. A parser answers, or refuses by an {@link IllegalArgumentException} with a reason.
 */
public final class NameTarget {

    private static final List<Function<String, Object>> PARSERS = List.of(
            Expression::parse,
            TextId::parse,
            LawCitation::parse,
            AmendmentId::parse,
            RollCallId::parse,
            VersionId::parse,
            MeasureId::parse,
            ProvisionPath::parse,
            Quotation::parse);

    private NameTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var words = new String(input, StandardCharsets.UTF_8);
        for (var parser : PARSERS) {
            try {
                parser.apply(words);
            } catch (IllegalArgumentException refused) {
                if (refused.getMessage() == null || refused.getMessage().isEmpty()) {
                    throw new AssertionError("refused without a reason", refused);
                }
            }
        }
    }
}
