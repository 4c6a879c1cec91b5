package org.engross.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.library.Holding;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * What is cited as one of the texts held has it.
 *
 * @param until the day of the next text held, from which this one stands no more; empty of the newest held
 * @param place where the words stand in this text; the root for the whole text, empty where they are not in it
 * @param change what became of them since the text before
 * @param by the laws that made the change, where the record of the section tells them
 */
public record TextState(
        Holding text, Optional<LocalDate> until, Optional<ProvisionPath> place, Became change, List<LawCitation> by) {

    /**
     * What became of the words since the text before.
     *
     * @param renumberedFrom the place that they had there, where it is another
     */
    public record Became(StateChange what, Optional<ProvisionPath> renumberedFrom) {

        static final Became FIRST = new Became(StateChange.FIRST, Optional.empty());

        public Became {
            Objects.requireNonNull(what, "what");
        }

        /** {@code reworded}. */
        public String word() {
            return what.name().toLowerCase(Locale.ROOT);
        }

        /** Whether the words or their place differ from the text before. */
        boolean isChange() {
            return renumberedFrom.isPresent()
                    || switch (what) {
                        case FIRST, SAME, ABSENT -> false;
                        case REWORDED, ADDED, STRUCK -> true;
                    };
        }
    }

    /** How words stand to the text before. */
    public enum StateChange {
        /** There is no text before. */
        FIRST,
        SAME,
        REWORDED,
        ADDED,
        STRUCK,
        /** They are in neither. */
        ABSENT
    }

    public TextState {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(change, "change");
        by = List.copyOf(by);
    }

    /** The id of the text, with the day from which it stands. */
    public String id() {
        return text.id();
    }

    /** The day from which it stands so; empty where its print bears none and no record tells it. */
    public Optional<LocalDate> from() {
        return Undated.day(text.document().date());
    }

    /** The provisions at the place: several where enacted law has two of one designation. */
    public List<Provision> provisions() {
        return place.map(at -> Walk.find(text.document().text(), at)).orElse(List.of());
    }

    /** The words as printed, a provision a line; empty where they are not in this text. */
    public String words() {
        return provisions().stream().map(PlainPrint::of).collect(Collectors.joining());
    }

    /** The page of the place, from the slash on: {@code /us/usc/t47/s230/e/5@2018-04-11}. */
    public String address() {
        var below = place.filter(at -> !at.equals(ProvisionPath.ROOT))
                .map(at -> "/" + at)
                .orElse("");
        return text.document().id() instanceof TextId.OfLaw of
                ? of.law().uslm() + below + of.asOf().map(day -> "@" + day).orElse("")
                : text.document().id().uslm() + below;
    }

    /** {@code (e)(5)}, {@code section 4(a)}; empty of the whole text, and where the words are not in it. */
    public String printedPlace() {
        return place.filter(at -> !at.equals(ProvisionPath.ROOT))
                .map(ProvisionPath::printed)
                .orElse("");
    }

    /** What became of the words, and by which laws: {@code same words, renumbered from (e)(2), by Pub. L. 105-277, sec. 1404}. */
    public String told() {
        var what = switch (change.what()) {
            case FIRST -> "the first text held";
            case SAME -> "the same words";
            case ABSENT -> "not in the text";
            case REWORDED, ADDED, STRUCK -> change.word();
        };
        var from = change.renumberedFrom()
                .map(old -> ", renumbered from " + old.printed())
                .orElse("");
        return what + from + (change.isChange() && !by.isEmpty() ? ", by " + printedLaws() : "");
    }

    private String printedLaws() {
        return by.stream().map(LawCitation::printed).collect(Collectors.joining(" and "));
    }
}
