package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the collection that say the same must say it in the same words. */
class CollectionAgreementTest {

    @ParameterizedTest
    @ValueSource(strings = {"hr1865-115/pcs", "hr1865-115/enr", "plaw/115-164"})
    void engrossedBillAndLawCarryTheSameWordsInEveryProvision(String later) {
        var engrossed = Bundled.document("hr1865-115/eh").text();
        assertEquals(8, engrossed.provisions().size());
        assertEquals(engrossed.provisions(), Bundled.document(later).text().provisions());
    }

    @Test
    void reportedSenateBillKeepsItsStruckText() {
        var reported = Bundled.document("s1693-115/rs");
        var introduced = Bundled.document("s1693-115/is").text();
        assertEquals(introduced.provisions(), reported.struck().orElseThrow().provisions());
        assertEquals(5, reported.text().provisions().size());
    }

    @Test
    void sectionsThatTheFloorAmendmentsInsertStandInTheLaw() {
        var law = Bundled.document("plaw/115-164").text().provisions();
        assertEquals(law.subList(4, 6), inserted("amendments/hamdt526-115", 3).provisionsOf(Level.SECTION));
        assertEquals(
                List.of(law.get(7).withDesignation(law.get(5).designation())),
                inserted("amendments/hamdt527-115", 0).provisionsOf(Level.SECTION));
        assertEquals(
                law.get(3).provisions().getFirst().parts().getLast(),
                inserted("amendments/hamdt526-115", 2).block().parts().getFirst());
        assertFalse(inserted("amendments/hamdt526-115", 3).block().marked());
    }

    private record Inserted(QuotedContent block) {
        List<Part> provisionsOf(Level level) {
            return block.parts().stream()
                    .filter(part -> part instanceof Provision provision && provision.level() == level)
                    .toList();
        }
    }

    private static Inserted inserted(String amendment, int direction) {
        var parts =
                Bundled.document(amendment).text().provisions().get(direction).parts();
        return new Inserted((QuotedContent) parts.getLast());
    }

    /** The Code translates the Act's references and nothing else, so each text checks the other, provision by provision. */
    @ParameterizedTest
    @ValueSource(strings = {"1998-10-21", "2018-04-11"})
    void theCodeDiffersFromTheActInItsReferencesAlone(String day) {
        var act = byPath("act/communications-1934/230@" + day);
        var code = byPath("usc/47/230@" + day);
        assertTrue(act.size() > 30);
        act.replaceAll((path, words) -> words.replace("of title 18, united states code", "of title 18")
                .replace("section 223 or 231 of this act", "section 223 or 231 of this title"));
        assertEquals(code, act);
    }

    /** The words of each provision below the section, its heading first, in lower case. */
    private static Map<String, String> byPath(String document) {
        var words = new TreeMap<String, String>();
        for (var place : Walk.of(Bundled.document(document).text())) {
            var provision = place.provision();
            var own = provision.heading().words()
                    + provision.wordings().stream()
                            .map(wording -> " " + wording.words())
                            .collect(Collectors.joining());
            if (!place.path().equals(ProvisionPath.ROOT)) {
                words.put(place.path().toString(), own.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
