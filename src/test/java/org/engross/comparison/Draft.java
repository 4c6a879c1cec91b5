package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Reads a text set by indents, a provision a line, as tests write them. What stands below a line that begins with
 * {@code >} is quoted content; a line that begins with {@code =} is flush words.
 *
 * <pre>
 * SEC. 4. SHORT HEADING
 *   (a) In General.—Section 230(e) is amended by adding at the end the following:
 *     > (5) No effect on sex trafficking law.—Nothing in this section …
 *     = shall be fined.
 * </pre>
 */
final class Draft {

    private static final Pattern SECTION = Pattern.compile("((?:SECTION|SEC\\.|§) (\\w+)\\.) (.*)");
    private static final Pattern WITHIN = Pattern.compile("\\((\\w+)\\) ?(?:([^—]{1,90})\\.—)?(.*)");

    private final List<String> lines;
    private int at;

    private Draft(List<String> lines) {
        this.lines = lines;
    }

    static Provision text(String lines) {
        var draft = new Draft(lines.lines().filter(line -> !line.isBlank()).toList());
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, draft.parts(0));
    }

    static Provision section(String lines) {
        return text(lines).provisions().getFirst();
    }

    private List<Part> parts(int indent) {
        var parts = new ArrayList<Part>();
        var quoted = new ArrayList<Part>();
        while (at < lines.size() && indent(lines.get(at)) >= indent) {
            var line = lines.get(at).strip();
            if (line.startsWith("> ")) {
                quoted.add(part(line.substring(2), indent));
                continue;
            }
            close(parts, quoted);
            parts.add(part(line, indent));
        }
        close(parts, quoted);
        return parts;
    }

    private static void close(List<Part> parts, List<Part> quoted) {
        if (!quoted.isEmpty()) {
            parts.add(new QuotedContent(quoted, "."));
            quoted.clear();
        }
    }

    private Part part(String line, int indent) {
        at++;
        var section = SECTION.matcher(line);
        if (section.matches()) {
            var designation = new Designation(section.group(2), section.group(1));
            return new Provision(Level.SECTION, designation, Wording.heading(section.group(3)), parts(indent + 2));
        }
        var within = WITHIN.matcher(line);
        return within.matches() ? within(within, indent) : words(line);
    }

    private Provision within(Matcher line, int indent) {
        var parts = new ArrayList<Part>();
        boolean levels = at < lines.size() && indent(lines.get(at)) > indent;
        if (!line.group(3).isBlank()) {
            parts.add(Wording.of(
                    levels ? Wording.Kind.CHAPEAU : Wording.Kind.CONTENT,
                    line.group(3).strip()));
        }
        parts.addAll(parts(indent + 2));
        var heading = line.group(2) == null ? Wording.NONE : Wording.heading(line.group(2));
        return new Provision(level(line.group(1)), Designation.inParentheses(line.group(1)), heading, parts);
    }

    private static Wording words(String line) {
        return line.startsWith("= ")
                ? Wording.of(Wording.Kind.CONTINUATION, line.substring(2))
                : Wording.of(Wording.Kind.CONTENT, line);
    }

    private static Level level(String value) {
        if (value.matches("[ivx]{2,}|i")) {
            return Level.CLAUSE;
        }
        if (value.matches("\\d+")) {
            return Level.PARAGRAPH;
        }
        return value.matches("[A-Z]+") ? Level.SUBPARAGRAPH : Level.SUBSECTION;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
