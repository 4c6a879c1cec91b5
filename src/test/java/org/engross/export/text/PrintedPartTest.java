package org.engross.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.junit.jupiter.api.Test;

/** What the template {@code prints/text} sets. */
class PrintedPartTest {

    /** Two subsections of one letter, as tables of contents that bills insert have two items of one number. */
    private static final String REPEATED = """
            <section id="S3"><enum>3.</enum><header>Mills</header>
            <subsection id="S3a"><enum>(e)</enum><text>No mill.</text></subsection>
            <subsection id="S3b"><enum>(e)</enum><text>No dam.</text></subsection>
            </section>
            </legis-body>""";

    @Test
    void eachIdStandsOnceAndTheNumberLeadsToItsOwn() {
        var bill = Bundled.text(Bundled.example("hr7-116-ih")).replace("</legis-body>", REPEATED);
        var printed = PrintedPart.of(Intake.read(bill.getBytes(StandardCharsets.UTF_8), "bill.xml")
                .value()
                .orElseThrow()
                .text());
        assertEquals(
                List.of("s3/e", "s3/e~2"),
                all(printed)
                        .map(PrintedPart::id)
                        .filter(id -> id.startsWith("s3/e"))
                        .toList());
        assertEquals(
                List.of("s3/e", "s3/e~2"),
                all(printed)
                        .map(PrintedPart::place)
                        .filter(place -> place.startsWith("s3/e"))
                        .toList());
    }

    @Test
    void noTextOfTheCollectionHasAnIdTwice() {
        var twice = new ArrayList<String>();
        for (var file : Bundled.files()) {
            var document = Bundled.read(file).value().orElseThrow();
            all(PrintedPart.of(document.text()))
                    .map(PrintedPart::id)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(counted -> counted.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .forEach(id -> twice.add(document.id() + " " + id));
        }
        assertEquals(List.of(), twice);
    }

    private static Stream<PrintedPart> all(PrintedPart part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(PrintedPartTest::all));
    }
}
