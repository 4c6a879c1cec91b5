package org.engross.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.engross.HeldTexts;
import org.engross.citation.Expression;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.junit.jupiter.api.Test;

/** The changes in {@code fixtures/provenance/signatures.csv}, whose makers were read by hand in the amendments. */
@QuarkusTest
class ChangeSignersTest {

    @Inject
    ExpressionReader texts;

    @Inject
    Comparisons comparisons;

    @Inject
    ChangeSigners signers;

    @Test
    void everyChangeIsSignedAsTheAmendmentsSay() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var told = told(row);
            if (!told.equals(expected(row))) {
                wrong.add(row.get("from") + " to " + row.get("to") + ", " + expected(row) + "\n    but: " + told);
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void noChangeFromTheCommitteesTextToTheHousesIsLeftOpen() throws IOException {
        var signed = signed("hr1865-115/rh", "hr1865-115/eh");
        var counted = compared("hr1865-115/rh", "hr1865-115/eh").stream()
                .filter(change -> change.kind() != Kind.FRONT)
                .toList();
        assertEquals(
                rows().stream()
                        .filter(row -> row.get("to").equals("hr1865-115/eh"))
                        .count(),
                counted.size());
        counted.forEach(change ->
                assertEquals("", signed.of(change).open(), change.path().toString()));
    }

    @Test
    void whatACommitteeReportedIsItsAndNoAmendmentIsClaimed() {
        var signed = signed("hr1865-115/ih", "hr1865-115/rh");
        assertTrue(signed.note().startsWith("The House Judiciary Committee reported this text; no amendment is held"));
        compared("hr1865-115/ih", "hr1865-115/rh").stream()
                .filter(change -> change.kind() != Kind.FRONT)
                .forEach(change -> assertEquals(
                        List.of("hr1865-115/rh"),
                        signed.of(change).signers().stream()
                                .map(signer -> signer.by().id())
                                .toList(),
                        change.path().toString()));
    }

    /** The law says "title 18, United States Code," three times where the Code prints "title 18". */
    @Test
    void wordsThatTheEditorsOfTheCodeLeftOutAreNotCountedAsInserted() {
        var signed = signed("usc/47/230@2018-04-10", "usc/47/230@2018-04-11");
        var added = compared("usc/47/230@2018-04-10", "usc/47/230@2018-04-11").stream()
                .filter(change -> change.kind() == Kind.ADDED)
                .findFirst()
                .orElseThrow();
        assertEquals(125, added.wordsInserted());
        assertEquals(
                List.of(125),
                signed.of(added).signers().stream().map(Signer::inserted).toList());
    }

    @Test
    void textsThatAreNoStatesOfOneMeasureAreNotSigned() {
        assertEquals(ComparisonSignatures.NONE, signed("s1693-115/is", "hr1865-115/eh"));
        assertEquals(ComparisonSignatures.NONE, signed("hr1865-115/eh", "hr1865-115/rh"));
    }

    private static String expected(CSVRecord row) {
        return String.join(
                " ",
                row.get("from_path"),
                "to",
                row.get("to_path"),
                "by",
                row.get("signers"),
                row.get("inserted"),
                row.get("struck"),
                row.get("renumbered"));
    }

    /** What the program says, in the words of the row; a number that the row leaves out is left out. */
    private String told(CSVRecord row) {
        var change = compared(row.get("from"), row.get("to")).stream()
                .filter(one -> path(one, true).equals(row.get("from_path"))
                        && path(one, false).equals(row.get("to_path")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such change: " + row));
        var signature = signed(row.get("from"), row.get("to")).of(change);
        var names = signature.signers().stream()
                        .map(one -> one.by().id()
                                + one.through().map(by -> " through " + by.id()).orElse(""))
                        .collect(Collectors.joining("; "))
                + signature.open();
        int inserted = signature.signers().stream().mapToInt(Signer::inserted).sum();
        int struck = signature.signers().stream().mapToInt(Signer::struck).sum();
        boolean renumbered = signature.signers().stream().anyMatch(Signer::renumbered);
        return String.join(
                " ",
                row.get("from_path"),
                "to",
                row.get("to_path"),
                "by",
                names,
                row.get("inserted").isEmpty() ? "" : Integer.toString(inserted),
                row.get("struck").isEmpty() ? "" : Integer.toString(struck),
                row.get("renumbered").isEmpty() ? "" : renumbered ? "yes" : "no");
    }

    private static String path(ProvisionChange change, boolean from) {
        return (from ? change.fromPath() : change.toPath())
                .map(Object::toString)
                .orElse("");
    }

    private ComparisonSignatures signed(String from, String to) {
        var older = read(from);
        var newer = read(to);
        return signers.of(older, newer, comparisons.of(older, newer));
    }

    private List<ProvisionChange> compared(String from, String to) {
        return comparisons.of(read(from), read(to)).differences();
    }

    private ExpressedText read(String expression) {
        if (texts.read(Expression.parse(expression)) instanceof ReadAnswer.Read read) {
            return read.text();
        }
        throw new AssertionError(expression);
    }

    private static List<CSVRecord> rows() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(HeldTexts.HOME.resolve("fixtures/provenance/signatures.csv"))) {
            return format.parse(reader).getRecords();
        }
    }
}
