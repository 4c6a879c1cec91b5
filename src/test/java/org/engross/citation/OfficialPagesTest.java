package org.engross.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.citation.OfficialPages.OfficialPage;
import org.junit.jupiter.api.Test;

/** The addresses are those at which the offices have these very pages. */
class OfficialPagesTest {

    @Test
    void measuresAreAtCongressGov() {
        assertEquals(
                List.of("https://www.congress.gov/bill/115th-congress/house-bill/1865"),
                urls(OfficialPages.of(MeasureId.parse("hr1865-115"))));
        assertEquals(
                List.of("https://www.congress.gov/bill/113th-congress/senate-joint-resolution/2"),
                urls(OfficialPages.of(MeasureId.parse("sjres2-113"))));
        assertEquals(
                List.of("https://www.congress.gov/bill/101st-congress/house-concurrent-resolution/2"),
                urls(OfficialPages.of(MeasureId.parse("hconres2-101"))));
        assertEquals(
                List.of("https://www.congress.gov/amendment/115th-congress/house-amendment/526"),
                urls(OfficialPages.of(AmendmentId.parse("hamdt526-115"))));
    }

    @Test
    void textsAreWhereTheyArePrinted() {
        assertEquals(
                List.of(
                        "https://www.congress.gov/bill/115th-congress/house-bill/1865/text/eh",
                        "https://www.govinfo.gov/app/details/BILLS-115hr1865eh"),
                urls(OfficialPages.of(TextId.parse("hr1865-115/eh"))));
        assertEquals(
                List.of("https://www.govinfo.gov/app/details/PLAW-115publ164"),
                urls(OfficialPages.of(TextId.parse("plaw-115-164"))));
        assertEquals(
                List.of(
                        "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title47-section230&num=0&edition=prelim"),
                urls(OfficialPages.of(TextId.parse("usc/47/230@2018-04-11"))));
        assertEquals(List.of(), OfficialPages.of(TextId.parse("usc/3/202..204@2018-04-11")));
        assertEquals(List.of(), OfficialPages.of(TextId.parse("act/communications-1934/230")));
    }

    @Test
    void votesAreWithTheClerkAndTheSenate() {
        assertEquals(
                List.of("https://clerk.house.gov/Votes/201890"),
                urls(OfficialPages.of(RollCallId.parse("h90-115.2018"))));
        assertEquals(
                List.of("https://www.senate.gov/legislative/LIS/roll_call_votes/vote1152/vote_115_2_00060.htm"),
                urls(OfficialPages.of(RollCallId.parse("s60-115.2018"))));
    }

    @Test
    void membersAreInTheBiographicalDirectory() {
        assertEquals(
                List.of("https://bioguide.congress.gov/search/bio/W000812"), urls(OfficialPages.ofMember("W000812")));
        assertEquals(List.of(), OfficialPages.ofMember("S289"));
    }

    private static List<String> urls(List<OfficialPage> pages) {
        return pages.stream().map(OfficialPage::url).toList();
    }
}
