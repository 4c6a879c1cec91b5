package org.engross.export.paper;

/**
 * What stands around a document for paper, as the template {@code prints/paper/sheet} sets it.
 *
 * @param header at the head of every page, as a string in a style sheet
 * @param footer at the foot of every page, as a string in a style sheet
 */
public record Sheet(String title, String header, String footer) {

    public Sheet {
        header = quoted(header);
        footer = quoted(footer);
    }

    /** For a string in a style sheet inside HTML. */
    private static String quoted(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\3C ")
                .replace("&", "\\26 ");
    }

    public String fontRules() {
        return Pdf.fontRules();
    }
}
