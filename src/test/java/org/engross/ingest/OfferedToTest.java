package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.ingest.printed.AmendmentPages;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.junit.jupiter.api.Test;

/** What files say of the measure that an amendment in them would amend. */
class OfferedToTest {

    @Test
    void listOfWhatWasSubmittedNamesTheBill() throws IOException, SourceException {
        assertEquals(
                Optional.of("hr3057-109, as the page of the Congressional Record says"),
                first("s8574", "samdt1303-109"));
    }

    @Test
    void debateOfTheHouseNamesTheBillThatIsConsidered() throws IOException, SourceException {
        assertEquals(
                Optional.of("hr2601-109, as the page of the Congressional Record says"),
                first("h6117", "hamdt499-109"));
    }

    @Test
    void debateOfTheSenateMayNotSay() throws IOException, SourceException {
        assertEquals(Optional.empty(), first("s8510", "samdt1293-109"));
    }

    @Test
    void fileOfOursNamesTheText() {
        assertEquals(
                Optional.of(new OfferedTo(MeasureId.parse("hr1865-115"), "as its file says")),
                OfferedTo.of(Bundled.bytes(Bundled.files().stream()
                        .filter(file -> file.endsWith("hamdt526-115.xml"))
                        .findFirst()
                        .orElseThrow())));
    }

    @Test
    void fileThatNamesNoTextWhereItShouldSaysNothing() {
        for (var named : List.of("x", "", "x/rh", "hr/rh", "hr1865-115", "hr99999999999-115/rh", "hr1865-115/")) {
            var file = "<amendment><meta><property role=\"amends\">" + named + "</property></meta></amendment>";
            assertEquals(Optional.empty(), OfferedTo.of(file.getBytes(StandardCharsets.UTF_8)), named);
        }
    }

    @Test
    void whatIsNoFileOfAnAmendmentSaysNothing() {
        assertEquals(Optional.empty(), OfferedTo.of("To H.R. 1865".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), OfferedTo.of(Bundled.bytes(Bundled.example("hr7-116-ih"))));
    }

    /** Of the file that is kept of the first amendment of a page. */
    private static Optional<String> first(String page, String id) throws IOException, SourceException {
        try (var in = OfferedToTest.class.getResourceAsStream("/prints/crec-2005-07-20-" + page + ".htm")) {
            var amendment =
                    AmendmentPages.of(in.readAllBytes(), new Findings("page")).getFirst();
            return OfferedTo.of(AmendmentPages.file(amendment, AmendmentId.parse(id)))
                    .map(told -> told.measure() + ", " + told.where());
        }
    }
}
