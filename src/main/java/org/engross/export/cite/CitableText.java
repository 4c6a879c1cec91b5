package org.engross.export.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;

/**
 * A text to be cited, with what is known of it.
 *
 * @param name that it goes by: {@code Stop Enabling Sex Traffickers Act of 2017}; empty where it has none
 * @param stage as its print has it: {@code Reported in House}
 * @param date of the print, or from which the law stands so
 * @param committee that reported it, in its own words: {@code Judiciary Committee}; empty for every other
 * @param published where the official publication stands: {@code 132 Stat. 1253}; empty where that is not known
 * @param place in it, as a lawyer writes it: {@code section 3(a)}, in a section of law {@code (e)(5)}; empty for the whole
 * @param amending the titles of the texts executed on it; none for a text as it is held
 */
public record CitableText(
        TextId id,
        String name,
        String stage,
        LocalDate date,
        Optional<String> committee,
        String published,
        String place,
        List<String> amending) {

    public CitableText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(place, "place");
        amending = List.copyOf(amending);
    }

    /** {@code H.R. 1865, 115th Congress, Allow … Act of 2017, engrossed in House (February 27, 2018), section 3}. */
    String plain() {
        return switch (id) {
            case TextId.OfMeasure of ->
                of.version().measure().printed() + ", "
                        + Ordinals.of(of.version().measure().congress().number()) + " Congress" + before(name)
                        + before(printed()) + after(" (", DayStyle.PLAIN.of(date), ")") + before(place) + executed();
            case TextId.OfAmendment of ->
                of.amendment().printed() + ", "
                        + Ordinals.of(of.amendment().congress().number()) + " Congress (" + DayStyle.PLAIN.of(date)
                        + ")" + before(place) + executed();
            case TextId.OfLaw of -> law(of, DayStyle.PLAIN);
        };
    }

    /** As the Bluebook cites a bill (rule 13.2), an enacted law (rule 12.4) or the Code (rule 12.3), without an address. */
    String bluebook() {
        return switch (id) {
            case TextId.OfMeasure of ->
                ahead(name) + of.version().measure().printed() + ", " + congress(of.version())
                        + after(" ", sections(), "") + " (as " + passed(of.version(), DayStyle.BLUEBOOK) + executed()
                        + ")";
            case TextId.OfAmendment of ->
                amendment(of.amendment()) + ", "
                        + Ordinals.of(of.amendment().congress().number()) + " Cong." + after(" ", sections(), "") + " ("
                        + DayStyle.BLUEBOOK.of(date) + executed() + ")";
            case TextId.OfLaw of -> law(of, DayStyle.BLUEBOOK);
        };
    }

    /** As a newspaper names it. */
    String ap() {
        return switch (id) {
            case TextId.OfMeasure of ->
                of.version().measure().printed() + after(", the ", name, "") + before(capital(place)) + ", as "
                        + passed(of.version(), DayStyle.AP) + executed();
            case TextId.OfAmendment of ->
                of.amendment().printed() + before(capital(place)) + ", " + DayStyle.AP.of(date) + executed();
            case TextId.OfLaw of -> law(of, DayStyle.AP);
        };
    }

    /** The same without the name and the place, for where two are named beside each other. */
    CitableText plainly() {
        return new CitableText(id, "", stage, date, committee, published, "", amending);
    }

    /** {@code hr1865-115-eh-s3}. */
    String key() {
        return (id + " " + place).strip().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private String law(TextId.OfLaw of, DayStyle style) {
        return switch (of.law()) {
            case LawCitation.CodeSection code -> code(code, style) + " (" + since(style) + executed() + ")";
            case LawCitation.ActSection act ->
                (style == DayStyle.BLUEBOOK
                                ? act.actName() + ", § " + act.printedSection() + place
                                : capital(style, "section ") + act.printedSection() + place + " of the "
                                        + act.actName())
                        + " (" + since(style) + executed() + ")";
            case LawCitation.PublicLaw law ->
                enacted(
                        "Public Law",
                        "Pub. L. No.",
                        law.congress() + "-" + law.number(),
                        section(law.section()),
                        style);
            case LawCitation.PrivateLaw law ->
                enacted("Private Law", "Priv. L. No.", law.congress() + "-" + law.number(), "", style);
        };
    }

    private String code(LawCitation.CodeSection code, DayStyle style) {
        boolean chapter = code.section().startsWith("ch");
        return switch (style) {
            case PLAIN -> code.printed() + place;
            case BLUEBOOK ->
                code.title() + " U.S.C. " + (chapter ? "ch. " + code.section().substring(2) : "§ " + code.section())
                        + place;
            case AP ->
                (chapter ? "Chapter " + code.section().substring(2) : "Section " + code.section()) + place
                        + " of Title " + code.title() + " of the U.S. Code";
        };
    }

    private String since(DayStyle style) {
        return "as in force from " + style.of(date);
    }

    private String enacted(String kind, String brief, String number, String whole, DayStyle style) {
        var at = whole.isEmpty() ? place : whole + place;
        return switch (style) {
            case PLAIN ->
                kind + " " + number + before(name) + " (" + DayStyle.PLAIN.of(date) + ")" + before(at) + executed();
            case BLUEBOOK ->
                ahead(name) + brief + " " + number + before(at.replace("section ", "§ ")) + before(published) + " ("
                        + date.getYear() + executed() + ")";
            case AP -> kind + " " + number + after(", the ", name, "") + before(capital(at)) + executed();
        };
    }

    private static String section(String number) {
        return number.isEmpty() ? "" : "section " + number;
    }

    private static String congress(VersionId version) {
        return Ordinals.of(version.measure().congress().number()) + " Cong.";
    }

    private static String amendment(AmendmentId id) {
        return (id.chamber() == Chamber.HOUSE ? "H. Amend. " : "S. Amend. ") + id.number();
    }

    /** {@code § 3(a)}. */
    private String sections() {
        return place.replace("section ", "§ ");
    }

    private String printed() {
        return stage.isEmpty() ? "" : Character.toLowerCase(stage.charAt(0)) + stage.substring(1);
    }

    /** {@code passed by House, Feb. 27, 2018}; in a newspaper {@code passed by the House on Feb. 27, 2018}. */
    private String passed(VersionId version, DayStyle style) {
        boolean ap = style == DayStyle.AP;
        var letters = version.version().code().replaceAll("[0-9]+$", "");
        var words = switch (letters) {
            case "ih", "is" -> "introduced in " + chamber(letters, ap);
            case "rh", "rs" ->
                "reported "
                        + committee
                                .map(name -> "by " + by(name, letters, ap))
                                .orElseGet(() -> "in " + chamber(letters, ap));
            case "eh", "es" -> "passed by " + chamber(letters, ap);
            case "enr" -> "enrolled";
            default -> printed();
        };
        return words + (ap ? " on " : ", ") + style.of(date);
    }

    private static String chamber(String letters, boolean ap) {
        return (ap ? "the " : "") + (letters.endsWith("h") ? "House" : "Senate");
    }

    /** {@code H. Comm. on the Judiciary}; in a newspaper {@code the House Judiciary Committee}. */
    private static String by(String name, String letters, boolean ap) {
        var of = name.replaceFirst(" Committee$", "");
        return ap
                ? chamber(letters, true) + " " + name
                : (letters.endsWith("h") ? "H." : "S.") + " Comm. on "
                        + (of.equals("Judiciary") || of.equals("Budget") ? "the " : "") + of;
    }

    private String executed() {
        return amending.isEmpty()
                ? ""
                : ", as it would read amended by " + amending.stream().collect(Collectors.joining("; "));
    }

    private static String before(String words) {
        return after(", ", words, "");
    }

    private static String ahead(String words) {
        return after("", words, ", ");
    }

    private static String after(String lead, String words, String end) {
        return words.isEmpty() ? "" : lead + words + end;
    }

    private static String capital(DayStyle style, String words) {
        return style == DayStyle.AP ? capital(words) : words;
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
