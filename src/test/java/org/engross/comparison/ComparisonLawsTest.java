package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.diff.Edit;
import org.engross.diff.Token;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every comparison, on random trees. */
@Tag("slow")
class ComparisonLawsTest {

    private static final List<String> WORDS = List.of(
            "Whoever",
            "knowingly",
            "promotes",
            "facilitates",
            "prostitution",
            "of",
            "the",
            "section",
            "230",
            "(a)",
            "shall",
            "be",
            "fined,",
            "imprisoned,",
            "or",
            "both.",
            "website",
            "coercion;",
            "fraud",
            "restitution");

    private final Random random = new Random(115164);

    @Test
    void textComparedWithItselfIsUnchanged() {
        for (int round = 0; round < 200; round++) {
            var text = provision(Level.TEXT, 0);
            var comparison = Comparison.of(text, text);
            assertTrue(comparison.changes().stream().allMatch(change -> change.kind() == Kind.SAME && !change.moved()));
            assertTrue(comparison.changes().stream().allMatch(ComparisonLawsTest::isUnchanged));
            assertHolds(text, text, comparison);
        }
    }

    @Test
    void everyComparisonIsCompleteAndRebuildsBothSides() {
        for (int round = 0; round < 600; round++) {
            var before = provision(Level.TEXT, 0);
            var after = round % 5 == 0 ? provision(Level.TEXT, 0) : changed(before);
            assertHolds(before, after, Comparison.of("a", before, "b", after));
        }
    }

    @Test
    void sameInputsGiveTheSameIds() {
        var before = provision(Level.TEXT, 0);
        var after = changed(before);
        assertEquals(Comparison.of("a", before, "b", after), Comparison.of("a", before, "b", after));
        var ids = Comparison.of("a", before, "b", after).changes().stream()
                .map(ProvisionChange::id)
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    /** The laws that every comparison obeys; also used with the held texts. */
    static void assertHolds(Provision before, Provision after, Comparison comparison) {
        assertComplete(before, comparison, true);
        assertComplete(after, comparison, false);
        for (var change : comparison.changes()) {
            assertEquals(change.textBefore(), text(change, Edit.Op.STRIKE));
            assertEquals(change.textAfter(), text(change, Edit.Op.INSERT));
            assertStrikesComeFirst(change.edits());
            assertNoIsland(change.edits());
        }
    }

    /** Every word of the text stands in exactly one change, in its run or in an unbroken part of it. */
    private static void assertComplete(Provision text, Comparison comparison, boolean older) {
        var runs = runs(text);
        var told = new ArrayList<String>();
        for (var change : comparison.changes()) {
            if (change.isBlock()) {
                (older ? change.before() : change.after()).ifPresent(block -> told.addAll(runs(block)));
            } else {
                (older ? change.textBefore() : change.textAfter()).lines().forEach(told::add);
            }
        }
        told.sort(null);
        assertEquals(words(runs), words(told));
        told.forEach(line -> assertTrue(runs.stream().anyMatch(run -> run.contains(line)), line));
    }

    private static List<String> words(List<String> runs) {
        return runs.stream()
                .flatMap(run -> Token.listOf(run).stream())
                .map(Token::word)
                .sorted()
                .toList();
    }

    private static List<String> runs(Provision text) {
        return Walk.of(text).stream()
                .flatMap(place -> OwnWords.of(place.provision()).stream())
                .map(OwnWords::words)
                .sorted()
                .toList();
    }

    private static void assertStrikesComeFirst(List<Edit> edits) {
        for (int i = 1; i < edits.size(); i++) {
            var before = edits.get(i - 1).op();
            var op = edits.get(i).op();
            assertTrue(before != op && !(before == Edit.Op.INSERT && op == Edit.Op.STRIKE), edits.toString());
        }
    }

    private static void assertNoIsland(List<Edit> edits) {
        for (int i = 1; i + 1 < edits.size(); i++) {
            if (edits.get(i).op() == Edit.Op.SAME) {
                assertTrue(Token.wordsIn(edits.get(i).text()) >= 3, edits.toString());
            }
        }
    }

    private static String text(ProvisionChange change, Edit.Op op) {
        return change.edits().stream()
                .filter(edit -> edit.op() == Edit.Op.SAME || edit.op() == op)
                .map(Edit::text)
                .collect(Collectors.joining());
    }

    private static boolean isUnchanged(ProvisionChange change) {
        return change.edits().stream().allMatch(edit -> edit.op() == Edit.Op.SAME)
                && change.fromPath().equals(change.toPath());
    }

    private Provision provision(Level level, int number) {
        var parts = new ArrayList<Part>();
        if (random.nextInt(6) > 0) {
            parts.add(Wording.of(Wording.Kind.CHAPEAU, words(1 + random.nextInt(15))));
        }
        int below = level == Level.TEXT ? 1 + random.nextInt(6) : random.nextInt(4);
        if (level.compareTo(Level.SUBPARAGRAPH) < 0) {
            var next = level == Level.TEXT ? Level.SECTION : Level.values()[level.ordinal() + 1];
            for (int i = 0; i < below; i++) {
                var child = provision(next, i);
                parts.add(random.nextInt(8) == 0 ? new QuotedContent(List.of(child), ".") : child);
            }
            if (below > 0 && random.nextInt(4) == 0) {
                parts.add(Wording.of(Wording.Kind.CONTINUATION, words(6)));
            }
        }
        var heading = random.nextInt(3) == 0 ? Wording.heading(words(3)) : Wording.NONE;
        return new Provision(level, designation(level, number), heading, parts);
    }

    private Designation designation(Level level, int number) {
        if (level == Level.TEXT || random.nextInt(12) == 0) {
            return Designation.NONE;
        }
        int value = random.nextInt(12) == 0 ? 1 : number + 1; // now and then a twin
        return level == Level.SECTION ? Designation.ofSection("" + value) : Designation.inParentheses("" + value);
    }

    private Provision changed(Provision provision) {
        var parts = new ArrayList<Part>();
        for (var part : provision.parts()) {
            switch (random.nextInt(12)) {
                case 0 -> {}
                case 1 -> parts.add(random.nextInt(parts.size() + 1), changed(part));
                default -> parts.add(changed(part));
            }
        }
        var changed = provision.withParts(parts);
        return provision.designation().isNone() || random.nextInt(8) > 0
                ? changed
                : changed.withDesignation(provision.designation().redesignated("7"));
    }

    private Part changed(Part part) {
        return switch (part) {
            case Wording wording -> random.nextInt(4) == 0 ? wording.withWords(reworded(wording.words())) : wording;
            case Provision provision -> changed(provision);
            case QuotedContent content ->
                new QuotedContent(
                        content.parts().stream().map(this::changed).toList(), random.nextBoolean() ? "; and" : ".");
        };
    }

    private String reworded(String words) {
        var list = new ArrayList<>(List.of(words.split(" ")));
        list.set(random.nextInt(list.size()), WORDS.get(random.nextInt(WORDS.size())));
        list.add(random.nextInt(list.size()), "new");
        return String.join(" ", list);
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
