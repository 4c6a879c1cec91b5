package org.engross.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.engross.expression.ExpressedText;

/** Where things are found. */
final class Addresses {

    private Addresses() {}

    /** The page of a text: the USLM identifier where the text is held as it is, else the expression as a parameter. */
    static String page(ExpressedText read) {
        return read.expression().isSingle() ? read.expression().base().uslm() : "/text?id=" + parameter(read.id());
    }

    static String text(String id, String format) {
        return "/api/v1/texts?id=" + parameter(id) + "&format=" + format;
    }

    static String comparison(String from, String to) {
        return "/compare?from=" + parameter(from) + "&to=" + parameter(to);
    }

    /** A value for a query string; the slash and the at sign, which are allowed there, stay readable. */
    static String parameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@");
    }
}
