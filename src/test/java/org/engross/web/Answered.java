package org.engross.web;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the server answers. */
final class Answered {

    /** A sign as XML may number it: {@code &#x2019;}. */
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9A-Fa-f]+);");

    private Answered() {}

    static byte[] bytes(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The words of an answer: of a PDF, of the files in a ZIP, or the answer itself; with single spaces. */
    static String words(String address) throws IOException {
        var answer = bytes(address);
        var words = new String(answer, StandardCharsets.UTF_8);
        if (words.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(answer)) {
                words = new PDFTextStripper().getText(pdf).replaceAll("-\\s+", "-");
            }
        } else if (words.startsWith("PK")) {
            var files = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
                while (zip.getNextEntry() != null) {
                    files.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            words = NUMBERED.matcher(files).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
        }
        return words.replaceAll("\\s+", " ");
    }
}
