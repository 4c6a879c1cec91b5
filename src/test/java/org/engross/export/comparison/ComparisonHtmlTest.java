package org.engross.export.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonHtmlTest {

    private static final Wording LONG_TITLE = Wording.of(Wording.Kind.LONG_TITLE, "An Act to fine whoever offends.");

    private static final Provision BEFORE = text(
            section("1", "This Act may be cited as the Act."),
            section("2", "Whoever uses a website shall be fined."),
            section("3", "Nothing in this Act limits any civil action."));

    private static final Provision AFTER = text(
            LONG_TITLE,
            section("1", "This Act may be cited as the Act."),
            section("2", "Whoever, using a website, intends harm shall be fined."),
            section("3", "Nothing in this Act limits any civil action."),
            section("4", "The Comptroller General shall report to Congress."));

    private static final Comparison COMPARISON = Comparison.of("hr1-115/ih", BEFORE, "hr1-115/eh", AFTER);

    @Test
    void oneColumnHasStruckThenInsertedWords() {
        var html = print(Layout.INLINE, Set.of(Kind.values()), Optional.empty());
        var id = COMPARISON.differences().get(1).id();
        assertTrue(html.contains("""
                <section class="row reworded d0" id="c-%s"><div class="tag"><h2 tabindex="-1"><span class="kind">\
                Reworded</span> section 2</h2>""".formatted(id)), html);
        assertTrue(html.contains("""
                <p>§ 2. Whoever <del>uses a website</del><ins>, using a website, intends harm</ins> shall be fined. \
                </p>"""), html);
    }

    @Test
    void frontOfOnePrintIsNotCounted() {
        var counted = CountedChanges.of(COMPARISON);
        assertEquals(2, counted.count());
        assertEquals(0, counted.number(COMPARISON.differences().getFirst()));
        var html = print(Layout.SIDE, Set.of(Kind.values()), Optional.empty());
        assertTrue(html.contains("Printed in one of the two only"), html);
        assertTrue(html.contains("<p class=\"absent\">not in this print</p>"), html);
        assertTrue(html.contains("1 of 2"), html);
    }

    @Test
    void titleThatBothHaveIsCountedWhereItDiffers() {
        var reworded = Comparison.of(
                text(LONG_TITLE, section("1", "Short title.")),
                text(
                        Wording.of(Wording.Kind.LONG_TITLE, "An Act to imprison whoever offends."),
                        section("1", "Short title.")));
        assertEquals(1, CountedChanges.of(reworded).count());
    }

    @Test
    void changeOfAKindNotAskedForIsFoldedAndSaid() {
        var html = print(Layout.SIDE, Set.of(Kind.ADDED), Optional.empty());
        assertTrue(html.contains("2 provisions the same, 2 changes of another kind: the beginning to section 3"), html);
        assertTrue(html.contains("<ins>, using a website, intends harm</ins>"), html);
    }

    @Test
    void placeLeavesTheRestOut() {
        var html = print(Layout.SIDE, Set.of(Kind.values()), Optional.of(ProvisionPath.parse("s4")));
        assertTrue(html.contains("Comptroller General"), html);
        assertFalse(html.contains("Whoever"), html);
    }

    @Test
    void longRunOfUnchangedProvisionsIsFolded() {
        var sections = new ArrayList<Part>();
        for (int i = 1; i <= 5; i++) {
            sections.add(section(String.valueOf(i), "Section number " + i + " stays."));
        }
        var before = text(sections.toArray(Part[]::new));
        sections.add(section("6", "This one is new."));
        var comparison = Comparison.of(before, text(sections.toArray(Part[]::new)));
        var folded = ComparisonHtml.of(comparison, form(Layout.SIDE, Set.of(Kind.values()), Optional.empty()));
        assertTrue(
                folded.startsWith(
                        "<details class=\"fold\"><summary>5 provisions the same: section 1 to section 5</summary>"),
                folded);
        assertFalse(ComparisonHtml.of(comparison).contains("<details"));
    }

    @Test
    void mapTellsHowMuchEachSectionChanged() {
        var map = ComparisonMap.of(COMPARISON).places();
        assertEquals(
                List.of("section 1 SAME 0 0", "section 2 REWORDED 1 66", "section 3 SAME 0 0", "section 4 ADDED 1 100"),
                map.stream()
                        .map(place -> place.path().printed() + " " + place.kind() + " " + place.changes() + " "
                                + place.share())
                        .toList());
    }

    @Test
    void threeTextsStandAtThePlacesOfTheFirst() {
        var other = text(
                section("1", "This Act may be cited as the Act."),
                section("2", "Whoever uses a website shall be fined."),
                section("3", "Nothing in this Act limits any criminal action."));
        var html = ComparisonHtml.comparison(ThreeWayLayout.of(
                        Comparison.of(BEFORE, BEFORE),
                        COMPARISON,
                        Comparison.of(BEFORE, other),
                        Optional.of(ProvisionPath.parse("s3")),
                        ThreeWayLayout.NO_DOUBTS))
                .render();
        assertEquals("""
                <section class="row differs d0"><div class="side c1"><p>§ 3. Nothing in this Act limits any civil \
                action. </p>
                </div><div class="side c2"><p>§ 3. Nothing in this Act limits any civil action. </p>
                </div><div class="side c3"><p>§ 3. Nothing in this Act limits any \
                <del>civil</del><ins class="close">criminal</ins> action. </p>
                </div></section>
                """, html);
    }

    private static String print(Layout layout, Set<Kind> kinds, Optional<ProvisionPath> within) {
        return ComparisonHtml.of(COMPARISON, form(layout, kinds, within));
    }

    private static ComparisonForm form(Layout layout, Set<Kind> kinds, Optional<ProvisionPath> within) {
        return new ComparisonForm(layout, kinds, within, true, change -> Optional.empty(), ComparisonForm.NO_DOUBT);
    }

    private static Provision text(Part... parts) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.of(parts));
    }

    private static Provision section(String number, String words) {
        return new Provision(
                Level.SECTION,
                Designation.ofSection(number),
                Wording.NONE,
                List.of(Wording.of(Wording.Kind.CONTENT, words)));
    }
}
