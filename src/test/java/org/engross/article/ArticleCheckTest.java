package org.engross.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCheckTest {

    /** The legislative quotation of the press on FOSTA is a summary's; the bill says "never". */
    @Test
    void quotationOfThePressIsTheSummarysAndNotTheBills() {
        var claim = only(
                ClaimKind.QUOTATION,
                "The bill “expresses the sense of Congress that section 230 … was not intended to provide legal protection to"
                        + " websites that unlawfully promote and facilitate prostitution and websites that facilitate"
                        + " traffickers in advertising the sale of unlawful sex acts with sex trafficking victims.”");
        assertEquals(ClaimMark.NEAR, claim.mark());
        assertTrue(claim.answer().contains("was never intended to provide legal protection"), claim.answer());
        assertTrue(
                claim.answer()
                        .contains(
                                "Verbatim in 3 summaries, first the summary of H.R. 1865 by the Congressional Research"
                                        + " Service, Library of Congress, “Passed House amended” (February 27, 2018)"),
                claim.answer());
        assertTrue(
                claim.proofs().stream().anyMatch(proof -> proof.address().equals("/measures/hr1865-115#summary-36")));
    }

    @Test
    void quotationOfATextThatWasNotCheckedSaysWhatOfItWasNotAndWhetherItIsTheWordsQuoted() {
        var claim = only(
                ClaimKind.QUOTATION,
                "S. 1693 would be read to “ensure vigorous enforcement of Federal criminal and civil law relating to sex"
                        + " trafficking.”");
        assertEquals(
                "Verbatim in S. 1693, introduced in Senate (August 1, 2017, not wholly checked); and, where the words were"
                        + " not checked, in S. 1693, reported in Senate (January 10, 2018, not checked).",
                claim.answer());
        assertEquals(
                List.of(
                        "S. 1693, introduced in Senate: Not wholly checked against an official copy. Not checked: section"
                                + " 3(a)(1)(C), section 3(a)(2)(A)(ii), section 3(a)(2)(A)(iii), section 3(a)(2)(B),"
                                + " section 4(2): the copy omits what follows the closing quotation mark of an inserted"
                                + " block, so a connecting “and” may be wanting; “A BILL” and the enacting clause, which"
                                + " the copy omits, are left out. The words quoted, in section 3(a)(1)(C), proposed"
                                + " section 230(b)(6), were held against an official copy.",
                        "S. 1693, reported in Senate: Not checked against an official copy. The committee’s substitute is a"
                                + " reconstruction: no official copy of the print was at hand. Section 1, section 2,"
                                + " section 3(a)(1): worded as in S. 1693 as introduced; section 3(a)(2), section 4,"
                                + " section 5: worded as in Public Law 115-164, which came later; section 3(b): worded as"
                                + " in S. 1693 as introduced, the reference “(a)(2)” set to fit. The words quoted, in"
                                + " section 3(a)(1)(C), proposed section 230(b)(6), were not checked: worded as in"
                                + " S. 1693 as introduced."),
                claim.cautions());
    }

    /** The reconstruction has the words from the law that came later; the House had them first. */
    @Test
    void textWhoseWordsWereNotCheckedIsNeverTheFirst() {
        var claim = only(
                ClaimKind.QUOTATION,
                "The law speaks of “knowingly assisting, supporting, or facilitating a violation of subsection (a)(1).”");
        assertEquals(
                "Verbatim in 6 texts, first in H.Amdt. 526 (February 27, 2018), last in 18 U.S.C. 1591, from 2018-04-11 (April"
                        + " 11, 2018); and, where the words were not checked, in S. 1693, reported in Senate (January 10,"
                        + " 2018, not checked).",
                claim.answer());
        assertEquals(1, claim.cautions().size(), "of the reconstruction alone: the others were held whole");
    }

    /** A claim that the last measure named does not bear out, and another does, is not guessed at. */
    @Test
    void claimThatHoldsOfAnotherMeasureNamedIsAmbiguous() {
        var claim = only(
                ClaimKind.DATE,
                "H.R. 1865 went first, and S. 1693 followed. The bill was introduced on April 3, 2017.");
        assertEquals(ClaimMark.AMBIGUOUS, claim.mark());
        assertEquals(
                "Of S. 1693 it is not so: S. 1693 was introduced on August 1, 2017. Of H.R. 1865 it is: H.R. 1865 was"
                        + " introduced on April 3, 2017.",
                claim.answer());
        assertEquals(
                "The sentence names no measure; S. 1693 is the last named before it, and the article names H.R. 1865 too.",
                claim.reading());
    }

    /** The record of S. 1693 has no law and no vote, so that it cannot be meant. */
    @Test
    void claimOfWhichTheLastMeasureNamedHasNothingIsReadOfTheOneBefore() {
        var claim = only(
                ClaimKind.DATE, "H.R. 1865 went first, and SESTA followed. The bill became law on April 11, 2018.");
        assertEquals(ClaimMark.AS_RECORDED, claim.mark());
        assertEquals(
                "Read of H.R. 1865, since the record of S. 1693, the last named before it, has nothing of the kind.",
                claim.reading());
    }

    @Test
    void billOfAnotherCongressIsNotTakenForTheOneHeld() {
        var claim = only(ClaimKind.NAME, "She spoke of H.R. 1865 of the 116th Congress.");
        assertEquals(ClaimMark.NOT_IN_RECORD, claim.mark());
    }

    @Test
    void countSaidOfNoMeasureIsInNoRecord() {
        assertEquals(
                ClaimMark.NOT_IN_RECORD,
                only(ClaimKind.VOTE_COUNT, "The council passed the ordinance by 9 to 4.")
                        .mark());
        assertEquals(
                ClaimMark.AS_RECORDED,
                only(ClaimKind.VOTE_COUNT, "The House passed it 388 to 25.").mark());
    }

    @Test
    void numbersThatAreNoVotesAreLeftAlone() {
        assertEquals(
                Map.of(),
                marks(
                        "A prison term of 10 to 20 years is common in 12-15 states, and pages 3-9 of the report say so."));
    }

    @Test
    void familyNamesThatAreWordsAreNotTakenForMembers() {
        assertEquals(Map.of(), marks("Young people in the Green room read the Paul story and the King James Bible."));
    }

    @Test
    void threeBearersOfANameAreToldAndNoneIsChosen() {
        var claim = only(ClaimKind.MEMBER, "Rep. Scott cosponsored H.R. 1865.");
        assertEquals(ClaimMark.AMBIGUOUS, claim.mark());
        assertTrue(claim.answer().startsWith("3 members bear the name. "), claim.answer());
    }

    @Test
    void articleWithoutAClaimSaysSo() {
        var checked = ArticleCheck.of("The weather in Washington was fine, and nobody voted.", Sources.BUNDLED);
        assertEquals(List.of(), checked.claims());
        assertEquals(
                List.of(
                        "Nothing was found that a legislative record could bear out or deny: no quotation, no count of votes"
                                + " or cosponsors, no date, no name of a measure or a member that is held here."),
                checked.notes());
    }

    @Test
    void spanishTextIsSaidToBeNoEnglishAndItsBillsAreFound() {
        var checked = ArticleCheck.of(
                "La Cámara de Representantes aprobó el proyecto H.R. 1865 por 388 votos contra 25, y el Senado lo hizo en"
                        + " marzo. El Presidente lo firmó el 11 de abril de 2018.",
                Sources.BUNDLED);
        assertEquals(
                List.of("H.R. 1865"),
                checked.claims().stream().map(CheckedClaim::words).toList());
        assertTrue(checked.notes().getFirst().startsWith("This does not seem to be English."));
    }

    @Test
    void whatIsNoArticleIsRefusedWithTheReason() {
        assertEquals("nothing to check: there is no word in it", refusal(" \n \t "));
        assertTrue(refusal("PK\u0003\u0004 a file").startsWith("this is no text: it has control characters"));
        assertEquals(
                "an article of 4000000 characters; at most 100000 are checked at once, so give it in parts",
                refusal("law ".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97-2 ", "On Feb. 27, 2018, ", "H.R. 1865 "})
    void whatSaysMoreThanAnyArticleIsRefusedBeforeItIsJudged(String words) {
        assertEquals(
                "the article has more than 2000 names, dates or counts to be held against the record; give it in parts",
                refusal(words.repeat(99_000 / words.length())));
    }

    @Test
    void aListThatNeverEndsIsReadInPiecesAndKeepsItsPlaces() {
        var article = "and so on ".repeat(1_000) + "the Senate passed H.R. 1865 by 97 to 2.";
        var claim = ArticleCheck.of(article, Sources.BUNDLED).claims().stream()
                .filter(one -> one.kind() == ClaimKind.VOTE_COUNT)
                .findFirst()
                .orElseThrow();
        assertEquals("97 to 2", claim.words());
        assertEquals(article.indexOf("97 to 2"), claim.span().start());
    }

    /** Every claim says where it stands, and the words there are its own. */
    @Test
    void wordsOfAClaimAreThoseOfItsPlace() {
        var article = "“Never,” said Sen. Ron Wyden.\r\n\r\nS. 1693 had 66 cosponsors on\nFeb. 27, 2018.";
        for (var claim : ArticleCheck.of(article, Sources.BUNDLED).claims()) {
            assertEquals(
                    claim.words(),
                    article.substring(claim.span().start(), claim.span().end()).replaceAll("\\s+", " "));
        }
    }

    private static String refusal(String article) {
        return assertThrows(IllegalArgumentException.class, () -> ArticleCheck.of(article, Sources.BUNDLED))
                .getMessage();
    }

    private static CheckedClaim only(ClaimKind kind, String article) {
        var those = ArticleCheck.of(article, Sources.BUNDLED).claims().stream()
                .filter(claim -> claim.kind() == kind)
                .toList();
        assertEquals(1, those.size(), those.toString());
        return those.getFirst();
    }

    private static Map<String, ClaimMark> marks(String article) {
        return ArticleCheck.of(article, Sources.BUNDLED).claims().stream()
                .collect(Collectors.toMap(CheckedClaim::words, CheckedClaim::mark));
    }
}
