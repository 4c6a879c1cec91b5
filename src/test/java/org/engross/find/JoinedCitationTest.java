package org.engross.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedCitationTest {

    @Test
    void placeStandsAtTheLevelThatItsStyleFits() {
        assertEquals(
                """
                47 U.S.C. 230(c)(1) and (2) | 47 U.S.C. 230(c)(1); 47 U.S.C. 230(c)(2)
                47 U.S.C. § 230(c), (e)(5), and (f) | 47 U.S.C. § 230(c); 47 U.S.C. § 230(e)(5); 47 U.S.C. § 230(f)
                47 U.S.C. 230(c)(2)(A) & (B) | 47 U.S.C. 230(c)(2)(A); 47 U.S.C. 230(c)(2)(B)
                47 U.S.C. 230(e)(5)(A), (B) and (f)(2) | 47 U.S.C. 230(e)(5)(A); 47 U.S.C. 230(e)(5)(B); 47 U.S.C. 230(f)(2)
                17 U.S.C. 512(c)(1)(A)(i) and (ii) | 17 U.S.C. 512(c)(1)(A)(i); 17 U.S.C. 512(c)(1)(A)(ii)
                17 U.S.C. 512(h) and (i) | 17 U.S.C. 512(h); 17 U.S.C. 512(i)
                18 U.S.C. §§ 1591 and 1595(a) | 18 U.S.C. §§ 1591; 18 U.S.C. §§ 1595(a)
                sections 1591 and 1595 of title 18 | sections 1591 of title 18; sections 1595 of title 18
                section 230(c)(1) or (2) of the Communications Act of 1934 | section 230(c)(1) of the Communications Act of 1934; \
                section 230(c)(2) of the Communications Act of 1934
                """,
                each(
                        "47 U.S.C. 230(c)(1) and (2)",
                        "47 U.S.C. § 230(c), (e)(5), and (f)",
                        "47 U.S.C. 230(c)(2)(A) & (B)",
                        "47 U.S.C. 230(e)(5)(A), (B) and (f)(2)",
                        "17 U.S.C. 512(c)(1)(A)(i) and (ii)",
                        "17 U.S.C. 512(h) and (i)",
                        "18 U.S.C. §§ 1591 and 1595(a)",
                        "sections 1591 and 1595 of title 18",
                        "section 230(c)(1) or (2) of the Communications Act of 1934"));
    }

    /** A number behind a letter names no place beside it, nor does a range say what is in it. */
    @Test
    void whatFitsNoLevelIsNotRead() {
        assertEquals(
                """
                47 U.S.C. 230(c) and (1) |\s
                47 U.S.C. 230 and (c) |\s
                47 U.S.C. 230(c)(1) through (3) |\s
                47 U.S.C. 230(c)(1) |\s
                the quick brown fox and the hound |\s
                """,
                each(
                        "47 U.S.C. 230(c) and (1)",
                        "47 U.S.C. 230 and (c)",
                        "47 U.S.C. 230(c)(1) through (3)",
                        "47 U.S.C. 230(c)(1)",
                        "the quick brown fox and the hound"));
    }

    @Test
    void bracketsBehindACitationAreTriedFromTheFirst() {
        assertEquals(
                List.of(
                        new JoinedCitation.TwiceCited("section 230 (e) of the Act", "47 U.S.C. 230 (e)"),
                        new JoinedCitation.TwiceCited("section 230 (e) of the Act (47 U.S.C. 230", "e)")),
                JoinedCitation.twice("section 230 (e) of the Act (47 U.S.C. 230 (e))").stream()
                        .skip(1)
                        .toList());
        assertEquals(List.of(), JoinedCitation.twice("47 U.S.C. 230"));
    }

    @Test
    void longNonsenseIsReadQuickly() {
        for (var part : List.of("(a)", "1 and ", "1(a), ", " (a", "230(c)(1) and (2) of ")) {
            var words = part.repeat(300 / part.length());
            assertTimeout(Duration.ofSeconds(5), () -> JoinedCitation.each(words));
            assertTimeout(Duration.ofSeconds(5), () -> JoinedCitation.twice(words + ")"));
        }
    }

    private static String each(String... citations) {
        return Stream.of(citations)
                .map(one -> one + " | " + String.join("; ", JoinedCitation.each(one)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
