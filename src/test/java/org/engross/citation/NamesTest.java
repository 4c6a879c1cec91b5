package org.engross.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr1865-115/rh",
                "s1693-115/is",
                "sconres71-115/eas2",
                "usc/47/230",
                "usc/47/230@2018-04-10",
                "usc/18/2421A@2018-04-11",
                "usc/18/ch117@2018-04-11",
                "act/communications-1934/230@1996-02-08",
                "plaw-115-164",
                "plaw-104-104/509",
                "hamdt526-115",
                "samdt2212-115",
                "hr1865-115/rh+hamdt525-115+hamdt526-115+hamdt527-115",
                "usc/47/230@2018-04-10+s1693-115/is"
            })
    void expressionIsWrittenAsItWasRead(String expression) {
        assertEquals(expression, Expression.parse(expression).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "BILLS-115hr1865eh, hr1865-115/eh",
        "115hr1865eh, hr1865-115/eh",
        "PLAW-115publ164, plaw-115-164",
        "HR1865-115/RH, hr1865-115/rh",
        "PLAW-115-164, plaw-115-164",
        "USC/18/2421A@2018-04-11, usc/18/2421A@2018-04-11",
        "Act/Communications-1934/230, act/communications-1934/230"
    })
    void otherNamesOfATextAreUnderstood(String alias, String id) {
        assertEquals(id, Expression.parse(alias).toString());
    }

    @Test
    void spaceInAQueryIsAPlus() {
        assertEquals(
                "usc/47/230@2018-04-10+hr1865-115/rh+hamdt526-115",
                Expression.parse("usc/47/230@2018-04-10 hr1865-115/rh hamdt526-115")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "118xx9",
                "hr1865",
                "hr0-115/ih",
                "hr1865-115/",
                "hr1865-115/rh+",
                "+hr1865-115/rh",
                "usc/47",
                "usc/47/230@",
                "usc/47/230@2018-02-30",
                "usc/470/230",
                "plaw-115-164@2018-04-11",
                "hamdt-115",
                "xr12-115/ih",
                "act/communications!/230",
                "usc/47/230/../../etc"
            })
    void nonsenseIsRefusedWithTheValue(String expression) {
        assertThrows(IllegalArgumentException.class, () -> Expression.parse(expression));
    }

    @Test
    void messageNamesWhatIsWrong() {
        assertMessageHas("118xx9", MeasureId::parse, "118xx9");
        assertMessageHas("usc/47/230@2018-13-01", Expression::parse, "2018-13-01");
    }

    @ParameterizedTest
    @CsvSource({
        "ih, Introduced in House",
        "rh, Reported in House",
        "pcs, Placed on calendar Senate",
        "eas2, Engrossed amendment Senate 2",
        "zzz, ZZZ"
    })
    void stageIsNamedAndAnUnknownOneKeepsItsCode(String code, String stage) {
        assertEquals(stage, VersionCode.parse(code).stage());
    }

    @ParameterizedTest
    @CsvSource({
        "hr1865-115/eh, /us/bill/115/hr/1865/eh",
        "usc/47/230@2018-04-11, /us/usc/t47/s230@2018-04-11",
        "plaw-115-164, /us/pl/115/164",
        "hamdt526-115, /us/amdt/115/hamdt/526",
        "act/communications-1934/230@1996-02-08, /us/act/communications-1934/s230@1996-02-08"
    })
    void uslmIdentifierLeadsBackToTheText(String id, String uslm) {
        var text = TextId.parse(id);
        assertEquals(uslm, text.uslm());
        assertEquals(new UslmIdentifier.OfText(text, ProvisionPath.ROOT), UslmIdentifier.parse(uslm));
    }

    @Test
    void uslmIdentifierNamesAPlace() {
        assertEquals(
                new UslmIdentifier.OfText(TextId.parse("usc/47/230@2018-04-11"), ProvisionPath.parse("e/5")),
                UslmIdentifier.parse("/us/usc/t47/s230/e/5@2018-04-11"));
        assertEquals(
                new UslmIdentifier.OfMeasure(MeasureId.parse("hr1865-115")),
                UslmIdentifier.parse("us/bill/115/hr/1865"));
        assertEquals(
                new UslmIdentifier.OfMeasure(MeasureId.parse("hres755-116")),
                UslmIdentifier.parse("/us/resolution/116/hres/755"));
    }

    @Test
    void pathCoversItselfAndWhatLiesBelow() {
        var section = ProvisionPath.parse("s4");
        assertTrue(section.covers(ProvisionPath.parse("s4/a/5")));
        assertTrue(section.covers(section));
        assertTrue(ProvisionPath.ROOT.covers(section));
        assertFalse(section.covers(ProvisionPath.parse("s41")));
        assertEquals(ProvisionPath.parse("s4/a"), ProvisionPath.parse("s4/a/5").parent());
    }

    private static void assertMessageHas(String value, Function<String, ?> parse, String part) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> parse.apply(value));
        assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s4/a               | section 4(a)
            s3/a/s2421A/b      | section 3(a), proposed section 2421A(b)
            e/5/A              | (e)(5)(A)
            s4/2/4             | section 4(2), proposed (4)
            s4/a/1/B/i/I/aa    | section 4(a)(1)(B)(i)(I)(aa)
            s4/a/e/5/A         | section 4(a), proposed (e)(5)(A)
            s4/a/1/A/ii/iii    | section 4(a)(1)(A)(ii), proposed (iii)
            direction-3        | direction 3
            s4/paragraph-2     | section 4, paragraph 2
            """)
    void placeIsPrintedAsALawyerWritesIt(String path, String printed) {
        assertEquals(printed, ProvisionPath.parse(path).printed());
    }

    @Test
    void lineOfATableIsPrintedAsAnItem() {
        assertEquals(
                "section 3(b), table 1, item 2421A",
                ProvisionPath.parse("s3/b/table-1/item2421A").printed());
    }
}
