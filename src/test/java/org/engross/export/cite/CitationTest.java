package org.engross.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.TextId;
import org.engross.export.cite.Citation.CitedAt;
import org.junit.jupiter.api.Test;

/** The forms as the manuals have them: Bluebook rules 12.3 (Code), 12.4 (session laws), 13.2 (bills). */
class CitationTest {

    private static final String FOSTA = "Allow States and Victims to Fight Online Sex Trafficking Act of 2017";

    @Test
    void provisionOfABill() {
        assertForms(
                """
                H.R. 1865, 115th Congress, Allow States and Victims to Fight Online Sex Trafficking Act of 2017, engrossed in House (February 27, 2018), section 3. Engross, https://e.org/x.
                Allow States and Victims to Fight Online Sex Trafficking Act of 2017, H.R. 1865, 115th Cong. § 3 (as passed by House, Feb. 27, 2018), https://e.org/x.
                H.R. 1865, the Allow States and Victims to Fight Online Sex Trafficking Act of 2017, Section 3, as passed by the House on Feb. 27, 2018. Engross, https://e.org/x.
                @online{hr1865-115-eh-section-3,
                  author = {{U.S. Congress}},
                  title = {{H.R. 1865, 115th Congress, Allow States and Victims to Fight Online Sex Trafficking Act of 2017, engrossed in House (February 27, 2018), section 3}},
                  date = {2018-02-27},
                  year = {2018},
                  organization = {Engross},
                  url = {https://e.org/x}
                }
                """,
                Citation.of(text("hr1865-115/eh", FOSTA, "Engrossed in House", "2018-02-27", "", "section 3"), AT));
    }

    @Test
    void provisionOfTheCode() {
        assertForms(
                """
                47 U.S.C. 230(e)(5) (as in force from April 11, 2018). Engross, https://e.org/x.
                47 U.S.C. § 230(e)(5) (as in force from Apr. 11, 2018), https://e.org/x.
                Section 230(e)(5) of Title 47 of the U.S. Code (as in force from April 11, 2018). Engross, https://e.org/x.
                @online{usc-47-230-2018-04-11-e-5,
                  author = {{U.S. Congress}},
                  title = {{47 U.S.C. 230(e)(5) (as in force from April 11, 2018)}},
                  date = {2018-04-11},
                  year = {2018},
                  organization = {Engross},
                  url = {https://e.org/x}
                }
                """,
                Citation.of(text("usc/47/230@2018-04-11", "", "the Code's print", "2018-04-11", "", "(e)(5)"), AT));
    }

    @Test
    void billAsACommitteeReportedItWithWhatAReaderMustKnow() {
        var senate = text(
                "s1693-115/rs",
                "Stop Enabling Sex Traffickers Act of 2017",
                "Reported in Senate",
                "2018-01-10",
                "Commerce, Science, and Transportation Committee",
                "");
        assertForms(
                """
                S. 1693, 115th Congress, Stop Enabling Sex Traffickers Act of 2017, reported in Senate (January 10, 2018). Engross, https://e.org/x, accessed November 27, 2026. A reconstruction.
                Stop Enabling Sex Traffickers Act of 2017, S. 1693, 115th Cong. (as reported by S. Comm. on Commerce, Science, and Transportation, Jan. 10, 2018), https://e.org/x (last visited Nov. 27, 2026). A reconstruction.
                S. 1693, the Stop Enabling Sex Traffickers Act of 2017, as reported by the Senate Commerce, Science, and Transportation Committee on Jan. 10, 2018. Engross, https://e.org/x, accessed Nov. 27, 2026. A reconstruction.
                @online{s1693-115-rs,
                  author = {{U.S. Congress}},
                  title = {{S. 1693, 115th Congress, Stop Enabling Sex Traffickers Act of 2017, reported in Senate (January 10, 2018)}},
                  date = {2018-01-10},
                  year = {2018},
                  organization = {Engross},
                  url = {https://e.org/x},
                  urldate = {2026-11-27},
                  note = {A reconstruction.}
                }
                """,
                Citation.of(
                        senate,
                        new CitedAt(
                                "https://e.org/x",
                                List.of("A reconstruction."),
                                Optional.of(LocalDate.of(2026, 11, 27)))));
    }

    @Test
    void publicLaw() {
        var law = new CitableText(
                TextId.parse("plaw-115-164"),
                FOSTA,
                "Public Law",
                LocalDate.of(2018, 4, 11),
                Optional.empty(),
                "132 Stat. 1253",
                "section 4(a)",
                List.of());
        assertEquals("Public Law 115-164, " + FOSTA + " (April 11, 2018), section 4(a)", law.plain());
        assertEquals(FOSTA + ", Pub. L. No. 115-164, § 4(a), 132 Stat. 1253 (2018)", law.bluebook());
        assertEquals("Public Law 115-164, the " + FOSTA + ", Section 4(a)", law.ap());
    }

    @Test
    void comparison() {
        var reported = text("hr1865-115/rh", FOSTA, "Reported in House", "2018-02-20", "Judiciary Committee", "");
        var passed = text("hr1865-115/eh", FOSTA, "Engrossed in House", "2018-02-27", "", "");
        assertForms("""
                H.R. 1865, 115th Congress, Allow States and Victims to Fight Online Sex Trafficking Act of 2017, reported in House (February 20, 2018), compared with H.R. 1865, 115th Congress, engrossed in House (February 27, 2018). Engross, https://e.org/x.
                Compare H.R. 1865, 115th Cong. (as reported by H. Comm. on the Judiciary, Feb. 20, 2018), with H.R. 1865, 115th Cong. (as passed by House, Feb. 27, 2018), https://e.org/x.
                H.R. 1865, as reported by the House Judiciary Committee on Feb. 20, 2018, compared with H.R. 1865, as passed by the House on Feb. 27, 2018. Engross, https://e.org/x.
                @online{hr1865-115-rh-to-hr1865-115-eh,
                  author = {{Engross}},
                  title = {{H.R. 1865, 115th Congress, Allow States and Victims to Fight Online Sex Trafficking Act of 2017, reported in House (February 20, 2018), compared with H.R. 1865, 115th Congress, engrossed in House (February 27, 2018)}},
                  date = {2018-02-27},
                  year = {2018},
                  organization = {Engross},
                  url = {https://e.org/x}
                }
                """, Citation.of(reported, passed, "", AT));
    }

    @Test
    void signsOfTheTypesetterAreEscaped() {
        var citation = Citation.ofQuotation("50% & more_{}", "No text held has it.", LocalDate.of(2018, 1, 1), AT);
        assertEquals(
                "  title = {{“50\\% \\& more\\_\\{\\}”. No text held has it}},",
                citation.bibtex().lines().skip(2).findFirst().orElseThrow());
    }

    private static final CitedAt AT = new CitedAt("https://e.org/x", List.of(), Optional.empty());

    private static CitableText text(String id, String name, String stage, String date, String committee, String place) {
        return new CitableText(
                TextId.parse(id),
                name,
                stage,
                LocalDate.parse(date),
                Optional.of(committee).filter(one -> !one.isEmpty()),
                "",
                place,
                List.of());
    }

    private static void assertForms(String expected, Citation citation) {
        assertEquals(
                expected,
                citation.plain() + "\n" + citation.bluebook() + "\n" + citation.ap() + "\n" + citation.bibtex());
    }
}
