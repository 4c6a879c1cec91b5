package org.engross.library.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureType;
import org.engross.citation.Undated;
import org.engross.member.MemberId;

/**
 * Which measures are listed. Of one of which texts alone are held, the day is that of the print as introduced; its sponsor, its
 * law and its subjects are not known.
 *
 * @param law that the measure became
 * @param affects a section or a title of the Code that one of the texts would change, as {@code usc/47/230} or {@code usc/47}
 * @param from the first day of introduction
 * @param to the last
 * @param subject a policy area or a further term of the Congressional Research Service, in any letter case
 * @param words of the title
 */
public record MeasureSelection(
        Optional<Congress> congress,
        Optional<MemberId> sponsor,
        Optional<String> affects,
        Optional<LawCitation> law,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> subject,
        Optional<String> words,
        MeasureOrder order) {

    /** How they are ordered; those of one day by their ids, and those without a day last. */
    public enum MeasureOrder {
        ID(BY_ID),
        INTRODUCED("listed.day_introduced nulls last, " + BY_ID),
        NEWEST("listed.day_introduced desc nulls last, " + BY_ID),
        TITLE("lower(listed.title), " + BY_ID);

        private final String columns;

        MeasureOrder(String columns) {
            this.columns = columns;
        }
    }

    private static final String BY_ID = "cast(substring(listed.id from position('-' in listed.id) + 1) as integer), "
            + byType() + ", cast(regexp_substr(listed.id, '[0-9]+') as integer)";

    /** What the collection says of a measure stands before what an official record says; then those of which texts alone are held. */
    private static final String ROWS =
            "(select m.id, m.bundled, m.introduced as day_introduced, m.sponsor, m.law, m.title from measure m"
                    + " where m.bundled = true"
                    + " or not exists (select 1 from measure b where b.id = m.id and b.bundled = true)"
                    + " union all select h.measure, false, min(case when h.text_id like '%/ih' or h.text_id like '%/is'"
                    + " then nullif(h.held_from, date '" + Undated.DAY + "') end),"
                    + " cast(null as varchar(7)), cast(null as varchar(40)), max(h.official_title)"
                    + " from holding h where h.measure is not null and h.superseded = false"
                    + " and not exists (select 1 from measure m where m.id = h.measure) group by h.measure) listed";

    private static final String ON_SUBJECT = "exists (select 1 from measure told where told.id = listed.id"
            + " and told.bundled = listed.bundled and regexp_like(told.detail, :subject, 'i'))";

    private static String byType() {
        var order = new StringBuilder("case regexp_substr(listed.id, '[a-z]+')");
        for (var type : MeasureType.values()) {
            order.append(" when '").append(type.code()).append("' then ").append(type.ordinal());
        }
        return order.append(" end").toString();
    }

    Selection selection() {
        return new Selection(ROWS, order.columns)
                .where("congress", congress.map(one -> "%-" + one), "listed.id like :congress")
                .where("sponsor", sponsor.map(MemberId::value), "listed.sponsor = :sponsor")
                .where("law", law.map(Object::toString), "listed.law = :law")
                .where("first", from, "listed.day_introduced >= :first")
                .where("last", to, "listed.day_introduced <= :last")
                .where("subject", subject.map(MeasureSelection::pattern), ON_SUBJECT)
                .affecting(affects)
                .having("words", words, "listed.title");
    }

    /** The subject as it stands in the detail of a measure, which is JSON. */
    private static String pattern(String subject) {
        var quoted = Pattern.compile("[^A-Za-z0-9 ,]").matcher(subject.strip()).replaceAll("\\\\$0");
        return "\"(policyArea\":|subjects\":\\[([^\\]]*,)?)\"" + quoted + "\"";
    }
}
