package org.engross.web.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.engross.web.http.Problem;

/** Answers with a problem where no resource does: JSON for programs, a plain page for people. */
@Singleton
public record PlainRefusal(ObjectMapper json) {

    /** The page, which knows nothing of the site: the address may not be one. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance refused(Problem problem);
    }

    public void answer(RoutingContext context, Problem problem) {
        var request = context.request();
        var accept = request.getHeader("Accept");
        boolean page =
                accept != null && accept.contains("text/html") && !request.uri().startsWith("/api/");
        var response = context.response()
                .setStatusCode(problem.status())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Content-Type", page ? "text/html;charset=UTF-8" : "application/problem+json");
        var body = page ? Templates.refused(problem).render() : json(problem);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written as JSON", e);
        }
    }
}
