package org.engross.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
