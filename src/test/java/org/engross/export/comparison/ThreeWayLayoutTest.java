package org.engross.export.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.engross.comparison.Comparison;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreeWayLayoutTest {

    private static final Part FINE = paragraph("Whoever sells a lottery ticket shall be fined.");
    private static final Part LEASE = paragraph("The Secretary may lease a pasture to a grazing association.");

    /** Congress has enacted two paragraphs of one number; each has its words in every column. */
    @Test
    void twinsOfTheFirstTextStandInItsColumn() {
        var twins = section(FINE, LEASE);
        for (var third : List.of(twins, section(FINE))) {
            var html = ComparisonHtml.comparison(ThreeWayLayout.of(
                            Comparison.of(twins, twins),
                            Comparison.of(twins, twins),
                            Comparison.of(twins, third),
                            Optional.empty(),
                            ThreeWayLayout.NO_DOUBTS))
                    .render();
            assertEquals(3, times("sells a lottery ticket", html), html);
            assertEquals(3, times("lease a pasture", html), html);
        }
    }

    private static int times(String words, String html) {
        return html.split(words, -1).length - 1;
    }

    private static Provision section(Part... paragraphs) {
        return new Provision(
                Level.SECTION, new Designation("9", "§ 9."), Wording.heading("Lotteries"), List.of(paragraphs));
    }

    private static Part paragraph(String words) {
        return new Provision(
                Level.PARAGRAPH,
                new Designation("5", "(5)"),
                Wording.NONE,
                List.of(Wording.of(Wording.Kind.CONTENT, words)));
    }
}
