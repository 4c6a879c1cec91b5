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
 * Prints a document as USLM 2 XML, which is valid by the publisher's schema and reads back to an equal document. In a quoted
 * block each designation, and each provision that has none, begins with a quotation mark, and the last words of the block
 * end with one, as in bills. Each provision bears its {@linkplain UslmIdentifiers identifier}. Words that were struck stand
 * before the text in a block that says so.
 */
public final class UslmPrint {

    private static final String NAMESPACE = "http://schemas.gpo.gov/xml/uslm";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** The role of what is no instruction in an amendment, and stands in the element of one. */
    private static final String PARTS = "parts";

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
        var prefix = document.id() instanceof TextId.OfAmendment ? "amend" : "";
        meta(document, prefix);
        if (prefix.isEmpty()) {
            main(document);
        } else {
            directions(document);
        }
        out.close(root);
    }

    /** {@code meta}; of an amendment, {@code amendMeta}. */
    private static String named(String prefix, String element) {
        return prefix.isEmpty() ? element : prefix + Character.toUpperCase(element.charAt(0)) + element.substring(1);
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

    private void meta(Document document, String prefix) {
        out.open(named(prefix, "meta"), "");
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
        out.close(named(prefix, "meta"));
        var number = document.text().heading().words();
        if (document.text().level() == Level.TEXT && !number.isEmpty()) {
            int space = number.lastIndexOf(' ');
            out.open(named(prefix, "preface"), "");
            out.line("dc:type", "", number.substring(0, Math.max(0, space)));
            out.line("docNumber", "", number.substring(space + 1));
            sponsors(document.names());
            out.close(named(prefix, "preface"));
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
                .map(member -> (member.isBioguide() ? " bioGuideId=\"" : " senateId=\"") + member + "\"")
                .orElse("");
        return "<" + element + id + ">" + UslmLines.escaped(name.printed()) + "</" + element + ">";
    }

    private void main(Document document) {
        out.open("main", "");
        document.struck().ifPresent(struck -> {
            out.open("block", " changed=\"deleted\"");
            whole(struck, UslmPlace.ANY, "", Optional.empty());
            out.close("block");
        });
        whole(
                document.text(),
                UslmPlace.MAIN,
                document.struck().isPresent() ? " changed=\"added\"" : "",
                Optional.of(document.id().workUslm()));
        out.close("main");
    }

    /**
     * An amendment is a list of instructions. What it has besides stands in one of a role that says that it is none.
     */
    private void directions(Document document) {
        var parts = document.text().parts();
        boolean areAll = document.text().level() == Level.TEXT
                && parts.stream()
                        .allMatch(part -> part instanceof Provision direction && direction.level() == Level.DIRECTION);
        out.open("amendMain", " amendmentInstructionLineNumbering=\"off\"");
        var work = Optional.of(document.id().workUslm());
        if (areAll) {
            whole(document.text(), UslmPlace.ANY, "", work);
        } else {
            out.open("amendmentInstruction", " role=\"" + PARTS + "\"");
            whole(document.text(), UslmPlace.LEVEL, "", work);
            out.close("amendmentInstruction");
        }
        out.close("amendMain");
    }

    /** @param identifier of the whole; empty for words that were struck, which are at no place of the text */
    private void whole(Provision text, UslmPlace place, String attributes, Optional<String> identifier) {
        if (text.level() == Level.TEXT) {
            parts(text.parts(), place, QuotationMarks.NONE, false, attributes, identifier);
        } else {
            provision(text, QuotationMarks.NONE, attributes, identifier);
        }
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
                    UslmWords.of(
                            provision.heading(),
                            begins ? opening(provision.heading()) : "",
                            (closes ? "”" : "") + setOff));
            begins = false;
        }
        parts(provision.parts(), UslmPlace.within(provision.level()), quotation, begins, "", identifier);
        out.close(element);
    }

    /**
     * Blocks stand in the element of the words that introduce them, where that may hold them.
     *
     * @param attributes of each provision
     */
    private void parts(
            List<Part> parts,
            UslmPlace place,
            QuotationMarks quotation,
            boolean begins,
            String attributes,
            Optional<String> above) {
        boolean mark = begins;
        var identifiers = UslmIdentifiers.below(above, parts).iterator();
        var allowed = place.allowed(parts);
        for (int i = 0; i < parts.size(); i++) {
            var closing = quotation.closing(i == parts.size() - 1);
            boolean apart = !allowed.get(i);
            if (apart) {
                out.open("text", "");
            }
            switch (parts.get(i)) {
                case Wording wording -> {
                    int end = i + 1;
                    while (end < parts.size()
                            && UslmPlace.holdsBlocks(wording.kind())
                            && parts.get(end) instanceof QuotedContent) {
                        end++;
                    }
                    wording(wording, place, mark, closing, parts.subList(i + 1, end));
                    i = end - 1;
                    mark = false;
                }
                case Provision provision -> provision(provision, closing, attributes, identifiers.next());
                case QuotedContent block -> block(block);
            }
            if (apart) {
                out.close("text");
            }
        }
    }

    private void wording(Wording wording, UslmPlace place, boolean opens, QuotationMarks quotation, List<Part> blocks) {
        var element = place == UslmPlace.LINE ? "target" : UslmNames.of(wording.kind());
        var words = UslmWords.of(wording, opens ? opening(wording) : "", quotation.closes() ? "”" : "");
        if (blocks.isEmpty()) {
            boolean bare =
                    wording.kind() != Wording.Kind.CLOSING || wording.marks().isEmpty();
            out.raw(element, "", bare ? words : "<actionDescription><p>" + words + "</p></actionDescription>");
            return;
        }
        out.open(element, "");
        out.text(words);
        blocks.forEach(block -> block((QuotedContent) block));
        out.close(element);
    }

    /**
     * The mark before words that begin a provision of a block. Words of which one mark more closes than opens, as where the
     * mark that closes the block stands before a period and so is theirs, would be read as those that it pairs with: none.
     */
    private static String opening(Wording wording) {
        int depth = 0;
        for (int i = 0; i < wording.words().length(); i++) {
            char character = wording.words().charAt(i);
            depth += character == '“' ? 1 : character == '”' ? -1 : 0;
            if (depth < 0) {
                return "";
            }
        }
        return "“";
    }

    private void block(QuotedContent block) {
        var element = block.marked() ? "quotedContent" : "amendmentContent";
        out.open(element, "");
        var marks = new QuotationMarks(block.marked(), block.marked());
        parts(block.parts(), UslmPlace.ANY, marks, block.marked(), "", Optional.empty());
        out.close(element);
        if (!block.after().isEmpty()) {
            out.line("inline", " role=\"after-quoted-block\"", block.after());
        }
    }
}
