package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.web.http.Paging;

/**
 * The cosponsors of a measure on a day.
 *
 * @param asOf null where the whole record was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"total", "status", "byParty", "byState", "page", "size", "coverage", "items"})
record CosponsorsView(
        int total,
        LocalDate asOf,

        @Schema(enumeration = {"active", "withdrawn", "all"})
        String status,

        Map<String, Long> byParty,
        Map<String, Long> byState,
        int page,
        int size,

        @Schema(description = "How much the list has of what there is.")
        Paging.CoverageView coverage,

        List<CosponsorView> items) {

    /**
     * One name on the measure.
     *
     * @param versionInPrint the text that was out on the day of signing on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"member", "name", "party", "state", "since", "original"})
    record CosponsorView(
            String member,
            String name,
            String party,
            String state,
            Integer district,
            LocalDate since,
            boolean original,
            LocalDate withdrawn,
            String versionInPrint) {}

    static CosponsorsView of(List<CosponsorView> all, Paging.Page<CosponsorView> page, LocalDate asOf, String status) {
        return new CosponsorsView(
                all.size(),
                asOf,
                status,
                count(all, CosponsorView::party),
                count(all, CosponsorView::state),
                page.page(),
                page.size(),
                page.coverage(),
                page.items());
    }

    private static Map<String, Long> count(List<CosponsorView> items, Function<CosponsorView, String> key) {
        return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
