package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.RollCallId;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final List<Event> STORY = Timeline.of(Bundled.FACTS, List.of(Bundled.FOSTA, Bundled.SESTA));

    @Test
    void theStoryRunsFromIntroductionToEnactment() {
        assertEquals("Introduced in House", STORY.getFirst().what());
        assertEquals("Became Public Law No: 115-164.", STORY.getLast().what());
        assertEquals(
                STORY.stream()
                        .map(Event::date)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                STORY.stream().map(Event::date).toList());
    }

    @Test
    void nothingIsLost() {
        long actions = Bundled.FACTS.measures().stream()
                        .mapToInt(measure -> measure.actions().size())
                        .sum()
                + Bundled.FACTS.amendments().stream()
                        .mapToInt(amendment -> amendment.actions().size())
                        .sum();
        var other = Set.of(EventKind.COSPONSORS, EventKind.WITHDRAWAL, EventKind.VERSION);
        assertEquals(
                actions,
                STORY.stream().filter(event -> !other.contains(event.kind())).count());
        assertEquals(
                7,
                STORY.stream()
                        .filter(event -> event.kind() == EventKind.VERSION)
                        .count());
        assertEquals(
                175 + 70 + 1,
                STORY.stream()
                        .filter(event -> event.kind() == EventKind.COSPONSORS)
                        .mapToInt(event -> event.members().size())
                        .sum());
    }

    @Test
    void everyRollCallStandsOnceInItsOrder() {
        assertEquals(
                List.of("h90-115.2018", "h91-115.2018", "s57-115.2018", "s59-115.2018", "s60-115.2018"),
                STORY.stream()
                        .flatMap(event -> event.rollCall().stream())
                        .map(RollCallId::toString)
                        .toList());
    }

    @Test
    void aRollCallIsSourcedFromTheActionAndFromItsOwnRecord() {
        var walters = STORY.stream()
                .filter(event ->
                        event.rollCall().filter(Bundled.HOUSE_90.id()::equals).isPresent())
                .findAny()
                .orElseThrow();
        assertEquals(
                List.of(
                        "House floor actions H32111",
                        "Library of Congress 76000",
                        "Library of Congress 72000",
                        "Library of Congress 75000",
                        "http://clerk.house.gov/evs/2018/roll090.xml"),
                walters.sources());
    }

    @Test
    void voiceVotesAreVotesWithoutNames() {
        assertEquals("""
                2017-12-12 Ordered to be Reported (Amended) by Voice Vote.
                2018-02-27 On agreeing to the Goodlatte amendment (A001) Agreed to by voice vote.
                2018-02-27 On agreeing to the Jackson Lee amendment (A003) Agreed to by voice vote.
                2018-02-27 On motion that the Committee rise Agreed to by voice vote.
                """, printed(EventKind.VOICE_VOTE));
    }

    @Test
    void theSettingAsideFollowsTheVote() {
        var day = STORY.stream()
                .filter(event -> event.date().equals(LocalDate.of(2018, 3, 19)))
                .map(Event::kind)
                .toList();
        assertEquals(day.indexOf(EventKind.ROLL_CALL) + 1, day.indexOf(EventKind.VITIATION));
        assertTrue(day.contains(EventKind.VITIATION));
    }

    @Test
    void committeeStepsAreTold() {
        assertEquals(
                "2017-09-19 Committee on Commerce, Science, and Transportation. Hearings held.\n",
                printed(EventKind.HEARING));
        assertEquals("""
                2017-11-08 Committee on Commerce, Science, and Transportation. Ordered to be reported with an amendment \
                in the nature of a substitute favorably.
                2017-12-12 Committee Consideration and Mark-up Session Held.
                """, printed(EventKind.MARKUP));
    }

    @Test
    void aVoteThatNoActionStatesStandsByItself() {
        var bare = new Facts(Bundled.FACTS.members(), List.of(Bundled.FOSTA), List.of(), List.of(Bundled.HOUSE_90));
        var votes = Timeline.of(bare, List.of(Bundled.FOSTA)).stream()
                .filter(event -> event.rollCall().isPresent())
                .map(Event::what)
                .toList();
        assertEquals(List.of("On Agreeing to the Amendment: Amendment 2 to H R 1865: Agreed to"), votes);
        assertFalse(votes.isEmpty());
    }

    private static String printed(EventKind kind) {
        return STORY.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> event.date() + " " + event.what() + "\n")
                .collect(Collectors.joining());
    }
}
