package org.engross.ingest.legislators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.Intake;
import org.engross.ingest.Taken;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.junit.jupiter.api.Test;

class LegislatorsReaderTest {

    private static final Path LIST = Path.of("src/test/resources/records/legislators.yaml");

    @Test
    void termsAndIdsAreRead() throws IOException {
        assertEquals("""
                C000127 S275 Cantwell, Maria
                  HOUSE D WA 1 1993-01-05 to 1995-01-03
                  SENATE D WA 2001-01-03 to 2007-01-03
                  SENATE D WA 2007-01-04 to 2013-01-03
                  SENATE D WA 2013-01-03 to 2019-01-03
                  SENATE D WA 2019-01-03 to 2025-01-03
                  SENATE D WA 2025-01-03 to 2031-01-03
                K000401 none Kiley, Kevin Patrick
                  HOUSE R CA 3 2023-01-03 to 2025-01-03
                  HOUSE R CA 3 2025-01-03 to 2026-03-08
                  HOUSE I CA 3 2026-03-09 to 2027-01-03
                S001217 S404 Scott, Rick
                  SENATE R FL 2019-01-08 to 2025-01-03
                  SENATE R FL 2025-01-03 to 2031-01-03
                S001184 S365 Scott, Tim
                  HOUSE R SC 1 2011-01-05 to 2013-01-02
                  SENATE R SC 2013-01-03 to 2015-01-03
                  SENATE R SC 2015-01-06 to 2017-01-03
                  SENATE R SC 2017-01-03 to 2023-01-03
                  SENATE R SC 2023-01-03 to 2029-01-03
                """, printed(members(read(text()))));
    }

    @Test
    void theSameListIsReadAsJson() throws IOException {
        var json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(text()));
        assertEquals(printed(members(read(text()))), printed(members(read(json))));
    }

    @Test
    void aMemberWhoChangesChamberOrPartyIsShownInTheSeatOfTheDay() throws IOException {
        var members = members(read(text()));
        var scott = members.named(new MemberId("S001184"));
        assertEquals(
                "Rep. Tim Scott [R-SC-1]", scott.on(LocalDate.of(2012, 6, 1)).printed());
        assertEquals("Sen. Tim Scott [R-SC]", scott.on(LocalDate.of(2014, 6, 1)).printed());
        var kiley = members.named(new MemberId("K000401"));
        assertEquals(
                "Rep. Kevin Patrick Kiley [R-CA-3]",
                kiley.on(LocalDate.of(2026, 3, 1)).printed());
        assertEquals(
                "Rep. Kevin Patrick Kiley [I-CA-3]",
                kiley.on(LocalDate.of(2026, 3, 9)).printed());
    }

    @Test
    void twoOfOneNameAreToldApartByTheirIds() throws IOException {
        var members = members(read(text()));
        assertEquals("Scott, Rick", members.named(new MemberId("S404")).name());
        assertEquals("Scott, Tim", members.named(new MemberId("S365")).name());
    }

    @Test
    void whatIsOddIsLeftOutWithAFinding() throws IOException {
        var reading = read(text().replace("lis: S404", "lis: S365").replace("bioguide: K000401", "bioguide: K1"));
        assertEquals(
                List.of(
                        "WARNING x.yaml: K1: the legislator is left out: not a member: 'K1' (a member is written like W000812,"
                                + " or S289 in the Senate's records)",
                        "WARNING x.yaml: S001217: the Senate's id S365 is another's too, and is left out"),
                reading.findings().stream().map(Finding::toString).toList());
        assertEquals(3, members(reading).all().size());
    }

    /** Each name stands for ten of the one before. */
    @Test
    void aBillionLaughsAreRefused() {
        var laughs = new StringBuilder("- id: {bioguide: C000127}\n  a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("  a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        var reading = read(laughs.toString());
        assertEquals(
                Optional.empty(),
                reading.value().filter(taken -> !members(reading).all().isEmpty()));
    }

    @Test
    void aCutListIsRefused() throws IOException {
        var reading = read(text().substring(0, text().length() / 2) + "\n  \t: [");
        assertEquals(Optional.empty(), reading.value());
        assertTrue(reading.findings().getFirst().toString().startsWith("ERROR x.yaml: not a list of legislators"));
    }

    private static String text() throws IOException {
        return Files.readString(LIST);
    }

    private static Reading<Taken> read(String text) {
        return Intake.any(text.getBytes(StandardCharsets.UTF_8), "x.yaml");
    }

    private static Members members(Reading<Taken> reading) {
        return ((Taken.TakenRecord) reading.value().orElseThrow())
                .official()
                .facts()
                .members();
    }

    private static String printed(Members members) {
        var lines = new StringBuilder();
        for (Member member : members.all()) {
            lines.append(member.id() + " "
                    + member.senateId().map(MemberId::value).orElse("none") + " " + member.name() + "\n");
            member.terms()
                    .forEach(term -> lines.append(
                            "  " + term.chamber() + " " + term.party().letter() + " " + term.state()
                                    + (term.district().isEmpty()
                                            ? ""
                                            : " " + term.district().getAsInt()) + " " + term.from()
                                    + " to " + term.until() + "\n"));
        }
        return lines.toString();
    }
}
