package org.engross.export.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.engross.HeldTexts;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.export.paper.Compared;
import org.engross.export.paper.ComparisonPaper;
import org.engross.export.paper.RedlineDocument;
import org.engross.export.table.StoryTables;
import org.engross.export.table.TableFormat;
import org.engross.expression.Caveats;
import org.engross.library.Document;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of a comparison tells the pairs and kinds of one alignment; of DOCX see {@code RedlineDocumentTest}. */
@QuarkusTest
class EveryFormTellsTheSameTest {

    private static final Pattern PLAIN = Pattern.compile("\\n\\n([A-Z][A-Z, ]+)  (\\S+(?: → \\S+| text)?)(?=\\n|  )");
    private static final Pattern MARKDOWN = Pattern.compile("\\n## ([A-Z][a-z, ]+): ([^ \\n]+(?: → [^ \\n]+| text)?)");
    private static final Pattern ROW = Pattern.compile("<section class=\"row ([a-z]+) [^>]*id=\"c-([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "hr1865-115/rh, hr1865-115/eh",
        "hr1865-115/ih, hr1865-115/rh",
        "s1693-115/is, s1693-115/rs",
        "usc/47/230@1998-10-21, usc/47/230@2018-04-11",
        "usc/18/ch117@2017-04-03, usc/18/ch117@2018-04-11"
    })
    void everyFormTellsThePairsAndKinds(String from, String to) throws IOException {
        var comparison = HeldTexts.compare(from, to);
        var differences = comparison.differences();
        var told = differences.stream()
                .map(change ->
                        ComparisonWords.kind(change).toLowerCase(Locale.ROOT) + " " + ComparisonWords.place(change))
                .toList();
        var byId = differences.stream()
                .map(change -> change.kind().name().toLowerCase(Locale.ROOT) + " " + change.id())
                .sorted()
                .toList();
        var paper = ComparisonPaper.of(
                compared(HeldTexts.of(from)),
                compared(HeldTexts.of(to)),
                comparison,
                Caveats.NONE,
                ComparisonSignatures.NONE);
        assertEquals(
                told,
                headings(PLAIN, ComparisonPlain.plain(comparison, Caveats.NONE, ComparisonSignatures.NONE)),
                "plain text");
        assertEquals(
                told,
                headings(
                        MARKDOWN,
                        unescaped(ComparisonPlain.markdown(comparison, Caveats.NONE, ComparisonSignatures.NONE))),
                "markdown");
        assertEquals(byId, rows(ComparisonHtml.of(comparison)), "page");
        assertEquals(byId, rows(paper.xhtml()), "paper");
        assertEquals(differences.stream().map(EveryFormTellsTheSameTest::row).toList(), sheet(comparison), "XLSX");
        var pdf = new ByteArrayOutputStream();
        paper.print(pdf);
        assertHasWords(differences, pdf.toByteArray());
    }

    /** 46 U.S.C. 2101(11) before and after Public Law 115-232, which gave each definition a number. */
    private static final String FISH = """
            § 2101. General definitions
              (11) “fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life, except marine mammals and birds. (11a) “fishing vessel” means a vessel that commercially engages in the catching, taking, or harvesting of fish or an activity that can reasonably be expected to result in the catching, taking, or harvesting of fish.
              (12) A vessel that is described in paragraph (14) is no fishing vessel.
              (14) “fish tender vessel” means a vessel that commercially supplies, stores, refrigerates, or transports fish.
            """;

    private static final String FISH_AFTER = """
            § 2101. General definitions
              (11) “fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life, except marine mammals and birds.
              (13) “fishing vessel” means a vessel that commercially engages in the catching, taking, or harvesting of fish or an activity that can reasonably be expected to result in the catching, taking, or harvesting of fish.
              (15) A vessel that is described in paragraph (16) is no fishing vessel.
              (16) “fish tender vessel” means a vessel that commercially supplies, stores, refrigerates, or transports fish.
            """;

    @Test
    void everyFormTellsSplitsAndRenumberedReferences() throws IOException {
        var before = PlainText.law(FISH);
        var after = PlainText.law(FISH_AFTER);
        var comparison = Comparison.of("a", before, "b", after);
        var docx = new ByteArrayOutputStream();
        RedlineDocument.print(compared("a", before), compared("b", after), comparison, ComparisonSignatures.NONE, docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertTellsNotes(
                    Stream.of(document.getComments()).map(XWPFComment::getText).collect(Collectors.joining(" ")));
        }
        assertTellsNotes(ComparisonPlain.plain(comparison, Caveats.NONE, ComparisonSignatures.NONE));
        assertTellsNotes(ComparisonPlain.markdown(comparison, Caveats.NONE, ComparisonSignatures.NONE));
        assertTellsNotes(ComparisonHtml.of(comparison));
        assertTellsNotes(ComparisonPaper.of(
                        compared("a", before),
                        compared("b", after),
                        comparison,
                        Caveats.NONE,
                        ComparisonSignatures.NONE)
                .xhtml());
    }

    /** 10 U.S.C. 113(g)(3), in few words, before and after Public Law 114-328. */
    @Test
    void everyFormTellsWhatMovedWithinAProvision() throws IOException {
        var before = PlainText.law("""
                § 113. Secretary of Defense
                  (3) The Secretary shall provide to the Chairman written policy guidance for the preparation and review of contingency plans. Such guidance shall be provided every two years or more frequently as needed and shall include guidance on the specific force levels.
                """);
        var after = PlainText.law("""
                § 113. Secretary of Defense
                  (3) The Secretary shall provide, every two years or more frequently as needed, to the Chairman written policy guidance for the preparation and review of contingency plans. Such guidance shall include guidance on the specific force levels.
                """);
        var passage = "every two years or more frequently as needed";
        var comparison = Comparison.of("a", before, "b", after);
        var told = "Moved within it, unchanged: “" + passage + "”.";
        var paper = ComparisonPaper.of(
                compared("a", before), compared("b", after), comparison, Caveats.NONE, ComparisonSignatures.NONE);
        for (var html : List.of(ComparisonHtml.of(comparison), paper.xhtml())) {
            assertTrue(html.contains("<del class=\"moved\">" + passage + "</del>"), html);
            assertTrue(html.contains("<ins class=\"moved\">" + passage + "</ins>"), html);
            assertTrue(html.contains(told), html);
        }
        assertTrue(ComparisonPlain.plain(comparison, Caveats.NONE, ComparisonSignatures.NONE)
                .contains(told));
        assertTrue(ComparisonPlain.markdown(comparison, Caveats.NONE, ComparisonSignatures.NONE)
                .contains(told));
        var docx = new ByteArrayOutputStream();
        RedlineDocument.print(compared("a", before), compared("b", after), comparison, ComparisonSignatures.NONE, docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            var xml = document.getDocument().xmlText();
            assertEquals(
                    List.of("moveFrom", "moveTo"),
                    Stream.of("moveFrom", "moveTo")
                            .filter(element -> Pattern.compile(
                                            "<w:" + element + " [^>]*><w:r><w:t[^>]*>" + passage + "</w:t>")
                                    .matcher(xml)
                                    .find())
                            .toList(),
                    xml);
        }
    }

    private static void assertTellsNotes(String print) {
        assertTrue(print.contains("Split: the words of 11 are parted among 11 and 13."), print);
        assertTrue(print.contains("Only references changed, to what bears another number now: 14 → 16."), print);
    }

    private static Compared compared(String id, Provision law) {
        return new Compared(id, id, LocalDate.EPOCH, "", law, "", place -> Optional.empty());
    }

    private static Compared compared(Document document) {
        return new Compared(
                document.id().toString(),
                document.title(),
                document.date(),
                "",
                document.text(),
                "",
                place -> Optional.empty());
    }

    private static List<String> headings(Pattern heading, String print) {
        return heading.matcher(print)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT) + " " + found.group(2))
                .toList();
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(.)", "$1");
    }

    private static List<String> rows(String html) {
        return ROW.matcher(html)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .sorted()
                .toList();
    }

    private static List<String> row(ProvisionChange change) {
        return List.of(
                change.id(),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.fromPath().map(Object::toString).orElse(""),
                change.toPath().map(Object::toString).orElse(""),
                change.textBefore(),
                change.textAfter());
    }

    private static List<List<String>> sheet(Comparison comparison) throws IOException {
        var out = new ByteArrayOutputStream();
        TableFormat.XLSX.print(
                StoryTables.changes(
                        "changes", "Changes", "", LocalDate.EPOCH, comparison, Caveats.NONE, ComparisonSignatures.NONE),
                out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> List.of(
                            row.getCellText(0),
                            row.getCellText(1),
                            row.getCellText(2),
                            row.getCellText(3),
                            row.getCellText(5),
                            row.getCellText(6)))
                    .toList();
        }
    }

    /** Blanks are left out of account, since lines of paper end where they will. */
    private static void assertHasWords(List<ProvisionChange> changes, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var words = bare(new PDFTextStripper().getText(document).replaceAll("(?m)^.*[Pp]age \\d+.*$", ""));
            for (var change : changes) {
                change.passages().stream()
                        .flatMap(passage -> passage.edits().stream())
                        .filter(edit -> edit.op() != Edit.Op.SAME)
                        .flatMap(edit -> edit.text().lines())
                        .filter(line -> line.length() < 60)
                        .forEach(line -> assertTrue(words.contains(bare(line)), change.path() + ": " + line));
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }
}
