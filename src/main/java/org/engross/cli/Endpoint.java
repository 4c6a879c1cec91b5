package org.engross.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Where the server listens. */
record Endpoint(String address, int port) {

    static final String LOOPBACK = "127.0.0.1";
    static final int PORT = 8230;

    /** What was asked for, else what the system names, else the port 8230 of this machine alone. */
    static Endpoint of(Optional<String> address, Optional<Integer> port) {
        return new Endpoint(
                address.or(() -> named("quarkus.http.host", "QUARKUS_HTTP_HOST"))
                        .orElse(LOOPBACK),
                port.or(() -> named("quarkus.http.port", "QUARKUS_HTTP_PORT").map(Integer::valueOf))
                        .orElse(PORT));
    }

    /** The port on which the operator asks for figures, where one is set. */
    static Optional<Endpoint> ofOperator() {
        return named("engross.operator-port", "ENGROSS_OPERATOR_PORT")
                .map(port -> new Endpoint(
                        named("quarkus.management.host", "QUARKUS_MANAGEMENT_HOST")
                                .orElse(LOOPBACK),
                        Integer.parseInt(port)));
    }

    private static Optional<String> named(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    /** Tries the port before anything is loaded. */
    void check() throws Unusable {
        var place = new InetSocketAddress(address, port);
        if (place.isUnresolved()) {
            throw new Unusable("no address is known for '" + address + "'; name one with --address");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(place);
        } catch (BindException e) {
            throw new Unusable("port " + port + " of " + address + " cannot be opened: " + e.getMessage()
                    + "; if another program has it, stop that or name another port with --port");
        } catch (IOException e) {
            throw new Unusable("port " + port + " of " + address + " cannot be opened: " + e.getMessage());
        }
    }

    /** Tells the server to listen here to its operator too. */
    void useForOperator() {
        System.setProperty("quarkus.management.host-enabled", "true");
        System.setProperty("quarkus.management.host", address);
        System.setProperty("quarkus.management.port", String.valueOf(port));
    }

    /** Tells the server. */
    void use() {
        System.setProperty("quarkus.http.host", address);
        System.setProperty("quarkus.http.port", String.valueOf(port));
    }
}
