package org.engross.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;

/** {@code engross serve}: pages and REST, until stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the pages and the REST API.")
class ServeCommand implements Callable<Integer> {

    /** What a first visitor asks for; asked in the training run, so that the cache holds what answering needs. */
    private static final List<String> FIRST_VISIT = List.of(
            "/",
            "/api/v1/measures",
            "/measures/hr1865-115",
            "/us/bill/115/hr/1865/eh",
            "/compare?from=hr1865-115/rh&to=hr1865-115/eh",
            "/api/v1/texts?id=hr1865-115/rh");

    @Override
    public Integer call() throws IOException, InterruptedException {
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
