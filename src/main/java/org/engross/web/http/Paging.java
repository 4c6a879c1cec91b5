package org.engross.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;

/** Cuts lists into pages: {@code page} from 1, {@code size} up to 250, with the total and a Link header, relative to the request. */
@RequestScoped
public class Paging {

    public static final int MOST = 250;
    public static final int USUAL = 100;

    private final UriInfo uri;
    private final Responses answers;

    @Inject
    Paging(UriInfo uri, Responses answers) {
        this.uri = uri;
        this.answers = answers;
    }

    /** One page of a list. */
    public record Page<T>(int total, int page, int size, List<T> items) {}

    /** The page that the request asks for. */
    public <T> Response page(List<T> all) {
        return page(cut(all));
    }

    /** Answers with a page that was cut elsewhere. */
    public <T> Response page(Page<T> page) {
        var response = Response.fromResponse(answers.current(page));
        link(page.page() > 1, page.page() - 1, page.size(), "prev", response);
        link(page.page() * page.size() < page.total(), page.page() + 1, page.size(), "next", response);
        return response.build();
    }

    public <T> Page<T> cut(List<T> all) {
        return cut(USUAL, all.size(), (from, size) -> {
            int start = Math.min(all.size(), from);
            return all.subList(start, Math.min(all.size(), start + size));
        });
    }

    /**
     * The page that the request asks for, of a list that is cut where it is kept.
     *
     * @param usual the size where none is asked for
     * @param items those from one place on, at most so many
     */
    public <T> Page<T> cut(int usual, int total, BiFunction<Integer, Integer, List<T>> items) {
        int size = number("size", usual, MOST);
        int page = number("page", 1, Integer.MAX_VALUE / MOST);
        return new Page<>(total, page, size, items.apply((page - 1) * size, size));
    }

    private int number(String parameter, int otherwise, int most) {
        return QueryParameters.optional(parameter, uri.getQueryParameters().getFirst(parameter), value -> {
                    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
                    if (number < 1 || number > most) {
                        throw new IllegalArgumentException("'" + value + "' is not a number from 1 to " + most);
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    private void link(boolean exists, int page, int size, String relation, Response.ResponseBuilder response) {
        if (exists) {
            var asked = uri.getRequestUriBuilder()
                    .replaceQueryParam("page", page)
                    .replaceQueryParam("size", size)
                    .build();
            response.header(
                    "Link", "<" + asked.getRawPath() + "?" + asked.getRawQuery() + ">; rel=\"" + relation + "\"");
        }
    }
}
