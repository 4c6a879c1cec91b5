package org.engross.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitationListTest {

    private static final Set<String> READ = Set.of(
            "47 U.S.C. 230(c)",
            "18 U.S.C. 2421A",
            "Pub. L. 115-164",
            "Pub. L. 115-164, sec. 4(a)",
            "47 U.S.C. 230(c)(1) and (2)",
            "sections 230 and 509 of the Communications Act of 1934",
            "section 4 of the Allow States and Victims to Fight Online Sex Trafficking Act of 2017",
            "FOSTA");

    @Test
    void wholeCitationsAreTakenApartAndTheLongestThatIsReadIsTaken() {
        assertEquals(
                """
                47 U.S.C. 230(c) and 18 U.S.C. 2421A | 47 U.S.C. 230(c); 18 U.S.C. 2421A
                47 U.S.C. 230(c), 18 U.S.C. 2421A, or FOSTA | 47 U.S.C. 230(c); 18 U.S.C. 2421A; FOSTA
                47 U.S.C. 230(c);18 U.S.C. 2421A; and FOSTA. | 47 U.S.C. 230(c); 18 U.S.C. 2421A; FOSTA.?
                Pub. L. 115-164, sec. 4(a), and 47 U.S.C. 230(c) | Pub. L. 115-164, sec. 4(a); 47 U.S.C. 230(c)
                47 U.S.C. 230(c)(1) and (2) & FOSTA | 47 U.S.C. 230(c)(1) and (2); FOSTA
                sections 230 and 509 of the Communications Act of 1934 and 18 U.S.C. 2421A | sections 230 and 509 of the \
                Communications Act of 1934; 18 U.S.C. 2421A
                section 4 of the Allow States and Victims to Fight Online Sex Trafficking Act of 2017 and FOSTA | section 4 of \
                the Allow States and Victims to Fight Online Sex Trafficking Act of 2017; FOSTA
                47 U.S.C. 230(c) and 47 C.F.R. 8.1 | 47 U.S.C. 230(c); 47 C.F.R. 8.1?
                47 C.F.R. 8.1, 47 C.F.R. 8.2 and FOSTA | 47 C.F.R. 8.1?; 47 C.F.R. 8.2?; FOSTA
                """,
                listed(
                        "47 U.S.C. 230(c) and 18 U.S.C. 2421A",
                        "47 U.S.C. 230(c), 18 U.S.C. 2421A, or FOSTA",
                        "47 U.S.C. 230(c);18 U.S.C. 2421A; and FOSTA.",
                        "Pub. L. 115-164, sec. 4(a), and 47 U.S.C. 230(c)",
                        "47 U.S.C. 230(c)(1) and (2) & FOSTA",
                        "sections 230 and 509 of the Communications Act of 1934 and 18 U.S.C. 2421A",
                        "section 4 of the Allow States and Victims to Fight Online Sex Trafficking Act of 2017 and FOSTA",
                        "47 U.S.C. 230(c) and 47 C.F.R. 8.1",
                        "47 C.F.R. 8.1, 47 C.F.R. 8.2 and FOSTA"));
    }

    /** A place alone belongs to something, and what that is the words do not say. */
    @Test
    void whatHasAFragmentOrNothingThatIsReadIsNoList() {
        assertEquals(
                """
                47 U.S.C. 230(c) and (1) |\s
                47 U.S.C. 230(c) and 1591 |\s
                FOSTA, 230(e)(5) |\s
                388-25, 97 |\s
                the quick brown fox and the hound |\s
                FOSTA |\s
                FOSTA and |\s
                """,
                listed(
                        "47 U.S.C. 230(c) and (1)",
                        "47 U.S.C. 230(c) and 1591",
                        "FOSTA, 230(e)(5)",
                        "388-25, 97",
                        "the quick brown fox and the hound",
                        "FOSTA",
                        "FOSTA and"));
    }

    @Test
    void longNonsenseAsksLittle() {
        var asked = new AtomicInteger();
        for (var part : List.of("a, ", " and ", "; or ", "fox and ", ", and ")) {
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> CitationList.of(part.repeat(300 / part.length()), words -> {
                        asked.incrementAndGet();
                        return Optional.empty();
                    }));
        }
        CitationList.of("a, ".repeat(16) + "a", words -> {
            asked.incrementAndGet();
            return Optional.empty();
        });
        assertTrue(asked.get() <= 17 * 18 / 2, asked.toString());
    }

    /** What is not read has a question mark behind it. */
    private static String listed(String... citations) {
        return Stream.of(citations)
                .map(one -> one + " | "
                        + CitationList.of(one, words -> Optional.of(words).filter(READ::contains)).stream()
                                .map(part -> part.words() + (part.read().isEmpty() ? "?" : ""))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
