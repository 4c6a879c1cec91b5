package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.library.Document;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Sets a bill in lines of fixed width as the printing office does: the first line of a provision is indented by its level, the
 * lines after it less, and what is quoted opens each paragraph with its mark. No official print; it proves that what is set so
 * is read so.
 */
final class OfficeSetting {

    private static final int WIDTH = 72;

    private final List<String> lines = new ArrayList<>();
    private boolean isQuoted;

    private OfficeSetting() {}

    static String of(Document document, String which) {
        var setting = new OfficeSetting();
        setting.lines.add("[Congressional Bills 115th Congress]");
        setting.lines.add("[From the U.S. Government Publishing Office]");
        setting.lines.add("[" + which + "]");
        setting.lines.add("");
        for (var part : document.text().parts()) {
            setting.part(part, 0);
        }
        setting.lines.add("");
        setting.lines.add("                                 <all>");
        return String.join("\n", setting.lines) + "\n";
    }

    private void part(Part part, int depth) {
        switch (part) {
            case Wording words
            when words.kind() == Wording.Kind.LONG_TITLE -> {
                var type = words.words()
                        .replaceFirst("^(A BILL|AN ACT|An Act|(?:JOINT |CONCURRENT )?RESOLUTION|).*", "$1");
                lines.add(" ".repeat(33) + type);
                lines.add("");
                paragraph(2, 0, words.words().substring(type.length()).strip());
                lines.add("");
            }
            case Wording words
            when words.kind() == Wording.Kind.ENACTING_FORMULA -> {
                paragraph(4, 0, words.words());
                lines.add("");
            }
            case Wording words when words.words().startsWith("Whereas") -> paragraph(0, 8, words.words());
            case Wording words ->
                paragraph(
                        words.kind() == Wording.Kind.CONTINUATION ? margin(depth) : margin(depth) + 4,
                        margin(depth),
                        words.words());
            case QuotedContent quoted -> quoted(quoted, depth);
            case Provision provision -> provision(provision, depth);
        }
    }

    private static int margin(int depth) {
        return depth <= 1 ? 0 : 8 * (depth - 1);
    }

    private void quoted(QuotedContent quoted, int depth) {
        boolean outer = isQuoted;
        isQuoted = true;
        quoted.parts().forEach(part -> part(part, depth));
        lines.set(lines.size() - 1, lines.getLast() + "''" + quoted.after());
        isQuoted = outer;
    }

    private void provision(Provision provision, int depth) {
        var level = provision.level();
        var name = provision.designation().printed();
        var heading = provision.heading().words();
        if (level == Level.TABLE || level == Level.TABLE_ITEM) {
            var entry = (name + " " + heading).strip();
            if (entry.matches("(?:Sec\\. )?[0-9].*")) {
                paragraph(0, 10, entry);
            } else if (!entry.isEmpty()) {
                lines.add("");
                paragraph(Math.max(9, (WIDTH - entry.length()) / 2), 14, entry);
                lines.add("");
            }
            provision.parts().forEach(part -> part(part, depth));
            return;
        }
        if (!level.isWithinSection()) {
            heading = isQuoted && name.startsWith("§") || level.name().startsWith("SUB")
                    ? heading
                    : heading.toUpperCase(Locale.ROOT);
            name = name.replaceFirst("^§ ?", "Sec. ");
            lines.add("");
            paragraph(
                    level == Level.SECTION ? 0 : Math.max(9, (WIDTH - name.length() - heading.length()) / 2),
                    14,
                    name + (name.endsWith("—") || heading.isEmpty() ? "" : " ") + heading);
            lines.add("");
            int below = level == Level.SECTION ? 1 : 0;
            provision.parts().forEach(part -> part(part, below));
            return;
        }
        int own = level.compareTo(Level.SUBSECTION) + 1;
        var parts = provision.parts();
        var words = parts.isEmpty() || !(parts.getFirst() instanceof Wording first) ? "" : first.words();
        var lead = name + (heading.isEmpty() ? "" : " " + heading + ".--");
        paragraph(margin(own) + 4, margin(own), lead + (words.isEmpty() || !heading.isEmpty() ? "" : " ") + words);
        parts.stream().skip(words.isEmpty() ? 0 : 1).forEach(part -> part(part, own));
    }

    private void paragraph(int first, int margin, String words) {
        var line = new StringBuilder(" ".repeat(first) + (isQuoted ? "``" : ""));
        boolean isEmpty = true;
        for (var word : typed(words).split(" ")) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line + " ");
                line = new StringBuilder(" ".repeat(margin));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
    }

    private static String typed(String words) {
        return words.replace("“", "``")
                .replace("”", "''")
                .replace("‘", "`")
                .replace("’", "'")
                .replace("—", "--")
                .replace("–", "-")
                .strip();
    }
}
