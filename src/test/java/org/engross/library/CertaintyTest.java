package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final OfficialCheck CHECK =
            new OfficialCheck("the official print", "a".repeat(64), LocalDate.of(2026, 11, 27), "word for word");
    private static final Doubt DOUBT = new Doubt(List.of(path("s4/a"), path("s5")), false, "worded as in another bill");

    private static ProvisionPath path(String path) {
        return ProvisionPath.parse(path);
    }

    @Test
    void aTextHeldWholeAgainstAnOfficialCopyHasNoMark() {
        var certainty = new Certainty(new Voucher.Held(List.of(CHECK)), List.of());
        assertEquals("held", certainty.state());
        assertEquals("", certainty.mark());
        assertEquals(
                "Held by us against the official print on 2026-11-27: word for word (SHA-256 of that copy "
                        + "a".repeat(64) + ").",
                certainty.sentence());
        assertTrue(certainty.isWholeHeld());
        assertEquals(Optional.empty(), certainty.doubtAt(path("s4/a")));
    }

    @Test
    void aTextHeldButForSomeProvisionsSaysWhichAndWhy() {
        var certainty = new Certainty(new Voucher.Held(List.of(CHECK)), List.of(DOUBT));
        assertEquals("not wholly checked", certainty.state());
        assertEquals(
                "Not wholly checked against an official copy. Not checked: section 4(a), section 5: worded as in another"
                        + " bill.",
                certainty.mark());
        assertFalse(certainty.isWholeHeld());
    }

    @Test
    void aDoubtIsAboutItsProvisionsAndWhatIsBelowThemAndWithinWhatHasThem() {
        var certainty = new Certainty(new Voucher.Held(List.of(CHECK)), List.of(DOUBT));
        var doubt = Optional.of("not checked: worded as in another bill");
        assertEquals(doubt, certainty.doubtAt(path("s4/a/1")));
        assertEquals(Optional.empty(), certainty.doubtAt(path("s4")));
        assertEquals(doubt, certainty.doubtWithin(path("s4")));
        assertEquals(Optional.empty(), certainty.doubtAt(path("s4/b")));
        assertEquals(Optional.empty(), certainty.doubtAt(ProvisionPath.ROOT));
    }

    @Test
    void aDoubtAboutAProvisionsOwnWordsLeavesTheLevelsBelowIt() {
        var certainty = new Certainty(
                new Voucher.Held(List.of(CHECK)),
                List.of(new Doubt(List.of(path("s4/a")), true, "an “and” may be wanting")));
        assertTrue(certainty.doubtWithin(path("s4")).isPresent());
        assertTrue(certainty.doubtAt(path("s4/a")).isPresent());
        assertEquals(Optional.empty(), certainty.doubtAt(path("s4/a/1")));
    }

    @Test
    void aTextThatNamesAPublisherIsOfficialByItsOwnWordAlone() {
        var certainty = new Certainty(new Voucher.OwnWord("U.S. House of Representatives"), List.of());
        assertEquals("official by its own word", certainty.state());
        assertEquals(
                "Official by its own word (U.S. House of Representatives), not held against another copy by us.",
                certainty.mark());
        assertFalse(certainty.isWholeHeld());
    }

    @Test
    void anUncheckedTextIsInDoubtEverywhereAndSaysWhatIsKnownOfItsParts() {
        var certainty = new Certainty(new Voucher.Unchecked("It is a reconstruction."), List.of(DOUBT));
        assertEquals("not checked", certainty.state());
        assertEquals(
                "Not checked against an official copy. It is a reconstruction. Section 4(a), section 5: worded as in"
                        + " another bill.",
                certainty.mark());
        assertEquals(Optional.of("not checked"), certainty.doubtAt(path("s1")));
        assertEquals(Optional.of("not checked: worded as in another bill"), certainty.doubtAt(path("s5")));
    }

    @Test
    void aCheckWithoutTheDigestOfItsCopySaysSo() {
        var check = new OfficialCheck("the official print", "", LocalDate.of(2026, 11, 27), "word for word");
        assertEquals(
                "against the official print on 2026-11-27: word for word (no digest of that copy was kept)",
                check.sentence());
    }

    @Test
    void recordsAreReadAndHalfARecordIsRefused() {
        var record = """
                {"records": [{"text": "hr7-116/ih", "sha256": "%s", "held": [], "unchecked": "%s",
                "doubts": [{"provisions": ["s4/a", "s5"], "own": false, "why": "worded as in another bill"}]}]}
                """;
        assertEquals(
                new Certainty(new Voucher.Unchecked("It is a reconstruction."), List.of(DOUBT)),
                CheckRecords.read(record.formatted("b".repeat(64), "It is a reconstruction."))
                        .records()
                        .getFirst()
                        .certainty());
        assertThrows(IllegalStateException.class, () -> CheckRecords.read(record.formatted("b".repeat(64), "")));
        assertThrows(IllegalStateException.class, () -> CheckRecords.read(record.formatted("b", "It is.")));
    }
}
