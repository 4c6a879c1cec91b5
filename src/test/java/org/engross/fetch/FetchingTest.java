package org.engross.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.junit.jupiter.api.Test;

/** What is fetched from a server on this machine is taken in. */
@QuarkusTest
@TestProfile(FetchingTest.OwnDatabase.class)
@WithTestResource(value = FetchingTest.Publisher.class, scope = TestResourceScope.MATCHING_RESOURCES)
class FetchingTest {

    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:fetching;DB_CLOSE_DELAY=-1");
        }
    }

    /** Serves a measure with two texts, one of which is not there, and a roll call of the Clerk's. */
    public static class Publisher implements QuarkusTestResourceLifecycleManager {

        private final LocalPublisher publisher = new LocalPublisher();

        @Override
        public Map<String, String> start() {
            try {
                serve();
                var base = publisher.base();
                return Map.of(
                        "engross.fetch.govinfo", base,
                        "engross.fetch.clerk", base,
                        "engross.fetch.senate", base,
                        "engross.fetch.code", base,
                        "engross.fetch.legislators", base,
                        "engross.fetch.pause", "1ms",
                        "engross.fetch.wait", "1ms",
                        "engross.fetch.folder",
                                Files.createTempDirectory("engross-fetched").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void serve() throws IOException {
            var status = Files.readString(Path.of("src/test/resources/records/BILLSTATUS-115hr1865.xml"));
            publisher.put("/bulkdata/BILLSTATUS/115/hr/BILLSTATUS-115hr9501.xml", STATUS);
            publisher.put("/content/pkg/BILLS-115hr9501ih/xml/BILLS-115hr9501ih.xml", BILL);
            publisher.put("/evs/2018/roll090.xml", Files.readString(Path.of("src/test/resources/records/roll090.xml")));
            publisher.put("/bulkdata/BILLSTATUS/115/hr/BILLSTATUS-115hr1865.xml", status);
            publisher.put("/content/pkg/BILLS-115hr1865ih/xml/BILLS-115hr1865ih.xml", EMPTY_BILL);
        }

        @Override
        public void stop() {
            publisher.close();
        }
    }

    private static final String STATUS = """
            <billStatus><version>3.0.0</version><bill><number>9501</number><type>HR</type><congress>115</congress>
            <updateDate>2019-01-01T05:00:00Z</updateDate><introducedDate>2018-01-03</introducedDate><title>Mill Pond Act</title>
            <actions><item><actionDate>2018-02-27</actionDate><text>Agreed to.</text><type>Floor</type>
            <sourceSystem><code>2</code><name>House floor actions</name></sourceSystem>
            <recordedVotes><recordedVote><rollNumber>90</rollNumber><chamber>House</chamber><congress>115</congress>
            <date>2018-02-27T22:46:00Z</date><sessionNumber>2</sessionNumber>
            <url>https://clerk.house.gov/evs/2018/roll090.xml</url></recordedVote></recordedVotes></item></actions>
            <recordedVotes><recordedVote><rollNumber>90</rollNumber><chamber>House</chamber><congress>115</congress>
            <date>2018-02-27T22:46:00Z</date><sessionNumber>2</sessionNumber><fullActionName>On the amendment</fullActionName>
            <url>https://clerk.house.gov/evs/2018/roll090.xml</url></recordedVote></recordedVotes>
            <textVersions>
            <item><type>Reported in House</type><date>2018-02-20T05:00:00Z</date><formats><item>
            <url>https://www.govinfo.gov/content/pkg/BILLS-115hr9501rh/xml/BILLS-115hr9501rh.xml</url></item></formats></item>
            <item><type>Introduced in House</type><date>2018-01-03T05:00:00Z</date><formats><item>
            <url>https://www.govinfo.gov/content/pkg/BILLS-115hr9501ih/xml/BILLS-115hr9501ih.xml</url></item></formats></item>
            </textVersions></bill></billStatus>
            """;

    private static final String BILL = bill("9501", "The miller shall keep the pond.");
    private static final String EMPTY_BILL = bill("1865", "The miller shall keep the pond.");

    @Inject
    Fetching fetching;

    @Inject
    Library library;

    @Inject
    Proceedings proceedings;

    @Test
    void aMeasureComesWithItsTextsAndRollCallsAndWhatLacksIsTold() {
        var told = new ArrayList<String>();
        var report = fetching.fetch(
                new Wanted.OfMeasure(MeasureId.parse("hr9501-115")),
                file -> told.add(file.getClass().getSimpleName() + " " + file.path()));
        assertEquals(
                List.of(
                        "Came BILLSTATUS/115/hr/BILLSTATUS-115hr9501.xml",
                        "Came BILLS/115/BILLS-115hr9501ih.xml",
                        "NotThere BILLS/115/BILLS-115hr9501rh.xml",
                        "Came evs/2018/roll090.xml"),
                told);
        assertFalse(report.isWhole());
        assertTrue(library.find(TextId.parse("hr9501-115/ih")).isPresent());
        assertTrue(
                proceedings.measure(MeasureId.parse("hr9501-115")).orElseThrow().isCollected());
        assertTrue(proceedings.rollCall(RollCallId.parse("h90-115.2018")).isPresent());

        told.clear();
        var again = fetching.update(file -> told.add(file.getClass().getSimpleName()));
        assertTrue(told.contains("SameAsBefore") && !told.contains("Came"), told.toString());
        assertEquals(List.of(), again.loaded().kept());
    }

    @Test
    void aTextThatTheCollectionHasIsHeldAgainstTheOfficialCopy() {
        var report = fetching.fetch(new Wanted.OfMeasure(MeasureId.parse("hr1865-115")), file -> {});
        assertEquals(List.of(), report.loaded().refused());
        assertTrue(
                report.compared()
                        .getFirst()
                        .startsWith("hr1865-115/ih is held from another file and differs from BILLS-115hr1865ih.xml: "),
                report.compared().toString());
        assertTrue(report.compared().getFirst().length() < 5_000);
    }

    private static String bill(String number, String words) {
        return """
                <bill bill-stage="Introduced-in-House"><form><congress>115th CONGRESS</congress>
                <legis-num>H. R. %s</legis-num><action><action-date date="20180103"/></action>
                <official-title>To keep mill ponds.</official-title></form>
                <legis-body><section section-type="section-one"><enum>1.</enum><header>Ponds</header><text>%s</text></section></legis-body></bill>
                """.formatted(number, words);
    }
}
