package org.engross.export.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.citation.Undated;
import org.engross.export.cite.Citation.CitedAt;

/** Writes an entry of type {@code online}, which BibLaTeX knows and BibTeX prints as any other. */
final class BibEntry {

    private static final String SPECIAL = "\\{}$&#^_~%";

    private BibEntry() {}

    static String of(String key, String author, String title, LocalDate date, CitedAt at) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("author", "{" + escaped(author) + "}");
        fields.put("title", "{" + escaped(title) + "}");
        if (!Undated.is(date)) {
            fields.put("date", date.toString());
            fields.put("year", Integer.toString(date.getYear()));
        }
        fields.put("organization", "Engross");
        fields.put("url", at.link());
        at.accessed().ifPresent(day -> fields.put("urldate", day.toString()));
        if (!at.marks().isEmpty()) {
            fields.put("note", escaped(String.join(" ", at.marks())));
        }
        return "@online{" + key + ",\n" + lines(fields) + "\n}\n";
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n"));
    }

    private static String escaped(String words) {
        return words.chars().mapToObj(BibEntry::escaped).collect(Collectors.joining());
    }

    private static String escaped(int c) {
        return switch ((char) c) {
            case '\\' -> "\\textbackslash{}";
            case '^' -> "\\textasciicircum{}";
            case '~' -> "\\textasciitilde{}";
            default -> (SPECIAL.indexOf(c) >= 0 ? "\\" : "") + (char) c;
        };
    }
}
