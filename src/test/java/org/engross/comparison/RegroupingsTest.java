package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;

/** Provisions of the Code that a law split or merged, and others that a law rewrote. */
class RegroupingsTest {

    /** 26 U.S.C. 857(d) before and after Public Law 114-113. */
    private static final String TRUSTS = """
            § 857. Taxation of real estate investment trusts
              (1) In general.—The earnings and profits of a real estate investment trust for any taxable year (but not its accumulated earnings) shall not be reduced by any amount which is not allowable in computing its taxable income for such taxable year. For purposes of this subsection, the term “real estate investment trust” includes a domestic corporation, trust, or association which is a real estate investment trust determined without regard to the requirements of subsection (a).
              (2) Coordination with tax on undistributed income.—A real estate investment trust shall be treated as having sufficient earnings and profits to treat as a dividend any distribution which is treated as a dividend by such trust.
            """;

    private static final String TRUSTS_AFTER = """
            § 857. Taxation of real estate investment trusts
              (1) In general.—The earnings and profits of a real estate investment trust for any taxable year (but not its accumulated earnings) shall not be reduced by any amount which—
                (A) is not allowable in computing its taxable income for such taxable year, and
                (B) was not allowable in computing its taxable income for any prior taxable year.
              (2) Coordination with tax on undistributed income.—A real estate investment trust shall be treated as having sufficient earnings and profits to treat as a dividend any distribution which is treated as a dividend by such trust.
              (4) Real estate investment trust.—For purposes of this subsection, the term “real estate investment trust” includes a domestic corporation, trust, or association which is a real estate investment trust determined without regard to the requirements of subsection (a).
            """;

    /** 46 U.S.C. 2101 before and after Public Law 115-232, which gave each definition a number. */
    private static final String VESSELS = """
            § 2101. General definitions
              (8) “crude oil tanker” means a tanker engaged in the trade of carrying crude oil.
              (11) “fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life, except marine mammals and birds. (11a) “fishing vessel” means a vessel that commercially engages in the catching, taking, or harvesting of fish or an activity that can reasonably be expected to result in the catching, taking, or harvesting of fish. (11b) “fish processing vessel” means a vessel that commercially prepares fish or fish products other than by gutting, decapitating, gilling, skinning, shucking, icing, freezing, or brine chilling.
            """;

    private static final String VESSELS_AFTER = """
            § 2101. General definitions
              (7) “crude oil tanker” means a tanker engaged in the trade of carrying crude oil.
              (11) “fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life, except marine mammals and birds.
              (12) “fishing vessel” means a vessel that commercially engages in the catching, taking, or harvesting of fish or an activity that can reasonably be expected to result in the catching, taking, or harvesting of fish.
              (13) “fish processing vessel” means a vessel that commercially prepares fish or fish products other than by gutting, decapitating, gilling, skinning, shucking, icing, freezing, or brine chilling.
            """;

    @Test
    void provisionWhoseSentencesAreNumberedWasSplit() {
        assertEquals("SPLIT [1] -> [1, 4]\n", told(TRUSTS, TRUSTS_AFTER));
        assertEquals("SPLIT [11] -> [11, 12, 13]\n", told(VESSELS, VESSELS_AFTER));
    }

    @Test
    void theOtherWayRoundTheyWereMerged() {
        assertEquals("MERGED [1, 4] -> [1]\n", told(TRUSTS_AFTER, TRUSTS));
        assertEquals("MERGED [11, 12, 13] -> [11]\n", told(VESSELS_AFTER, VESSELS));
    }

    @Test
    void partOfATextHasTheRegroupingsThere() {
        var comparison = Comparison.of(PlainText.law(VESSELS), PlainText.law(VESSELS_AFTER));
        assertEquals(
                1, comparison.within(ProvisionPath.parse("12")).regroupings().size());
        assertEquals(
                0, comparison.within(ProvisionPath.parse("7")).regroupings().size());
    }

    /** A paragraph is added that says what another goes on to say. */
    @Test
    void wordsThatTheOtherKeepsAreNoSplit() {
        assertEquals("", told(TRUSTS, TRUSTS.stripTrailing() + """

                  (4) Real estate investment trust.—For purposes of this subsection, the term “real estate investment trust” includes a domestic corporation, trust, or association which is a real estate investment trust determined without regard to the requirements of subsection (a).
                """));
    }

    /** A new definition in the place of one taken out, with the phrases that all of them have. */
    @Test
    void newWordsInThePlaceOfOthersAreNoSplit() {
        assertEquals("", told(VESSELS, """
                § 2101. General definitions
                  (8) “crude oil tanker” means a tanker engaged in the trade of carrying crude oil.
                  (11) “fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life, except marine mammals and birds.
                  (12) “fish tender vessel” means a vessel that commercially supplies, stores, refrigerates, or transports fish, fish products, or materials directly related to fishing or the preparation of fish to or from a fishing, fish processing, or fish tender vessel or a fish processing facility.
                """));
    }

    private static String told(String before, String after) {
        return Comparison.of(PlainText.law(before), PlainText.law(after)).regroupings().stream()
                .map(regrouping -> regrouping.kind() + " " + regrouping.before() + " -> " + regrouping.after() + "\n")
                .collect(Collectors.joining());
    }
}
