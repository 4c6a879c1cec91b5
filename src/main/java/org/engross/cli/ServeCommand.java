package org.engross.cli;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.engross.library.database.DatabaseServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross serve}: pages and REST, until stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the pages and the REST API.",
        footer = "%nExample:%n  engross serve --port 8080 --data /srv/engross")
class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    /** What first visitors ask for, and a file of each kind; asked in the training run, so that the cache holds what answering needs. */
    private static final List<String> FIRST_VISIT = List.of(
            "/",
            "/api/v1/measures",
            "/measures/hr1865-115",
            "/us/bill/115/hr/1865/eh",
            "/compare?from=hr1865-115/rh&to=hr1865-115/eh",
            "/api/v1/texts?id=hr1865-115/rh",
            "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh",
            "/api/v1/provenance?id=plaw-115-164",
            "/api/v1/liability",
            "/api/v1/search?q=website",
            "/api/v1/measures/hr1865-115?format=pdf",
            "/api/v1/measures/hr1865-115/cosponsors?format=xlsx",
            "/q/openapi?format=json");

    private int port = -1;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "Where to listen; 127.0.0.1 if not given.")
    String address;

    @Spec
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 8230 if not given, 0 for any that is free.")
    void setPort(int port) {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(spec.commandLine(), "not a port: " + port + " (a port is 0 to 65535)");
        }
        this.port = port;
    }

    Endpoint endpoint() {
        return Endpoint.of(Optional.ofNullable(address), Optional.of(port).filter(given -> given >= 0));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (believesAnyProxy(ConfigProvider.getConfig())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the headers of proxies are to be believed, and no proxy is named; name it in"
                            + " QUARKUS_HTTP_PROXY_TRUSTED_PROXIES, or anybody can say to be any client");
        }
        Log.infof(
                "serving http://%s:%s, data in %s",
                setting("quarkus.http.host"),
                setting("quarkus.http.port"),
                DatabaseServer.named().map(DatabaseServer::printed).orElseGet(() -> setting("engross.data")));
        if (isTraining()) {
            visit();
        } else {
            Quarkus.waitForExit();
        }
        return Answer.DONE;
    }

    /** A training run for the ahead-of-time cache ends when the first visit has been answered. */
    private static boolean isTraining() {
        return ConfigProvider.getConfig()
                .getOptionalValue("engross.training", Boolean.class)
                .orElse(false);
    }

    static boolean believesAnyProxy(Config config) {
        boolean believed = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class)
                .orElse(false);
        return believed
                && config.getOptionalValue("quarkus.http.proxy.trusted-proxies", String.class)
                        .isEmpty();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static void visit() throws IOException, InterruptedException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        try (var client = HttpClient.newHttpClient()) {
            for (var page : FIRST_VISIT) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .build();
                var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(page + " answers " + answer.statusCode());
                }
            }
        }
    }
}
