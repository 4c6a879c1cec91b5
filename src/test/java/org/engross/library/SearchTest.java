package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.library.Match.Kind;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTest {

    @Inject
    Search searching;

    @Inject
    Library library;

    @Test
    void wordsOfOneProvisionAreFoundInEachTextThatHasThem() {
        var found = searching.search(Terms.parse("parens patriae"), Optional.empty(), 0, 50);
        assertEquals(
                List.of(
                        "s1693-115/rs s5/a/d",
                        "hamdt526-115 direction-4/s6/a/d",
                        "hr1865-115/eh s6/a/d",
                        "hr1865-115/pcs s6/a/d",
                        "hr1865-115/enr s6/a/d",
                        "plaw-115-164 s6/a/d",
                        "usc/18/1595@2018-04-11 d"),
                found.stream()
                        .map(match -> match.subject() + " " + match.path())
                        .toList());
        assertEquals(7, total("parens patriae"));
    }

    @Test
    void phraseComesBeforeScatteredWords() {
        var found = searching.search(Terms.parse("reckless disregard"), Optional.of(Kind.PROVISION), 0, 250);
        var phrase = found.stream()
                .map(match -> Terms.line(match.words()).contains(" reckless disregard "))
                .toList();
        assertTrue(phrase.contains(true));
        assertEquals(phrase.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), phrase);
    }

    @Test
    void measuresAndMembersAreFound() {
        var measure = searching.search(Terms.parse("H.R. 1865"), Optional.of(Kind.MEASURE), 0, 10);
        assertEquals("hr1865-115", measure.getFirst().subject());
        var member = searching.search(Terms.parse("wagner ann"), Optional.of(Kind.MEMBER), 0, 10);
        assertEquals("W000812", member.getFirst().subject());
    }

    @Test
    void pagesFollowEachOther() {
        var all = searching.search(Terms.parse("interactive computer service"), Optional.empty(), 0, 250);
        var second = searching.search(Terms.parse("interactive computer service"), Optional.empty(), 5, 5);
        assertEquals(all.subList(5, 10), second);
        assertEquals(all.size(), total("interactive computer service"));
    }

    /** The rows are those of the transaction: what is not kept is not found. */
    @Test
    void whatIsRolledBackIsNotFoundAndWhatTakesItsPlaceIs() {
        QuarkusTransaction.begin();
        library.keep(
                PreparedText.of(document("xylographic restitution")),
                new byte[] {1},
                "0".repeat(64),
                "rolled-back.xml");
        QuarkusTransaction.rollback();
        assertEquals(0, total("xylographic"));
        QuarkusTransaction.begin();
        library.keep(PreparedText.of(document("xylographic restitution")), new byte[] {1}, "0".repeat(64), "kept.xml");
        library.keep(
                PreparedText.of(document("chalcographic restitution")), new byte[] {2}, "1".repeat(64), "kept.xml");
        QuarkusTransaction.commit();
        try {
            assertEquals(0, total("xylographic"));
            assertEquals(1, total("chalcographic"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                SearchEntryEntity.delete("subject", "hr9999-115/ih");
                HoldingEntity.delete("fileName", "kept.xml");
            });
        }
        assertTrue(library.find(TextId.parse("hr9999-115/ih")).isEmpty());
    }

    /** What no way of taking in does is done by hand: two rows, both current, of one id. */
    @Test
    void twoCurrentTextsOfOneIdAreForbiddenByTheDatabase() {
        var document = document("lithographic restitution");
        var refused = assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    HoldingEntity.of(
                                    PreparedText.of(document), new byte[] {1}, "0".repeat(64), "one.xml", Instant.EPOCH)
                            .persist();
                    HoldingEntity.of(
                                    PreparedText.of(document), new byte[] {2}, "1".repeat(64), "two.xml", Instant.EPOCH)
                            .persist();
                }));
        assertTrue(
                Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                        .anyMatch(fault -> String.valueOf(fault.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("holding_current")),
                refused.toString());
    }

    @Test
    void databaseFromBeforeTheIndexIsIndexedAtStart() {
        int before = total("parens patriae");
        QuarkusTransaction.requiringNew().run(() -> SearchEntryEntity.deleteAll());
        assertEquals(0, total("parens patriae"));
        searching.complete(null);
        assertEquals(before, total("parens patriae"));
        assertEquals(1, searching.count(Terms.parse("hr1865"), Optional.of(Kind.MEASURE)));
    }

    @Test
    void nothingToSearchForIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Terms.parse("§ — “”"));
        assertThrows(IllegalArgumentException.class, () -> Terms.parse("law ".repeat(21)));
    }

    private int total(String words) {
        return searching.count(Terms.parse(words), Optional.empty());
    }

    private static Document document(String words) {
        var section = new Provision(
                Level.SECTION,
                new Designation("1", "SECTION 1."),
                Wording.NONE,
                List.of(Wording.of(Wording.Kind.CONTENT, words)));
        return new Document(
                TextId.parse("hr9999-115/ih"),
                "A text of a test",
                "",
                LocalDate.of(2018, 1, 1),
                "",
                "Introduced in House",
                new Source("none", "none", "none"),
                new Voucher.Unchecked("a test"),
                List.of(),
                new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.of(section)),
                Optional.empty(),
                Optional.empty());
    }
}
