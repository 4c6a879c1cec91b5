package org.engross.export.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out the marks of backgrounds that are none. The layout marks the background of each box, with an object of its own, whether or not
 * the box has one: in a table that is half of the file.
 */
final class EmptyMarks {

    /** No words of the page can be taken for one, since words with an end of line are written as numbers. */
    private static final Pattern EMPTY = Pattern.compile("/Artifact /(\\w+) BDC\\nEMC\\n");

    private static final Pattern MARK = Pattern.compile("/(\\w+) BDC\\n");

    private EmptyMarks() {}

    static void takeOut(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            takeOut(document, page);
        }
    }

    private static void takeOut(PDDocument document, PDPage page) throws IOException {
        String painted;
        try (var content = page.getContents()) {
            painted = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var left = EMPTY.matcher(painted).replaceAll("");
        if (left.length() == painted.length()) {
            return;
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(left.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        forget(names(EMPTY.matcher(painted)), names(MARK.matcher(left)), page);
    }

    private static void forget(Set<String> taken, Set<String> used, PDPage page) {
        var resources = page.getResources().getCOSObject();
        if (resources.getDictionaryObject(COSName.PROPERTIES) instanceof COSDictionary objects) {
            taken.removeAll(used);
            taken.forEach(name -> objects.removeItem(COSName.getPDFName(name)));
        }
    }

    private static Set<String> names(Matcher marks) {
        var names = new HashSet<String>();
        while (marks.find()) {
            names.add(marks.group(1));
        }
        return names;
    }
}
