package org.engross.web;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.deadline.OverdueException;
import org.engross.library.database.DatabaseFault;
import org.engross.library.inventory.Inventory;
import org.engross.web.http.Addresses;
import org.engross.web.http.Forms;
import org.engross.web.http.KnownParameters;
import org.engross.web.http.Link;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.Routes;
import org.engross.web.page.Pages;
import org.engross.web.watch.RequestIds;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong into a problem: JSON for programs, a page for people. No stack trace leaves the house. */
public class Problems {

    private static final String PROBLEM_JSON = "application/problem+json";

    /** Nearly everything here is only read; who answers GET answers HEAD too, and everything tells its OPTIONS. */
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final String ALLOWED_WHERE_POSTED = "POST, OPTIONS";

    private static final Set<String> POSTED =
            Set.of("/api/v1/check", "/api/v1/amend", "/api/v1/scorecard", "/api/v1/resolve/list");

    private final Inventory inventory;

    Problems(Inventory inventory) {
        this.inventory = inventory;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refused, ContainerRequestContext request, HttpHeaders headers, UriInfo uri) {
        return answer(KnownParameters.explained(refused.problem(), request), headers, uri);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.noSuchResource(Routes.path(uri)), headers, uri);
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        int status = e.getResponse().getStatus();
        var reason = e.getResponse().getStatusInfo().getReasonPhrase();
        return answer(new Problem("/problems/http-" + status, reason, status, reason, Map.of()), headers, uri);
    }

    /** A page is made for people only; the API, which programs read, chooses the form before this. */
    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException e, HttpHeaders headers, UriInfo uri) {
        var made = List.of(Routes.path(uri).endsWith(".atom") ? Forms.ATOM : MediaType.TEXT_HTML);
        var problem = new Problem(
                "/problems/no-such-form",
                "Not available in that format",
                406,
                "'" + Routes.path(uri) + "' is made as " + String.join(", ", made)
                        + " only; what is for programs is under /api/v1",
                Map.of("mediaTypes", made, "start", "/api/v1/measures"));
        return answer(problem, headers, uri);
    }

    /** What may be done at the address instead stands in the Allow header too (RFC 9110, 15.5.6). */
    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e, ContainerRequestContext request, HttpHeaders headers, UriInfo uri) {
        var allowed = POSTED.contains(Routes.path(uri)) ? ALLOWED_WHERE_POSTED : ALLOWED;
        var problem = new Problem(
                "/problems/http-405",
                "This cannot be done here",
                405,
                request.getMethod() + " cannot be used at '" + Routes.path(uri) + "'; use " + allowed,
                Map.of("method", request.getMethod(), "allowed", List.of(allowed.split(", "))));
        return Response.fromResponse(answer(problem, headers, uri))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    @ServerExceptionMapper
    Response overdue(OverdueException e, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.overdue(e), headers, uri);
    }

    @ServerExceptionMapper
    Response bug(Throwable e, HttpHeaders headers, UriInfo uri, RoutingContext context) {
        var id = RequestIds.current();
        if (e instanceof IOException && context.response().closed()) {
            Log.infof("the connection ended before its request, %s at %s: %s", id, Routes.path(uri), e.getMessage());
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        var away = DatabaseFault.behind(e);
        if (away.isPresent()) {
            Log.errorf("the database cannot be asked, %s at %s: %s", id, Routes.path(uri), away.get());
            return answer(Problem.databaseAway(id), headers, uri);
        }
        var damage = inventory.behind(e);
        if (damage.isPresent()) {
            return answer(Problem.damaged(damage.get().getMessage()), headers, uri);
        }
        Log.errorf(e, "error %s at %s", id, Routes.path(uri));
        return answer(Problem.internal(id), headers, uri);
    }

    private static Response answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        var response = Response.status(problem.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS);
        }
        return isForPeople(headers, uri)
                ? response.type("text/html;charset=UTF-8")
                        .entity(Pages.problem(problem, nearest(problem)).render())
                        .build()
                : response.type(PROBLEM_JSON).entity(problem).build();
    }

    /** Everything below /api answers programs; elsewhere a browser, which asks for HTML, gets a page. */
    private static boolean isForPeople(HttpHeaders headers, UriInfo uri) {
        var accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return !Routes.path(uri).startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private static List<Link> nearest(Problem problem) {
        return problem.details().get("nearest") instanceof List<?> ids
                ? ids.stream()
                        .map(id -> new Link("/text?id=" + Addresses.parameter(id.toString()), id.toString()))
                        .toList()
                : List.of();
    }
}
