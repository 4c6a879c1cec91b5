package org.engross.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/**
 * A section number that a clerk set right when the amendments agreed to were put into a bill. The corrections are kept
 * as a list, so that what nobody voted on is seen.
 *
 * @param text the text that has it, {@code hr1865-115/eh}
 * @param heading of the section
 * @param amended its designation with the amendments executed
 * @param engrossed its designation in the text
 * @param why in a sentence
 */
public record ClericalCorrection(String text, String heading, String amended, String engrossed, String why) {

    private static final String LIST = "clerical-corrections.txt";

    public ClericalCorrection {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(amended, "amended");
        Objects.requireNonNull(engrossed, "engrossed");
        Objects.requireNonNull(why, "why");
    }

    /** The corrections of a text, {@code hr1865-115/eh}; empty where none is known. */
    public static List<ClericalCorrection> of(String text) {
        return all().stream().filter(correction -> correction.text.equals(text)).toList();
    }

    private static List<ClericalCorrection> all() {
        try (var list = Objects.requireNonNull(ClericalCorrection.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ClericalCorrection::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClericalCorrection read(String line) {
        var fields = line.split(" \\| ");
        if (fields.length != 5) {
            throw new IllegalStateException("not a clerical correction: '" + line + "'");
        }
        return new ClericalCorrection(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    /** The bill with the correction made; the bill as it is where it has no such section. */
    public Provision in(Provision bill) {
        return bill.withParts(bill.parts().stream().map(this::corrected).toList());
    }

    private Part corrected(Part part) {
        if (part instanceof Provision section
                && section.level() == Level.SECTION
                && section.heading().words().equals(heading)
                && section.designation().printed().equals(amended)) {
            var number = engrossed.replaceAll("[^0-9A-Za-z]*$", "").replaceAll("^.* ", "");
            return section.withDesignation(new Designation(number, engrossed));
        }
        return part;
    }
}
