package org.engross.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.diff.Edit;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Run;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class QuotationSearchTest {

    /** From the press: section 2(1) says "was never intended". */
    private static final String PARAPHRASE =
            "was not intended to provide legal protection to websites that unlawfully promote and facilitate prostitution";

    @Test
    void paraphraseOfThePressIsNearSection2WithTheWordThatDiffers() {
        var traced = trace(PARAPHRASE, "hr1865-115/rh").orElseThrow();
        assertFalse(traced.verbatim());
        var place = traced.places().getFirst();
        assertEquals("s2/1", place.excerpts().getFirst().path().toString());
        assertEquals(
                "was never intended to provide legal protection to websites that unlawfully promote and facilitate prostitution",
                place.words());
        assertEquals(
                List.of(
                        Edit.same("was "),
                        Edit.strike("not"),
                        Edit.insert("never"),
                        Edit.same(" intended to provide legal protection to websites that unlawfully promote and"
                                + " facilitate prostitution")),
                place.edits());
        assertEquals(1, place.distance());
    }

    @Test
    void paraphraseIsNearAlsoInTheTextAsPassed() {
        assertEquals(
                1,
                trace(PARAPHRASE, "hr1865-115/eh")
                        .orElseThrow()
                        .places()
                        .getFirst()
                        .distance());
        assertEquals(Optional.empty(), trace(PARAPHRASE, "usc/47/230@2018-04-11"));
    }

    /** "court-ordered" copied from a print is one word with its hyphen; "facilitate" is one without. */
    @Test
    void hyphenAtTheEndOfALineIsTheWordsOwnWhereTheTextHasIt() {
        for (var pasted : List.of(
                "the reck-\nless dis-\nregard of the court-\nordered resti-\ntution",
                "the reck- less dis- regard of the court- ordered resti- tution",
                "the reck\u00adless dis\u00ad\nregard of the court-ordered resti\u00adtution")) {
            var traced = QuotationSearch.of(
                            Quotation.parse(pasted),
                            SearchedText.of(List.of("In the reckless disregard of the court-ordered restitution.")))
                    .orElseThrow();
            assertTrue(traced.verbatim(), pasted);
            assertEquals(
                    "the reckless disregard of the court-ordered restitution",
                    traced.places().getFirst().words());
        }
    }

    @Test
    void linesOfABillAreTracedWithoutTheirNumbersAndAcrossLevels() {
        var traced = trace("""
                        6 SEC. 2. SENSE OF CONGRESS.
                        7      It is the sense of Congress that—
                        8           (1) section 230 of the Communications Act of
                        9      1934 (47 U.S.C. 230; commonly known as the ‘‘Com-
                        10     munications Decency Act of 1996’’) was never in-
                        11     tended to provide legal protection to websites""", "hr1865-115/eh").orElseThrow();
        assertTrue(traced.verbatim());
        assertEquals(
                List.of("s2", "s2", "s2/1"),
                traced.places().getFirst().excerpts().stream()
                        .map(excerpt -> excerpt.path().toString())
                        .toList());
    }

    @Test
    void headingThatRunsIntoItsWordsIsQuotedWithThePeriodAndTheDashOfThePrint() {
        var traced = trace(
                        "(5) No effect on sex trafficking law.—Nothing in this section (other than subsection (c)(2)(A))",
                        "usc/47/230@2018-04-11")
                .orElseThrow();
        assertTrue(traced.verbatim());
    }

    /** Reporters leave words out; the parts must stand in this order. */
    @Test
    void ellipsisStandsForWordsLeftOut() {
        for (var ellipsis : List.of(" … ", "... ", " . . . ", " [...] ", ".... ", ". . . . ", " * * * ", " ... ... ")) {
            var traced = trace(
                            "“No provider or user" + ellipsis + "shall be treated as the publisher or speaker…”",
                            "usc/47/230@2018-04-11")
                    .orElseThrow();
            assertTrue(traced.verbatim(), ellipsis);
            var place = traced.places().getFirst();
            assertEquals("No provider or user … shall be treated as the publisher or speaker", place.words());
            assertEquals(2, place.excerpts().size());
            assertEquals(" of any information provided by another information content provider.", place.after());
        }
        assertEquals(
                Optional.empty(),
                trace(
                        "shall be held liable on account of … shall be treated as the publisher or speaker",
                        "usc/47/230@2018-04-11"));
    }

    /** "any" stands twice before "is liable": what is quoted begins at the nearer, and is one place. */
    @Test
    void ellipsisLeavesOutAsFewWordsAsCanBe() {
        var words = "any user or any provider is liable; any other is liable too.";
        var text = new Provision(
                Level.SECTION, Designation.NONE, Wording.NONE, List.of(Wording.of(Wording.Kind.CONTENT, words)));
        assertEquals(
                List.of("any user or ", "any user or any provider is liable; "),
                QuotationSearch.of(Quotation.parse("“any … is liable”"), text).orElseThrow().places().stream()
                        .map(QuotedPlace::before)
                        .toList());
    }

    @Test
    void partsOfAnElidedQuotationMayBeNear() {
        var place = trace("No providers or user … shall be treated as a publisher or speaker", "usc/47/230@2018-04-11")
                .orElseThrow()
                .places()
                .getFirst();
        assertEquals(2, place.distance());
        assertEquals("No provider or user … shall be treated as the publisher or speaker", place.words());
    }

    @Test
    void placeComesWithItsNeighbours() {
        var place = trace(PARAPHRASE, "hr1865-115/rh").orElseThrow().places().getFirst();
        assertTrue(place.before().startsWith("section 230 of the Communications Act of 1934"), place.before());
        assertEquals(" and contribute to sex trafficking;", place.after());
    }

    @Test
    void conventionsOfQuotingMakeNoDifference() {
        for (var quote : List.of(
                "“[W]ebsites that promote and facilitate prostitution have been reckless”",
                "[websites] that promote and facil-\n  itate prostitution have been reckless",
                "websites that pro\u00admote and facilitate [prostitution] have been reckless")) {
            var traced = trace(quote, "hr1865-115/rh").orElseThrow();
            assertEquals(0, traced.places().getFirst().distance(), quote);
            assertEquals(
                    "s2/2",
                    traced.places().getFirst().excerpts().getFirst().path().toString());
        }
    }

    @Test
    void letterCaseAloneIsNearAndNoWordDiffers() {
        var traced = trace("RECKLESS DISREGARD OF THE FACT", "usc/18/2421A@2018-04-11")
                .orElseThrow();
        assertFalse(traced.verbatim());
        assertEquals(0, traced.places().getFirst().distance());
        assertEquals(
                List.of(Edit.same("reckless disregard of the fact")),
                traced.places().getFirst().edits());
    }

    @Test
    void titleTypedInSmallLettersIsFoundInCapitals() {
        var title = "federal and state criminal and civil law relating to sex trafficking";
        assertEquals(
                title.toUpperCase(java.util.Locale.ROOT),
                trace("ensuring ability to enforce " + title, "hr1865-115/eh")
                        .orElseThrow()
                        .places()
                        .getFirst()
                        .words()
                        .replace("ENSURING ABILITY TO ENFORCE ", ""));
    }

    @Test
    void aNumberIsNotNearEveryParenthesis() {
        assertEquals(Optional.empty(), trace("1591(a)", "act/communications-1934/230@1996-02-08"));
    }

    /** A designation alone is no words of a text. */
    @Test
    void aNumberThatOnlyDesignatesIsNoQuotation() {
        for (var designation : List.of("230", "§ 230.", "(c)(2)")) {
            assertEquals(Optional.empty(), trace(designation, "act/communications-1934/230@1996-02-08"), designation);
        }
    }

    @Test
    void typographyMakesNoDifference() {
        var pasted = "\"The term \"participation in a venture\" means knowingly assisting,\n supporting, or"
                + "\u00a0facilitating a violation of subsection (a)(1).\"";
        var traced = trace(pasted, "plaw/115-164").orElseThrow();
        assertTrue(traced.verbatim());
        assertEquals(
                "s5/2/4",
                traced.places().getFirst().excerpts().getFirst().path().toString());
        assertTrue(trace("shall be construed to impair or limit -- any claim in a civil action", "hr1865-115/eh")
                .orElseThrow()
                .verbatim());
    }

    @Test
    void apostropheMayBeStraight() {
        assertTrue(trace("where the defendant's promotion or facilitation", "hr1865-115/rh")
                .orElseThrow()
                .verbatim());
    }

    @Test
    void letterCaseIsNotTypography() {
        var traced = trace("nothing in this Act or the amendments made by this Act", "hr1865-115/rh")
                .orElseThrow();
        assertFalse(traced.verbatim());
        assertEquals(
                "s5", traced.places().getFirst().excerpts().getFirst().path().toString());
    }

    @Test
    void quotationRunsOverProvisionsWithOrWithoutTheirDesignations() {
        var bare = "the prostitution of another person and— promotes or facilitates the prostitution of 5 or more"
                + " persons; or acts in reckless disregard";
        var designated = bare.replace("promotes or", "(1) promotes or").replace("acts in", "(2) acts in");
        for (var quoted : List.of(bare, designated)) {
            var traced = trace(quoted, "hr1865-115/rh").orElseThrow();
            assertTrue(traced.verbatim(), quoted);
            assertEquals(
                    List.of("s3/a/s2421A/b", "s3/a/s2421A/b/1", "s3/a/s2421A/b/2"),
                    traced.places().getFirst().excerpts().stream()
                            .map(excerpt -> excerpt.path().toString())
                            .toList());
        }
    }

    @Test
    void everyVerbatimPlaceIsTold() {
        assertEquals(
                List.of("s3/a/s2421A/a", "s3/a/s2421A/b"),
                trace("with the intent to promote or facilitate the prostitution of another person", "hr1865-115/rh")
                        .orElseThrow()
                        .places()
                        .stream()
                        .map(place -> place.excerpts().getFirst().path().toString())
                        .toList());
    }

    @Test
    void wordsStandWhereTheyAreSaidToStand() {
        var text = HeldTexts.of("hr1865-115/rh").text();
        for (var place : QuotationSearch.of(Quotation.parse("sex trafficking"), text)
                .orElseThrow()
                .places()) {
            for (var excerpt : place.excerpts()) {
                var runs = Run.of(text).stream()
                        .filter(run -> run.path().equals(excerpt.path()) && run.number() == excerpt.run())
                        .toList();
                assertEquals(1, runs.size());
                assertEquals(excerpt.words(), runs.getFirst().words().substring(excerpt.start(), excerpt.end()));
            }
        }
    }

    @Test
    void editsRebuildTheWordsOfTheText() {
        for (var document : HeldTexts.all()) {
            QuotationSearch.of(Quotation.parse(PARAPHRASE), document.text()).ifPresent(traced -> {
                var place = traced.places().getFirst();
                assertEquals(
                        place.words(),
                        place.edits().stream()
                                .filter(Edit::isAfter)
                                .map(Edit::text)
                                .collect(Collectors.joining()));
                assertEquals(
                        PARAPHRASE,
                        place.edits().stream()
                                .filter(Edit::isBefore)
                                .map(Edit::text)
                                .collect(Collectors.joining()));
            });
        }
    }

    @Test
    void shortWordsAreFoundVerbatimOrNotAtAll() {
        assertEquals(Optional.empty(), trace("knowingly facilitate", "hr1865-115/rh"));
        assertTrue(trace("reckless disregard", "hr1865-115/rh").orElseThrow().verbatim());
    }

    @Test
    void quotationWithoutWordsOrTooLongIsRefusedWithTheReason() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Quotation.parse("“…”"))
                .getMessage()
                .contains("without a word"));
        var message = assertThrows(IllegalArgumentException.class, () -> Quotation.parse("law ".repeat(25_000)))
                .getMessage();
        assertEquals(
                "a quotation of 100000 characters; at most 5000 are traced at once, so give the passage that matters",
                message);
    }

    private static Optional<QuotationMatch> trace(String quoted, String file) {
        return QuotationSearch.of(Quotation.parse(quoted), HeldTexts.of(file).text());
    }
}
