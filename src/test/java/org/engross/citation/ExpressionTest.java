package org.engross.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usc/47/230@2018-04-10+hr1865-115/rh+hamdt526-115",
                "act/communications-1934/230@1996-02-08+plaw-105-277/1404+plaw-115-164",
                "hr1865-115/rh+hamdt525-115+hamdt526-115",
            })
    void textsAmendInTheirOrder(String expression) {
        assertEquals(expression, Expression.parse(expression).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr1865-115/rh+hamdt526-115+hamdt526-115",
                "hr1865-115/rh+usc/47/230",
                "hr1865-115/rh+plaw-115-164",
                "hr1865-115/rh+hr1865-115/eh",
                "hamdt526-115+hr1865-115/rh",
                "usc/47/230@2018-04-10+usc/18/1591",
            })
    void textThatCannotAmendIsRefused(String expression) {
        assertThrows(IllegalArgumentException.class, () -> Expression.parse(expression));
    }

    @Test
    void pathOfAFileIsToldToBeNoTextByItsWholeName() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Expression.parse("/home/me/bill.xml"));
        assertEquals(
                "not a text version: '/home/me/bill.xml' (a text version is written like hr1865-115/rh)",
                refused.getMessage());
    }
}
