package org.engross.export.text;

/** Lines of XML, indented two spaces an element. */
final class UslmLines {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private int depth;

    void open(String element, String attributes) {
        indent().append('<').append(element).append(attributes).append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
    }

    /** An element that holds words. */
    void line(String element, String attributes, String words) {
        raw(element, attributes, escaped(words));
    }

    /** An element whose content is XML already. */
    void raw(String element, String attributes, String xml) {
        indent().append('<').append(element).append(attributes).append('>');
        out.append(xml).append("</").append(element).append(">\n");
    }

    /** XML on a line of its own. */
    void text(String xml) {
        indent().append(xml).append('\n');
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private StringBuilder indent() {
        return out.append(STEP.repeat(depth));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
