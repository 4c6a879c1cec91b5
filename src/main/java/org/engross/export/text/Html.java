package org.engross.export.text;

/** Letters that mean something in HTML, made harmless. */
public final class Html {

    private Html() {}

    /** The text for an element's content or a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
