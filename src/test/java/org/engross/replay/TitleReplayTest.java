package org.engross.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.engross.HeldTexts;
import org.engross.export.print.ReplayPlain;
import org.engross.ingest.replay.ReplayFile;
import org.junit.jupiter.api.Test;

/** A title, law after law, on what the engine made. */
class TitleReplayTest {

    private static ReplayAnswer replayed(String file) throws IOException {
        return ReplayFile.run(HeldTexts.HOME.resolve("fixtures/replay").resolve(file));
    }

    @Test
    void aLawAmendsSectionsAndAddsAChapter() throws IOException {
        assertEquals("""
                Title 9 of the United States Code, law after law
                5 sections touched: 5 identical
                laws not at hand: 116-260, 116-283, 117-263, 117-328

                pl-117-81u1, laws executed: 117-90
                    2 identical, 117-90
                    208 identical, 117-90
                    307 identical, 117-90
                    401 identical, 117-90
                    402 identical, 117-90

                At the end
                    2 identical, 117-90
                    208 identical, 117-90
                    307 identical, 117-90
                    401 identical, 117-90
                    402 identical, 117-90
                """, ReplayPlain.of(replayed("title-9.jsonl")));
    }

    @Test
    void aSectionIsRenumberedAndAnotherTakesItsPlaceUnderAGeneralClause() throws IOException {
        var answer = replayed("title-38.jsonl");
        assertEquals("""
                Title 38 of the United States Code, law after law
                2 sections touched: 2 identical

                pl-114-321not255, laws executed: 114-315
                    2013 identical, 114-315
                    2014 identical, 114-315

                At the end
                    2013 identical, 114-315
                    2014 identical, 114-315
                """, ReplayPlain.of(answer));
        assertEquals(List.of("2014", "2013"), List.copyOf(answer.made().keySet()));
    }

    @Test
    void whatNoLawAtHandChangedIsCountedApart() throws IOException {
        assertEquals("""
                Title 28 of the United States Code, law after law
                3 sections touched: 1 identical, 1 publisher's own, 1 law not at hand
                laws not at hand: 117-328

                pl-113-296not287not291not295, laws executed: 113-235
                    84 identical, 113-235
                    521 publisher's own
                        made: printed in the Government Printing Office, such of his opinions as he
                        published: printed in the Government Publishing Office, such of his opinions as he

                pl-118-3, no law at hand executed
                    677 law not at hand
                        made: the Supreme Court.
                        published: the Supreme Court. (d) The Counselor, with the approval

                At the end
                    84 identical, 113-235
                    521 publisher's own
                        made: printed in the Government Printing Office, such of his opinions as he
                        published: printed in the Government Publishing Office, such of his opinions as he
                    677 law not at hand
                        made: the Supreme Court.
                        published: the Supreme Court. (d) The Counselor, with the approval
                """, ReplayPlain.of(replayed("title-28.jsonl")));
    }

    private static TitleReplay pond() {
        var replay = new TitleReplay(28);
        replay.section("7", "§ 7. Ponds\n(a) A pond is kept.\n(b) A fee is paid.");
        return replay;
    }

    private static void law(TitleReplay replay, String number, String words) {
        replay.law(LawNumber.parse(number), LocalDate.of(2014, 1, 2), words);
    }

    private static void published(TitleReplay replay, String tag, String law, String words) {
        replay.published(new ReleasePoint(tag, List.of(LawNumber.parse(law))), "7", words);
    }

    @Test
    void aLawIsExecutedOnWhatTheOneBeforeMadeThoughThePublishedTextHasItNot() {
        var replay = pond();
        law(
                replay,
                "113-1",
                "§ 1. PONDS.\nSection 7(a) of title 28, United States Code, is amended by striking “pond” and inserting “lake”.");
        law(
                replay,
                "113-2",
                "§ 1. LAKES.\nSection 7(a) of title 28, United States Code, is amended by striking “A lake” and inserting “Each lake”.");
        published(replay, "pl-113-1", "113-1", "§ 7. Ponds\n(a) A pond is kept.\n(b) A fee is paid.");
        published(replay, "pl-113-2", "113-2", "§ 7. Ponds\n(a) Each lake is kept.\n(b) A fee is paid.");
        assertEquals("""
                Title 28 of the United States Code, law after law
                1 section touched: 1 identical

                pl-113-1, laws executed: 113-1
                    7 differs, 113-1
                        made: (a) A lake is kept. (b) A fee
                        published: (a) A pond is kept. (b) A fee

                pl-113-2, laws executed: 113-2
                    7 identical, 113-2

                At the end
                    7 identical, 113-1, 113-2
                """, ReplayPlain.of(replay.run()));
    }

    @Test
    void whatCannotBeCarriedOutIsTold() {
        var replay = pond();
        law(
                replay,
                "113-1",
                "§ 1. PONDS.\nSection 7(a) of title 28, United States Code, is amended by striking “river” and inserting “lake”.");
        published(replay, "pl-113-1", "113-1", "§ 7. Ponds\n(a) A lake is kept.\n(b) A fee is paid.");
        assertEquals("""
                Title 28 of the United States Code, law after law
                1 section touched: 1 refused

                pl-113-1, laws executed: 113-1
                    7 refused, 113-1
                        113-1: WORDS_NOT_FOUND: “river” does not stand there [striking “river” and inserting “lake”]
                        made: (a) A pond is kept. (b) A fee
                        published: (a) A lake is kept. (b) A fee

                At the end
                    7 refused, 113-1
                        113-1: WORDS_NOT_FOUND: “river” does not stand there [striking “river” and inserting “lake”]
                        made: (a) A pond is kept. (b) A fee
                        published: (a) A lake is kept. (b) A fee
                """, ReplayPlain.of(replay.run()));
    }

    @Test
    void whatTakesEffectLaterIsExecutedWithTheFirstLawThatComesAfterThatDay() {
        var replay = pond();
        law(replay, "113-1", """
                § 1. PONDS.
                (a) In General.—Section 7(a) of title 28, United States Code, is amended by striking “pond” and inserting “lake”.
                (b) Sunset.—
                  (1) In general.—Section 7(a) of title 28, United States Code, is amended by striking “lake” and inserting “pond”.
                  (2) Effective date.—The amendment made by paragraph (1) shall take effect on the date that is 1 year after the date of enactment of this Act.
                """);
        replay.law(
                LawNumber.parse("114-1"),
                LocalDate.of(2015, 1, 2),
                "§ 1. FEES.\nSection 7(b) of title 28, United States Code, is amended by striking “A” and inserting “One”.");
        published(replay, "pl-113-1", "113-1", "§ 7. Ponds\n(a) A lake is kept.\n(b) A fee is paid.");
        published(replay, "pl-114-1", "114-1", "§ 7. Ponds\n(a) A pond is kept.\n(b) One fee is paid.");
        assertEquals("""
                Title 28 of the United States Code, law after law
                1 section touched: 1 identical

                pl-113-1, laws executed: 113-1
                    7 identical, 113-1

                pl-114-1, laws executed: 114-1
                    7 identical, 113-1, 114-1

                At the end
                    7 identical, 113-1, 114-1
                """, ReplayPlain.of(replay.run()));
    }

    @Test
    void aGeneralClauseOfATitleHoldsForTheSectionsOfItsHundred() {
        var replay = pond();
        law(replay, "113-1", """
                § 201. REFERENCES.
                Except as otherwise expressly provided, whenever in this title an amendment or repeal is expressed in terms of an amendment to, or repeal of, a section or other provision, the reference shall be considered to be made to a section or other provision of title 28, United States Code.

                § 202. PONDS.
                Section 7(a) is amended by striking “pond” and inserting “lake”.

                § 301. RIVERS.
                Section 7(b) is amended by striking “fee” and inserting “tax”.
                """);
        published(replay, "pl-113-1", "113-1", "§ 7. Ponds\n(a) A lake is kept.\n(b) A fee is paid.");
        assertEquals("""
                Title 28 of the United States Code, law after law
                1 section touched: 1 identical

                pl-113-1, laws executed: 113-1
                    7 identical, 113-1

                At the end
                    7 identical, 113-1
                """, ReplayPlain.of(replay.run()));
    }

    @Test
    void aGeneralClauseOfADivisionHoldsUntilTheNumbersBeginAgain() {
        var replay = pond();
        law(replay, "113-1", """
                § 1. REFERENCES.
                Except as otherwise expressly provided, when in this division an amendment or repeal is expressed in terms of an amendment to, or repeal of, a section or other provision, the reference shall be considered to be made to a section or other provision of title 28, United States Code.

                § 2. TITLE 28, PONDS.
                Section 7(a) is amended by striking “pond” and inserting “lake”.

                § 1. RIVERS OF TITLE 28.
                Section 7(b) is amended by striking “fee” and inserting “tax”.
                """);
        published(replay, "pl-113-1", "113-1", "§ 7. Ponds\n(a) A lake is kept.\n(b) A fee is paid.");
        assertEquals("""
                Title 28 of the United States Code, law after law
                1 section touched: 1 identical

                pl-113-1, laws executed: 113-1
                    7 identical, 113-1

                At the end
                    7 identical, 113-1
                """, ReplayPlain.of(replay.run()));
    }
}
