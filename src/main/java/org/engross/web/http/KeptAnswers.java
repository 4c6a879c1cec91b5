package org.engross.web.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.library.Library;

/**
 * Makes each answer once. What an answer is follows from what is held, from the request and from the day, so it is kept, as the bytes
 * that were sent, under all of these: anything that changes leaves no answer of before to be found. Each request learns from
 * the database what the state is after it has come in, together with others that came in meanwhile. Of requests for the same at the same time one has the answer made, and the
 * others wait for it.
 */
@Singleton
public class KeptAnswers {

    /** One answer may take this part of the room at most, so that a large one does not drive out all others. */
    private static final int PART_FOR_ONE = 8;

    /** What an entry takes beside its bytes, about. */
    private static final int ENTRY = 1024;

    private static final String MAKING = AnswerInMaking.class.getName();

    /** Health, figures and the description, which are made elsewhere; what assistants ask; and the files that are part of the program. */
    private static final Pattern NOT_OURS = Pattern.compile("/q(?:/.*)?|/mcp(?:/.*)?|/[^/]+\\.(?:js|css|png|ico|svg)");

    /** What belongs to one request and one connection. */
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "date",
            "ratelimit",
            "ratelimit-policy",
            "retry-after",
            "transfer-encoding",
            "x-request-id");

    private static final List<String> OF_A_BODY = List.of("Content-Type", "Content-Disposition");

    private final AsyncCache<AnswerKey, KeptAnswer> answers;
    private final NewestState state;
    private final Clock clock;
    private final int most;
    private final Counter kept;
    private final Counter made;
    private volatile String newest = "";

    KeptAnswers(
            Library library,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "engross.answers-in-memory") MemorySize room) {
        state = new NewestState(library::newestState);
        this.clock = clock;
        most = Math.toIntExact(room.asLongValue() / PART_FOR_ONE);
        answers = Caffeine.newBuilder()
                .maximumWeight(room.asLongValue())
                .weigher((AnswerKey asked, KeptAnswer kept) ->
                        ENTRY + 2 * asked.address().length() + kept.size())
                .buildAsync();
        kept = Counter.builder("engross.answers.kept")
                .description("Answers that were sent as they had been made before.")
                .register(meters);
        made = Counter.builder("engross.answers.made")
                .description("Answers that were not kept when they were asked for.")
                .register(meters);
    }

    /**
     * All that an answer depends on.
     *
     * @param state of what is held
     * @param day for what is said to be so today
     * @param site as the request names it: permalinks begin with it
     * @param accept as the request has it, from which the form is chosen
     */
    private record AnswerKey(
            String state, LocalDate day, String site, String address, String accept, Optional<ContentCoding> coding) {}

    /**
     * An answer.
     *
     * @param body as it is sent, in its coding; null where all who asked had it already, so that it was not made or not kept
     */
    private record KeptAnswer(MultiMap headers, Optional<ContentCoding> coding, Buffer body) {

        int size() {
            return body == null ? 0 : body.length();
        }

        boolean isKnown(HttpServerRequest request) {
            if (!request.headers().contains("If-None-Match")
                    && !request.headers().contains("If-Modified-Since")) {
                return false;
            }
            var tags = request.headers().getAll("If-None-Match");
            return EntityTags.isKnown(tags, headers.get("ETag"))
                    || LastModified.isKnown(tags, request.getHeader("If-Modified-Since"), headers.get("Last-Modified"));
        }

        boolean serves(HttpServerRequest request) {
            return body != null || isKnown(request);
        }

        void send(HttpServerRequest request, HttpServerResponse response) {
            headers.names().forEach(name -> response.headers().set(name, headers.getAll(name)));
            if (isKnown(request)) {
                OF_A_BODY.forEach(response.headers()::remove);
                response.setStatusCode(304).end();
                return;
            }
            // "identity" keeps the HTTP layer from compressing what is packed already
            response.putHeader(
                    "Content-Encoding", coding.map(ContentCoding::word).orElse("identity"));
            response.end(body);
        }
    }

    /** An answer that is being made. */
    static final class AnswerInMaking {

        private final CompletableFuture<KeptAnswer> kept = new CompletableFuture<>();
        private final int most;
        private volatile byte[] body;
        private volatile Optional<ContentCoding> coding = Optional.empty();

        private AnswerInMaking(int most) {
            this.most = most;
        }

        /** The largest body that is kept. */
        int most() {
            return most;
        }

        /** Takes the body as it will be sent, before any of it is. */
        void made(byte[] sent, Optional<ContentCoding> as) {
            coding = as;
            body = sent.length > most ? null : sent;
        }

        private void keep(HttpServerResponse response) {
            int status = response.getStatusCode();
            if (response.headers().contains("ETag") && (status == 304 || status == 200 && body != null)) {
                var headers = MultiMap.caseInsensitiveMultiMap();
                response.headers().forEach((name, value) -> {
                    if (!OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                        headers.add(name, value);
                    }
                });
                kept.complete(new KeptAnswer(headers, coding, status == 304 ? null : Buffer.buffer(body)));
            }
        }
    }

    /** What is being made for a request, if it is to be kept. */
    static Optional<AnswerInMaking> making(RoutingContext context) {
        return Optional.ofNullable(context.get(MAKING));
    }

    /**
     * Answers with what was made before, or has it made.
     *
     * @param make goes on to what makes the answer
     */
    public void answer(RoutingContext context, Runnable make) {
        var request = context.request();
        if (!isOfWhatIsHeld(request)) {
            make.run();
            return;
        }
        request.pause();
        whenDone(context, state.after(task -> onWorker(context, task))).onComplete(newest -> {
            request.resume();
            if (newest.succeeded()) {
                answer(context, asked(newest.result(), request), make);
            } else {
                make.run(); // what is wrong is told by who makes the answer
            }
        });
    }

    private static boolean isOfWhatIsHeld(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && !request.headers().contains("Content-Length")
                && !request.headers().contains("Transfer-Encoding")
                && !request.headers().contains("If-Match")
                && !request.headers().contains("If-Unmodified-Since")
                && request.path() != null
                && !NOT_OURS.matcher(request.path()).matches();
    }

    private AnswerKey asked(String state, HttpServerRequest request) {
        if (!state.equals(newest)) {
            newest = state;
            answers.asMap().keySet().removeIf(asked -> !asked.state().equals(state));
        }
        return new AnswerKey(
                state,
                LocalDate.now(clock),
                request.scheme() + "://" + request.authority(),
                request.uri(),
                String.join(", ", request.headers().getAll("Accept")),
                ContentCoding.of(String.join(", ", request.headers().getAll("Accept-Encoding"))));
    }

    private void answer(RoutingContext context, AnswerKey asked, Runnable make) {
        var making = new AnswerInMaking(most);
        var known = answers.asMap().putIfAbsent(asked, making.kept);
        if (known == null) {
            make(context, making, make);
        } else if (known.isDone()) {
            answer(context, asked, known, making, make);
        } else {
            await(context, asked, known, make);
        }
    }

    private void answer(
            RoutingContext context,
            AnswerKey asked,
            CompletableFuture<KeptAnswer> known,
            AnswerInMaking making,
            Runnable make) {
        var answer = known.join();
        if (answer == null) {
            make.run();
        } else if (answer.serves(context.request())) {
            kept.increment();
            answer.send(context.request(), context.response());
        } else if (answers.asMap().replace(asked, known, making.kept)) {
            make(context, making, make);
        } else {
            answer(context, asked, make);
        }
    }

    private void make(RoutingContext context, AnswerInMaking making, Runnable make) {
        made.increment();
        context.put(MAKING, making);
        context.addHeadersEndHandler(none -> making.keep(context.response()));
        context.addEndHandler(done -> making.kept.complete(null));
        make.run();
    }

    /** What another request has made; where that is not kept, each has its own made. */
    private void await(RoutingContext context, AnswerKey asked, CompletableFuture<KeptAnswer> known, Runnable make) {
        var request = context.request();
        request.pause();
        whenDone(context, known).onComplete(kept -> {
            request.resume();
            if (context.response().closed()) {
                return;
            }
            if (kept.result() == null) {
                make.run();
            } else {
                answer(context, asked, make);
            }
        });
    }

    private static void onWorker(RoutingContext context, Runnable task) {
        context.vertx()
                .executeBlocking(
                        () -> {
                            task.run();
                            return null;
                        },
                        false);
    }

    /** What is done on another thread, told on the thread of the request. */
    private static <T> Future<T> whenDone(RoutingContext context, CompletionStage<T> done) {
        return Future.fromCompletionStage(done, context.vertx().getOrCreateContext());
    }
}
