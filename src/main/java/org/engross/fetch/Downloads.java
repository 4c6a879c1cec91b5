package org.engross.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings files into the folder of fetched files: one after the other, at a rate that no publisher minds, again after a growing wait where a
 * server is busy or a file is cut off, and no sooner than the server asks for.
 */
@ApplicationScoped
class Downloads {

    /** A server that asks to be left alone for longer is left alone: the file fails, and says so. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** A negative wait leaves the growing one in force. */
    private static final Duration GROWING = Duration.ofNanos(-1);

    private final Path folder;
    private final FetchRecord record;
    private final String agent;
    private final HttpClient client;
    private final FailsafeExecutor<Fetched> manners;

    @Inject
    Downloads(
            @ConfigProperty(name = "engross.fetch.folder") Path folder,
            @ConfigProperty(name = "engross.fetch.pause") Duration pause,
            @ConfigProperty(name = "engross.fetch.wait") Duration wait,
            @ConfigProperty(name = "engross.fetch.tries") int tries,
            @ConfigProperty(name = "engross.fetch.longest") Duration longest,
            @ConfigProperty(name = "quarkus.application.version") String version,
            TlsConfigurationRegistry tls) {
        this.folder = folder;
        this.record = new FetchRecord(folder);
        this.agent = "Engross/" + version;
        this.client = client(tls.get("fetch"));
        this.manners = Failsafe.with(
                RetryPolicy.<Fetched>builder()
                        .handle(IOException.class, TryAgain.class, TimeoutExceededException.class)
                        .abortOn(Downloads::asksForLonger)
                        .withBackoff(wait, wait.multipliedBy(64))
                        .withDelayFnOn(
                                fault -> fault.getLastException() instanceof TryAgain again
                                        ? again.after().orElse(GROWING)
                                        : GROWING,
                                TryAgain.class)
                        .withMaxAttempts(tries)
                        .build(),
                RateLimiter.<Fetched>smoothBuilder(pause)
                        .withMaxWaitTime(LONGEST_WAIT)
                        .build(),
                Timeout.<Fetched>builder(longest).withInterrupt().build());
    }

    private static boolean asksForLonger(Throwable fault) {
        return fault instanceof TryAgain again
                && again.after()
                        .filter(wait -> wait.compareTo(LONGEST_WAIT) > 0)
                        .isPresent();
    }

    private static HttpClient client(Optional<TlsConfiguration> tls) {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30))
                .proxy(new EnvironmentProxy(System.getenv(), ProxySelector.getDefault()));
        tls.ifPresent(given -> client.sslContext(context(given)));
        return client.build();
    }

    private static SSLContext context(TlsConfiguration tls) {
        try {
            return tls.createSSLContext();
        } catch (Exception e) {
            throw new IllegalArgumentException("the certificates named for fetching cannot be used", e);
        }
    }

    /** What was asked for and what came, so far. */
    FetchRecord record() {
        return record;
    }

    /** Where a file stands that came. */
    Path place(RemoteFile file) {
        return folder.resolve(file.path());
    }

    /** Asks for a file until it is there, the publisher says that there is none, or it was tried as often as is allowed. */
    Fetched fetch(RemoteFile file) {
        var download = new Download(client, agent, folder, record, file);
        try {
            return manners.get(download::once);
        } catch (FailsafeException e) {
            return new Fetched.Failed(file.path(), why(e.getCause() == null ? e : e.getCause()));
        }
    }

    private static String why(Throwable fault) {
        return switch (fault) {
            case TryAgain again
            when asksForLonger(again) ->
                again.getMessage() + " and asks to be left alone for "
                        + again.after().orElseThrow().toSeconds() + " seconds";
            case TryAgain again -> again.getMessage();
            case TimeoutExceededException late -> "it took longer than is allowed";
            case ConnectException none -> "the server cannot be reached";
            default -> fault.getMessage() == null ? fault.toString() : fault.getMessage();
        };
    }
}
