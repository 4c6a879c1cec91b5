package org.engross.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.proceeding.Matrix;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.http.Paging;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.RequestedRecord;

/** What the page of the matrix prints. */
record MatrixPage(
        String title,
        int total,
        String parties,
        String asOf,
        String curl,
        List<Link> files,
        Form form,
        List<Column> votes,
        List<Link> measures,
        List<Row> rows,
        Link previous,
        Link next) {

    /** What may be chosen. */
    record Form(
            List<Ballot> votes, List<Choice> measures, List<Choice> parties, List<Choice> states, boolean everyone) {}

    /** A vote that may be chosen, with the answers that were given on it. */
    record Ballot(Choice vote, String question, List<Choice> answers) {}

    /** A vote that is shown. */
    record Column(Link link, String question, String amendment, boolean vitiated, Tally tally) {}

    /** A member. */
    record Row(Link member, String party, String state, List<String> answers, List<String> names) {}

    static MatrixPage of(MatrixRequest asked, RequestedRecord journal, Paging.Page<Matrix.Row> page, String question) {
        var matrix = asked.matrix();
        var more = page.page() * page.size() < page.total();
        return new MatrixPage(
                asked.title(),
                page.total(),
                parties(matrix),
                matrix.votes().isEmpty() ? "" : Dates.printed(matrix.asOf()),
                "/api/v1/votes/matrix?" + without(question, "page") + (question.isEmpty() ? "" : "&") + "format=xlsx",
                Addresses.files("/api/v1/votes/matrix", without(question, "page"), "xlsx", "csv", "jsonl", "pdf"),
                form(asked, journal),
                matrix.votes().stream()
                        .map(vote -> column(vote, matrix, journal))
                        .toList(),
                matrix.measures().stream()
                        .map(one -> new Link("/measures/" + one.id(), one.id().printed()))
                        .toList(),
                page.items().stream().map(row -> row(matrix, row)).toList(),
                page.page() > 1 ? turn(question, page.page() - 1, "Previous members") : null,
                more ? turn(question, page.page() + 1, "More members") : null);
    }

    private static Link turn(String question, int page, String label) {
        var rest = without(question, "page");
        return new Link("/votes/matrix?" + rest + (rest.isEmpty() ? "" : "&") + "page=" + page, label);
    }

    /** The query string without one parameter and without empty ones. */
    private static String without(String question, String parameter) {
        return Stream.of(question.split("&"))
                .filter(one -> !one.startsWith(parameter + "=") && !one.endsWith("=") && !one.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parties(Matrix matrix) {
        Map<String, Long> counts = matrix.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.member().party().printed(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static Form form(MatrixRequest asked, RequestedRecord journal) {
        var matrix = asked.matrix();
        var ballots = new ArrayList<Ballot>();
        for (var vote : journal.proceedings().rollCalls()) {
            boolean chosen = matrix.votes().contains(vote);
            var label = vote.id().printed() + (vote.isVitiated() ? " (vitiated)" : "");
            ballots.add(new Ballot(
                    new Choice(vote.id().toString(), label, chosen),
                    vote.question(),
                    Choice.answersOn(vote, asked.positions())));
        }
        return new Form(
                ballots,
                journal.proceedings().measures().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.id().printed() + ", " + one.title(),
                                matrix.measures().contains(one)))
                        .toList(),
                Choice.parties(asked.shown().parties()),
                Choice.states(
                        journal.proceedings().members().stream()
                                .map(member -> member.state())
                                .toList(),
                        asked.shown().states()),
                asked.everyone());
    }

    private static Column column(RollCall vote, Matrix matrix, RequestedRecord journal) {
        return new Column(
                new Link("/votes/" + vote.id(), vote.id().printed()),
                vote.question(),
                journal.amendmentVotedOn(vote).map(Link::label).orElse(""),
                vote.isVitiated(),
                matrix.tally(vote));
    }

    private static Row row(Matrix matrix, Matrix.Row row) {
        var names = new ArrayList<String>();
        for (int i = 0; i < matrix.measures().size(); i++) {
            var measure = matrix.measures().get(i);
            names.add(row.cosponsorships()
                    .get(i)
                    .map(name -> since(measure, name))
                    .orElse(""));
        }
        var member = row.member();
        return new Row(
                new Link(Addresses.member(member.id()), member.name()),
                member.party().letter(),
                member.seat(),
                row.positions().stream()
                        .map(position ->
                                position.map(one -> one.cast().printed()).orElse("—"))
                        .toList(),
                names);
    }

    private static String since(Measure measure, Cosponsorship name) {
        return name.since()
                + measure.versionInPrint(name.since())
                        .map(version -> ", " + version.id().version().toString().toUpperCase(Locale.ROOT) + " in print")
                        .orElse("")
                + name.withdrawn().map(day -> "; withdrawn " + day).orElse("");
    }
}
