package org.engross.web.guard;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes of an answer, one character a byte, and whether they are as they should be. */
record RawAnswer(String head, String body) {

    /** A name that no answer has any reason to know. */
    static final String HOST = "host-that-nobody-has.example";

    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *([^\\r\\n]*)");

    static RawAnswer of(URI server, BentRequests.BentRequest request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.getOutputStream().write(request.bytes());
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = answer.indexOf("\r\n\r\n");
            return end < 0
                    ? new RawAnswer(answer, "")
                    : new RawAnswer(answer.substring(0, end + 2), answer.substring(end + 4));
        } catch (SocketTimeoutException e) {
            return new RawAnswer("hang", "");
        }
    }

    int status() {
        var status = STATUS.matcher(head);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }

    private String type() {
        var type = TYPE.matcher(head);
        return type.find() ? type.group(1).strip() : "";
    }

    private boolean has(String header) {
        return Pattern.compile("(?im)^" + header + ":").matcher(head).find();
    }

    /** What is wrong with it; empty where nothing is. */
    String fault(BentRequests.BentRequest request) {
        int status = status();
        if (status == 0) {
            return "no answer: " + head.lines().findFirst().orElse("");
        }
        if (status >= 500 && !(status == 503 && has("retry-after"))) {
            return status + " " + type();
        }
        if (status >= 400 && !request.method().equals("HEAD") && !isProblem()) {
            return status + " that is neither a problem nor a page: " + type();
        }
        if (!has("x-content-type-options")) {
            return status + " without nosniff";
        }
        if (type().startsWith("text/html") && !has("content-security-policy")) {
            return status + " page without a policy";
        }
        return (head + body).contains(HOST) ? status + " echoes the host" : "";
    }

    private boolean isProblem() {
        return !body.isEmpty()
                && (type().startsWith("application/problem+json")
                        || type().startsWith("text/html")
                        || type().startsWith("text/plain") && body.isEmpty());
    }
}
