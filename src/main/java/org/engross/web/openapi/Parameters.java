package org.engross.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.engross.member.Party;
import org.engross.quotation.Quotation;
import org.engross.vote.Cast;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.SearchRequest;

/** What each parameter of the API means, and what values it takes, by its name. */
final class Parameters {

    private static final String LIST = " Several may be given, one a parameter or with commas.";

    /**
     * One parameter.
     *
     * @param example a value that is answered
     */
    record Meaning(String description, boolean required, Schema schema, String example) {}

    private static final Map<String, Meaning> BY_NAME = new HashMap<>();

    static {
        texts();
        places();
        members();
        lists();
    }

    private Parameters() {}

    static Optional<Meaning> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The words for the forms that an address offers, the first of which is made where none is asked for. */
    static Meaning format(List<String> forms) {
        var words = forms.stream().map(Forms::word).toList();
        return new Meaning(
                "The form of the answer; it goes before the Accept header.",
                false,
                oneOf(words).defaultValue(words.getFirst()),
                words.getFirst());
    }

    static Meaning page() {
        return new Meaning("Which page of the list, from 1. A file has every row.", false, number(1), "1");
    }

    static Meaning size(int usual) {
        var schema = number(usual).maximum(BigDecimal.valueOf(Paging.MOST));
        return new Meaning("How many items a page has. A file has every row.", false, schema, "5");
    }

    private static void texts() {
        var expression = "An expression: a text (hr1865-115/rh, usc/47/230@2018-04-10,"
                + " act/communications-1934/230@2018-04-10, plaw-115-164, hamdt526-115), and after each + an amending"
                + " text that is executed on it. A law without a day is the newest held.";
        needed("id", expression, "hr1865-115/rh");
        needed("from", "The older text. " + expression, "hr1865-115/rh");
        needed("to", "The newer text. " + expression, "hr1865-115/eh");
        may(
                "texts",
                "The texts, as expressions, in the order in which each is told against the one before. Without it, the"
                        + " bills and the law." + LIST,
                listOf(string()),
                "hr1865-115/rh,hr1865-115/eh");
        may(
                "path",
                "Only what became of this provision and what is below it, in either text; summary and changes are of it. A PDF and a DOCX are of the whole.",
                string(),
                "s2");
        may(
                "include",
                "In the JSON, lists the provisions that did not change too; else they are counted.",
                oneOf("same"),
                "same");
        needed("q", "The words looked for.", "sex trafficking");
        may("kind", "Only what is of this kind.", oneOf("provision", "measure", "member"), "provision");
    }

    /** Those that stand in the path. */
    private static void places() {
        needed("measure", "A measure: type, number and Congress.", "hr1865-115");
        needed("code", "The stage of a text version, as the printing office writes it.", "rh");
        needed("amendment", "An amendment: type, number and Congress.", "hamdt526-115");
        needed("vote", "A roll call: chamber, number, Congress and session or year.", "h90-115.2018");
        needed("member", "A member, by the id of the Biographical Directory of Congress.", "W000812");
    }

    private static void members() {
        may(
                "party",
                "Only members of this party." + LIST,
                listOf(oneOf(Arrays.stream(Party.values()).map(Party::letter).toList())),
                "R");
        may(
                "state",
                "Only members from this state, district or territory." + LIST,
                listOf(oneOf(MemberFilter.STATES)),
                "MO");
        may(
                "position",
                "Only who answered so, as cast ("
                        + String.join(
                                ", ",
                                Arrays.stream(Cast.values())
                                        .map(MemberFilter::value)
                                        .toList())
                        + "), or for and against, which take both words. In the matrix also on one vote:"
                        + " h90-115.2018:No." + LIST,
                listOf(string()),
                "No");
        may(
                "asOf",
                "The names as they stood on this day; without it, the whole record.",
                string().format("date"),
                "2018-02-27");
        may(
                "status",
                "Names that stood on that day, those withdrawn by then, or both.",
                oneOf("active", "withdrawn", "all").defaultValue("active"),
                "active");
    }

    private static void lists() {
        may(
                "votes",
                "The roll calls; without it, all that stand." + LIST,
                listOf(string()),
                "h90-115.2018,h91-115.2018");
        may(
                "cosponsors",
                "Measures; the members whose names stand on one of them are shown." + LIST,
                listOf(string()),
                "hr1865-115");
        may(
                "rows",
                "Whether members are shown whose name is on none of the measures.",
                oneOf("cosponsors", "all").defaultValue("cosponsors"),
                "all");
        may(
                "show",
                "Every check, or the mismatches only.",
                oneOf("all", "mismatches").defaultValue("all"),
                "all");
    }

    /** The longest that is read, where an operation bounds it. */
    static Schema bounded(String operation) {
        return string().maxLength(operation.equals("quotes") ? Quotation.MOST : SearchRequest.LONGEST);
    }

    private static void needed(String name, String description, String example) {
        BY_NAME.put(name, new Meaning(description, true, string(), example));
    }

    private static void may(String name, String description, Schema schema, String example) {
        BY_NAME.put(name, new Meaning(description, false, schema, example));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(STRING);
    }

    private static Schema number(int otherwise) {
        return OASFactory.createSchema()
                .addType(INTEGER)
                .minimum(BigDecimal.ONE)
                .defaultValue(otherwise);
    }

    private static Schema oneOf(String... words) {
        return oneOf(List.of(words));
    }

    private static Schema oneOf(Collection<String> words) {
        return string().enumeration(List.copyOf(words));
    }

    private static Schema listOf(Schema items) {
        return OASFactory.createSchema().addType(ARRAY).items(items);
    }
}
