package org.engross.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells browsers that our pages take nothing from elsewhere and hold no script; only cards go into others' pages. */
class PageHeaders {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
                    + " object-src 'none'; frame-ancestors ";

    @ServerResponseFilter
    void keepToOurselves(ContainerRequestContext request, ContainerResponseContext response) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            boolean card = Routes.path(request.getUriInfo()).startsWith("/embed/");
            response.getHeaders().putSingle("Content-Security-Policy", POLICY + (card ? "*" : "'self'"));
            response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
            response.getHeaders().putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
        }
    }
}
