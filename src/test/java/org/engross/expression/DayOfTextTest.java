package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.codification.Correspondence;
import org.engross.codification.History;
import org.engross.codification.History.HistoryStep;
import org.engross.library.Library;
import org.junit.jupiter.api.Test;

/** A text of a law that is taken for that of a later day says what the record leaves open. */
@QuarkusTest
class DayOfTextTest {

    private static final History SILENT = new History(List.of());

    @Inject
    Library library;

    @Inject
    Correspondence correspondence;

    @Inject
    History history;

    @Test
    void dayBetweenTwoTextsThatTheRecordJoinsIsCertain() {
        assertEquals("", doubt(history, "usc/47/230@2005-06-01"));
        assertEquals("", doubt(SILENT, "usc/47/230@1998-10-21"));
        assertEquals("", doubt(SILENT, "hr1865-115/rh"));
    }

    @Test
    void dayBetweenTwoTextsThatNothingJoinsMayHaveHadAnother() {
        var told =
                "The next text collected is usc/47/230@2018-04-11, of April 11, 2018; which law made it is not known here, so"
                        + " another text may have stood on this day.";
        assertEquals(told, doubt(SILENT, "usc/47/230@2005-06-01"));
        assertEquals(told, doubt(SILENT, "usc/47/230@2018-04-10+plaw-115-164"));
    }

    @Test
    void dayAfterTheNewestTextIsTold() {
        assertEquals(
                "It is the newest text collected; what amended it after April 11, 2018 is not known here.",
                doubt(history, "usc/47/230@2024-01-01"));
    }

    @Test
    void dayPastAnAmendmentOfWhichNoTextIsCollectedIsTold() {
        var step = new HistoryStep(
                LawCitation.parse("usc/47/230"),
                LocalDate.of(2003, 3, 3),
                LawCitation.parse("plaw-105-277/1404"),
                false);
        assertEquals(
                "Pub. L. 105-277, sec. 1404 amended it after October 21, 1998, and its text of March 3, 2003 is not collected. The"
                        + " nearest earlier one is usc/47/230@1998-10-21.",
                doubt(new History(List.of(step)), "usc/47/230@2003-03-03"));
    }

    /** The mark bears it too. */
    private String doubt(History record, String id) {
        var answer = new ExpressionReader(library, correspondence, record).read(Expression.parse(id));
        var text = ((ReadAnswer.Read) answer).text();
        assertTrue(text.mark().startsWith(text.doubtOfDay()), text.mark());
        return text.doubtOfDay();
    }
}
