package org.engross.export.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.engross.export.text.Html;

/** A document for paper being written, as XHTML with its style. */
final class Sheet {

    private static final String STYLE = """
            @page { size: letter; margin: 0.8in 0.85in 0.75in 0.85in;
              @top-left { content: "%s"; font: 8pt 'Liberation Sans'; color: #57534c; }
              @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; color: #57534c; }
              @bottom-right { content: counter(page) " of " counter(pages); font: 8pt 'Liberation Sans'; color: #57534c; } }
            body { font-family: 'Liberation Sans'; font-size: 9.5pt; line-height: 1.35; color: #1c1b19; }
            h1 { font-family: Law; font-size: 20pt; line-height: 1.15; margin: 0 0 6pt 0; }
            h2 { font-family: Law; font-size: 13pt; margin: 12pt 0 4pt 0; page-break-after: avoid; }
            .kicker { font-weight: 700; font-size: 9pt; margin: 0 0 3pt 0; color: #7a2e1d; }
            .lead { font-family: Law; font-size: 11.5pt; margin: 0 0 10pt 0; }
            .meta { color: #57534c; font-size: 8.5pt; }
            table { border-collapse: collapse; width: 100%%; -fs-table-paginate: paginate; margin: 0 0 6pt 0; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 2.2pt 6pt 2.2pt 0; border-bottom: 0.5pt solid #c9c3b6; }
            thead th { border-bottom: 1pt solid #1c1b19; font-size: 8.5pt; }
            td.n, th.n { text-align: right; padding-right: 10pt; }
            td.d { white-space: nowrap; }
            table.facts th { width: 25%%; font-weight: 400; color: #57534c; }
            .break { page-break-before: always; }
            .law { font-family: Law; font-size: 11pt; line-height: 1.38; }
            .law p { margin: 0 0 5pt 0; }
            .note { border-left: 2pt solid #7a2e1d; padding: 2pt 8pt; margin: 0 0 10pt 0; }
            """;

    private final StringBuilder out = new StringBuilder();

    Sheet(String title, String header, String footer) {
        this(title, header, footer, "");
    }

    /** With rules of its own besides the style that all have. */
    Sheet(String title, String header, String footer, String style) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>")
                .append(Html.escape(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(Html.escape(title))
                .append("\"/><style>")
                .append(Pdf.fontRules())
                .append(STYLE.formatted(quoted(header), quoted(footer)))
                .append(style)
                .append("</style></head><body>\n");
    }

    /** For a string in a style sheet inside HTML. */
    private static String quoted(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\3C ")
                .replace("&", "\\26 ");
    }

    Sheet element(String name, String type, String words) {
        out.append('<').append(name);
        if (!type.isEmpty()) {
            out.append(" class=\"").append(type).append('"');
        }
        out.append('>').append(Html.escape(words)).append("</").append(name).append(">\n");
        return this;
    }

    Sheet heading(String words) {
        return element("h2", "", words);
    }

    /** Names and what is known under them; those of which nothing is known are left out. */
    Sheet facts(List<List<String>> facts) {
        out.append("<table class=\"facts\"><tbody>");
        facts.stream()
                .filter(fact -> !fact.get(1).isBlank())
                .forEach(fact -> out.append("<tr><th scope=\"row\">")
                        .append(Html.escape(fact.get(0)))
                        .append("</th><td>")
                        .append(Html.escape(fact.get(1)))
                        .append("</td></tr>"));
        out.append("</tbody></table>\n");
        return this;
    }

    /** Begins a table; a heading that begins with # is over numbers, one that ends with |20 is so many percent wide. */
    Sheet head(String... headings) {
        out.append("<table><thead><tr>");
        for (var heading : headings) {
            boolean number = heading.startsWith("#");
            int bar = heading.indexOf('|');
            out.append("<th scope=\"col\"").append(number ? " class=\"n\"" : "");
            out.append(bar < 0 ? "" : " style=\"width: " + heading.substring(bar + 1) + "%\"");
            out.append('>')
                    .append(Html.escape(heading.substring(number ? 1 : 0, bar < 0 ? heading.length() : bar)))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        return this;
    }

    /** A row; a number stands on the right. */
    Sheet row(Object... cells) {
        out.append("<tr>");
        for (var cell : cells) {
            out.append(
                            switch (cell) {
                                case Number number -> "<td class=\"n\">";
                                case LocalDate day -> "<td class=\"d\">";
                                case null, default -> "<td>";
                            })
                    .append(cell == null ? "" : Html.escape(printed(cell)))
                    .append("</td>");
        }
        out.append("</tr>\n");
        return this;
    }

    private static String printed(Object cell) {
        return cell instanceof Boolean yes ? (yes ? "yes" : "no") : cell.toString();
    }

    Sheet end() {
        out.append("</tbody></table>\n");
        return this;
    }

    /** A drawing as wide as the column allows, in inches. */
    Sheet drawing(String svg, double width) {
        out.append(String.format(Locale.ROOT, "<div style=\"width: %.2fin; margin: 4pt 0;\">", width));
        out.append(svg.replaceFirst(" width=\"(\\d+)\" height=\"(\\d+)\"", " style=\"width: 100%\""));
        out.append("</div>\n");
        return this;
    }

    /** Markup that is already XHTML. */
    Sheet raw(String markup) {
        out.append(markup);
        return this;
    }

    String done() {
        return out + "</body></html>\n";
    }
}
