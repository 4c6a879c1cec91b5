package org.engross.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.citation.Chamber;
import org.engross.citation.MeasureType;
import org.engross.citation.TextId;
import org.engross.expression.TextEffects;

/** What stands before the laws in a committee's print: the heading, and the sentence in which the rule is named. */
record PrintOpening(TextEffects told, Chamber chamber) {

    /** The chamber whose committee would file the print of a text: that of its version, else that of its measure. */
    static Chamber chamberOf(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> {
                var code = of.version().version().toString();
                yield code.endsWith("s")
                        ? Chamber.SENATE
                        : code.endsWith("h")
                                ? Chamber.HOUSE
                                : of.version().measure().type().chamber();
            }
            case TextId.OfAmendment of -> of.amendment().chamber();
            case TextId.OfLaw law -> Chamber.HOUSE;
        };
    }

    String heading() {
        return ("Changes in existing law made by " + made()).toUpperCase(Locale.ROOT);
    }

    /** The sentences are those that the committees of each chamber print. */
    String sentence() {
        return "In compliance with " + rule() + ", changes in existing law made by " + made()
                + ", are shown as follows "
                + switch (chamber) {
                    case HOUSE ->
                        "(existing law proposed to be omitted is enclosed in black brackets, new matter is printed in"
                                + " italics, and existing law in which no change is proposed is shown in roman):";
                    case SENATE ->
                        "(existing law proposed to be omitted is enclosed in black brackets, new material is printed in"
                                + " italic, existing law in which no change is proposed is shown in roman):";
                };
    }

    /** Where no law is printed. */
    String nothing(boolean changesNothing) {
        return changesNothing
                ? "In compliance with " + rule() + ": " + made() + ", makes no change in existing law."
                : "No change of law made by " + made() + ", could be printed; the list below says why.";
    }

    private String rule() {
        return switch (chamber) {
            case HOUSE -> "clause 3(e) of rule XIII of the Rules of the House of Representatives";
            case SENATE -> "paragraph 12 of rule XXVI of the Standing Rules of the Senate";
        };
    }

    private String made() {
        return told.text()
                .filter(text -> text.isSingle() && text.base() instanceof TextId.OfMeasure)
                .map(text ->
                        "the " + kind((TextId.OfMeasure) text.base()) + ", " + stage((TextId.OfMeasure) text.base()))
                .orElse(told.title());
    }

    private static String kind(TextId.OfMeasure of) {
        var type = of.version().measure().type();
        return type == MeasureType.HR || type == MeasureType.S
                ? "bill"
                : type == MeasureType.HJRES || type == MeasureType.SJRES ? "joint resolution" : "resolution";
    }

    private static String stage(TextId.OfMeasure of) {
        var code = of.version().version();
        return switch (code.toString()) {
            case "rh", "rs" -> "as reported";
            case "ih", "is" -> "as introduced";
            case "eh", "es" -> "as engrossed";
            case "enr" -> "as enrolled";
            default -> "in the version " + code.printed();
        };
    }

    private boolean isReported() {
        return told.text()
                .filter(text -> text.isSingle()
                        && text.base() instanceof TextId.OfMeasure of
                        && of.version().version().toString().matches("r[hs]"))
                .isPresent();
    }

    List<String> notes(List<String> ofLaws) {
        var notes = new ArrayList<String>();
        notes.add("Made from " + told.title() + " and from the law as it stood on the day of that text; the committee"
                + " did not publish it.");
        if (!isReported()) {
            notes.add("The rule asks for the print of a text as a committee reports it, and this is none.");
        }
        if (!told.mark().isEmpty()) {
            notes.add(told.title() + ": " + told.mark());
        }
        notes.addAll(ofLaws);
        return notes;
    }
}
