package org.engross.ingest.printed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.source.Space;

/**
 * Pages of the Congressional Record, cut into the amendments whose words they print, and nothing of the debate around them.
 * Each is a file of the same form, with the head of the whole. The Senate prints what was submitted in a list, and what is
 * proposed within the debate; the House prints within the debate alone.
 *
 * <pre>
 *   SA 1303. Mr. VOINOVICH submitted an amendment intended to be proposed
 * by him to the bill H.R. 3057, …; which was ordered to lie on the table; as follows:
 *
 *        On page 175, between lines 6 and 7, insert the following:
 *
 *        The Senator from Kentucky [Mr. McConnell], for Mr. Lugar,
 *      proposes an amendment numbered 1293.
 *
 *   The amendment is as follows:
 *
 *    (Purpose: To promote reform of the multilateral development banks)
 *
 *        On page 326, between lines 9 and 10, insert the following:
 * </pre>
 */
public final class AmendmentPages {

    static final String BEGINS = "[Congressional Record Volume ";

    private static final Pattern HEAD = Pattern.compile(
            "\\[Congressional Record (Volume [0-9]{1,4}, Number [0-9]{1,4}) \\([A-Z][a-z]+, ([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})\\)\\]\\s*");
    private static final Pattern PAGES = Pattern.compile("\\[Pages? ([A-Z]{1,2}[0-9]{1,6})(?:-[A-Z0-9]+)?\\]\\s*");
    private static final Pattern PUBLISHER = Pattern.compile(
            "From the Congressional Record Online through the (Government (?:Printing|Publishing) Office)\\b.*");
    private static final String NAMED = "[Engross-Amendment: ";
    private static final Pattern SUBMITTED = Pattern.compile(" {1,3}SA\\.? ([1-9][0-9]{0,5})\\. .*");
    private static final Pattern HOUSE = Pattern.compile(
            "(?i)(?:(?:Further )?Amendment(s en bloc)?(?: No\\. ([0-9]{1,4}))?(?: in the Nature of a Substitute)?(?: No\\. [0-9]{1,4})?) offered by (M(?:r|rs|s|iss)\\. .{2,60})");
    private static final Pattern WORDS_FOLLOW = Pattern.compile(
            "The text of .{0,120}amendment.{0,80} is as follows:|The Clerk read(?: the amendment)? as follows:");
    private static final Pattern HEADED = Pattern.compile("(?i)Amendment .{0,80}offered by .{2,80}:");
    private static final String PURPOSE = "(Purpose:";
    private static final Pattern RULED = Pattern.compile("\\s*_{4,}\\s*");
    private static final Pattern TIME = Pattern.compile("\\s*\\{time\\}\\s+[0-9]{4}\\s*");
    private static final Pattern HOLDER =
            Pattern.compile(" {0,3}(?:Sub)?(?:[Tt]itle|[Cc]hapter|[Pp]art) [0-9A-Z]{1,6}--.*");
    private static final Pattern MEASURE = Pattern.compile(
            "(?:bill|resolution),? \\(?((?:H\\.|S\\.) ?(?:R\\.|(?:J\\.|Con\\.)? ?Res\\.)?) ?([1-9][0-9]{0,5})\\b");
    private static final int WIDTH = 71;
    /** What the Record quotes, it indents by as much or more. */
    private static final int QUOTED = 4;

    /** Lines of the purpose of an amendment. */
    private static final int MOST_OF_PURPOSE = 24;

    private final List<String> lines;
    private final Findings findings;
    private final SenateProposals proposals = new SenateProposals();
    private final List<OfferedAmendment> found = new ArrayList<>();
    private Optional<Chamber> chamber = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<AmendmentId> named = Optional.empty();
    private String volume = "";
    private String page = "";
    private String publisher = "";
    private Optional<MeasureId> measure = Optional.empty();
    /** The words of the debate since the last amendment, by which is told what is debated. */
    private final StringBuilder debate = new StringBuilder();
    /** With what the Clerk began to read the words that were found last; empty where it was not printed. */
    private String read = "";

    private AmendmentPages(List<String> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Whether a file begins as pages of the Record do. */
    public static boolean reads(byte[] bytes) {
        return OfficePrint.firstLine(bytes).startsWith(BEGINS);
    }

    /** The amendments, in the order of the print; what is odd, among the findings. */
    public static List<OfferedAmendment> of(byte[] bytes, Findings findings) throws SourceException {
        return of(OfficeLines.of(bytes, findings), findings);
    }

    static List<OfferedAmendment> of(List<String> lines, Findings findings) {
        var pages = new AmendmentPages(lines, findings);
        pages.read();
        return List.copyOf(pages.found);
    }

    /** A file of the same form with this amendment alone, which tells its id. */
    public static byte[] file(OfferedAmendment amendment, AmendmentId id) {
        var out = new StringBuilder("[Congressional Record " + amendment.volume() + " ("
                + PrintedDates.inWords(amendment.day()) + ")]\n"
                + (amendment.chamber() == Chamber.SENATE ? "[Senate]\n" : "[House]\n")
                + "[Page " + amendment.page() + "]\n");
        if (!amendment.publisher().isEmpty()) {
            out.append("From the Congressional Record Online through the ")
                    .append(amendment.publisher())
                    .append('\n');
        }
        if (amendment.id().isEmpty()) {
            out.append(NAMED).append(id).append("]\n");
        }
        out.append('\n');
        if (amendment.chamber() == Chamber.SENATE) {
            out.append(SenateProposals.head(amendment, id));
        } else {
            amendment
                    .measure()
                    .ifPresent(of -> out.append("  Consideration of the bill (")
                            .append(of.printed())
                            .append(")\n\n"));
            out.append(" ".repeat(10))
                    .append(amendment.printed())
                    .append("\n\n  The text of the amendment is as follows:\n\n");
        }
        if (!amendment.purpose().isEmpty()) {
            out.append(PURPOSE).append(' ').append(amendment.purpose()).append(")\n\n");
        }
        amendment.lines().forEach(line -> out.append(line).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            int after = head(at) ? at + 1 : amendment(at);
            if (after == at) {
                debate.append(lines.get(at).strip()).append(' ');
                after++;
            }
            at = after;
        }
    }

    private boolean head(int at) {
        var line = lines.get(at);
        var head = HEAD.matcher(line);
        var pages = PAGES.matcher(line);
        if (head.matches()) {
            volume = head.group(1);
            day = PrintedDates.first(head.group(2));
            chamber = Optional.empty();
        } else if (line.strip().equals("[House]") || line.strip().equals("[Senate]")) {
            chamber = Optional.of(line.strip().equals("[House]") ? Chamber.HOUSE : Chamber.SENATE);
        } else if (pages.matches()) {
            page = pages.group(1);
        } else if (PUBLISHER.matcher(line).matches()) {
            publisher = PUBLISHER.matcher(line).replaceFirst("$1");
        } else if (PageMarks.is(line)) {
            page = PageMarks.page(line);
        } else if (line.startsWith(NAMED)) {
            named = Optional.of(AmendmentId.parse(line.substring(NAMED.length()).replaceFirst("\\]\\s*$", "")));
        } else {
            return false;
        }
        return true;
    }

    /** Takes the amendment that begins with a line; answers where it ends, or the line itself where none begins. */
    private int amendment(int at) {
        if (chamber.isEmpty() || day.isEmpty()) {
            return at;
        }
        return chamber.get() == Chamber.SENATE ? senate(at) : house(at);
    }

    private int senate(int at) {
        var line = lines.get(at);
        var begins = SUBMITTED.matcher(line);
        if (!begins.matches()) {
            return at > 0 && (lines.get(at - 1).isBlank() || indent(line) == 2) && !line.isBlank() ? proposal(at) : at;
        }
        int end = paragraphEnd(at);
        var printed = joined(at, end);
        var id = new AmendmentId(Chamber.SENATE, Integer.parseInt(begins.group(1)), Congress.on(day.get()));
        if (!printed.endsWith("as follows:")) {
            findings.note(Finding.Stage.BODY, where(printed), "the page prints the amendment without its words");
            return end;
        }
        return words(end, new AmendmentHead(printed, Optional.of(id), Optional.empty(), "", measure(printed), false));
    }

    /** What is proposed within the debate. */
    private int proposal(int at) {
        int end = paragraphEnd(at);
        var paragraph = joined(at, end);
        return switch (proposals.tells(paragraph, indent(lines.get(at)) >= QUOTED)) {
            case NOTHING -> at;
            case PROPOSAL -> end;
            case WORDS_OF_ONE -> one(end, paragraph);
            case WORDS_OF_SEVERAL -> several(end, paragraph);
        };
    }

    private int one(int from, String paragraph) {
        var number = proposals.number();
        if (number.isEmpty()) {
            findings.warning(
                    Finding.Stage.BODY,
                    where(paragraph),
                    "the words of an amendment follow, and the page does not tell which number it has; they are not taken in");
            return from;
        }
        int after = words(from, proposed(number.getAsInt(), proposals.isModified()));
        proposals.forget();
        return after;
    }

    private AmendmentHead proposed(int number, boolean isModified) {
        return new AmendmentHead(
                proposals.printed(),
                Optional.of(new AmendmentId(Chamber.SENATE, number, Congress.on(day.orElseThrow()))),
                Optional.empty(),
                "",
                Optional.empty(),
                isModified);
    }

    /** Amendments offered as one, each below its number. */
    private int several(int from, String paragraph) {
        int at = nextWords(from);
        if (entry(at).isEmpty()) {
            findings.warning(
                    Finding.Stage.BODY,
                    where(paragraph),
                    "the words of amendments follow, and the page does not print their numbers above them; they are not taken in");
            return from;
        }
        for (var entry = entry(at); entry.isPresent(); entry = entry(at)) {
            int before = found.size();
            at = words(
                    at + 1,
                    proposed(
                            Integer.parseInt(entry.get().group(1)),
                            proposals.isModified() || entry.get().group(2) != null));
            if (found.size() == before && entry(at).isEmpty()) {
                findings.warning(
                        Finding.Stage.BODY,
                        where(proposals.printed()),
                        "of amendments offered as one, what may follow amendment No. "
                                + entry.get().group(1) + " is not taken in");
            }
        }
        proposals.forget();
        return at;
    }

    /** The number above the next of several amendments that were offered as one. */
    private Optional<MatchResult> entry(int at) {
        if (at >= lines.size()) {
            return Optional.empty();
        }
        var entry = SenateProposals.ENTRY.matcher(lines.get(at));
        return entry.matches() ? Optional.of(entry.toMatchResult()) : Optional.empty();
    }

    private int nextWords(int from) {
        int at = from;
        while (at < lines.size() && (lines.get(at).isBlank() || PageMarks.is(lines.get(at)))) {
            if (PageMarks.is(lines.get(at))) {
                page = PageMarks.page(lines.get(at));
            }
            at++;
        }
        return at;
    }

    private int house(int at) {
        var line = lines.get(at);
        if (line.isBlank()
                || indent(line) < QUOTED
                || at > 0 && !lines.get(at - 1).isBlank()) {
            return at;
        }
        int end = paragraphEnd(at);
        var printed = joined(at, end);
        var heading = HOUSE.matcher(printed);
        if (!heading.matches()) {
            return at;
        }
        debated();
        int from = wordsFollow(end);
        if (from < 0) {
            boolean isAgain = found.stream().anyMatch(one -> one.printed().equalsIgnoreCase(printed));
            findings.note(
                    Finding.Stage.BODY,
                    where(printed),
                    isAgain
                            ? "the page prints this heading again, and no words below it; those below the first are taken in"
                            : "the page prints the amendment without its words");
            return end;
        }
        var asRead = HOUSE.matcher(read);
        if (asRead.matches()
                && (!Objects.equals(asRead.group(2), heading.group(2))
                        || !asRead.group(3)
                                .strip()
                                .equalsIgnoreCase(heading.group(3).strip()))) {
            findings.warning(
                    Finding.Stage.BODY,
                    where(printed),
                    "the words that follow are those of '" + read + "'; they are not taken in");
            return from;
        }
        if (heading.group(1) != null) {
            findings.warning(
                    Finding.Stage.BODY,
                    where(printed),
                    "several amendments are offered as one, under one number that the page does not print; they are not taken in");
            return from;
        }
        return words(
                from,
                new AmendmentHead(
                        printed,
                        named,
                        Optional.ofNullable(heading.group(2)).map(Integer::parseInt),
                        heading.group(3).strip(),
                        measure,
                        false));
    }

    /** What the debate says to be under consideration. */
    private void debated() {
        var said = Pattern.compile("[Cc]onsideration of the (?:.{0,40}?)" + MEASURE.pattern())
                .matcher(debate);
        while (said.find()) {
            measure = measure(said.group()).or(() -> measure);
        }
        debate.setLength(0);
    }

    private Optional<MeasureId> measure(String words) {
        var said = MEASURE.matcher(words);
        try {
            return said.find()
                    ? Optional.of(new MeasureId(
                            MeasureType.parse(said.group(1).replaceAll("[^A-Za-z]", "")),
                            Integer.parseInt(said.group(2)),
                            Congress.on(day.orElseThrow())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Behind the line that says that the words of the amendment follow; -1 where another one begins first. */
    private int wordsFollow(int from) {
        int at = from;
        read = "";
        while (at < lines.size() && !RULED.matcher(lines.get(at)).matches()) {
            var line = lines.get(at);
            if (line.isBlank() || head(at)) {
                at++;
                continue;
            }
            int end = paragraphEnd(at);
            var paragraph = joined(at, end);
            if (indent(line) < QUOTED && WORDS_FOLLOW.matcher(paragraph).matches()) {
                return paragraph.startsWith("The Clerk") ? behindHead(end) : Math.max(end, behindHead(end));
            }
            if (indent(line) > QUOTED && HOUSE.matcher(paragraph).matches()) {
                return -1;
            }
            at = end;
        }
        return -1;
    }

    /** Behind "Amendment offered by Mr. X:", with which the Clerk begins to read; -1 where the Clerk reads something else. */
    private int behindHead(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        int end = at;
        var words = new StringBuilder();
        while (end < lines.size() && end < at + 3 && !lines.get(end).isBlank()) {
            words.append(words.isEmpty() ? "" : " ").append(lines.get(end).strip());
            end++;
            if (HEADED.matcher(words).matches()) {
                read = words.substring(0, words.length() - 1);
                return end;
            }
        }
        return -1;
    }

    /** A paragraph of the Record ends at an empty line, or where the next begins. */
    private int paragraphEnd(int from) {
        int at = from + 1;
        boolean isOwn = indent(lines.get(from)) < QUOTED;
        while (at < lines.size() && !lines.get(at).isBlank() && !(isOwn && indent(lines.get(at)) == 2)) {
            at++;
        }
        return at;
    }

    private String joined(int from, int to) {
        return joined(lines.subList(from, to));
    }

    private static String joined(List<String> paragraph) {
        return Space.collapse(String.join(" ", paragraph)).strip();
    }

    /** What stands above the words of an amendment. */
    private record AmendmentHead(
            String printed,
            Optional<AmendmentId> id,
            Optional<Integer> number,
            String sponsor,
            Optional<MeasureId> measure,
            boolean isModified) {}

    private int words(int from, AmendmentHead heading) {
        int at = nextWords(from);
        var begins = page;
        var purpose = "";
        if (at < lines.size() && lines.get(at).strip().startsWith(PURPOSE)) {
            int end = purposeEnd(at);
            if (end < 0) {
                findings.warning(
                        Finding.Stage.BODY,
                        where(heading.printed()),
                        "where its purpose ends cannot be told, and it is not taken in");
                return at + 1;
            }
            purpose = purpose(at, end);
            at = end;
        }
        var words = new ArrayList<String>();
        boolean ruled = false;
        boolean isKnown = true;
        for (; at < lines.size(); at++) {
            var line = lines.get(at);
            ruled = RULED.matcher(line).matches() || isEntry(at);
            if (ruled || !belongs(line)) {
                isKnown = ruled || isOwnParagraph(at);
                break;
            }
            if (PageMarks.is(line)) {
                page = PageMarks.page(line);
            }
            if (!TIME.matcher(line).matches()) {
                words.add(line);
            }
        }
        if (!isKnown) {
            findings.warning(
                    Finding.Stage.BODY,
                    where(heading.printed()),
                    "where the amendment ends cannot be told, and it is not taken in: the line '"
                            + lines.get(at).strip() + "' is neither quoted nor a paragraph of the Record's own");
            return at + 1;
        }
        if (!ruled && at < lines.size()) {
            withoutNextHeading(words);
        }
        var text = PageMarks.takenOut(words);
        if (text.stream().allMatch(String::isBlank)) {
            findings.note(
                    Finding.Stage.BODY, where(heading.printed()), "the page prints the amendment without its words");
        } else {
            found.add(new OfferedAmendment(
                    chamber.orElseThrow(),
                    day.orElseThrow(),
                    heading.printed(),
                    volume,
                    begins,
                    heading.id(),
                    heading.number(),
                    heading.sponsor(),
                    heading.measure(),
                    publisher,
                    purpose,
                    heading.isModified(),
                    text));
        }
        return at;
    }

    /** Behind the parenthesis that closes the purpose, before an empty line; -1 where none does. */
    private int purposeEnd(int from) {
        for (int at = from; at < lines.size() && at < from + MOST_OF_PURPOSE; at++) {
            if (lines.get(at).stripTrailing().endsWith(")")
                    && (at + 1 == lines.size() || lines.get(at + 1).isBlank())) {
                return at + 1;
            }
        }
        return -1;
    }

    private String purpose(int from, int to) {
        var words = joined(lines.subList(from, to).stream()
                .filter(line -> !PageMarks.is(line))
                .toList());
        return words.substring(PURPOSE.length(), words.length() - 1).strip();
    }

    /** Whether the next of several amendments that were offered as one begins. */
    private boolean isEntry(int at) {
        return chamber.filter(Chamber.SENATE::equals).isPresent()
                && proposals.areSeveral()
                && lines.get(at - 1).isBlank()
                && entry(at).isPresent();
    }

    /** Whether a line is quoted: by its indent, or a heading amid what is quoted. */
    private static boolean belongs(String line) {
        return line.isBlank()
                || indent(line) >= QUOTED
                || PageMarks.is(line)
                || OfficeParagraph.isInCapitals(line)
                || HOLDER.matcher(line).matches();
    }

    /** Whether the Record goes on with words of its own: a paragraph that no heading in the middle of the page can be. */
    private boolean isOwnParagraph(int at) {
        var line = lines.get(at);
        boolean alone = (at + 1 >= lines.size() || lines.get(at + 1).isBlank() || indent(lines.get(at + 1)) >= QUOTED)
                && lines.get(at - 1).isBlank();
        boolean isCentred = alone && Math.abs(2 * indent(line) + line.strip().length() - WIDTH) <= 2;
        return indent(line) == 2 && line.strip().matches("[A-Z(\\[].*") && !isCentred;
    }

    /** The heading that stands by itself before the Record's next words is theirs. */
    private static void withoutNextHeading(List<String> words) {
        int from = words.size();
        while (from > 0 && words.get(from - 1).isBlank()) {
            from--;
        }
        int to = from;
        while (from > 0 && isHeading(words.get(from - 1))) {
            from--;
        }
        boolean isAlone = from < to && (from == 0 || words.get(from - 1).isBlank());
        words.subList(isAlone ? from : to, words.size()).clear();
        if (isAlone) {
            withoutNextHeading(words);
        }
    }

    private static boolean isHeading(String line) {
        return !line.isBlank() && (indent(line) > 8 || indent(line) < QUOTED && !PageMarks.is(line));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String where(String printed) {
        return (page.isEmpty() ? "" : page + ": ") + (printed.length() > 80 ? printed.substring(0, 80) + "…" : printed);
    }
}
