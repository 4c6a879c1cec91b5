package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;

/** What a reader must know before reading a comparison. */
public final class CompareNotes {

    private CompareNotes() {}

    public static List<String> of(ExpressedText from, ExpressedText to, Comparison comparison) {
        return of(List.of(from, to), List.of(comparison));
    }

    /** Of two texts or more, each told against the first. */
    public static List<String> of(List<ExpressedText> texts, List<Comparison> comparisons) {
        var notes = new ArrayList<>(ExpressedText.marks(texts.toArray(ExpressedText[]::new)));
        notes.add(readings(texts));
        texts.stream().map(ExpressedText::note).distinct().forEach(notes::add);
        if (comparisons.stream().anyMatch(Comparison::coarse)) {
            notes.add("These texts are so large that they are compared more coarsely than word by word. Nothing is"
                    + " missing, but some words that both have are shown as struck and inserted.");
        }
        return notes.stream().filter(note -> !note.isEmpty()).toList();
    }

    /** Says which reading of a law is compared with which; empty where one of the texts is no reading of a law. */
    private static String readings(List<ExpressedText> texts) {
        var readings = texts.stream().map(CompareNotes::reading).toList();
        if (readings.contains("")) {
            return "";
        }
        if (readings.stream().distinct().count() == 1) {
            return (texts.size() == 2 ? "Both texts are " : "All of these texts are ") + readings.getFirst() + ".";
        }
        var each = texts.size() == 2
                ? "The older text is " + readings.getFirst() + ", the newer " + readings.getLast()
                : IntStream.range(0, texts.size())
                        .mapToObj(i -> texts.get(i).title() + " is " + readings.get(i))
                        .collect(Collectors.joining("; "));
        return each + ". The Code translates references, so some words differ without any amendment.";
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
            case LawCitation.PrivateLaw law -> "";
        };
    }
}
