package org.engross.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that was started as a process of its own, until it is closed. */
record RunningProgram(Process process, int port, Path log) implements AutoCloseable {

    private static final int SECONDS = 300;

    /** @param command without the port */
    static RunningProgram started(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = freePort();
        var log = Files.createTempFile(folder.toAbsolutePath().getParent(), "serve", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.command().addAll(List.of("--port", String.valueOf(port)));
        builder.environment().putAll(environment);
        var program = new RunningProgram(builder.start(), port, log);
        for (int fifth = 0; fifth < 5 * SECONDS && program.process.isAlive() && !program.isThere(); fifth++) {
            program.process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return program;
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private boolean isThere() throws InterruptedException {
        try {
            return get("/q/health/live").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return get(port, path, headers);
    }

    static HttpResponse<String> get(int port, String path, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What these bytes, one a character, are answered until the server ends the connection. */
    String answered(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1_000 * SECONDS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Sends words to a port of the program. */
    static HttpResponse<String> post(int port, String path, String words, String... headers)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .headers(headers)
                            .POST(HttpRequest.BodyPublishers.ofString(words))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
