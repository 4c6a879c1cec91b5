package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.engross.citation.Expression;
import org.engross.export.print.ExpressedPrint;
import org.engross.export.text.ContentModels;
import org.engross.provision.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of executing is printed as the publisher's schema has it, the whole and each provision of it. */
@QuarkusTest
class ExpressedUslmTest {

    private static final ContentModels MODELS = ContentModels.read();

    @Inject
    ExpressionReader texts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr1865-115/rh+hamdt525-115",
                "hr1865-115/rh+hamdt525-115+hamdt526-115",
                "hr1865-115/rh+hamdt527-115",
                "usc/47/230@1998-10-21+hr1865-115/enr",
                "usc/18/1591@2015-05-29+plaw-115-164",
                "act/communications-1934/230@1998-10-21+s1693-115/is"
            })
    void whatCameOfExecutingIsPrintedAsTheSchemaHasIt(String expression) {
        var read = ((ReadAnswer.Read) texts.read(Expression.parse(expression))).text();
        assertTrue(read.isComputed());
        assertEquals(List.of(), MODELS.violations(ExpressedPrint.uslm(read)));
        Walk.of(read.text())
                .forEach(place -> assertEquals(
                        List.of(),
                        MODELS.violations(ExpressedPrint.uslm(read, place.path(), place.provision())),
                        place.path()::toString));
    }
}
