package org.engross.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.engross.HeldTexts;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.citation.TextId;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * Holds each print to what the publisher's schema allows: here to a {@linkplain ContentModels table of ours}, and where
 * official files are at hand to the schema itself.
 */
class UslmSchemaTest {

    private static final ContentModels MODELS = ContentModels.read();
    private static final Designation ONE = Designation.inParentheses("1");
    private static final Designation SECTION_ONE = new Designation("1", "SECTION 1.");

    static Stream<Document> held() {
        return Stream.concat(
                HeldTexts.all().stream(),
                Bundled.xml(HeldTexts.HOME.resolve("src/test/resources/examples")).stream()
                        .flatMap(file -> documents(file).stream()));
    }

    /** The texts of a file: the sections of a title of the Code or of a compilation, or one. */
    private static List<Document> documents(Path file) {
        var bytes = Bundled.bytes(file);
        var documents = new ArrayList<Document>();
        if (SectionsOfLaw.reads(bytes)) {
            try {
                SectionsOfLaw.read(
                        bytes,
                        (name, section) -> Intake.read(section, name).value().ifPresent(documents::add));
            } catch (SourceException e) {
                throw new AssertionError(file.toString(), e);
            }
        } else {
            Intake.read(bytes, file.getFileName().toString()).value().ifPresent(documents::add);
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("held")
    void everyTextIsPrintedAsTheSchemaHasIt(Document document) {
        assertValid(document);
    }

    @Test
    void theseAreAllTexts() {
        assertEquals(41, held().count());
    }

    /** What a tree can hold and the schema lets stand only elsewhere. */
    static Stream<Document> odd() {
        var table = provision(
                Level.TABLE,
                Designation.NONE,
                "Contents",
                provision(Level.TABLE_ITEM, new Designation("1", "Sec. 1."), "Ponds."),
                provision(Level.TABLE_ITEM, Designation.NONE, "", words("Pond $65"), words("Weir $5")));
        var paragraph = provision(Level.PARAGRAPH, ONE, "", words("by night;"));
        var line = new Mark(Mark.Kind.LINE, new Span(0, 0), "8:14");
        var quoted = new Mark(Mark.Kind.QUOTED_TEXT, new Span(3, 5), "so");
        var block = new QuotedContent(List.of(paragraph), "; and");
        return Stream.of(
                bill(words(Wording.Kind.CHAPEAU, "Whoever drains—"), table, paragraph),
                bill(words("Whoever drains:"), paragraph, words("shall fill it.")),
                bill(words("Whoever drains:"), block, words("The rest."), table),
                bill(block, words("shall fill it.")),
                bill(words(Wording.Kind.PROVISO, "Provided, That:"), block, unmarked(paragraph)),
                bill(new Wording(Wording.Kind.PROVISO, "Provided, That it is.", List.of(line))),
                bill(words(Wording.Kind.ENACTING_FORMULA, "Be it enacted,"), paragraph),
                bill(words(Wording.Kind.LONG_TITLE, "An Act"), words(Wording.Kind.LONG_TITLE, "To keep ponds.")),
                bill(words(Wording.Kind.CLOSING, "Approved."), words("It is so.")),
                bill(new Provision(
                        Level.SUBSECTION,
                        ONE,
                        new Wording(Wording.Kind.HEADING, "Savings clause", List.of(line)),
                        List.of())),
                whole(table, provision(Level.SECTION, SECTION_ONE, "", words("It is so.")), table),
                whole(
                        new Wording(Wording.Kind.LONG_TITLE, "To so do.", List.of(line, quoted)),
                        new Wording(Wording.Kind.ENACTING_FORMULA, "Be so enacted,", List.of(quoted)),
                        words("That it is so:"),
                        block,
                        provision(Level.DIRECTION, Designation.NONE, "", words("Page 8, strike line 1.")),
                        new Wording(Wording.Kind.CLOSING, "Be so approved.", List.of(line, quoted))),
                whole(words(Wording.Kind.CLOSING, "Approved."), words(Wording.Kind.CLOSING, "Attest:")),
                document(
                        "s8-116/rs",
                        List.of(words(Wording.Kind.ENACTING_FORMULA, "Be it enacted,"), paragraph),
                        Optional.of(whole(
                                List.of(words(Wording.Kind.ENACTING_FORMULA, "Be it,"), words("old."), table, block)))),
                document(
                        "hamdt8-116",
                        List.of(words("In lieu of the matter, insert:"), unmarked(paragraph)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatTheSchemaLetsStandElsewhereOnlyIsPrintedAsItHasItAndReadsBack(Document document) {
        assertValid(document);
        assertReadsBack(document);
    }

    /** A period stands behind the mark that closes the block, so that mark is read as a word's. */
    @Test
    void wordsOfABlockWithAMarkThatOpensNowhereReadBack() {
        assertReadsBack(bill(
                words("It is amended:"),
                new QuotedContent(List.of(provision(Level.PARAGRAPH, Designation.NONE, "", words("at noon”."))), "")));
    }

    @Test
    void printMadeBeforeNamesItsLinesInAnAttributeOfOurs() {
        var made = new Wording(
                Wording.Kind.CONTENT, "It is so.", List.of(new Mark(Mark.Kind.LINE, new Span(6, 6), "8:14")));
        var printed = UslmPrint.of(bill(made)).replace("role=\"line\" title=", "role=\"line\" value=");
        assertEquals(Optional.of(bill(made)), read(printed));
        assertTrue(!MODELS.violations(printed).isEmpty());
    }

    @Test
    void sponsorsBearTheIdentifiersOfTheSchema() {
        var printed = UslmPrint.of(document("s8-116/rs", List.of(words("It is so.")), Optional.empty()));
        assertTrue(printed.contains(
                "<sponsor senateId=\"S184\">Mr. Shelby</sponsor>, <cosponsor bioGuideId=\"W000812\">"));
    }

    /** One of each class that prints had before, and of each that the table tells apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section><content>Whoever</content><paragraph/></section>",
                "<section><paragraph/><content>shall</content></section>",
                "<section><chapeau>Whoever</chapeau><toc/></section>",
                "<section><content>Whoever</content><quotedContent/><inline>; and</inline></section>",
                "<section><content>Whoever</content><continuation>shall</continuation></section>",
                "<section><amendmentContent/></section>",
                "<section><enactingFormula>Be it enacted</enactingFormula></section>",
                "<section><action>Approved.</action></section>",
                "<section><heading/><num/></section>",
                "<section>Whoever</section>",
                "<bill><meta/><main/><main/></bill>",
                "<bill><main/></bill>",
                "<bill><meta><sponsor>Mr. Miller</sponsor></meta></bill>",
                "<amendment><meta/><main/></amendment>",
                "<amendment><amendMeta/><amendMain/></amendment>",
                "<amendment><amendMeta/><amendMain amendmentInstructionLineNumbering=\"no\"/></amendment>",
                "<main><amendmentInstruction/></main>",
                "<main><section/><toc/></main>",
                "<main><section/><longTitle>To keep</longTitle></main>",
                "<main><action>Approved.</action><section/></main>",
                "<main changed=\"added\"/>",
                "<actionDescription><sponsor houseId=\"W000812\">Mrs. Wagner</sponsor></actionDescription>",
                "<content><marker role=\"line\" value=\"8:14\"/></content>",
                "<content><marker>8:14</marker></content>",
                "<heading><marker role=\"line\"/></heading>",
                "<proviso>That<marker/></proviso>",
                "<longTitle>To strike <quotedText>ponds</quotedText></longTitle>",
                "<action>Approved in <ref href=\"/us\">ponds</ref>.</action>",
                "<toc><num>1</num></toc>",
                "<toc><referenceItem><content>Ponds</content></referenceItem></toc>",
                "<ref href=\"/us/ a%\">ponds</ref>",
                "<note type=\"margin\">ponds</note>",
                "<num value=\"1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567"
                        + "89012345678901234567890123456789\">1</num>",
                "<pond/>"
            })
    void whatTheSchemaDoesNotHaveIsFound(String element) {
        int end = element.replace('/', '>').indexOf('>');
        int space = element.indexOf(' ');
        int name = space >= 0 && space < end ? space : end;
        var xml = element.substring(0, name) + " xmlns=\"http://schemas.gpo.gov/xml/uslm\"" + element.substring(name);
        assertEquals(
                1, MODELS.violations(xml).size(), () -> MODELS.violations(xml).toString());
    }

    @Test
    @NeedsOfficialFiles
    void everyOfficialFileIsPrintedAsTheTableHasIt() {
        var broken = new ArrayList<String>();
        official()
                .forEach(document -> MODELS.violations(UslmPrint.of(document))
                        .forEach(what -> broken.add(document.id() + ": " + what)));
        assertEquals(List.of(), broken);
    }

    /** Where the schema is among the official files; it is not ours to give away. */
    @Test
    @NeedsOfficialFiles
    void everyTextIsPrintedAsTheSchemaItselfHasIt() throws IOException, SAXException {
        assumeTrue(OfficialFiles.has("reference/uslm"), "the schema is not there");
        var schema = OfficialSchema.read(OfficialFiles.at("reference/uslm"));
        var broken = new ArrayList<String>();
        Stream.of(held(), odd(), official())
                .flatMap(texts -> texts)
                .forEach(document -> violation(schema, UslmPrint.of(document))
                        .ifPresent(what -> broken.add(document.id() + ": " + what)));
        assertEquals(List.of(), broken);
    }

    private static Stream<Document> official() {
        return Bundled.xml(OfficialFiles.at("samples")).stream().flatMap(file -> documents(file).stream());
    }

    private static Optional<String> violation(Schema schema, String printed) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(printed)));
            return Optional.empty();
        } catch (SAXException | IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void assertValid(Document document) {
        assertEquals(List.of(), MODELS.violations(UslmPrint.of(document)), document.id()::toString);
    }

    private static void assertReadsBack(Document document) {
        var reading = Intake.read(UslmPrint.of(document).getBytes(StandardCharsets.UTF_8), "printed");
        assertEquals(List.of(), reading.findings());
        assertEquals(Optional.of(document), reading.value());
    }

    private static Optional<Document> read(String printed) {
        return Intake.read(printed.getBytes(StandardCharsets.UTF_8), "printed").value();
    }

    /** A bill of one section. */
    private static Document bill(Part... parts) {
        return whole(new Provision(Level.SECTION, SECTION_ONE, Wording.NONE, List.of(parts)));
    }

    private static Document whole(Part... parts) {
        return document("s8-116/is", List.of(parts), Optional.empty());
    }

    private static Provision whole(List<Part> parts) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.heading("S. 8"), parts);
    }

    private static Document document(String id, List<Part> parts, Optional<Provision> struck) {
        return new Document(
                TextId.parse(id),
                "S. 8",
                "To keep ponds.",
                LocalDate.of(2019, 6, 19),
                "",
                "Introduced",
                new Source("S. 8", "", ""),
                new Voucher.Unchecked("It is ours."),
                List.of(
                        new PrintedName(PrintedName.Role.SPONSOR, "Mr. Shelby", Optional.of(new MemberId("S184"))),
                        new PrintedName(
                                PrintedName.Role.COSPONSOR, "Mrs. Wagner", Optional.of(new MemberId("W000812")))),
                whole(parts),
                struck,
                Optional.empty());
    }

    private static QuotedContent unmarked(Part part) {
        return new QuotedContent(List.of(part), "", false);
    }

    private static Wording words(String words) {
        return words(Wording.Kind.CONTENT, words);
    }

    private static Wording words(Wording.Kind kind, String words) {
        return Wording.of(kind, words);
    }

    private static Provision provision(Level level, Designation designation, String heading, Part... parts) {
        return new Provision(level, designation, Wording.heading(heading), List.of(parts));
    }
}
