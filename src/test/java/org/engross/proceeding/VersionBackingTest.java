package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.junit.jupiter.api.Test;

class VersionBackingTest {

    @Test
    void allButOneSignedOnToTheIntroducedText() {
        assertEquals("""
                ih from 2017-04-03 to 2018-02-19: before 0, after 173; 174 signed on, 1 withdrew
                rh from 2018-02-20 to 2018-02-26: before 173, after 174; 1 signed on, 0 withdrew
                eh from 2018-02-27 to 2018-02-28: before 174, after 174; 0 signed on, 0 withdrew
                pcs from 2018-03-01 to 2018-03-20: before 174, after 174; 0 signed on, 0 withdrew
                enr from 2018-03-21 on: before 174, after 174; 0 signed on, 0 withdrew
                """, printed(Bundled.FOSTA));
    }

    @Test
    void sevenSignedOnToTheReportedTextOfSesta() {
        assertEquals("""
                is from 2017-08-01 to 2018-01-09: before 0, after 63; 63 signed on, 0 withdrew
                rs from 2018-01-10 on: before 63, after 70; 7 signed on, 0 withdrew
                """, printed(Bundled.SESTA));
    }

    @Test
    void backersAreCountedByPartyAndState() {
        var introduced =
                VersionBacking.of(Bundled.FOSTA, Bundled.FACTS.members()).getFirst();
        assertEquals(113, introduced.after().of(Party.REPUBLICAN));
        assertEquals(60, introduced.after().of(Party.DEMOCRAT));
        assertEquals(0, introduced.after().of(Party.INDEPENDENT));
        assertEquals(
                173,
                introduced.after().byState().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(1, introduced.after().byState().get("VI"));
    }

    @Test
    void aStrangerCannotBeCounted() {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Headcount.of(Set.of(new MemberId("Z999999")), Bundled.FACTS.members()));
        assertEquals("no member 'Z999999' is known", refusal.getMessage());
    }

    @Test
    void growthEndsWhereTheListDoes() {
        var steps = Growth.of(Bundled.FOSTA).steps();
        assertEquals(new Growth.GrowthDay(LocalDate.of(2017, 4, 3), 9, 0, 9), steps.getFirst());
        assertEquals(new Growth.GrowthDay(LocalDate.of(2018, 2, 20), 1, 0, 174), steps.getLast());
        assertEquals(
                List.of(new Growth.GrowthDay(LocalDate.of(2017, 9, 25), 3, 1, 142)),
                steps.stream().filter(step -> step.withdrew() > 0).toList());
        assertEquals(175, steps.stream().mapToInt(Growth.GrowthDay::signedOn).sum());
    }

    private static String printed(Measure measure) {
        return VersionBacking.of(measure, Bundled.FACTS.members()).stream()
                .map(backing -> "%s from %s %s: before %d, after %d; %d signed on, %d withdrew%n"
                        .formatted(
                                backing.version().id().version(),
                                backing.version().date(),
                                backing.lastDay().map(day -> "to " + day).orElse("on"),
                                backing.before().total(),
                                backing.after().total(),
                                backing.signedOn().size(),
                                backing.withdrew().size()))
                .collect(Collectors.joining());
    }
}
