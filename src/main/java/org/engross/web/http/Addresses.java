package org.engross.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engross.comparison.ProvisionChange;
import org.engross.expression.ExpressedText;
import org.engross.member.MemberId;

/** Where things are found. */
public final class Addresses {

    private Addresses() {}

    /** The page of a text: the USLM identifier where the text is held as it is, else the expression as a parameter. */
    public static String page(ExpressedText read) {
        return read.expression().isSingle() ? read.expression().base().uslm() : "/text?id=" + parameter(read.id());
    }

    public static String text(String id, String format) {
        return "/api/v1/texts?id=" + parameter(id) + "&format=" + format;
    }

    public static String comparison(String from, String to) {
        return "/compare?from=" + parameter(from) + "&to=" + parameter(to);
    }

    /** A resource as files: the address with its question and each of the formats. */
    public static List<Link> files(String resource, String question, String... formats) {
        var start = resource + "?" + (question == null || question.isEmpty() ? "" : question + "&");
        return Arrays.stream(formats)
                .map(format -> new Link(start + "format=" + format, format.toUpperCase(Locale.ROOT)))
                .toList();
    }

    public static String member(MemberId member) {
        return "/members/" + member;
    }

    /** The page of one change; the path tells where it stood should it ever be gone. */
    public static String change(ProvisionChange change, String from, String to) {
        return "/changes/" + change.id() + "?from=" + parameter(from) + "&to=" + parameter(to) + "&path="
                + parameter(change.path().toString());
    }

    /** A value for a query string; the slash and the at sign, which are allowed there, stay readable. */
    public static String parameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@");
    }
}
