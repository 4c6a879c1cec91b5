package org.engross.web.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.proceeding.Coverage;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Cuts lists into pages: {@code page} from 1, {@code size} up to 250, with the total and a Link header, relative to the request.
 * Nobody turns pages beyond {@link #WINDOW}: who wants more narrows the list, or takes the whole as a file.
 */
public class Paging {

    public static final int MOST = 250;
    public static final int USUAL = 100;

    /** How many of a list can be read page by page. */
    public static final int WINDOW = 50_000;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    @Context
    UriInfo uri;

    /** What is asked otherwise than by an address, so that the answer has no links. */
    public static Paging asked(int page, int size) {
        var asked = new Paging();
        asked.page = Integer.toString(page);
        asked.size = Integer.toString(size);
        return asked;
    }

    /** How much a list has of what there is. */
    @Schema(name = "Coverage")
    public record CoverageView(
            @Schema(
                    description = "all that the official record has, some of it, or none. Where it is none, nothing was"
                            + " collected, and an empty list says nothing.",
                    enumeration = {"all", "some", "none"})
            String extent,

            @Schema(description = "How that is known, in a sentence.")
            String note) {

        public static CoverageView of(Coverage coverage) {
            return new CoverageView(coverage.extent().word(), coverage.note());
        }
    }

    /** One page of a list. */
    public record Page<T>(
            int total,
            int page,
            int size,

            @Schema(description = "How much the list has of what there is.")
            CoverageView coverage,

            List<T> items) {

        /** The same page of a list of which it is known how much it has. */
        public Page<T> of(Coverage known) {
            return new Page<>(total, page, size, CoverageView.of(known), items);
        }
    }

    /** The page that the request asks for, each item of it as it is shown. */
    public <T, V> RestResponse<Page<V>> page(List<T> all, Function<T, V> view) {
        return page(Coverage.OF_WHAT_IS_HELD, all, view);
    }

    /** The same of a list of which it is known how much it has. */
    public <T, V> RestResponse<Page<V>> page(Coverage coverage, List<T> all, Function<T, V> view) {
        return page(shown(cut(all), view).of(coverage));
    }

    /** Answers with a page that was cut elsewhere. */
    public <T> RestResponse<Page<T>> page(Page<T> page) {
        var response = RestResponse.ResponseBuilder.ok(page);
        int last = Math.max(1, (Math.min(page.total(), WINDOW) + page.size() - 1) / page.size());
        var links = new ArrayList<String>();
        if (uri == null) {
            return response.build();
        }
        if (page.page() > 1) {
            links.add(link(page.page() - 1, page.size(), "prev"));
        }
        if (page.page() < last) {
            links.add(link(page.page() + 1, page.size(), "next"));
        }
        links.add(link(1, page.size(), "first"));
        links.add(link(last, page.size(), "last"));
        return response.header(HttpHeaders.LINK, String.join(", ", links)).build();
    }

    /** The page that the request asks for, each item of it as it is shown. */
    public static <T, V> Page<V> shown(Page<T> page, Function<T, V> view) {
        return new Page<>(
                page.total(),
                page.page(),
                page.size(),
                page.coverage(),
                page.items().stream().map(view).toList());
    }

    /** How many items the request asks for. */
    public int size() {
        return number("size", size, USUAL, MOST);
    }

    /** How many items stand before the page that the request asks for. */
    public int from() {
        return (number("page", page, 1, WINDOW / size()) - 1) * size();
    }

    /** The page that the request asks for, of a list that was cut where it is kept. */
    public <T> Page<T> of(int total, List<T> items) {
        return new Page<>(total, from() / size() + 1, size(), CoverageView.of(Coverage.OF_WHAT_IS_HELD), items);
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
        int size = number("size", this.size, usual, MOST);
        int page = number("page", this.page, 1, WINDOW / size);
        return new Page<>(
                total, page, size, CoverageView.of(Coverage.OF_WHAT_IS_HELD), items.apply((page - 1) * size, size));
    }

    private static int number(String parameter, String given, int otherwise, int most) {
        return QueryParameters.optional(parameter, given, value -> {
                    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
                    if (number < 1 || number > most) {
                        throw new IllegalArgumentException("'" + value + "' is not a number from 1 to " + most);
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    private String link(int page, int size, String relation) {
        var asked = uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", size)
                .build();
        return "<" + asked.getRawPath() + "?" + asked.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
