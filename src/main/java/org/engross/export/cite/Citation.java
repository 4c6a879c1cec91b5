package org.engross.export.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.vote.RollCall;

/**
 * How something is cited. What a reader must know of a text (that it was computed, or not held against an official copy)
 * goes with it in every form.
 *
 * @param plain in full words
 * @param bluebook after The Bluebook: A Uniform System of Citation; where it has no rule, as it cites what is most like it
 * @param ap after The Associated Press Stylebook
 * @param bibtex as an entry
 */
public record Citation(String plain, String bluebook, String ap, String bibtex) {

    public Citation {
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(bluebook, "bluebook");
        Objects.requireNonNull(ap, "ap");
        Objects.requireNonNull(bibtex, "bibtex");
    }

    /**
     * Where what is cited is found.
     *
     * @param link its permanent address
     * @param record the address of the official record; empty for none
     * @param marks what a reader must know of the texts, in sentences
     * @param accessed the day on which the reader saw it; left to the reader where it is not given
     */
    public record CitedAt(String link, String record, List<String> marks, Optional<LocalDate> accessed) {

        /** Where no official record is cited beside it. */
        public CitedAt(String link, List<String> marks, Optional<LocalDate> accessed) {
            this(link, "", marks, accessed);
        }

        public CitedAt {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(record, "record");
            marks = List.copyOf(marks);
        }

        private CitedAt recordedAt(String address) {
            return new CitedAt(link, address, marks, accessed);
        }

        /** As the Bluebook names an address: the original, and the one that keeps it in brackets. */
        private String bluebook() {
            return record.isEmpty() ? link : record + " [" + link + "]";
        }

        private String marked() {
            return marks.isEmpty() ? "" : " " + String.join(" ", marks);
        }
    }

    /** A text, or a place in it. */
    public static Citation of(CitableText text, CitedAt at) {
        return of(text.plain(), text.bluebook(), text.ap(), text.key(), "U.S. Congress", text.date(), at);
    }

    /**
     * A comparison.
     *
     * @param what of it is cited: {@code section 2(1), reworded}; empty for the whole
     */
    public static Citation of(CitableText older, CitableText newer, String what, CitedAt at) {
        var lead = what.isEmpty() ? "" : Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": ";
        return of(
                lead + older.plain() + ", compared with " + newer.plainly().plain(),
                (what.isEmpty() ? "Compare " : lead + "compare ")
                        + older.plainly().bluebook() + ", with "
                        + newer.plainly().bluebook(),
                lead + older.plainly().ap() + ", compared with "
                        + newer.plainly().ap(),
                older.plainly().key() + "-to-" + newer.plainly().key() + (what.isEmpty() ? "" : "-" + key(what)),
                "Engross",
                newer.date(),
                at);
    }

    /** A vote; the Bluebook's form names the chamber's own record, and ours in brackets behind it. */
    public static Citation of(RollCall vote, CitedAt at) {
        var id = vote.id();
        boolean house = id.chamber() == Chamber.HOUSE;
        int session = id.year() - id.congress().firstYear() + 1;
        var congress = Ordinals.of(id.congress().number());
        var told = vote.result() + ", " + vote.tally();
        return of(
                id.chamber().printed() + " roll call " + id.number() + ", " + congress + " Congress, "
                        + (session == 1 ? "1st" : "2nd") + " session (" + DayStyle.PLAIN.of(vote.date()) + "), "
                        + vote.question() + ": " + told,
                (house ? "H." : "S.") + " Roll Call Vote No. " + id.number() + ", " + congress + " Cong., "
                        + (session == 1 ? "1st" : "2d") + " Sess. (" + DayStyle.BLUEBOOK.of(vote.date()) + ")",
                id.chamber().printed() + " Roll Call " + id.number() + ", " + DayStyle.AP.of(vote.date()) + ": " + told,
                id.toString().replace('.', '-'),
                house ? "U.S. House of Representatives" : "U.S. Senate",
                vote.date(),
                at.recordedAt(vote.source()));
    }

    /**
     * A quotation traced through the collection.
     *
     * @param words as they were asked for
     * @param answer in a sentence: {@code Verbatim in 2 texts: first in …}
     * @param newest the day of the newest text that answers it
     */
    public static Citation ofQuotation(String words, String answer, LocalDate newest, CitedAt at) {
        var told = "“" + words + "”. " + answer.replaceFirst("[.]$", "");
        var key = "quote-" + key(words.substring(0, Math.min(words.length(), LONGEST_KEY)));
        return of(told, told, told, key, "Engross", newest, at);
    }

    private static final int LONGEST_KEY = 40;

    private static String key(String words) {
        return words.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Citation of(
            String plain, String bluebook, String ap, String key, String author, LocalDate date, CitedAt at) {
        var seen = at.accessed();
        return new Citation(
                plain + ". Engross, " + at.link()
                        + seen.map(day -> ", accessed " + DayStyle.PLAIN.of(day))
                                .orElse("") + "." + at.marked(),
                bluebook + ", " + at.bluebook()
                        + seen.map(day -> " (last visited " + DayStyle.BLUEBOOK.of(day) + ")")
                                .orElse("")
                        + "." + at.marked(),
                ap + ". Engross, " + at.link()
                        + seen.map(day -> ", accessed " + DayStyle.AP.of(day)).orElse("") + "." + at.marked(),
                BibEntry.of(key, author, plain, date, at));
    }
}
