package org.engross.citation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a USLM identifier names: a measure, or a text and a place in it. {@code /us/bill/115/hr/1865/eh/s4/a} is
 * subsection (a) of section 4 of the engrossed bill, {@code /us/usc/t47/s230/e/5@2018-04-11} a paragraph of the Code.
 */
public sealed interface UslmIdentifier {

    /** {@code /us/bill/115/hr/1865}: the measure, no text of it. */
    record OfMeasure(MeasureId measure) implements UslmIdentifier {}

    /** A text, and a place in it; the root for the whole. */
    record OfText(TextId text, ProvisionPath place) implements UslmIdentifier {}

    /**
     * Reads an identifier, with or without the first slash.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    static UslmIdentifier parse(String identifier) {
        int at = identifier.indexOf('@');
        var day = at < 0 ? Optional.<LocalDate>empty() : Optional.of(day(identifier.substring(at + 1), identifier));
        var bare = (at < 0 ? identifier : identifier.substring(0, at)).replaceFirst("^/", "");
        var steps = Arrays.asList(bare.split("/"));
        if (steps.size() < 4 || !steps.getFirst().equals("us")) {
            throw new IllegalArgumentException("not an identifier of law: '" + identifier + "'");
        }
        return switch (steps.get(1)) {
            case "bill", "resolution" -> measure(steps);
            case "amdt" -> amendment(steps, identifier);
            case "usc" -> law("usc/" + steps.get(2).replaceFirst("^t", "") + "/", steps, day);
            case "act" -> law("act/" + steps.get(2) + "/", steps, day);
            case "pl" -> publicLaw(steps);
            case "pvtl" -> new OfText(TextId.parse("pvtl-" + steps.get(2) + "-" + steps.get(3)), rest(steps, 4));
            default -> throw new IllegalArgumentException("not an identifier of law: '" + identifier + "'");
        };
    }

    /**
     * Reads the identifier of a whole text.
     *
     * @throws IllegalArgumentException for one of a measure, which has several texts, and of a place in a text
     */
    static TextId text(String identifier) {
        return switch (parse(identifier)) {
            case OfMeasure measure ->
                throw new IllegalArgumentException(
                        "'" + identifier + "' is a measure and none of its texts; one is named like "
                                + measure.measure().uslm() + "/ih");
            case OfText text when text.place().steps().isEmpty() -> text.text();
            case OfText text -> throw notWhole(identifier, text.text());
        };
    }

    /** Why the identifier of a place is not read where a text is taken whole. */
    static IllegalArgumentException notWhole(String identifier, TextId whole) {
        return new IllegalArgumentException(
                "'" + identifier + "' is a place in a text, and here a text is taken whole: " + whole.uslm());
    }

    /**
     * Reads the identifier of a measure.
     *
     * @throws IllegalArgumentException for that of anything else
     */
    static MeasureId measure(String identifier) {
        return switch (parse(identifier)) {
            case OfMeasure of -> of.measure();
            case OfText text -> throw new IllegalArgumentException("not a measure: '" + identifier + "'");
        };
    }

    private static UslmIdentifier measure(List<String> steps) {
        if (steps.size() < 5) {
            throw new IllegalArgumentException("not an identifier of a measure: '" + String.join("/", steps) + "'");
        }
        var measure = MeasureId.parse(steps.get(3) + steps.get(4) + "-" + steps.get(2));
        return steps.size() == 5
                ? new OfMeasure(measure)
                : new OfText(
                        new TextId.OfMeasure(new VersionId(measure, VersionCode.parse(steps.get(5)))), rest(steps, 6));
    }

    private static UslmIdentifier amendment(List<String> steps, String identifier) {
        if (steps.size() < 5) {
            throw new IllegalArgumentException("not an identifier of an amendment: '" + identifier + "'");
        }
        var amendment = AmendmentId.parse(steps.get(3) + steps.get(4) + "-" + steps.get(2));
        return new OfText(new TextId.OfAmendment(amendment), rest(steps, 5));
    }

    private static UslmIdentifier law(String lead, List<String> steps, Optional<LocalDate> day) {
        var section = steps.get(3).replaceFirst("^s(?=[0-9])", "");
        return new OfText(new TextId.OfLaw(LawCitation.parse(lead + section), day), rest(steps, 4));
    }

    private static UslmIdentifier publicLaw(List<String> steps) {
        var law = LawCitation.parse("plaw-" + steps.get(2) + "-" + steps.get(3));
        return new OfText(new TextId.OfLaw(law, Optional.empty()), rest(steps, 4));
    }

    private static ProvisionPath rest(List<String> steps, int from) {
        return new ProvisionPath(steps.subList(from, steps.size()));
    }

    private static LocalDate day(String day, String identifier) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: '" + day + "' in '" + identifier + "'", e);
        }
    }
}
