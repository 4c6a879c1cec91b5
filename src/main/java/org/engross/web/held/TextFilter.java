package org.engross.web.held;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.editorial.PopularNames;
import org.engross.library.Holding;
import org.engross.web.http.QueryParameters;

/** Which of the texts held are listed, and in what order. */
public class TextFilter {

    private static final String[] KINDS = {"measure", "law", "amendment"};

    @QueryParam("kind")
    String kind;

    @QueryParam("congress")
    String congress;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    /** Those that are asked for, in the order asked for; by their ids where none is. */
    List<Holding> of(List<Holding> all) {
        var order = order();
        return all.stream().filter(asked()).sorted(order).toList();
    }

    private Comparator<Holding> order() {
        return switch (QueryParameters.oneOf("sort", sort, "id", "id", "date", "newest", "kept")) {
            case "date" -> Holding.BY_DATE;
            case "newest" -> Holding.BY_DATE.reversed();
            case "kept" -> Comparator.comparing(Holding::keptAt).thenComparing(Holding::id);
            default -> Comparator.comparing(Holding::id);
        };
    }

    private Predicate<Holding> asked() {
        var only = QueryParameters.oneOf("kind", kind, "", KINDS);
        var first = QueryParameters.optional("from", from, QueryParameters::day);
        var last = QueryParameters.optional("to", to, QueryParameters::day);
        var of = QueryParameters.optional("congress", congress, TextFilter::congress);
        var words = PopularNames.plain(q == null ? "" : q);
        return held -> (only.isEmpty() || kind(held.document().id()).equals(only))
                && isWithin(held.document().date(), first, last)
                && (of.isEmpty() || of.equals(congress(held.document().id())))
                && PopularNames.plain(
                                held.document().title() + " " + held.document().officialTitle())
                        .contains(words);
    }

    private static boolean isWithin(LocalDate day, Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    private static Congress congress(String number) {
        if (!number.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("not a Congress: '" + number + "' (a Congress is written like 115)");
        }
        return new Congress(Integer.parseInt(number));
    }

    /** The Congress that made it; of a section as it stood on a day none is told. */
    private static Optional<Congress> congress(TextId id) {
        return switch (id) {
            case TextId.OfMeasure of -> Optional.of(of.version().measure().congress());
            case TextId.OfAmendment of -> Optional.of(of.amendment().congress());
            case TextId.OfLaw of ->
                switch (of.law()) {
                    case LawCitation.PublicLaw law -> Optional.of(law.congress());
                    case LawCitation.PrivateLaw law -> Optional.of(law.congress());
                    case LawCitation.CodeSection code -> Optional.empty();
                    case LawCitation.ActSection act -> Optional.empty();
                };
        };
    }

    static String kind(TextId id) {
        return switch (id) {
            case TextId.OfMeasure of -> "measure";
            case TextId.OfLaw of -> "law";
            case TextId.OfAmendment of -> "amendment";
        };
    }
}
