package org.engross.export.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.diff.Edit;
import org.engross.export.UncheckedSigns.UncheckedSign;
import org.engross.expression.TextEffects;

/**
 * The comparative print that counsel to a committee file with its report: every law that a bill changes, omitted matter
 * in black brackets, new matter in italics, the rest in roman, asterisks for what is passed over (House rule XIII, clause
 * 3(e), the Ramseyer rule; Senate rule XXVI, paragraph 12, the Cordon rule). What was not carried out, not tried or not
 * read is told before the first law, each with its reason.
 *
 * @param id the expression of the text
 * @param title of the text
 * @param heading {@code CHANGES IN EXISTING LAW MADE BY THE BILL, AS REPORTED}
 * @param opening the sentence with which the rule is complied with, and which explains the devices
 * @param notes what a reader must know of how the print was made, in sentences
 * @param leftOut what of the text the print does not show as a change
 * @param signs what the signs beside words that were not checked stand for
 * @param items the laws, in printed order
 */
public record CommitteePrint(
        String id,
        String title,
        Chamber chamber,
        Extent extent,
        LocalDate date,
        String heading,
        String opening,
        List<String> notes,
        List<LeftOut> leftOut,
        List<UncheckedSign> signs,
        List<PrintedItem> items) {

    /** How much of a section that changes is printed. */
    public enum Extent {
        /** What changes, with the levels around it. */
        PARTS,
        /** The whole section; other sections are passed over. */
        SECTIONS
    }

    /**
     * What the print does not show as a change of law.
     *
     * @param law that it is for, as a lawyer writes it; empty where the text does not say
     * @param place in the text, as printed
     */
    public record LeftOut(String law, String place, String words, String reason) {}

    /** What stands in a print, from above to below. */
    public sealed interface PrintedItem {

        /** The centred name of a law, or of a part of one. */
        record LawHead(String words) implements PrintedItem {}

        /** Asterisks: something of the law is passed over. */
        record PassedOver() implements PrintedItem {}

        /**
         * A paragraph of law.
         *
         * @param indent from 0, of the section itself, to 6
         * @param edits what is struck is omitted matter, what is inserted is new
         * @param sign of what was not checked; empty where all was
         */
        record LawWords(int indent, List<Edit> edits, String sign) implements PrintedItem {
            public LawWords {
                edits = List.copyOf(edits);
            }
        }

        /** The name of a law; empty for all else. */
        default String head() {
            return this instanceof LawHead head ? head.words() : "";
        }

        /** A paragraph of law; empty for all else. */
        default Optional<LawWords> law() {
            return this instanceof LawWords law ? Optional.of(law) : Optional.empty();
        }

        /** Whether it is asterisks. */
        default boolean isPassedOver() {
            return this instanceof PassedOver;
        }
    }

    /** The chamber whose committee would file the print of a text. */
    public static Chamber chamberOf(TextEffects told) {
        return told.text().map(text -> PrintOpening.chamberOf(text.base())).orElse(Chamber.HOUSE);
    }

    /** {@code house} or {@code senate}, as it is asked for. */
    public String committee() {
        return chamber.name().toLowerCase(Locale.ROOT);
    }

    /** {@code parts} or {@code sections}, as it is asked for. */
    public String much() {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    /** What stands for what is passed over, as the Government Publishing Office sets it. */
    public String asterisks() {
        return "*  *  *  *  *  *  *";
    }

    public CommitteePrint {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(extent, "extent");
        notes = List.copyOf(notes);
        leftOut = List.copyOf(leftOut);
        signs = List.copyOf(signs);
        items = List.copyOf(items);
    }

    /** Prints what a text does, told {@linkplain org.engross.expression.EffectReader#inTheActsWords in the Acts' words}. */
    public static CommitteePrint of(TextEffects told, Chamber chamber, Extent extent) {
        var laws = CommitteeLaws.of(told, extent);
        var opening = new PrintOpening(told, chamber);
        return new CommitteePrint(
                told.id(),
                told.title(),
                chamber,
                extent,
                told.date(),
                opening.heading(),
                laws.items().isEmpty() ? opening.nothing(laws.leftOut().isEmpty()) : opening.sentence(),
                opening.notes(laws.notes()),
                laws.leftOut(),
                laws.signs(),
                laws.items());
    }
}
