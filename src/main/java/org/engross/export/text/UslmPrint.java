package org.engross.export.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.library.Document;
import org.engross.library.Voucher;
import org.engross.measure.PrintedName;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Prints a document as USLM 2 XML, which reads back to an equal document. In a quoted block each designation, and each
 * provision that has none, begins with a quotation mark, and the last words of the block end with one, as in bills. Each
 * provision bears its {@linkplain UslmIdentifiers identifier}.
 */
public final class UslmPrint {

    private static final String NAMESPACE = "http://schemas.gpo.gov/xml/uslm";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final UslmLines out = new UslmLines();

    private UslmPrint() {}

    /** The whole document, each line ended by a line feed. */
    public static String of(Document document) {
        var print = new UslmPrint();
        print.document(document);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + print.out;
    }

    /** What came of executing, or a provision of a text, as an element in the namespace of USLM. */
    public static String of(Provision root, TextId text, ProvisionPath place, Provision shown) {
        return of(shown, UslmIdentifiers.at(root, text.workUslm(), place));
    }

    static String of(Provision provision, Optional<String> identifier) {
        var print = new UslmPrint();
        print.provision(provision, QuotationMarks.NONE, " xmlns=\"" + NAMESPACE + "\"", identifier);
        return print.out.toString();
    }

    /**
     * The quotation marks that a part takes.
     *
     * @param opens before each designation and each provision without one
     * @param closes after the last words
     */
    private record QuotationMarks(boolean opens, boolean closes) {
        static final QuotationMarks NONE = new QuotationMarks(false, false);

        QuotationMarks closing(boolean last) {
            return new QuotationMarks(opens, closes && last);
        }

        String mark() {
            return opens ? "“" : "";
        }
    }

    private void document(Document document) {
        var root = rootElement(document.id());
        out.open(root, " xmlns=\"" + NAMESPACE + "\" xmlns:dc=\"" + DUBLIN_CORE + "\" xml:lang=\"en\"");
        meta(document);
        document.struck().ifPresent(struck -> main(struck, " changed=\"deleted\"", Optional.empty()));
        main(
                document.text(),
                document.struck().isPresent() ? " changed=\"added\"" : "",
                Optional.of(document.id().workUslm()));
        out.close(root);
    }

    private static String rootElement(TextId id) {
        return switch (id) {
            case TextId.OfMeasure measure ->
                measure.version().measure().type().code().endsWith("res") ? "resolution" : "bill";
            case TextId.OfAmendment amendment -> "amendment";
            case TextId.OfLaw law ->
                switch (law.law()) {
                    case LawCitation.CodeSection code -> "uscDoc";
                    case LawCitation.ActSection act -> "lawDoc";
                    case LawCitation.PublicLaw publicLaw -> "pLaw";
                    case LawCitation.PrivateLaw privateLaw -> "pLaw";
                };
        };
    }

    private void meta(Document document) {
        out.open("meta", "");
        out.line("dc:title", "", document.title());
        out.line("citableAs", "", document.source().citation());
        out.line("docStage", "", document.stage());
        out.line("dc:identifier", "", document.id().toString());
        out.line(
                "dc:date",
                "",
                Undated.day(document.date()).map(LocalDate::toString).orElse(""));
        out.line("dc:source", "", document.source().url());
        out.line("dc:rights", "", document.source().rights());
        out.line("property", " role=\"officialTitle\"", document.officialTitle());
        out.line("property", " role=\"dateNote\"", document.dateNote());
        switch (document.claim()) {
            case Voucher.OwnWord word -> out.line("dc:publisher", "", word.publisher());
            case Voucher.Unchecked unchecked -> out.line("property", " role=\"checkNote\"", unchecked.why());
            case Voucher.Held held -> throw new IllegalStateException("no file vouches for itself");
        }
        out.close("meta");
        var number = document.text().heading().words();
        if (document.text().level() == Level.TEXT && !number.isEmpty()) {
            int space = number.lastIndexOf(' ');
            out.open("preface", "");
            out.line("dc:type", "", number.substring(0, Math.max(0, space)));
            out.line("docNumber", "", number.substring(space + 1));
            sponsors(document.names());
            out.close("preface");
        }
    }

    private void sponsors(List<PrintedName> names) {
        if (!names.isEmpty()) {
            out.open("action", "");
            out.raw(
                    "actionDescription",
                    "",
                    names.stream().map(UslmPrint::sponsor).collect(Collectors.joining(", ")));
            out.close("action");
        }
    }

    private static String sponsor(PrintedName name) {
        var element = name.role().name().toLowerCase(Locale.ROOT);
        var id = name.member()
                .map(member -> (member.isBioguide() ? " houseId=\"" : " senateId=\"") + member + "\"")
                .orElse("");
        return "<" + element + id + ">" + UslmLines.escaped(name.printed()) + "</" + element + ">";
    }

    /** @param identifier of the whole; empty for words that were struck, which are at no place of the text */
    private void main(Provision text, String attributes, Optional<String> identifier) {
        out.open("main", attributes);
        if (text.level() == Level.TEXT) {
            parts(text.parts(), QuotationMarks.NONE, false, identifier);
        } else {
            provision(text, QuotationMarks.NONE, "", identifier);
        }
        out.close("main");
    }

    private void provision(
            Provision provision, QuotationMarks quotation, String attributes, Optional<String> identifier) {
        var element = UslmNames.of(provision.level());
        boolean isItem = provision.level() == Level.TABLE_ITEM;
        var designation = provision.designation();
        out.open(
                element,
                attributes
                        + identifier
                                .map(named -> " identifier=\"" + UslmLines.escaped(named) + "\"")
                                .orElse(""));
        if (!designation.isNone()) {
            out.raw(
                    isItem ? "designator" : "num",
                    " value=\"" + UslmLines.escaped(designation.value()) + "\"",
                    UslmLines.escaped(quotation.mark() + designation.printed()));
        }
        boolean begins = quotation.opens() && designation.isNone();
        if (!provision.heading().isEmpty() || !provision.heading().marks().isEmpty()) {
            var closes = quotation.closes() && provision.parts().isEmpty();
            var setOff = provision.level().isWithinSection() ? ".—" : "";
            out.raw(
                    isItem ? "label" : "heading",
                    "",
                    UslmWords.of(provision.heading(), begins ? "“" : "", (closes ? "”" : "") + setOff));
            begins = false;
        }
        parts(provision.parts(), quotation, begins, identifier);
        out.close(element);
    }

    /** Blocks stand in the element of the words that introduce them. */
    private void parts(List<Part> parts, QuotationMarks quotation, boolean begins, Optional<String> above) {
        boolean mark = begins;
        var identifiers = UslmIdentifiers.below(above, parts).iterator();
        for (int i = 0; i < parts.size(); i++) {
            var closing = quotation.closing(i == parts.size() - 1);
            switch (parts.get(i)) {
                case Wording wording -> {
                    int end = i + 1;
                    while (end < parts.size() && parts.get(end) instanceof QuotedContent) {
                        end++;
                    }
                    wording(wording, mark, closing, parts.subList(i + 1, end));
                    i = end - 1;
                    mark = false;
                }
                case Provision provision -> provision(provision, closing, "", identifiers.next());
                case QuotedContent block -> block(block);
            }
        }
    }

    private void wording(Wording wording, boolean opens, QuotationMarks quotation, List<Part> blocks) {
        var element = UslmNames.of(wording.kind());
        var words = UslmWords.of(wording, opens ? "“" : "", quotation.closes() ? "”" : "");
        if (blocks.isEmpty()) {
            out.raw(element, "", words);
            return;
        }
        out.open(element, "");
        out.text(words);
        blocks.forEach(block -> block((QuotedContent) block));
        out.close(element);
    }

    private void block(QuotedContent block) {
        var element = block.marked() ? "quotedContent" : "amendmentContent";
        out.open(element, "");
        parts(block.parts(), new QuotationMarks(block.marked(), block.marked()), block.marked(), Optional.empty());
        out.close(element);
        if (!block.after().isEmpty()) {
            out.line("inline", " role=\"after-quoted-block\"", block.after());
        }
    }
}
