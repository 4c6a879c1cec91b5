package org.engross.web.http;

import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Sha256;

/**
 * Answers the description of the API as all else is answered: with a strong tag of its bytes and its coding, and with 304 to who has
 * it. The framework makes the description and would send it whole each time. It would also read and print it at each start, which is a
 * seventh of the start; the program keeps it from that, and here it does so when the description is first asked for.
 */
@ApplicationScoped
class DescriptionAnswer {

    /** Behind what stands before every request, so that its headers are set and its limits hold. */
    private static final int BEHIND_THE_GUARD = 9_000;

    private static final Pattern ADDRESS = Pattern.compile("/q/openapi(?:\\.(?<form>json|ya?ml))?");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final OpenApiDocumentService described;
    private final Map<SentForm, SentDescription> made = new ConcurrentHashMap<>();
    private volatile boolean read;

    DescriptionAnswer(OpenApiDocumentService described) {
        this.described = described;
    }

    private record SentForm(Format format, Optional<ContentCoding> coding) {}

    private record SentDescription(String tag, Buffer bytes) {}

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEHIND_THE_GUARD);
    }

    private void answer(RoutingContext context) {
        var address = ADDRESS.matcher(context.normalizedPath());
        if (!address.matches()) {
            context.next();
            return;
        }
        var ending = address.group("form");
        if (read) {
            send(context, ending);
        } else { // off the threads of the connections, since it takes a second of processor
            context.vertx()
                    .executeBlocking(this::read)
                    .map(done -> {
                        send(context, ending);
                        return done;
                    })
                    .onFailure(context::fail);
        }
    }

    /** Has it read as the start would have done. No filter of ours runs later than in the build. */
    private synchronized boolean read() {
        if (!read && described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON).length == 0) {
            OpenApiConstants.classLoader = null;
            var filters = Stream.of(RunStage.values())
                    .collect(Collectors.toMap(Function.identity(), stage -> List.<String>of()));
            new OpenApiRecorder(null, null).prepareDocument(null, filters, OpenApiConstants.DEFAULT_DOCUMENT_NAME);
        }
        read = true;
        return true;
    }

    private void send(RoutingContext context, String ending) {
        if (!METHODS.contains(context.request().method())) {
            context.next();
            return;
        }
        var coding = ContentCoding.of(context.request().getHeader("Accept-Encoding"));
        var form = new SentForm(format(context, ending), coding);
        var sent = made.computeIfAbsent(form, this::make);
        var response = context.response()
                .putHeader("ETag", sent.tag())
                .putHeader("Vary", "Accept, Accept-Encoding")
                .putHeader("Cache-Control", Responses.NO_CACHE);
        if (EntityTags.isKnown(context.request().headers().getAll("If-None-Match"), sent.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", form.format().getMimeType() + ";charset=UTF-8")
                .putHeader("Content-Encoding", coding.map(ContentCoding::word).orElse("identity"));
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(sent.bytes().length()))
                    .end();
        } else {
            response.end(sent.bytes());
        }
    }

    /** The form that the address ends with, else the one that is asked for; YAML where none is. */
    private static Format format(RoutingContext context, String ending) {
        if (ending != null) {
            return ending.equals("json") ? Format.JSON : Format.YAML;
        }
        var accept = context.request().getHeader("Accept");
        var asked = context.queryParam("format").stream().findFirst();
        return accept != null && accept.contains(Format.JSON.getMimeType())
                        || asked.filter("json"::equalsIgnoreCase).isPresent()
                ? Format.JSON
                : Format.YAML;
    }

    private SentDescription make(SentForm form) {
        var bytes = described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, form.format());
        var digest = Sha256.of(bytes).substring(0, EntityTags.TAG_LENGTH);
        return new SentDescription(
                '"' + digest + form.coding().map(as -> "-" + as.word()).orElse("") + '"',
                Buffer.buffer(form.coding().map(as -> as.coded(bytes)).orElse(bytes)));
    }
}
