package org.engross.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A file has no mark around nothing, and keeps each mark around something. */
class EmptyMarksTest {

    private static final Pattern MARKED = Pattern.compile("/(\\w+) BDC\\n");

    private final Paper paper = new Paper("""
            <html lang="en"><head><title>Cosponsors</title><style>%s body { font-family: Law } td { background: #ddd }</style></head><body>
            <p>H.R. 1865</p><table><tr><td>Mr. Smith of Missouri</td><td>April 3, 2017</td></tr></table></body></html>
            """.formatted(Pdf.fontRules()), LocalDate.of(2018, 4, 11));

    @Test
    void onlyMarksAroundNothingAreTakenOut() throws IOException {
        var out = new ByteArrayOutputStream();
        paper.print(out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var painted = painted(document.getPage(0));
            assertFalse(painted.contains("BDC\nEMC\n"), painted);
            assertEquals(count("BDC\n", painted), count("EMC\n", painted));
            assertTrue(painted.contains("/Artifact /"), painted);
            var words = new PDFTextStripper().getText(document);
            for (var said : new String[] {"H.R. 1865", "Mr. Smith of Missouri", "April 3, 2017"}) {
                assertTrue(words.contains(said), words);
            }
        }
    }

    @Test
    void eachObjectThatIsLeftIsThatOfAMark() throws IOException {
        var out = new ByteArrayOutputStream();
        paper.print(out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var page = document.getPage(0);
            var objects = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES).keySet().stream()
                    .map(COSName::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            var marks = MARKED.matcher(painted(page))
                    .results()
                    .map(mark -> mark.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(marks, objects);
        }
    }

    private static String painted(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static int count(String mark, String painted) {
        return painted.split(mark, -1).length - 1;
    }
}
