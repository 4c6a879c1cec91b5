package org.engross.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.HeldTexts;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.junit.jupiter.api.Test;

/** Which words of a later text an earlier one has: in runs, and in their context. */
class EarlierTextTest {

    private static Holding held(String name) {
        Document document = HeldTexts.of(name);
        return new Holding(document, name, "0".repeat(64), Instant.EPOCH);
    }

    /** The words of a provision that the earlier text has, those that it does not have as a stroke. */
    private static String shared(String earlier, String later, String path) {
        var provisions = ProvisionWords.of(held(later).document().text());
        var found = EarlierText.of(held(earlier)).wordsOf(provisions);
        var lines = new ArrayList<String>();
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).path().toString().equals(path)) {
                var forms = provisions.get(i).forms();
                var words = found.get(i);
                lines.add(IntStream.range(0, forms.size())
                        .mapToObj(at -> words.get(at) ? forms.get(at) : "|")
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\|( \\|)+", "|"));
            }
        }
        assertEquals(1, lines.size(), path);
        return lines.getFirst();
    }

    @Test
    void titleOfTheActStandsInTheIntroducedBill() {
        assertEquals(
                "short title this act may be cited as the allow states and victims to fight online sex trafficking act of 2017",
                shared("hr1865-115/ih", "hr1865-115/rh", "s1"));
    }

    /** Both bills would add a paragraph (5) to section 230(e): there four words in a row are enough. */
    @Test
    void samePlaceOfTheLawIsTheContext() {
        assertEquals(
                "| nothing in this section shall be construed to impair |",
                shared("hr1865-115/ih", "hr1865-115/rh", "s4/5"));
    }

    /** The new offense has “of title 18, United States Code” and “is amended by” as every bill has. */
    @Test
    void wordsThatEveryBillHasAreNobodys() {
        assertEquals("|", shared("hr1865-115/ih", "hr1865-115/rh", "s3/a"));
        assertEquals("|", shared("hr1865-115/ih", "hr1865-115/rh", "s3/a/s2421A/a"));
        assertEquals("|", shared("hr1865-115/ih", "hr1865-115/rh", "s5"));
    }

    @Test
    void definitionIsKnownByItsTermWhateverItsNumber() {
        assertEquals(
                "the term participation in a venture | violation of subsection a)(1",
                shared("hr1865-115/ih", "hr1865-115/eh", "s5/2/4"));
        assertEquals(
                "the term participation in a venture means | a violation of subsection a)(1",
                shared("s1693-115/is", "hr1865-115/eh", "s5/2/4"));
    }

    @Test
    void paragraphIsKnownByTheOneAboveIt() {
        assertEquals(
                "by redesignating paragraphs 4 and 5 as paragraphs 5 and 6 respectively and",
                shared("s1693-115/is", "hr1865-115/eh", "s5/1"));
    }

    @Test
    void whatIsSaidTwiceWhereItWasSaidOnceIsNewTheSecondTime() {
        assertEquals(
                List.of(true, true, true, true, true, false, false, false, false),
                shared(
                        List.of("interstate", "or", "foreign", "commerce", "or"),
                        List.of("interstate", "or", "foreign", "commerce", "or", "foreign", "commerce", "or", "by")));
    }

    @Test
    void twoRunsMayMeetInAWord() {
        assertEquals(
                List.of(true, true, true, true, true, false, true, true, true, true, true),
                shared(
                        List.of("is", "no", "shield", "to", "websites", "that", "sell", "and", "advertise"),
                        List.of(
                                "is",
                                "no",
                                "shield",
                                "to",
                                "websites",
                                "which",
                                "websites",
                                "that",
                                "sell",
                                "and",
                                "advertise")));
    }

    private static List<Boolean> shared(List<String> earlier, List<String> later) {
        var found = new BitSet();
        SharedRuns.find(later, earlier, run -> run.size() >= 4, found);
        return IntStream.range(0, later.size()).mapToObj(found::get).toList();
    }
}
