package org.engross.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;
import org.engross.editorial.Story;
import org.engross.measure.Disposition;
import org.engross.proceeding.Check;
import org.engross.proceeding.EventKind;
import org.junit.jupiter.api.Test;

class PrintingTest {

    @Test
    void dispositionIsPrintedWithItsMannerIfTheRecordSaysIt() {
        var day = LocalDate.of(2018, 2, 27);
        var byVote = new Disposition(
                Disposition.Kind.AGREED_TO,
                Optional.of(Disposition.Manner.RECORDED_VOTE),
                day,
                Forum.HOUSE,
                Optional.of(RollCallId.parse("h90-115.2018")));
        var withdrawn =
                new Disposition(Disposition.Kind.WITHDRAWN, Optional.empty(), day, Forum.HOUSE, Optional.empty());
        assertEquals("agreed to by recorded vote", Printing.printed(byVote));
        assertEquals("withdrawn", Printing.printed(withdrawn));
    }

    @Test
    void whatWasCheckedLeadsToItsPageIfItHasOne() {
        var addresses = Stream.of("h90-115.2018", "hr1865-115/rh", "s1693-115", "A000360")
                .map(id -> new Check(Check.Kind.TALLY, id, "", "", ""))
                .map(Printing::address)
                .collect(Collectors.joining("\n"));
        assertEquals("""
                /votes/h90-115.2018
                /us/bill/115/hr/1865/rh
                /measures/s1693-115
                """, addresses);
    }

    @Test
    void addressKeepsWhatAQueryMayHoldAndWritesTheRestInCode() {
        var expression = Expression.parse("usc/47/230@2018-04-10+hr1865-115/rh");
        assertEquals("usc/47/230@2018-04-10%2Bhr1865-115/rh", Printing.parameter(expression));
        assertEquals("%22%3Cb%3E%26", Printing.parameter("\"<b>&"));
    }

    @Test
    void chapterLeadsToItsTextAsHeldOrExecuted() {
        assertEquals("/us/bill/115/hr/1865/rh", Printing.address(chapter("hr1865-115/rh")));
        assertEquals(
                "/text?id=usc/47/230@2018-04-10%2Bhr1865-115/rh",
                Printing.address(chapter("usc/47/230@2018-04-10+hr1865-115/rh")));
        assertEquals(List.of(), Printing.votes(chapter("hr1865-115/rh")));
    }

    private static Story.Chapter chapter(String text) {
        return new Story.Chapter(LocalDate.of(2018, 2, 27), text, "", "", null, null, null);
    }

    @Test
    void nameOfTheCodeIsPrintedInWords() {
        assertEquals("roll call", Printing.words(EventKind.ROLL_CALL));
    }
}
