package org.engross.web.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where this server is found, for citations, permalinks and feeds, which leave it. The Host header is whatever the client
 * writes, so it is believed only where it names this very machine; a server for others says its address in
 * {@code engross.base}.
 */
@RequestScoped
public class Site {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(0*:)+0*1]");

    private final CurrentVertxRequest request;
    private final Optional<String> base;
    private final String host;
    private final int port;

    Site(
            CurrentVertxRequest request,
            @ConfigProperty(name = "engross.base") Optional<String> base,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.request = request;
        this.base = base;
        this.host = host;
        this.port = port;
    }

    /** The absolute address of this server, without a slash at its end. */
    public String address() {
        return address(asked(), base, host, port);
    }

    /** By the Host header; what is no address is nobody's. */
    private URI asked() {
        var asked = request.getCurrent().request();
        try {
            return new URI(asked.scheme() + "://" + asked.authority() + "/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    /**
     * The address for a request.
     *
     * @param asked as the Host header has it
     * @param base what is configured, if anything
     * @param host on which the server listens, at {@code port}
     */
    public static String address(URI asked, Optional<String> base, String host, int port) {
        return base.orElseGet(() -> isOurs(asked.getHost(), host) ? asked.toString() : "http://" + host + ":" + port)
                .replaceFirst("/+$", "");
    }

    /** Another page of this server, named without the server. */
    public static Response seeOther(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", page)
                .build();
    }

    private static boolean isOurs(String name, String host) {
        return name != null && (name.equals(host) || LOOPBACK.matcher(name).matches());
    }
}
