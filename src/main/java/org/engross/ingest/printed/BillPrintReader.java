package org.engross.ingest.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.citation.VersionCode;
import org.engross.citation.VersionId;
import org.engross.ingest.plain.PrintedWords;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintStage;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.source.Space;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Reads a bill or a resolution in lines of fixed width:
 *
 * <pre>
 * [Congressional Bills 103th Congress]
 * [From the U.S. Government Printing Office]
 * [S. 1168 Introduced in Senate (IS)]
 * </pre>
 *
 * <p>Which text it is, the third line says; the face must not say another. The text is what it is in the bill DTD: the long
 * title, the preamble, the enacting clause and the body.
 */
final class BillPrintReader {

    static final String BEGINS = "[Congressional Bills ";

    private static final Pattern CONGRESS =
            Pattern.compile("\\[Congressional Bills ([1-9][0-9]{0,2})(?:st|nd|rd|th|d) Congress\\]");
    private static final Pattern OFFICE =
            Pattern.compile("\\[From the (U\\.S\\. Government (?:Printing|Publishing) Office)\\]");
    private static final Pattern WHICH = Pattern.compile(
            "\\[([HS]\\.[A-Za-z. ]{0,12}?) ?([1-9][0-9]{0,5}) (.{2,60}) \\(([A-Z]{2,5}[0-9]{0,2})\\)\\]");
    private static final Pattern PREAMBLE = Pattern.compile("\\s*Whereas,? .*");
    private static final Pattern PASSED = Pattern.compile(
            "\\s{8,}(?:Passed|Agreed to) (?:by )?(?:the )?(?:House of Representatives|Senate|House) .*");
    private static final Pattern ATTESTED = Pattern.compile("\\s{8,}Attest:\\s*");
    private static final Pattern ENDS = Pattern.compile("\\s*<all>\\s*"
            + "|\\s{8,}Speaker of the House of Representatives\\.\\s*"
            + "|\\s*(?:(?:Union |House |Private )?Calendar No\\. [0-9]+)\\s*"
            + "|\\s*[1-9][0-9]{0,2}(?:st|nd|d|rd|th) CONGRESS\\s*");
    private static final Pattern LAW =
            Pattern.compile("\\s{0,12}(?:``|“)?(?:SEC(?:\\.|TION) [0-9].*|\\([0-9A-Za-z]{1,5}\\) .*)");
    private static final Pattern NEW_TITLE = Pattern.compile("(?:Amend|Amended) the title so as to read: .*");
    private static final String ATTESTED_DAY =
            "The print's head bears no date; this is the day that its attestation gives.";
    private static final String RIGHTS =
            "A work of the United States Government, not subject to copyright protection in the United States (17 U.S.C. 105).";

    private final List<String> lines;
    private final Findings findings;

    private BillPrintReader(List<String> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Empty, with an error among the findings, if the print cannot be taken. */
    static Optional<Document> read(List<String> lines, Findings findings) throws SourceException {
        return new BillPrintReader(lines, findings).document();
    }

    private Optional<Document> document() throws SourceException {
        int clause = first(EnactingClause::begins, 0);
        if (clause == lines.size()) {
            error(Finding.Stage.BODY, "body", "the print has no enacting or resolving clause");
            return Optional.empty();
        }
        int preamble = Math.min(first(line -> PREAMBLE.matcher(line).matches(), 0), clause);
        var face = new BillFace(lines.subList(0, preamble));
        var id = id(face);
        int end = end(clause);
        if (end == lines.size()) {
            error(
                    Finding.Stage.FORMAT,
                    "",
                    "the print has no end: neither '<all>' nor an attestation, signatures or a back follow the words; it may be cut off");
        }
        var date = date(face, end);
        var text = text(face, preamble, clause, end);
        rest(face, end);
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var whole = whole(face, id.get(), text.get().after());
        DesignationCheck.of(whole, findings);
        return Optional.of(new Document(
                new TextId.OfMeasure(id.get()),
                title(id.get()),
                marked(face.title()),
                date.day(),
                date.note(),
                id.get().version().stage(),
                source(id.get()),
                office().map(Voucher.OwnWord::new).map(Voucher.class::cast).orElseGet(() -> Voucher.ofPublisher("")),
                face.sponsors(),
                whole,
                text.get().before().map(parts -> whole(face, id.get(), parts)),
                Optional.empty()));
    }

    private int first(Predicate<String> isOne, int from) {
        int at = from;
        while (at < lines.size() && !isOne.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    private int end(int from) {
        return first(
                line -> ENDS.matcher(line).matches()
                        || PASSED.matcher(line).matches()
                        || ATTESTED.matcher(line).matches(),
                from);
    }

    /** Of the third line; empty, with an error, where it does not tell or the face says otherwise. */
    private Optional<VersionId> id(BillFace face) {
        var congress = match(CONGRESS);
        var which = match(WHICH);
        if (congress.isEmpty() || which.isEmpty()) {
            error(
                    Finding.Stage.METADATA,
                    "head",
                    "the lines in brackets do not name a Congress, a measure and its stage");
            return Optional.empty();
        }
        try {
            var measure = new MeasureId(
                    MeasureType.parse(which.get().group(1).replaceAll("[^A-Za-z]", "")),
                    Integer.parseInt(which.get().group(2)),
                    new Congress(Integer.parseInt(congress.get().group(1))));
            var id = new VersionId(measure, VersionCode.parse(which.get().group(4)));
            return isOf(face, id, which.get().group(3)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            error(Finding.Stage.METADATA, "head", e.getMessage());
            return Optional.empty();
        }
    }

    private boolean isOf(BillFace face, VersionId id, String stage) {
        boolean same = true;
        var named = PrintStage.code(stage);
        if (named.isPresent() && !named.get().code().equals(id.version().code().replaceAll("[0-9]+$", ""))) {
            error(
                    Finding.Stage.METADATA,
                    "head",
                    "the stage is '" + stage + "', and its letters are '"
                            + id.version().printed() + "'");
            same = false;
        }
        var congress = face.congress();
        if (congress.isPresent() && congress.get() != id.measure().congress().number()) {
            error(
                    Finding.Stage.METADATA,
                    "face",
                    "the face is of the " + congress.get() + "th Congress, and the lines in brackets are of the "
                            + id.measure().congress() + "th");
            same = false;
        }
        var number = face.number().replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        if (!number.isEmpty()
                && !number.equals(id.measure().type().code() + id.measure().number())) {
            error(
                    Finding.Stage.METADATA,
                    "face",
                    "the face is of '" + face.number() + "', and the lines in brackets are of '"
                            + id.measure().printed() + "'");
            same = false;
        }
        return same;
    }

    private Optional<MatchResult> match(Pattern pattern) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(6)
                .map(line -> pattern.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    /** Whom the print names as its publisher. */
    private Optional<String> office() {
        return match(OFFICE).map(line -> line.group(1));
    }

    private record DayAndNote(LocalDate day, String note) {}

    /** By the rules of the bill DTD: the newest action at the head, or else the attestation; enrolled prints bear none. */
    private DayAndNote date(BillFace face, int end) {
        var action = face.date();
        if (action.isPresent()) {
            return new DayAndNote(action.get(), "");
        }
        var attested = lines.subList(end, lines.size()).stream()
                .filter(line -> PASSED.matcher(line).matches())
                .flatMap(line -> PrintedDates.first(line).stream())
                .max(LocalDate::compareTo);
        if (attested.isPresent()) {
            return new DayAndNote(attested.get(), ATTESTED_DAY);
        }
        findings.warning(
                Finding.Stage.METADATA,
                "face",
                "the print bears no date: neither an action nor an attestation gives one; it is taken from the status"
                        + " record, once that is held");
        return new DayAndNote(Undated.DAY, Document.NO_DATE);
    }

    private record AfterAndBefore(List<Part> after, Optional<List<Part>> before) {}

    private Optional<AfterAndBefore> text(BillFace face, int preamble, int clause, int end) throws SourceException {
        var paper = StruckOut.of(lines.subList(clause, end));
        var lead = lead(face, preamble, clause);
        var after = body(paper.kept(), lead, "body");
        if (!paper.isAnyStruck() || after.isEmpty()) {
            return after.map(parts -> new AfterAndBefore(parts, Optional.empty()));
        }
        if (!face.strikesAll()) {
            findings.warning(
                    Finding.Stage.BODY,
                    "body",
                    "the print strikes words through and does not show which it inserts, so the text before cannot be told; the words struck are kept with the file alone");
            return after.map(parts -> new AfterAndBefore(parts, Optional.empty()));
        }
        return after.flatMap(
                parts -> struck(paper.struck(), lead).map(before -> new AfterAndBefore(parts, Optional.of(before))));
    }

    private List<Part> lead(BillFace face, int preamble, int clause) {
        var lead = new ArrayList<Part>();
        var title = Space.collapse(face.type() + " " + face.title());
        if (face.title().isEmpty()) {
            findings.warning(Finding.Stage.METADATA, "face", "the print bears no official title");
        } else {
            lead.add(Wording.of(Wording.Kind.LONG_TITLE, marked(title)));
        }
        var whereas = lines.subList(preamble, clause);
        var recitals = ParagraphReader.of(whereas).stream()
                .map(recital -> (Part) Wording.of(Wording.Kind.CONTENT, marked(recital.words())))
                .toList();
        check(whereas, recitals, "preamble");
        lead.addAll(recitals);
        return lead;
    }

    private Optional<List<Part>> body(List<String> printed, List<Part> lead, String where) {
        var paragraphs = new ArrayList<>(ParagraphReader.of(printed));
        var clause = EnactingClause.of(paragraphs.getFirst().words());
        if (clause.isEmpty()) {
            error(
                    Finding.Stage.BODY,
                    where,
                    "the enacting or resolving clause is not known: '"
                            + paragraphs.getFirst().words() + "'");
            return Optional.empty();
        }
        var first = paragraphs.removeFirst();
        clause.get().rest().ifPresent(rest -> paragraphs.addFirst(new OfficeParagraph(first.indent(), false, rest)));
        var closing = new ArrayList<Part>();
        if (!paragraphs.isEmpty()
                && NEW_TITLE.matcher(paragraphs.getLast().words()).matches()) {
            closing.add(Wording.of(
                    Wording.Kind.CLOSING, marked(paragraphs.removeLast().words())));
        }
        if (paragraphs.isEmpty()) {
            error(Finding.Stage.BODY, where, "the print has no words after its enacting or resolving clause");
            return Optional.empty();
        }
        return parts(paragraphs, where).map(body -> {
            var own = new ArrayList<Part>();
            own.add(Wording.of(Wording.Kind.ENACTING_FORMULA, clause.get().formula()));
            own.addAll(body);
            own.addAll(closing);
            check(printed, own, where);
            var all = new ArrayList<>(lead);
            all.addAll(own);
            return all;
        });
    }

    private Optional<List<Part>> struck(List<String> printed, List<Part> lead) {
        return parts(ParagraphReader.of(printed), "body (struck)").map(body -> {
            check(printed, body, "body (struck)");
            var all = new ArrayList<>(lead);
            all.addAll(body);
            return all;
        });
    }

    private Optional<List<Part>> parts(List<OfficeParagraph> paragraphs, String where) {
        try {
            return Optional.of(BodyReader.parts(paragraphs));
        } catch (IllegalArgumentException e) {
            error(Finding.Stage.BODY, where, e.getMessage());
            return Optional.empty();
        }
    }

    private void check(List<String> printed, List<Part> parts, String where) {
        PrintedLetters.compare(printed, parts).ifPresent(what -> error(Finding.Stage.CHECK, where, what));
    }

    /** Behind the words stand the attestation and the back; a provision there would be lost. */
    private void rest(BillFace face, int end) {
        lines.subList(end, lines.size()).stream()
                .filter(line -> LAW.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> error(
                        Finding.Stage.BODY,
                        "back",
                        "a provision stands behind the end of the print: '" + line.strip() + "'"));
    }

    private static Provision whole(BillFace face, VersionId id, List<Part> parts) {
        var number = face.number().isEmpty() ? id.measure().printed() : face.number();
        return new Provision(Level.TEXT, Designation.NONE, Wording.heading(number), parts);
    }

    private static String title(VersionId id) {
        var stage = id.version().stage();
        return id.measure().printed() + ", " + stage.substring(0, 1).toLowerCase(Locale.ROOT) + stage.substring(1);
    }

    private Source source(VersionId id) {
        var measure = id.measure();
        return new Source(
                "BILLS-" + measure.congress() + measure.type().code() + measure.number() + id.version()
                        + office().map(name -> " (" + name + ")").orElse(""),
                "",
                RIGHTS);
    }

    private static String marked(String words) {
        return words.isEmpty() ? "" : PrintedWords.ofParagraphs(List.of(words)).strip();
    }

    private void error(Finding.Stage stage, String place, String what) {
        findings.error(stage, place, what);
    }
}
