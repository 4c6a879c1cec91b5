package org.engross.library.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.measure.Disposition;
import org.engross.member.MemberId;

/**
 * Which amendments are listed.
 *
 * @param status what became of it
 * @param affects a section or a title of the Code that one of the texts would change, as {@code usc/47/230} or {@code usc/47}
 * @param from the first day of submission
 * @param to the last
 * @param words of the purpose or the description
 */
public record AmendmentSelection(
        Optional<Congress> congress,
        Optional<Chamber> chamber,
        Optional<MeasureId> measure,
        Optional<MemberId> sponsor,
        Optional<String> affects,
        Optional<Disposition.Kind> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words,
        AmendmentOrder order) {

    /** How they are ordered; those of one day by their ids. */
    public enum AmendmentOrder {
        ID(BY_ID),
        DATE("listed.submitted, " + BY_ID),
        NEWEST("listed.submitted desc, " + BY_ID);

        private final String columns;

        AmendmentOrder(String columns) {
            this.columns = columns;
        }
    }

    private static final String BY_ID =
            "cast(substring(listed.id from position('-' in listed.id) + 1) as integer), substring(listed.id from 1 for 1),"
                    + " cast(regexp_substr(listed.id, '[0-9]+') as integer)";

    private static final String ROWS =
            "(select a.id, a.measure, a.sponsor, a.outcome, a.submitted, a.purpose, a.description"
                    + " from amendment a where a.bundled = true"
                    + " or not exists (select 1 from amendment b where b.id = a.id and b.bundled = true)) listed";

    Selection selection() {
        return new Selection(ROWS, order.columns)
                .where("congress", congress.map(one -> "%-" + one), "listed.id like :congress")
                .where("chamber", chamber.map(one -> one.letter() + "%"), "listed.id like :chamber")
                .where("measure", measure.map(Object::toString), "listed.measure = :measure")
                .where("sponsor", sponsor.map(MemberId::value), "listed.sponsor = :sponsor")
                .where("status", status.map(Disposition.Kind::name), "listed.outcome = :status")
                .where("first", from, "listed.submitted >= :first")
                .where("last", to, "listed.submitted <= :last")
                .affecting(affects)
                .having("words", words, "listed.purpose", "listed.description");
    }
}
