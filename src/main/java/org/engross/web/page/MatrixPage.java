package org.engross.web.page;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.Party;
import org.engross.proceeding.Matrix;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.web.http.Paging;
import org.engross.web.request.MatrixRequest;

/**
 * What the page of the matrix prints.
 *
 * @param page the members on it
 * @param question that the request asked, as it stands in its address, without the page; a {@code &} follows it
 * @param states those that a member sits for
 * @param site the absolute address of this server, without a slash at its end
 */
record MatrixPage(
        MatrixRequest asked,
        Paging.Page<Matrix.MemberRow> page,
        String question,
        Collection<String> states,
        String site) {

    static MatrixPage of(
            MatrixRequest asked,
            Paging.Page<Matrix.MemberRow> page,
            String question,
            Collection<Member> members,
            String site) {
        var kept = Stream.of(question.split("&"))
                .filter(one -> !one.startsWith("page=") && !one.endsWith("=") && !one.isEmpty())
                .map(one -> one + "&")
                .collect(Collectors.joining());
        return new MatrixPage(
                asked,
                page,
                kept,
                members.stream().map(Member::state).sorted().distinct().toList(),
                site);
    }

    /** How many members there are of each party. */
    public Map<String, Long> parties() {
        return asked.matrix().rows().stream()
                .map(row -> row.member().party())
                .collect(Collectors.groupingBy(Party::printed, TreeMap::new, Collectors.counting()));
    }

    /** Whether only those are asked for who answered so. */
    public boolean asks(RollCall vote, Cast cast) {
        return asked.positions().getOrDefault(vote.id(), Set.of()).equals(Set.of(cast));
    }

    /** {@code 2017-10-12, IH in print; withdrawn 2018-01-03}. */
    public String since(Measure measure, Cosponsorship name) {
        return name.since()
                + measure.versionInPrint(name.since())
                        .map(version -> ", " + version.id().version().toString().toUpperCase(Locale.ROOT) + " in print")
                        .orElse("")
                + name.withdrawn().map(day -> "; withdrawn " + day).orElse("");
    }
}
