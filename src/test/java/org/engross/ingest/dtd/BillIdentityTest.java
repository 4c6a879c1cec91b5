package org.engross.ingest.dtd;

import static org.engross.ingest.dtd.Example.assertRefused;
import static org.engross.ingest.dtd.Example.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;
import org.engross.measure.PrintedName;
import org.engross.measure.PrintedName.Role;
import org.engross.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which text a file is, of which day, and whose names it bears. */
class BillIdentityTest {

    private static final String DATED = "<action><action-date date=\"20190103\">January 3, 2019</action-date></action>";
    private static final String TITLED = "<official-title>To keep ponds.</official-title>";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Introduced-in-House,        116th CONGRESS, H. R. 7,         116 HR 7 IH,     hr7-116/ih
                    Introduced-in-Senate,       113th CONGRESS, S. 744,          113 S744 IS,     s744-113/is
                    Reported-in-Senate,         118th CONGRESS, S. J. RES. 1,    118 SJ 1 RS,     sjres1-118/rs
                    Engrossed-in-House,         115th CONGRESS, H. J. Res. 38,   115 HJ 38 EH,    hjres38-115/eh
                    Placed-on-Calendar-Senate,  117th CONGRESS, H.R. 5376,       '',              hr5376-117/pcs
                    Engrossed-Amendment-Senate, 117th CONGRESS, H. R. 3684,      117 HR 3684 EAS2, hr3684-117/eas2
                    Printed-as-Passed,          114th CONGRESS, S. 1,            114 S 1 PAP,     s1-114/pap
                    Enrolled-Bill,              One Hundred Sixteenth Congress of the United States of America, H. R. 1, '', hr1-116/enr
                    Agreed-to-Senate,           116th CONGRESS, S. RES. 9,       116 SRES 9 ATS,  sres9-116/ats
                    Introduced-in-House,        116th CONGRESS, H. RES. 9,       '',              hres9-116/ih
                    Introduced-in-House,        116th CONGRESS, H. CON. RES. 9,  '',              hconres9-116/ih
                    Introduced-in-Senate,       116th CONGRESS, S. CON. RES. 9,  '',              sconres9-116/is
                    """)
    void faceOfThePrintSaysWhichTextItIs(String stage, String congress, String number, String title, String id) {
        var reading = form("bill bill-stage=\"" + stage + "\"", title, face(congress, number));
        assertEquals(List.of(), reading.findings());
        assertEquals(id, reading.value().orElseThrow().id().toString());
    }

    @Test
    void titleOfTheMetadataIsNotFollowedAgainstTheFace() {
        var reading = form(
                "bill bill-stage=\"Reported-in-Senate\"", "106 S2247 RS: Fish Act", face("118th CONGRESS", "S. 2247"));
        assertEquals("s2247-118/rs", reading.value().orElseThrow().id().toString());
        assertEquals(
                "S. 2247, reported in Senate", reading.value().orElseThrow().title());
        assertEquals(
                List.of(
                        "WARNING test.xml: metadata: the title '106 S2247 RS: Fish Act' is not of s2247-118, which the print"
                                + " shows; the print is followed"),
                reading.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void whatCannotBeToldIsRefused() {
        assertRefused(form("bill", "", face("116th CONGRESS", "H. R. 7")), "which text this is cannot be told");
        assertRefused(staged("Pre-Introduction", "H. R. 7"), "stage 'Pre-Introduction'");
        assertRefused(staged("Introduced-in-House", "H. R. ____"), "number 'H. R. ____'");
        assertRefused(staged("Introduced-in-House", "H. Q. 7"), "number 'H. Q. 7'");
        assertRefused(
                form("bill bill-stage=\"Introduced-in-House\"", "116 HR 7 RH: Act", face("116th CONGRESS", "H. R. 7")),
                "the stage is 'Introduced-in-House', and the title says 'RH'");
        assertRefused(
                form("bill bill-stage=\"Introduced-in-House\"", "", face("CONGRESS", "H. R. 7")),
                "congress 'CONGRESS'");
    }

    @Test
    void dateIsThatOfTheNewestAction() {
        assertEquals(
                LocalDate.of(2019, 3, 14),
                dated(DATED + "<action><action-date>March 14, 2019</action-date></action>")
                        .date());
        assertEquals("", dated(DATED).dateNote());
        assertRefused(
                form(
                        "bill bill-stage=\"Introduced-in-House\"",
                        Example.TITLE,
                        number() + TITLED + "<action><action-date date=\"20190231\"/></action>"),
                "not a date: '20190231'");
    }

    @Test
    void fileOfAHouseIsTheOfficialCopy() {
        var document = dated(DATED);
        assertInstanceOf(Voucher.OwnWord.class, document.claim());
        assertEquals("H.R. 7, introduced in House", document.title());
        assertEquals("To keep ponds.", document.officialTitle());
        assertEquals("Introduced in House", document.stage());
        assertEquals(
                new Source("BILLS-116hr7ih (U.S. House of Representatives)", "", "In the public domain."),
                document.source());
    }

    @Test
    void starPrintIsNoted() {
        var reading = form(
                "bill bill-stage=\"Introduced-in-House\" star-print=\"first-star-print\"",
                Example.TITLE,
                face("116th CONGRESS", "H. R. 7"));
        assertEquals(Finding.Severity.NOTE, reading.findings().getFirst().level());
    }

    @Test
    void sponsorsAreReadWithTheIdsOfBothHouses() {
        var document = dated(DATED + """
                <action><action-desc><sponsor name-id="W000187">Ms. Waters</sponsor> (for herself, <cosponsor
                name-id="S236">Mr. Grassley</cosponsor>, and <cosponsor>Mr. Clay</cosponsor>) introduced it</action-desc></action>
                <action><action-desc>Additional sponsors: <cosponsor name-id="V000081">Ms. Velázquez</cosponsor></action-desc></action>
                <action><action-desc>Reported by <sponsor name-id="S184">Mr. Shelby</sponsor></action-desc></action>""");
        assertEquals(
                List.of(
                        new PrintedName(Role.SPONSOR, "Ms. Waters", Optional.of(new MemberId("W000187"))),
                        new PrintedName(Role.COSPONSOR, "Mr. Grassley", Optional.of(new MemberId("S236"))),
                        new PrintedName(Role.COSPONSOR, "Mr. Clay", Optional.empty()),
                        new PrintedName(Role.COSPONSOR, "Ms. Velázquez", Optional.of(new MemberId("V000081")))),
                document.names());
    }

    @Test
    void idThatIsNoMembersIsAFinding() {
        var reading = form(
                "bill bill-stage=\"Introduced-in-House\"",
                Example.TITLE,
                face("116th CONGRESS", "H. R. 7")
                        + "<action><action-desc><sponsor name-id=\"x\">Mr. X</sponsor></action-desc></action>");
        assertEquals(
                "form: not a member: 'x'",
                reading.findings().getFirst().toString().substring(18, 41));
    }

    private static Reading<Document> staged(String stage, String number) {
        return form("bill bill-stage=\"" + stage + "\"", "", face("116th CONGRESS", number));
    }

    private static Document dated(String actions) {
        var reading = form("bill bill-stage=\"Introduced-in-House\"", Example.TITLE, number() + actions + TITLED);
        assertEquals(List.of(), reading.findings());
        return reading.value().orElseThrow();
    }

    private static String number() {
        return "<congress>116th CONGRESS</congress><legis-num>H. R. 7</legis-num>";
    }

    private static String face(String congress, String number) {
        return "<congress>" + congress + "</congress><legis-num>" + number + "</legis-num>" + DATED + TITLED;
    }
}
