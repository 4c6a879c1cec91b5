package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.Expression;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonsTest {

    @Inject
    ExpressionReader reader;

    @Inject
    Comparisons comparisons;

    /** As where a text is taken in that an execution follows, and the same expression then gives other words. */
    @Test
    void comparisonIsThatOfTheWordsWhateverTheirNames() {
        var reported = read("hr1865-115/rh");
        var amended = read("hr1865-115/rh+hamdt526-115");
        var kept = comparisons.of(reported, amended);
        assertSame(kept, comparisons.of(reported, amended));
        assertNotEquals(Set.of(ProvisionChange.Kind.SAME), kinds(kept));
        var unamended = withWords(amended, reported.text());
        assertEquals(Set.of(ProvisionChange.Kind.SAME), kinds(comparisons.of(reported, unamended)));
    }

    private static Set<ProvisionChange.Kind> kinds(Comparison comparison) {
        return comparison.changes().stream().map(ProvisionChange::kind).collect(Collectors.toSet());
    }

    private ExpressedText read(String expression) {
        return ((ReadAnswer.Read) reader.read(Expression.parse(expression))).text();
    }

    private static ExpressedText withWords(ExpressedText text, Provision words) {
        return new ExpressedText(
                text.expression(),
                text.title(),
                text.date(),
                text.sha256(),
                text.before(),
                words,
                text.base(),
                text.executed(),
                text.provenance(),
                text.reservations(),
                text.doubtOfDay(),
                text.note());
    }
}
