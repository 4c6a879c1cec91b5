package org.engross.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.engross.HeldTexts;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.WordRun;
import org.engross.comparison.redline.Redline.Fate;
import org.engross.diff.Edit;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the documents back with Apache POI, which knows nothing of how they were written. */
class RedlineDocumentTest {

    /** What a printer sets around words: it is part of no provision's words. */
    private static final Pattern SETTING = Pattern.compile("[“”\\s]|\\.—");

    private record Texts(String name, Provision before, Provision after) {

        static Texts held(String from, String to) {
            return new Texts(from + " to " + to, text(from), text(to));
        }

        Comparison comparison() {
            return Comparison.of("a", before, "b", after);
        }

        byte[] print() throws IOException {
            return print(place -> Optional.empty());
        }

        /** With a doubt about places of the newer text. */
        byte[] print(Function<ProvisionPath, Optional<String>> doubt) throws IOException {
            var out = new ByteArrayOutputStream();
            RedlineDocument.print(
                    new Compared("a", "the older", LocalDate.of(2017, 4, 3), "", before, "", place -> Optional.empty()),
                    new Compared("b", "the newer", LocalDate.of(2018, 2, 27), "", after, "", doubt),
                    comparison(),
                    ComparisonSignatures.NONE,
                    out);
            return out.toByteArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Provision text(String name) {
        return HeldTexts.of(name).text();
    }

    static Stream<Texts> texts() {
        return Stream.concat(
                Stream.of(
                        Texts.held("hr1865-115/rh", "hr1865-115/eh"),
                        Texts.held("hr1865-115/ih", "hr1865-115/rh"),
                        Texts.held("s1693-115/is", "s1693-115/rs"),
                        Texts.held("usc/47/230@1998-10-21", "usc/47/230@2018-04-11"),
                        Texts.held("hr1865-115/ih", "s1693-115/is"),
                        Texts.held("usc/18/ch117@2017-04-03", "usc/18/ch117@2018-04-11"),
                        Texts.held("plaw/104-104-s509", "amendments/hamdt526-115"),
                        Texts.held("hr1865-115/eh", "hr1865-115/eh")),
                Stream.of(section230WithS1693()));
    }

    private static Texts section230WithS1693() {
        var law = text("usc/47/230@1998-10-21");
        var names = SectionNames.of(new LawCitation.CodeSection(47, "230"));
        var amended = AmendedSection.of(
                StandingSection.of(names, Optional.of(law), false),
                List.of(AmendingText.of(AmendatoryLanguage.read(text("s1693-115/is")))));
        return new Texts("section 230 with S. 1693", law, amended.law().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void acceptingAllGivesTheNewerTextAndRejectingAllTheOlder(Texts texts) throws IOException {
        var document = TrackedDocument.read(texts.print());
        assertEquals(lines(texts.after()), document.accepted());
        assertEquals(lines(texts.before()), document.rejected());
    }

    private static String lines(Provision text) {
        return PlainPrint.of(text)
                .lines()
                .map(String::stripLeading)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyEditOfTheComparisonIsTrackedAndNothingElse(Texts texts) throws IOException {
        var tracked = new Tracked(TrackedDocument.read(texts.print()));
        tracked.find(texts.comparison());
        assertEquals(List.of(), tracked.missing);
        var designations = Stream.of(texts.before(), texts.after())
                .flatMap(text -> Walk.of(text).stream())
                .map(place -> SETTING.matcher(place.provision().designation().printed())
                        .replaceAll(""))
                .collect(Collectors.toSet());
        var untold = tracked.untold();
        untold.removeAll(designations);
        assertEquals(Set.of(), untold);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyMoveOfTheComparisonIsAMoveInTheDocument(Texts texts) throws IOException {
        var document = TrackedDocument.read(texts.print());
        var moved = texts.comparison().changes().stream()
                .filter(RedlineDocumentTest::isMove)
                .map(change -> "move-" + change.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(moved, document.movesAway());
        assertEquals(moved, document.movesHere());
    }

    /** 10 U.S.C. 113(g)(3), in few words, before and after Public Law 114-328. */
    @Test
    void passageThatMovedWithinAProvisionIsAMove() throws IOException {
        var guidance = new Texts("10 U.S.C. 113(g)(3)", PlainText.law("""
                        § 113. Secretary of Defense
                          (3) The Secretary shall provide to the Chairman written policy guidance for the preparation and review of contingency plans. Such guidance shall be provided every two years or more frequently as needed and shall include guidance on the specific force levels.
                        """), PlainText.law("""
                        § 113. Secretary of Defense
                          (3) The Secretary shall provide, every two years or more frequently as needed, to the Chairman written policy guidance for the preparation and review of contingency plans. Such guidance shall include guidance on the specific force levels.
                        """));
        var document = TrackedDocument.read(guidance.print());
        assertEquals(1, document.movesHere().size());
        assertEquals(document.movesAway(), document.movesHere());
        assertEquals(lines(guidance.after()), document.accepted());
        assertEquals(lines(guidance.before()), document.rejected());
    }

    /** Words handed down to a level or lifted from one stay in line: what is new is the level. */
    private static boolean isMove(ProvisionChange change) {
        return change.moved() && !change.isHandedDown() && !change.isLifted();
    }

    @Test
    void movesParagraphAToParagraphCAsThePageDoes() throws IOException {
        var texts = Texts.held("hr1865-115/rh", "hr1865-115/eh");
        var moves = texts.comparison().differences().stream()
                .filter(ProvisionChange::moved)
                .filter(change -> !change.isHandedDown())
                .map(change -> change.fromPath().orElseThrow() + " -> "
                        + change.toPath().orElseThrow())
                .toList();
        assertEquals(List.of("s4/5/A -> s4/a/5/C"), moves);
        assertEquals(1, TrackedDocument.read(texts.print()).movesHere().size());
    }

    @Test
    void signStandsAfterEachParagraphThatWasNotChecked() throws IOException {
        var within = ProvisionPath.parse("s4/a/5");
        var docx = Texts.held("hr1865-115/rh", "hr1865-115/eh")
                .print(place -> Optional.of("not checked: we lack it").filter(why -> within.covers(place)));
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var signed = document.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .map(Object::toString)
                    .filter(xml -> xml.contains("w:val=\"Unchecked\""))
                    .toList();
            assertEquals(4, signed.size(), "paragraph (5) and its subparagraphs (A) to (C)");
            var first = document.getHeaderFooterPolicy().getFirstPageHeader().getText();
            assertTrue(first.contains("† Newer text not checked: we lack it."), first);
        }
        var accepted = TrackedDocument.read(docx).accepted();
        assertEquals(lines(text("hr1865-115/eh")), accepted.replace("†", ""));
        assertEquals(
                lines(text("hr1865-115/rh")),
                TrackedDocument.read(docx).rejected().replace("†", ""));
    }

    /** 29 U.S.C. 721(a)(5) and (8), in few words, before and after Public Law 113-128. */
    @Test
    void commentTellsOfReferencesThatFollowARenumbering() throws IOException {
        var plans = new Texts("29 U.S.C. 721", PlainText.law("""
                        § 721. State plans
                          (5) The State shall demonstrate that individuals will have access to services:
                            (A) the order to be followed in selecting eligible individuals to be provided vocational rehabilitation services;
                          (8) The designated unit will determine benefits, except those services specified in paragraph (5)(A) and in section 723(a) of this title.
                        """), PlainText.law("""
                        § 721. State plans
                          (5) The State shall demonstrate that individuals will have access to services:
                            (A) the outcomes and service goals, and the time within which the goals may be achieved, for individuals;
                            (B) the order to be followed in selecting eligible individuals to be provided vocational rehabilitation services;
                          (8) The designated unit will determine benefits, except those services specified in paragraph (5)(B) and in section 723(a) of this title.
                        """));
        try (var document = new XWPFDocument(new ByteArrayInputStream(plans.print()))) {
            assertEquals(
                    List.of("Only references changed, to what bears another number now: 5/A → 5/B."),
                    Stream.of(document.getComments()).map(XWPFComment::getText).toList());
            var commented = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().toString().contains("commentReference"))
                    .toList();
            assertEquals(1, commented.size());
            assertTrue(commented.getFirst().getText().startsWith("(8) The designated unit"));
        }
        assertEquals(lines(plans.after()), TrackedDocument.read(plans.print()).accepted());
    }

    @Test
    void sameComparisonGivesTheSameBytes() throws IOException {
        var texts = Texts.held("s1693-115/is", "s1693-115/rs");
        assertEquals(
                new String(texts.print(), StandardCharsets.ISO_8859_1),
                new String(texts.print(), StandardCharsets.ISO_8859_1));
    }

    /** The document, letter by letter, and which letters some change of the comparison told. */
    private static final class Tracked {

        /** Two characters a letter: what became of it, and the letter. */
        private final String letters;

        private final BitSet told = new BitSet();
        private final List<String> missing = new ArrayList<>();

        private record Sought(ProvisionChange change, List<Edit> edits, String letters) {

            static Sought of(ProvisionChange change, List<Edit> edits, Fate same) {
                var letters = new StringBuilder();
                for (var edit : edits) {
                    var fate = switch (edit.op()) {
                        case SAME -> same;
                        case STRIKE -> Fate.STRUCK;
                        case INSERT -> Fate.INSERTED;
                    };
                    mark(fate, edit.text(), letters);
                }
                return new Sought(change, edits, letters.toString());
            }
        }

        Tracked(TrackedDocument document) {
            var marked = new StringBuilder();
            for (var run : document.runs()) {
                mark(run.fate(), run.text(), marked);
            }
            letters = marked.toString();
        }

        private static void mark(Fate fate, String text, StringBuilder marked) {
            char sign = " +-<>".charAt(fate.ordinal());
            text.chars().forEach(letter -> marked.append(sign).append((char) letter));
        }

        /** Finds the edits of all changes, the longest first, so that a period is not taken out of the midst of others. */
        void find(Comparison comparison) {
            comparison.changes().stream()
                    .flatMap(Tracked::sought)
                    .sorted(Comparator.comparingInt(sought -> -sought.letters().length()))
                    .forEach(this::find);
        }

        private static Stream<Sought> sought(ProvisionChange change) {
            if (change.isBlock()) {
                var block = change.passages().stream().flatMap(passage -> passage.edits().stream());
                return block.flatMap(edit -> edit.text().lines().map(line -> new Edit(edit.op(), line.strip())))
                        .map(line -> Sought.of(change, List.of(line), Fate.KEPT));
            }
            return change.passages().stream()
                    .map(WordRun::edits)
                    .flatMap(edits -> isMove(change)
                            ? Stream.of(
                                    Sought.of(change, side(edits, Edit::isBefore), Fate.MOVED_AWAY),
                                    Sought.of(change, side(edits, Edit::isAfter), Fate.MOVED_HERE))
                            : Stream.of(Sought.of(change, edits, Fate.KEPT)));
        }

        private static List<Edit> side(List<Edit> edits, Predicate<Edit> side) {
            return edits.stream().filter(side).toList();
        }

        /** Finds the edits at the last place where nothing is told yet: designations, which are not sought, come first. */
        private void find(Sought sought) {
            int length = sought.letters().length();
            int at = letters.lastIndexOf(sought.letters());
            while (at >= 0 && (at % 2 == 1 || !told.get(at, at + length).isEmpty())) {
                at = letters.lastIndexOf(sought.letters(), at - 1);
            }
            if (at < 0) {
                missing.add(sought.change().kind() + " " + sought.change().path() + " " + sought.edits());
            } else {
                told.set(at, at + length);
            }
        }

        /** What is struck or inserted that no change tells, run by run, without what a printer sets. */
        Set<String> untold() {
            var untold = new HashSet<String>();
            var run = new StringBuilder();
            for (int i = 0; i < letters.length(); i += 2) {
                boolean goesOn = i > 0 && letters.charAt(i) == letters.charAt(i - 2) && letters.charAt(i + 1) != '\n';
                if (!goesOn) {
                    untold.add(SETTING.matcher(run).replaceAll(""));
                    run.setLength(0);
                }
                if (!told.get(i) && "+-".indexOf(letters.charAt(i)) >= 0) {
                    run.append(letters.charAt(i + 1));
                }
            }
            untold.add(SETTING.matcher(run).replaceAll(""));
            untold.remove("");
            return untold;
        }
    }
}
