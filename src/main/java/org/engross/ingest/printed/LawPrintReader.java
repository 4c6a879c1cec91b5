package org.engross.ingest.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.ingest.plain.PrintedWords;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
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
 * Reads a slip law in lines of fixed width, {@code [107th Congress Public Law 60]}. The marks of pages are none of its words;
 * the notes in the margin stand beside them; the approval and the history behind them are not the text.
 */
final class LawPrintReader {

    private static final Pattern WHICH = Pattern.compile(
            "\\[([1-9][0-9]{0,2})(?:st|nd|rd|th|d) Congress (Public|Private) Law ([1-9][0-9]{0,4})\\]\\s*");
    private static final Pattern OFFICE =
            Pattern.compile("\\[From the (U\\.S\\. Government (?:Printing|Publishing) Office)\\]\\s*");
    private static final Pattern PAGE =
            Pattern.compile("\\[\\[Page ([0-9]{1,4} STAT\\. [A-Z]{0,2}[0-9-]{1,8})\\]\\]\\s*");
    private static final Pattern NAME = Pattern.compile("(Public|Private) Law ([1-9][0-9]{0,2})-([1-9][0-9]{0,4})\\s*");
    private static final Pattern TYPE = Pattern.compile("\\s*(An Act|Joint Resolution|AN ACT|JOINT RESOLUTION)\\s*");
    private static final Pattern APPROVED = Pattern.compile("\\s*(?:Approved ([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})\\.).*");
    private static final Pattern HISTORY = Pattern.compile("\\s*LEGISLATIVE HISTORY.*|\\s*<all>\\s*");
    private static final String RIGHTS =
            "A work of the United States Government, not subject to copyright protection in the United States (17 U.S.C. 105).";

    private final List<String> lines;
    private final MarginNotes notes = new MarginNotes();
    private final Findings findings;

    private LawPrintReader(List<String> lines, Findings findings) throws SourceException {
        this.lines = notes.takenOut(lines);
        this.findings = findings;
    }

    /** Empty, with an error among the findings, if the print cannot be taken. */
    static Optional<Document> read(List<String> lines, Findings findings) throws SourceException {
        return new LawPrintReader(lines, findings).document();
    }

    private Optional<Document> document() {
        int clause = first(EnactingClause::begins);
        int type = first(line -> TYPE.matcher(line).matches());
        int approved = first(line -> APPROVED.matcher(line).matches());
        int end = Math.min(approved, first(line -> HISTORY.matcher(line).matches()));
        var law = law();
        var day = approved < lines.size()
                ? PrintedDates.first(lines.get(approved))
                : notes.all()
                        .limit(1)
                        .flatMap(note -> PrintedDates.first(note).stream())
                        .findFirst();
        if (clause >= end || type >= clause) {
            error(Finding.Stage.BODY, "body", "the print has no enacting or resolving clause behind its title");
        } else if (end == lines.size()) {
            error(
                    Finding.Stage.FORMAT,
                    "",
                    "the print has no end: neither an approval nor a legislative history follow the words; it may be cut off");
        } else if (day.isEmpty()) {
            error(Finding.Stage.METADATA, "", "the print bears no date of approval");
        } else if (law.isPresent()) {
            return Optional.of(document(law.get(), day.get(), approved < lines.size(), type, clause, end));
        }
        return Optional.empty();
    }

    private Document document(LawCitation law, LocalDate day, boolean isApproved, int type, int clause, int end) {
        var official = Space.collapse(String.join(" ", lines.subList(type + 1, clause)));
        var parts = new ArrayList<Part>();
        parts.add(notes.wording(Wording.Kind.LONG_TITLE, marked(lines.get(type).strip() + " " + official)));
        parts.addAll(body(PageMarks.takenOut(lines.subList(clause, end))));
        if (isApproved) {
            parts.add(Wording.of(Wording.Kind.CLOSING, lines.get(end).strip()));
        }
        if (notes.left() > 0) {
            findings.warning(
                    Finding.Stage.BODY, "body", notes.left() + " notes in the margin are kept with the file alone");
        }
        var text = new Provision(Level.TEXT, Designation.NONE, Wording.heading(law.printed()), parts);
        DesignationCheck.of(text, findings);
        return new Document(
                new TextId.OfLaw(law, Optional.empty()),
                law.printed(),
                marked(MarginNotes.plain(official)),
                day,
                isApproved ? "" : "The print names no day of approval; this is the day in its margin.",
                law instanceof LawCitation.PrivateLaw ? "Private Law" : "Public Law",
                new Source(page().orElse(law.printed()), "", RIGHTS),
                group(OFFICE)
                        .map(Voucher.OwnWord::new)
                        .map(Voucher.class::cast)
                        .orElseGet(() -> Voucher.ofPublisher("")),
                List.of(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    private List<Part> body(List<String> printed) {
        var paragraphs = new ArrayList<>(ParagraphReader.of(printed));
        var first = paragraphs.removeFirst();
        var clause = EnactingClause.of(MarginNotes.plain(first.words()));
        if (clause.isEmpty()) {
            error(
                    Finding.Stage.BODY,
                    "body",
                    "the enacting clause is not known: '" + MarginNotes.plain(first.words()) + "'");
            return List.of();
        }
        clause.get().rest().ifPresent(rest -> paragraphs.addFirst(new OfficeParagraph(first.indent(), false, rest)));
        if (paragraphs.isEmpty()) {
            error(Finding.Stage.BODY, "body", "the print has no words after its enacting clause");
            return List.of();
        }
        var parts = new ArrayList<Part>();
        long beside = first.words().chars().filter(c -> c == MarginNotes.SIGN).count();
        parts.add(notes.wording(
                Wording.Kind.ENACTING_FORMULA,
                clause.get().formula() + String.valueOf(MarginNotes.SIGN).repeat((int) beside)));
        try {
            parts.addAll(notes.marked(BodyReader.parts(paragraphs)));
        } catch (IllegalArgumentException e) {
            error(Finding.Stage.BODY, "body", e.getMessage());
            return List.of();
        }
        PrintedLetters.compare(MarginNotes.plain(printed), parts)
                .ifPresent(what -> error(Finding.Stage.CHECK, "body", what));
        return parts;
    }

    private Optional<LawCitation> law() {
        var which = lines.stream().map(WHICH::matcher).filter(Matcher::matches).findFirst();
        var name = lines.stream().map(NAME::matcher).filter(Matcher::matches).findFirst();
        if (which.isEmpty()) {
            error(Finding.Stage.METADATA, "head", "the lines in brackets name no law");
            return Optional.empty();
        }
        var law = which.get();
        if (name.isPresent()
                && !(name.get().group(1).equals(law.group(2))
                        && name.get().group(2).equals(law.group(1))
                        && name.get().group(3).equals(law.group(3)))) {
            error(
                    Finding.Stage.METADATA,
                    "head",
                    "the print names '" + name.get().group().strip() + "', and the lines in brackets '"
                            + law.group().strip() + "'");
            return Optional.empty();
        }
        return Optional.of(LawCitation.parse(
                (law.group(2).equals("Public") ? "plaw-" : "pvtl-") + law.group(1) + "-" + law.group(3)));
    }

    private Optional<String> page() {
        return group(PAGE).map(page -> page.replace("STAT.", "Stat."));
    }

    private Optional<String> group(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    private int first(Predicate<String> isOne) {
        int at = 0;
        while (at < lines.size() && !isOne.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static String marked(String words) {
        return PrintedWords.ofParagraphs(List.of(words)).strip();
    }

    private void error(Finding.Stage stage, String place, String what) {
        findings.error(stage, place, what);
    }
}
