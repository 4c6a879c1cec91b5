package org.engross.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;
import org.engross.expression.ExpressedText;

/** What a reader must know before reading a comparison. */
public final class CompareNotes {

    private CompareNotes() {}

    public static List<String> of(ExpressedText from, ExpressedText to, Comparison comparison) {
        var notes = new ArrayList<>(ExpressedText.marks(from, to));
        notes.add(readings(from, to));
        Stream.of(from.note(), to.note()).distinct().forEach(notes::add);
        if (comparison.coarse()) {
            notes.add("These texts are so large that they are compared more coarsely than word by word. Nothing is"
                    + " missing, but some words that both have are shown as struck and inserted.");
        }
        return notes.stream().filter(note -> !note.isEmpty()).toList();
    }

    /** Says which reading of a law is compared with which, where they differ in kind; else empty. */
    private static String readings(ExpressedText from, ExpressedText to) {
        var one = reading(from);
        var other = reading(to);
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        return Objects.equals(one, other)
                ? "Both texts are " + one + "."
                : "The older text is " + one + ", the newer " + other
                        + ". The Code translates references, so some words differ without any amendment.";
    }

    /** The reading that the expression asks for: what is executed on the Act's words is printed as the Code would. */
    private static String reading(ExpressedText text) {
        if (!(text.expression().base() instanceof TextId.OfLaw of)) {
            return "";
        }
        return switch (of.law()) {
            case LawCitation.CodeSection code -> "the Code’s print";
            case LawCitation.ActSection act -> "the Act’s own words";
            case LawCitation.PublicLaw law -> "";
        };
    }
}
