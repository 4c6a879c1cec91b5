package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.ingest.facts.FactsReader;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.proceeding.Facts;
import org.engross.proceeding.MemberRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProceedingsTest {

    private static final String OTHER = "ab".repeat(32);

    @Inject
    Proceedings proceedings;

    @Inject
    @ConfigProperty(name = "engross.facts")
    String folder;

    @Test
    void whatWasTakenInAtStartIsReadBackWhole() {
        var taken = FactsReader.read(Path.of(folder));
        proceedings.keep(taken.facts(), taken.sha256());
        assertSame(taken.facts());
    }

    @Test
    void theFactsAreHeldSinceStart() {
        assertTrue(proceedings.holds(FactsReader.fingerprint(Path.of(folder))));
        assertFalse(proceedings.holds(OTHER));
    }

    @Test
    void eachIsFoundByItsId() {
        assertEquals(
                "Stop Enabling Sex Traffickers Act of 2017",
                proceedings.measure(MeasureId.parse("s1693-115")).orElseThrow().title());
        assertEquals(
                "308-107",
                proceedings
                        .rollCall(RollCallId.parse("h90-115.2018"))
                        .orElseThrow()
                        .tally()
                        .toString());
        assertTrue(proceedings.amendment(AmendmentId.parse("hamdt526-115")).isPresent());
        assertEquals(
                "King, Angus",
                proceedings.member(new MemberId("S363")).orElseThrow().name());
        assertEquals(Optional.empty(), proceedings.measure(MeasureId.parse("s1693-116")));
    }

    @Test
    void anotherSetTakesThePlaceOfTheOneHeld() {
        var before = proceedings.facts();
        var fingerprint = FactsReader.fingerprint(Path.of(folder));
        var less = new Facts(before.members(), before.measures().subList(0, 1), List.of(), List.of());
        try {
            proceedings.keep(less, OTHER);
            assertSame(less);
            assertTrue(proceedings.holds(OTHER));
            assertFalse(proceedings.holds(fingerprint));
        } finally {
            proceedings.keep(before, fingerprint);
        }
        assertSame(before);
    }

    @Test
    void whatCannotBeKeptWholeIsNotKeptAtAll() {
        var before = proceedings.facts();
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    proceedings.keep(Facts.none(), OTHER);
                    throw new IllegalStateException("the light went out");
                }));
        assertFalse(proceedings.holds(OTHER));
        assertSame(before);
    }

    @Test
    void whatIsReadOfOneIsWhatIsReadOfAll() {
        var all = proceedings.facts();
        for (var measure : all.measures()) {
            var alone = proceedings.facts(measure.id());
            assertEquals(List.of(measure), alone.measures());
            assertEquals(all.amendmentsTo(measure.id()), alone.amendmentsTo(measure.id()));
            assertEquals(all.rollCallsOn(measure.id()), alone.rollCallsOn(measure.id()));
        }
        for (var id : List.of("W000812", "K000383", "S000250")) {
            var member = proceedings.member(new MemberId(id)).orElseThrow();
            assertEquals(MemberRecord.of(member, all), MemberRecord.of(member, proceedings.facts(member.id())), id);
        }
    }

    private void assertSame(Facts expected) {
        assertEquals(expected.members().all(), proceedings.members());
        assertEquals(
                expected.measures(),
                proceedings.measures(proceedings.ids().measures()).stream()
                        .filter(Measure::isCollected)
                        .toList());
        assertEquals(
                expected.amendments(), proceedings.amendments(proceedings.ids().amendments()));
        assertEquals(
                expected.rollCalls(), proceedings.rollCalls(proceedings.ids().rollCalls()));
    }
}
