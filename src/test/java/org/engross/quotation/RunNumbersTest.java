package org.engross.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.library.Document;
import org.engross.provision.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RunNumbersTest {

    private static final Map<String, SearchedText> TEXTS = new TreeMap<>();
    private static final Map<String, int[]> RUNS = new TreeMap<>();

    @BeforeAll
    static void readTheCollection() {
        for (var document : HeldTexts.all()) {
            TEXTS.put(document.id().toString(), SearchedText.of(document.text()));
            RUNS.put(document.id().toString(), RunNumbers.of(document.text()));
        }
    }

    @Test
    @Tag("slow")
    void noTextThatHasAPassageOfTheCollectionIsPassedOver() {
        var passages = HeldTexts.all().stream()
                .flatMap(RunNumbersTest::passages)
                .distinct()
                .toList();
        assertTrue(passages.size() > 300, passages.size() + " passages");
        passages.stream().flatMap(RunNumbersTest::asQuoted).forEach(RunNumbersTest::assertNoneIsPassedOver);
    }

    @Test
    void noTextThatHasAWordBrokenByALineIsPassedOver() {
        for (var pasted : List.of(
                "for the purpose of court-\nordered restitution",
                "websites that unlawfully promote and facili-\ntate prostitution",
                "websites that unlawfully promote and facili- tate prostitution",
                "facili-\ntate",
                "inter- active com-\nputer service")) {
            assertNoneIsPassedOver(pasted);
        }
    }

    @Test
    void oneLetterInBracketsIsFoundInEitherCase() {
        assertNoneIsPassedOver("[W]ebsites that promote and facilitate prostitution");
        assertNoneIsPassedOver("[i]t is the sense of Congress");
    }

    @Test
    void passageOfTwelveWordsNeedsFiveOfItsElevenPairs() {
        var needed = RunNumbers.needed(
                Quotation.parse("whoever owns manages or operates a website with the intent to promote"));
        assertEquals(1, needed.size());
        assertEquals(11, needed.getFirst().numbers().length);
        assertEquals(11 - 2 * 3, needed.getFirst().least());
    }

    /** The words of section 230(c)(1) stand in few of the texts; the others need not be read. */
    @Test
    void textsWithoutTheWordsArePassedOver() {
        var quotation = Quotation.parse("shall be treated as the publisher or speaker of any information provided by"
                + " another information content provider");
        assertEquals(
                "[usc/47/230@1998-10-21, usc/47/230@2018-04-11]",
                RUNS.keySet().stream()
                        .filter(id -> mayHave(quotation, id))
                        .filter(id -> id.startsWith("usc"))
                        .toList()
                        .toString());
    }

    private static void assertNoneIsPassedOver(String pasted) {
        var quotation = Quotation.parse(pasted);
        TEXTS.forEach((id, text) -> {
            if (QuotationSearch.of(quotation, text).isPresent()) {
                assertTrue(mayHave(quotation, id), () -> id + " has \"" + pasted + "\" and is passed over");
            }
        });
    }

    private static boolean mayHave(Quotation quotation, String id) {
        return RunNumbers.needed(quotation).stream()
                .anyMatch(needed -> Arrays.stream(needed.numbers())
                                .filter(number -> Arrays.binarySearch(RUNS.get(id), number) >= 0)
                                .count()
                        >= needed.least());
    }

    /** Passages of one to forty words from all over a text. */
    private static Stream<String> passages(Document document) {
        var words = Run.of(document.text()).stream()
                .flatMap(run -> Stream.of(run.words().split("\\s+")))
                .toList();
        var passages = new ArrayList<String>();
        for (int at = 0, length = 1; at + length < words.size(); at += 29, length = length % 40 + 3) {
            var passage = String.join(" ", words.subList(at, at + length));
            if (passage.codePoints().anyMatch(Character::isLetterOrDigit)) {
                passages.add(passage);
            }
        }
        return passages.stream();
    }

    /** As it is; with a word in five exchanged; with one put in or left out; with words left out in its middle. */
    private static Stream<String> asQuoted(String passage) {
        var words = List.of(passage.split(" "));
        int middle = words.size() / 2;
        return Stream.of(
                passage,
                exchanged(words, 5),
                exchanged(words, 4),
                String.join(" ", words.subList(0, middle)) + " indeed "
                        + String.join(" ", words.subList(middle, words.size())),
                String.join(" ", words.subList(0, middle)) + " … "
                        + String.join(" ", words.subList(Math.min(middle + 1, words.size() - 1), words.size())));
    }

    private static String exchanged(List<String> words, int each) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i % each == each - 1 ? "otherwise" : words.get(i))
                .collect(Collectors.joining(" "));
    }
}
