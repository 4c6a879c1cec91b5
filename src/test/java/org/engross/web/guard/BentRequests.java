package org.engross.web.guard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests that are nearly right. The same seed makes the same requests. */
record BentRequests(Random random, List<Address> addresses) {

    /** Pages, with what each takes. */
    static final List<String> PAGES = List.of(
            "/",
            "/measures",
            "/measures/hr1865-115",
            "/measures/hr1865-115/feed.atom",
            "/us/bill/115/hr/1865/eh/s4/a",
            "/us/usc/t47/s230@2018-04-11",
            "/us/amdt/115/hamdt/526",
            "/votes/h90-115.2018",
            "/members/W000812",
            "/delegations/MO",
            "/compare?from=hr1865-115/rh&to=hr1865-115/eh",
            "/embed/votes/h90-115.2018",
            "/oembed?url=http://localhost/votes/h90-115.2018",
            "/liability?texts=hr1865-115/eh",
            "/effects?id=hr1865-115/eh",
            "/print?id=usc/47/230@2018-04-10%2Bhr1865-115/eh",
            "/search?q=roll+call+90",
            "/resolve?cite=47+U.S.C.+230&on=2018-04-10",
            "/quotes?q=reckless+disregard",
            "/feed.atom",
            "/sitemap.xml",
            "/q/openapi?format=json",
            "/engross.css");

    /** Put into addresses as they are: what is encoded wrongly is the point. */
    private static final List<String> RAW = List.of(
            "%",
            "%2",
            "%zz",
            "%25",
            "%25%65",
            "%00",
            "%25%00",
            "%ff",
            "%c3%28",
            "%2e%2e",
            "..",
            ";",
            ";x=1",
            ";x=%",
            "//",
            "%2f",
            "%5c",
            "%0d%0aX:y",
            "+",
            "@",
            ":",
            "~",
            "'",
            "*",
            "(",
            "%F0%9F%A7%BE",
            "%e2%80%8b",
            "{x}",
            "%7Bx%7D");

    /** Meant as values: encoded before they are sent. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "2018-02-30",
            "9999-12-31",
            "+999999999-12-31",
            "null",
            "true",
            "hr1865-115/eh",
            "usc/47/230@2018-04-10+hr1865-115/eh",
            "hr1865-115/rh+hr1865-115/rh+hr1865-115/rh",
            "a".repeat(5_000),
            "(".repeat(2_000),
            "s4/a".repeat(400),
            "é",
            "😀",
            "\u0000",
            "\u202e",
            "<script>",
            "' or 1=1",
            "../../etc/passwd",
            "%s%n",
            "*",
            "?",
            "&&",
            "hr0-0",
            "hr1865-999",
            "h90-115.9999",
            "usc/99/1",
            "47 U.S.C. " + "(a)".repeat(200));

    private static final List<String> TOOLS = List.of(
            "find", "text", "compare", "effects", "execute", "resolve", "quote", "votes", "cosponsors", "nothing");

    private static final List<String> ARGUMENTS = List.of(
            "id",
            "from",
            "to",
            "path",
            "part",
            "q",
            "kind",
            "cite",
            "on",
            "words",
            "vote",
            "measure",
            "asOf",
            "position",
            "page",
            "other");

    private static final List<String> NAMED = List.of(
            "hr1865-115/rh",
            "hr1865-115/eh",
            "hr1865-115",
            "h90-115.2018",
            "usc/47/230@2018-04-11",
            "s2",
            "against",
            "text",
            "2018-04-10",
            "47 U.S.C. 230");

    private static final List<String> JSON =
            List.of("null", "true", "{}", "[]", "[[]]", "-1", "1e400", "0.5", "99999999999999999999", "\"\\ud800\"");

    private static final List<String> MESSAGES = List.of(
            "initialize",
            "tools/list",
            "ping",
            "prompts/list",
            "resources/read",
            "completion/complete",
            "logging/setLevel",
            "notifications/initialized",
            "notifications/cancelled",
            "nothing",
            "");

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "FOO");

    private static final List<List<String>> HEADERS = List.of(
            List.of("Accept", "text/html"),
            List.of("Accept", "application/pdf"),
            List.of("Accept", "???"),
            List.of("Accept", "*/*;q=2"),
            List.of("Accept", ",,,"),
            List.of("Accept", "application/json;q=0"),
            List.of("Accept-Language", "x-".repeat(50)),
            List.of("Accept-Encoding", "gzip;q=bad, br"),
            List.of("If-None-Match", "*"),
            List.of("If-Match", "\"none\""),
            List.of("If-Match", "unquoted"),
            List.of("If-Modified-Since", "yesterday"),
            List.of("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"),
            List.of("Range", "bytes=0-1,2-3"),
            List.of("Content-Type", "not a type"),
            List.of("Content-Type", "multipart/form-data"),
            List.of("Content-Type", "application/json"),
            List.of("Cookie", "a=;;=b"),
            List.of("Forwarded", "host=" + RawAnswer.HOST + ";proto=https"),
            List.of("X-Forwarded-Host", RawAnswer.HOST),
            List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("Origin", "https://" + RawAnswer.HOST),
            List.of("Expect", "nothing"));

    /**
     * Where a request goes when it is right.
     *
     * @param places examples of what stands in the braces of the path
     * @param questions examples of what is asked
     */
    record Address(String method, String path, Map<String, String> places, Map<String, String> questions) {}

    BentRequest next() {
        var address = one(addresses);
        var path = address.path();
        for (var place : address.places().entrySet()) {
            path = path.replace("{" + place.getKey() + "}", value(place.getValue()));
        }
        var questions = new ArrayList<String>();
        for (var question : address.questions().entrySet()) {
            for (int times = times(); times > 0; times--) {
                questions.add(question.getKey() + "=" + value(question.getValue()));
            }
        }
        if (random.nextInt(20) == 0) {
            questions.add(one(RAW) + "=" + one(RAW));
        }
        var target = path + (questions.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + String.join("&", questions));
        var method = random.nextInt(4) == 0 ? one(METHODS) : address.method();
        return path.equals("/mcp")
                ? toolCall(method)
                : new BentRequest(method, random.nextInt(3) == 0 ? bent(target) : target, headers(), body(method));
    }

    /** A message to the tools for assistants, now and then broken. */
    private BentRequest toolCall(String method) {
        var arguments = new ArrayList<String>();
        for (var name : ARGUMENTS) {
            if (random.nextInt(3) == 0) {
                arguments.add("\"" + name + "\":" + json());
            }
        }
        var message = "{\"jsonrpc\":\"2.0\",\"id\":" + (random.nextInt(10) == 0 ? json() : "1") + ",\"method\":"
                + quoted(random.nextInt(5) == 0 ? one(MESSAGES) : "tools/call") + ",\"params\":{\"name\":"
                + (random.nextInt(10) == 0 ? json() : quoted(one(TOOLS))) + ",\"arguments\":{"
                + String.join(",", arguments)
                + "}}}";
        var headers = new ArrayList<>(headers());
        headers.add(0, List.of("Accept", "application/json, text/event-stream"));
        return new BentRequest(method, "/mcp", headers, random.nextInt(8) == 0 ? bent(message) : message);
    }

    /** Of any kind. */
    private String json() {
        int drawn = random.nextInt(8);
        return drawn == 0 ? one(JSON) : quoted(drawn < 4 ? one(VALUES) : one(NAMED));
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000") + "\"";
    }

    /** Most parameters are given once, some are left out, and some are given twice. */
    private int times() {
        int drawn = random.nextInt(10);
        return drawn < 6 ? 1 : drawn < 9 ? 0 : 2;
    }

    private String value(String example) {
        int drawn = random.nextInt(10);
        if (drawn < 5) {
            return encoded(example);
        }
        return drawn < 8 ? encoded(one(VALUES)) : drawn < 9 ? one(RAW) : encoded(example) + one(RAW);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Something is put in, or taken out, anywhere behind the first slash. */
    private String bent(String target) {
        int at = 1 + random.nextInt(target.length());
        return random.nextBoolean()
                ? target.substring(0, at) + one(RAW) + target.substring(at)
                : target.substring(0, at) + target.substring(Math.min(target.length(), at + 1 + random.nextInt(3)));
    }

    private List<List<String>> headers() {
        var headers = new ArrayList<List<String>>();
        while (random.nextInt(3) == 0) {
            headers.add(one(HEADERS));
        }
        return headers;
    }

    private String body(String method) {
        return List.of("POST", "PUT", "PATCH").contains(method) ? one(VALUES) : "";
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A request as it is sent. */
    record BentRequest(String method, String target, List<List<String>> headers, String body) {

        /** In one piece; the connection ends with the answer. */
        byte[] bytes() {
            var sent = body.getBytes(StandardCharsets.UTF_8);
            var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + RawAnswer.HOST + "\r\n");
            headers.forEach(header -> head.append(header.getFirst())
                    .append(": ")
                    .append(header.getLast())
                    .append("\r\n"));
            if (sent.length > 0) {
                head.append("Content-Length: ").append(sent.length).append("\r\n");
            }
            var lead = head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
            var all = new byte[lead.length + sent.length];
            System.arraycopy(lead, 0, all, 0, lead.length);
            System.arraycopy(sent, 0, all, lead.length, sent.length);
            return all;
        }
    }
}
