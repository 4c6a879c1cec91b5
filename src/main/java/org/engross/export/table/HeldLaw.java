package org.engross.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.library.Holding;

/** A law, whatever its day, and the texts held of it, the earliest first; there is at least one. */
public record HeldLaw(LawCitation law, List<Holding> texts) {

    public HeldLaw {
        texts = List.copyOf(texts);
    }

    /** Each law of which there is a text among these, once, in order of its id. */
    public static List<HeldLaw> of(List<Holding> holdings) {
        SortedMap<LawCitation, List<Holding>> laws = new TreeMap<>(Comparator.comparing(LawCitation::toString));
        for (var held : holdings) {
            if (held.document().id() instanceof TextId.OfLaw of) {
                laws.computeIfAbsent(of.law(), law -> new ArrayList<>()).add(held);
            }
        }
        return laws.entrySet().stream()
                .map(law -> new HeldLaw(
                        law.getKey(),
                        law.getValue().stream().sorted(Holding.BY_DATE).toList()))
                .toList();
    }

    /** {@code code}, {@code act}, {@code public} or {@code private}. */
    public String kind() {
        return switch (law) {
            case LawCitation.CodeSection code -> "code";
            case LawCitation.ActSection act -> "act";
            case LawCitation.PublicLaw enacted -> "public";
            case LawCitation.PrivateLaw enacted -> "private";
        };
    }

    /** The heading or title of its newest text. */
    public String title() {
        var newest = texts.getLast().document();
        return newest.officialTitle().isEmpty() ? newest.title() : newest.officialTitle();
    }

    public LocalDate earliest() {
        return texts.getFirst().document().date();
    }

    public LocalDate newest() {
        return texts.getLast().document().date();
    }

    /** The page of its newest text, from the slash on. */
    public String address() {
        return texts.getLast().document().id().uslm();
    }
}
