package org.engross.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on this machine that serves files as a publisher does, and misbehaves as often as it is told to. */
final class LocalPublisher implements AutoCloseable {

    static final String MODIFIED = "Tue, 27 Feb 2018 22:00:00 GMT";

    /** How one answer goes wrong. */
    interface Trouble {
        void answer(HttpExchange exchange, byte[] file) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    LocalPublisher() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void put(String path, String words) {
        put(path, words.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** The next answers go wrong so, one after the other. */
    void misbehave(Trouble... next) {
        troubles.addAll(List.of(next));
    }

    /** Each request so far: path, and what it said of ranges and conditions. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    static Trouble status(int status, String... header) {
        return (exchange, file) -> {
            for (int i = 0; i < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Promises the whole file, sends the half, and hangs up. */
    static Trouble cut() {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, file.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Sends the half and says that it is all. */
    static Trouble wrongLength() {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length / 2);
            exchange.getResponseBody().write(file, 0, file.length / 2);
        };
    }

    static Trouble page() {
        return (exchange, file) -> {
            var html = "<html><body>Please try again later.</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            requests.add(path + said(exchange, "Range") + said(exchange, "If-Modified-Since"));
            var file = files.get(path);
            exchange.getResponseHeaders().set("Last-Modified", MODIFIED);
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!troubles.isEmpty()) {
                troubles.pop().answer(exchange, file);
            } else {
                serve(exchange, file);
            }
        }
    }

    private static String said(HttpExchange exchange, String header) {
        var value = exchange.getRequestHeaders().getFirst(header);
        return value == null ? "" : " " + header + ": " + value;
    }

    private static void serve(HttpExchange exchange, byte[] file) throws IOException {
        var range = exchange.getRequestHeaders().getFirst("Range");
        if (MODIFIED.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (range != null && MODIFIED.equals(exchange.getRequestHeaders().getFirst("If-Range"))) {
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            exchange.sendResponseHeaders(206, file.length - from);
            exchange.getResponseBody().write(file, from, file.length - from);
        } else {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
