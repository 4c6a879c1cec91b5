package org.engross.comparison.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.redline.PrintedText.TextPiece;
import org.engross.comparison.redline.PrintedText.WordRange;
import org.engross.comparison.redline.Redline.Fate;
import org.engross.comparison.redline.Redline.FateMark;
import org.engross.comparison.redline.Redline.Paragraph;
import org.engross.comparison.redline.Redline.RedlineRun;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;
import org.engross.provision.PrintedLine.Kind;
import org.engross.provision.Provision;

/**
 * Writes the two prints as one: the words that the comparison links, with its edits, in line; between them what only the
 * older print has, struck or moved away, and then what only the newer has, inserted or moved here.
 */
final class RedlineBuilder {

    private final PrintedText older;
    private final PrintedText newer;
    private final Links links;
    private final ChangeAuthors authors;
    private final NavigableMap<Integer, LinkedWords> movedAway = new TreeMap<>();
    private final NavigableMap<Integer, LinkedWords> movedHere = new TreeMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<RedlineRun> runs = new ArrayList<>();
    private final Set<Integer> olderHere = new HashSet<>();
    private final Set<Integer> newerHere = new HashSet<>();

    private RedlineBuilder(
            Comparison comparison, Provision before, Provision after, Function<ProvisionChange, String> by) {
        authors = ChangeAuthors.of(comparison, before, after, by);
        older = new PrintedText(before);
        newer = new PrintedText(after);
        links = Links.of(comparison, older, newer, after);
        links.list().stream().filter(LinkedWords::isMoved).forEach(link -> {
            movedAway.put(link.before().start(), link);
            movedHere.put(link.after().start(), link);
        });
    }

    static List<Paragraph> paragraphs(
            Comparison comparison, Provision before, Provision after, Function<ProvisionChange, String> by) {
        var builder = new RedlineBuilder(comparison, before, after, by);
        builder.build();
        return builder.paragraphs;
    }

    private void build() {
        int from = 0;
        int to = 0;
        for (var link : links.list()) {
            if (!link.isMoved()) {
                gap(from, link.before().start(), to, link.after().start());
                link(link, edit -> true, FateMark.KEPT);
                from = link.before().end();
                to = link.after().end();
            }
        }
        // The end of the last paragraph is never struck or inserted: no word processor can take it out.
        boolean ends = older.length() > 0 && newer.length() > 0;
        gap(from, older.length() - (ends ? 1 : 0), to, newer.length() - (ends ? 1 : 0));
        if (ends) {
            newer.between(newer.length() - 1, newer.length()).forEach(end -> add(end, FateMark.KEPT));
        }
    }

    private void gap(int from, int fromEnd, int to, int toEnd) {
        var olds = older.between(from, fromEnd);
        var news = newer.between(to, toEnd);
        boolean begins = from == 0 && to == 0;
        int oldBreak = firstBreak(olds);
        int newBreak = firstBreak(news);
        if (begins) {
            lines(olds, news);
        } else if (oldBreak < 0 || newBreak < 0 || beginsOtherWords(olds) && beginsOtherWords(news)) {
            inLine(olds, news);
        } else {
            inLine(olds.subList(0, oldBreak), news.subList(0, newBreak));
            add(news.get(newBreak), FateMark.KEPT);
            lines(olds.subList(oldBreak + 1, olds.size()), news.subList(newBreak + 1, news.size()));
        }
    }

    /** Whole lines that only one print has, then the beginning of a line that both have. */
    private void lines(List<TextPiece> olds, List<TextPiece> news) {
        int oldLines = lastBreak(olds) + 1;
        int newLines = lastBreak(news) + 1;
        older(olds.subList(0, oldLines));
        newer(news.subList(0, newLines));
        inLine(olds.subList(oldLines, olds.size()), news.subList(newLines, news.size()));
    }

    /** Whether the line that goes on after the gap begins with words in it; the rest of such a line is another's. */
    private static boolean beginsOtherWords(List<TextPiece> gap) {
        return gap.subList(lastBreak(gap) + 1, gap.size()).stream().anyMatch(TextPiece::isWords);
    }

    private static int firstBreak(List<TextPiece> pieces) {
        int at = 0;
        while (at < pieces.size() && !pieces.get(at).isBreak()) {
            at++;
        }
        return at == pieces.size() ? -1 : at;
    }

    private static int lastBreak(List<TextPiece> pieces) {
        int at = pieces.size() - 1;
        while (at >= 0 && !pieces.get(at).isBreak()) {
            at--;
        }
        return at;
    }

    /** Keeps the quotation marks and blanks that both begin and end with. */
    private void inLine(List<TextPiece> olds, List<TextPiece> news) {
        int most = Math.min(olds.size(), news.size());
        int first = 0;
        while (first < most && isSameSetting(olds.get(first), news.get(first))) {
            add(news.get(first++), FateMark.KEPT);
        }
        int last = 0;
        while (last < most - first
                && isSameSetting(olds.get(olds.size() - 1 - last), news.get(news.size() - 1 - last))) {
            last++;
        }
        older(olds.subList(first, olds.size() - last));
        newer(news.subList(first, news.size() - last));
        news.subList(news.size() - last, news.size()).forEach(piece -> add(piece, FateMark.KEPT));
    }

    private static boolean isSameSetting(TextPiece one, TextPiece other) {
        return one.isSetting() && other.isSetting() && one.text().equals(other.text());
    }

    private void older(List<TextPiece> pieces) {
        for (var piece : pieces) {
            note(piece, olderHere);
            var link = movedIn(movedAway, piece, LinkedWords::before);
            if (link == null) {
                var move = piece.isWords() ? "" : links.moveOfOlder(piece.provision());
                var author = authors.ofOlder(piece.provision());
                add(
                        piece,
                        move.isEmpty() || endsIn(piece, Fate.STRUCK)
                                ? FateMark.struck(author)
                                : new FateMark(Fate.MOVED_AWAY, move, author));
            } else if (piece.start() == link.before().start()) {
                link(link, Edit::isBefore, new FateMark(Fate.MOVED_AWAY, link.move(), authors.of(link.change())));
            }
        }
    }

    private void newer(List<TextPiece> pieces) {
        for (var piece : pieces) {
            note(piece, newerHere);
            var link = movedIn(movedHere, piece, LinkedWords::after);
            if (link == null) {
                var move = piece.isWords() ? "" : links.moveOfNewer(piece.provision());
                var author = authors.ofNewer(piece.provision());
                add(
                        piece,
                        move.isEmpty() || endsIn(piece, Fate.INSERTED)
                                ? FateMark.inserted(author)
                                : new FateMark(Fate.MOVED_HERE, move, author));
            } else if (piece.start() == link.after().start()) {
                link(link, Edit::isAfter, new FateMark(Fate.MOVED_HERE, link.move(), authors.of(link.change())));
            }
        }
    }

    /** The end of a paragraph goes the way of its last words: LibreOffice would leave it standing otherwise. */
    private boolean endsIn(TextPiece piece, Fate fate) {
        return piece.isBreak() && !runs.isEmpty() && runs.getLast().mark().fate() == fate;
    }

    /** The words that moved of which the piece is a part; null where it is of none. */
    private static LinkedWords movedIn(
            NavigableMap<Integer, LinkedWords> moved, TextPiece piece, Function<LinkedWords, WordRange> side) {
        var nearest = moved.floorEntry(piece.start());
        return nearest != null && side.apply(nearest.getValue()).contains(piece) ? nearest.getValue() : null;
    }

    private void link(LinkedWords link, Predicate<Edit> shown, FateMark same) {
        var olds = older.between(link.before().start(), link.before().end());
        var news = newer.between(link.after().start(), link.after().end());
        if (same.fate().isBefore()) {
            olds.forEach(piece -> note(piece, olderHere));
        }
        if (same.fate().isAfter()) {
            news.forEach(piece -> note(piece, newerHere));
        }
        for (var part : new NotesInWords(olds, news).weave(link.parts())) {
            if (shown.test(part.edit())) {
                runs.add(new RedlineRun(mark(part, same, link), part.edit().text()));
            }
        }
    }

    private static void note(TextPiece piece, Set<Integer> provisions) {
        if (piece.kind() != Kind.SETTING && !piece.text().isBlank()) {
            provisions.add(piece.provision());
        }
    }

    /** Words that moved within words which moved themselves are struck and inserted there: a move has no move in it. */
    private FateMark mark(EditPart part, FateMark same, LinkedWords link) {
        var author = authors.of(link.change());
        boolean moves = part.isMoved() && same.fate() == Fate.KEPT;
        var move = link.change().id() + "-" + link.after().start() + "-" + part.move();
        return switch (part.edit().op()) {
            case SAME -> same;
            case STRIKE -> moves ? new FateMark(Fate.MOVED_AWAY, move, author) : FateMark.struck(author);
            case INSERT -> moves ? new FateMark(Fate.MOVED_HERE, move, author) : FateMark.inserted(author);
        };
    }

    private void add(TextPiece piece, FateMark mark) {
        if (piece.isBreak()) {
            paragraphs.add(new Paragraph(piece.depth(), joined(), mark, olderHere, newerHere));
            runs.clear();
            olderHere.clear();
            newerHere.clear();
        } else {
            runs.add(new RedlineRun(mark, piece.text()));
        }
    }

    /** The runs of the paragraph under way, those of one mark that meet made one. */
    private List<RedlineRun> joined() {
        var joined = new ArrayList<RedlineRun>();
        for (var run : runs) {
            if (!joined.isEmpty() && joined.getLast().mark().equals(run.mark())) {
                run = new RedlineRun(run.mark(), joined.removeLast().text() + run.text());
            }
            joined.add(run);
        }
        return joined;
    }
}
