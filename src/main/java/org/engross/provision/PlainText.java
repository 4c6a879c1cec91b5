package org.engross.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text into a tree: a provision a line, designated in parentheses, indented more than the provision it
 * belongs to; a heading ends with a period and a dash; a line without a designation continues the provision at its
 * indent; a block of lines that open with a quotation mark is quoted content. {@link PlainPrint} prints the same text
 * again.
 *
 * <pre>
 * § 1595. Civil remedy
 * (b)
 *   (1) Any civil action filed under …
 * </pre>
 */
public final class PlainText {

    private static final Pattern SECTION =
            Pattern.compile("(§+ ?|SEC(?:TION|\\.)? )([0-9]+(?:\\.[0-9]+)?[0-9A-Za-z–-]*)\\.?(?: (.*))?");
    /** The heading of a chapter or part, after which the section before it has ended. */
    private static final Pattern CHAPTER = Pattern.compile("(?:SUB)?(?:TITLE|CHAPTER|PART) [0-9A-Z]{1,6}(?:—.*)?");

    private static final Pattern DESIGNATED = Pattern.compile("\\(([0-9A-Za-z]{1,8})\\)(?: (.*))?");
    private static final int HEADING = 400;
    private static final Pattern BEFORE_QUOTE =
            Pattern.compile(".*(?:[:—]”?[.;]?|following(?: new)?(?: [a-z]+)?[;.]|following|follows|inserting|adding)");

    /** Deeper than any law goes: title, subtitle, part, chapter and seven levels in a section. */
    private static final int DEPTH = 60;

    private final List<IndentedLine> lines = new ArrayList<>();

    /** A line of print: how far it is indented, and whether it was quoted. */
    private record IndentedLine(int indent, String words, int number) {}

    private PlainText() {}

    /**
     * Reads a law: one section, or a text of several. A line that opens with a quotation mark is no quoted block here
     * but begins with a quoted word, as definitions do.
     */
    public static Provision law(String text) {
        var root = read(text, false);
        return root.parts().size() == 1 && root.parts().getFirst() instanceof Provision only ? only : root;
    }

    /**
     * Reads a text that amends, of any number of sections; words before the first section belong to the text.
     *
     * @throws IllegalArgumentException for a quotation that is not closed, or levels deeper than any law's
     */
    public static Provision amendatory(String text) {
        return read(text, true);
    }

    private static Provision read(String text, boolean quotes) {
        var reader = new PlainText();
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var words = line.strip();
            if (!words.isEmpty()) {
                int indent = line.length() - line.stripLeading().length();
                reader.lines.add(new IndentedLine(indent, words, number));
            }
        }
        var root = new TreeBuilder(Level.TEXT, Designation.NONE, Wording.NONE, -2);
        reader.readInto(root, reader.lines, quotes);
        return root.build();
    }

    private void readInto(TreeBuilder root, List<IndentedLine> block, boolean quotes) {
        var open = new ArrayList<TreeBuilder>(List.of(root));
        for (int at = 0; at < block.size(); at++) {
            var line = block.get(at);
            if (quotes
                    && line.words().startsWith("“")
                    && (introduced(open.getLast()) || goesOn(open.getLast(), line))) {
                at = quoted(open.getLast(), block, at);
            } else {
                provision(open, line);
            }
        }
    }

    /** Whether the last words read announce a quoted block. */
    private static boolean introduced(TreeBuilder last) {
        return last.lastPart() instanceof Wording words
                && BEFORE_QUOTE.matcher(words.words()).matches();
    }

    /** Whether a level opens with a quotation mark right after a quoted block: a mark too many closed that block. */
    private static boolean goesOn(TreeBuilder last, IndentedLine line) {
        return last.lastPart() instanceof QuotedContent before
                && before.after().equals(".")
                && line.words().startsWith("“(");
    }

    private static void provision(List<TreeBuilder> open, IndentedLine line) {
        // Most lines of a law open with the parenthesis of a designation, which tells at once that they are no other.
        char first = line.words().isEmpty() ? ' ' : line.words().charAt(0);
        var section = SECTION.matcher(line.words());
        if ((first == '§' || first == 'S') && section.matches()) {
            close(open, open.getFirst().indent() + 1);
            var name = section.group(3) == null ? "" : section.group(3);
            var printed = line.words().substring(0, line.words().length() - name.length());
            push(open, Level.SECTION, new Designation(section.group(2), printed.strip()), name, -1);
            return;
        }
        if (Character.isUpperCase(first) && CHAPTER.matcher(line.words()).matches()) {
            close(open, open.getFirst().indent() + 1);
            open.getFirst().words(line.words());
            return;
        }
        var designated = DESIGNATED.matcher(line.words());
        if (first != '(' || !designated.matches()) {
            continuation(open, line);
            return;
        }
        close(open, line.indent());
        var value = designated.group(1);
        var rest = designated.group(2) == null ? "" : designated.group(2);
        int dash = rest.indexOf('—');
        boolean isHeaded = dash > 1
                && dash <= HEADING + 1
                && rest.charAt(dash - 1) == '.'
                && closesItsQuotes(rest.substring(0, dash - 1));
        var level = open.getLast().levelOf(value);
        push(open, level, Designation.inParentheses(value), isHeaded ? rest.substring(0, dash - 1) : "", line.indent());
        open.getLast().words(isHeaded ? rest.substring(dash + 1) : rest);
    }

    /** “In General.—The” is struck as one phrase: its dash ends no heading. */
    private static boolean closesItsQuotes(String heading) {
        return heading.chars().filter(c -> c == '“').count()
                == heading.chars().filter(c -> c == '”').count();
    }

    private static void push(List<TreeBuilder> open, Level level, Designation designation, String heading, int indent) {
        var next = new TreeBuilder(level, designation, Wording.heading(heading.strip()), indent);
        open.getLast().add(next);
        open.add(next);
        if (open.size() > DEPTH) {
            throw new IllegalArgumentException("levels more than " + DEPTH + " deep");
        }
    }

    /** Closes every provision that is indented as far as the line, or further. */
    private static void close(List<TreeBuilder> open, int indent) {
        while (open.size() > 1 && open.getLast().indent() >= indent) {
            open.removeLast();
        }
    }

    /** Words without a designation belong to the provision at their indent, where that has levels; else above it. */
    private static void continuation(List<TreeBuilder> open, IndentedLine line) {
        close(open, line.indent() + 1);
        if (open.getLast().takesHeading(line.words())) {
            return;
        }
        if (open.size() > 1
                && open.getLast().indent() == line.indent()
                && !open.getLast().hasLevels()) {
            open.removeLast();
        }
        open.getLast().words(line.words());
    }

    /** Reads the quoted block that begins at a line; the answer is its last line. */
    private int quoted(TreeBuilder into, List<IndentedLine> block, int from) {
        int balance = 1;
        var inside = new ArrayList<IndentedLine>();
        for (int at = from; at < block.size(); at++) {
            var line = block.get(at);
            var words = line.words().startsWith("“") ? line.words().substring(1) : line.words();
            for (int i = 0; i < words.length(); i++) {
                balance += words.charAt(i) == '“' ? 1 : words.charAt(i) == '”' ? -1 : 0;
                if (balance == 0) {
                    inside.add(new IndentedLine(
                            line.indent(), words.substring(0, i).strip(), line.number()));
                    into.add(content(inside, words.substring(i + 1)));
                    return at;
                }
            }
            if (!words.isBlank()) {
                inside.add(new IndentedLine(line.indent(), words.strip(), line.number()));
            }
        }
        throw new IllegalArgumentException(
                "the quotation that opens on line " + block.get(from).number() + " is not closed");
    }

    private QuotedContent content(List<IndentedLine> inside, String after) {
        var root = new TreeBuilder(Level.TEXT, Designation.NONE, Wording.NONE, -2);
        readInto(root, inside, false);
        return new QuotedContent(root.build().parts(), after);
    }
}
