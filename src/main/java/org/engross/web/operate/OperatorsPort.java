package org.engross.web.operate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.export.json.IngestReport;
import org.engross.library.database.DatabaseFault;
import org.engross.web.guard.PlainRefusal;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.ProblemKind;
import org.engross.web.watch.RequestIds;

/**
 * {@code POST /api/v1/ingest} on the operator's port: takes in a file that is sent, for who has a key of this server. On the port that
 * all may ask there is nothing at this address.
 */
@ApplicationScoped
class OperatorsPort {

    private static final String ADDRESS = "/api/v1/ingest";
    private static final int TAKEN = 200;
    private static final int REFUSED = 422;
    private static final Set<String> PARAMETERS = new TreeSet<>(Set.of("name", "replace"));

    private static final Problem NO_KEY = new Problem(
            "/problems/no-key",
            ProblemKind.NO_KEY.title(),
            401,
            "what is sent here is sent with a key of this server",
            Map.of());

    private final OperatorKeys keys;
    private final SentFiles files;
    private final PlainRefusal refusal;
    private final ObjectMapper json;

    @Inject
    OperatorsPort(OperatorKeys keys, SentFiles files, PlainRefusal refusal, ObjectMapper json) {
        this.keys = keys;
        this.files = files;
        this.refusal = refusal;
        this.json = json;
    }

    /** Reading the keys and taking a file in wait for the disk, so they are done where waiting keeps nobody else. */
    void open(@Observes ManagementInterface port) {
        port.router().route(ADDRESS).blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        try {
            var refused = refused(context);
            if (refused.isPresent()) {
                refusal.answer(context, refused.get());
            } else {
                takeIn(context);
            }
        } catch (ProblemException e) {
            refuse(context, e.problem());
        } catch (IOException | RuntimeException e) {
            refuse(context, fault(e));
        }
    }

    /** Why nothing is taken in, whatever the file is; the key is looked at before anything that is asked. */
    private Optional<Problem> refused(RoutingContext context) {
        if (!keys.areSet()) {
            return Optional.of(Problem.noSuchResource(ADDRESS));
        }
        if (context.request().method() != HttpMethod.POST) {
            context.response().putHeader("Allow", "POST");
            return Optional.of(new Problem(
                    "/problems/http-405",
                    "This cannot be done here",
                    405,
                    context.request().method() + " cannot be used at '" + ADDRESS + "'; use POST",
                    Map.of("method", context.request().method().name(), "allowed", List.of("POST"))));
        }
        if (key(context).isEmpty()) {
            Log.warnf("a file was sent from %s without a key that is known", sender(context));
            context.response().putHeader("WWW-Authenticate", "Bearer");
            return Optional.of(NO_KEY);
        }
        var unknown = context.queryParams().names().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .sorted()
                .findFirst();
        return unknown.map(name -> new Problem(
                "/problems/no-such-parameter",
                ProblemKind.NO_SUCH_PARAMETER.title(),
                400,
                "'" + name + "' is not a parameter here; the parameters are " + String.join(", ", PARAMETERS),
                Map.of("parameter", name, "parameters", PARAMETERS)));
    }

    private Optional<String> key(RoutingContext context) {
        return keys.opened(context.request().getHeader("Authorization"));
    }

    private static String sender(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }

    private void takeIn(RoutingContext context) throws IOException {
        var name = context.queryParams().get("name");
        var file = context.body().buffer();
        var bytes = file == null ? new byte[0] : file.getBytes();
        var loaded = files.takeIn(name, replaces(context), bytes);
        Log.infof(
                "sent from %s with the key %s…: %s (%d bytes); %d taken in, %d held already, %d refused",
                sender(context),
                key(context).orElse("(taken away meanwhile)"),
                name,
                bytes.length,
                loaded.kept().size(),
                loaded.unchanged(),
                loaded.refused().size());
        context.response()
                .setStatusCode(loaded.refused().isEmpty() ? TAKEN : REFUSED)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", "application/json;charset=UTF-8")
                .end(written(IngestReport.of(loaded)));
    }

    private static boolean replaces(RoutingContext context) {
        var asked = Optional.ofNullable(context.queryParams().get("replace")).orElse("false");
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ProblemException(Problem.badParameter("replace", asked, "replace is true or false"));
        };
    }

    private void refuse(RoutingContext context, Problem problem) {
        if (problem.status() == 503) {
            context.response().putHeader("Retry-After", String.valueOf(Problem.RETRY_AFTER_SECONDS));
        }
        refusal.answer(context, problem);
    }

    private static Problem fault(Exception fault) {
        var id = RequestIds.current();
        var away = DatabaseFault.behind(fault);
        if (away.isPresent()) {
            Log.errorf("the database cannot be asked, %s at %s: %s", id, ADDRESS, away.get());
            return Problem.databaseAway(id);
        }
        Log.errorf(fault, "error %s at %s", id, ADDRESS);
        return Problem.internal(id);
    }

    private String written(IngestReport report) throws JsonProcessingException {
        return json.writeValueAsString(report);
    }
}
