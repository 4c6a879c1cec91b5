package org.engross.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.library.words.WordIndex;
import org.engross.measure.Amendment;
import org.engross.measure.CommitteeReport;
import org.engross.measure.Measure;
import org.engross.measure.Title;
import org.engross.member.Member;
import org.engross.proceeding.Facts;
import org.engross.provision.Provision;
import org.engross.provision.Run;
import org.engross.provision.Wording;
import org.engross.vote.RollCall;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Keeps the rows that are searched. To be called in the transaction that keeps what they tell of. */
final class SearchRows {

    private static final String PROVISION = Match.Kind.PROVISION.word();
    private static final String MEASURE = Match.Kind.MEASURE.word();
    private static final String AMENDMENT = Match.Kind.AMENDMENT.word();
    private static final String VOTE = Match.Kind.VOTE.word();
    private static final String MEMBER = Match.Kind.MEMBER.word();
    private static final int LONGEST_HEADING = 4000;

    private SearchRows() {}

    /** What is searched of a provision that has words; struck text of a print is no part of the text and is left out. */
    record SearchedProvision(String path, String heading, String words, String terms) {}

    /** The provisions of a text, in printed order. */
    static List<SearchedProvision> provisions(Provision text) {
        var byPath = new LinkedHashMap<String, StringBuilder>();
        var headings = new LinkedHashMap<String, String>();
        for (var run : Run.of(text)) {
            var path = run.path().toString();
            var words = byPath.computeIfAbsent(path, none -> new StringBuilder());
            words.append(words.isEmpty() ? "" : " ").append(run.words());
            if (run.wording().kind() == Wording.Kind.HEADING) {
                headings.putIfAbsent(path, run.words());
            }
        }
        return byPath.entrySet().stream()
                .map(provision -> {
                    var words = provision.getValue().toString();
                    return new SearchedProvision(
                            provision.getKey(),
                            shortened(headings.getOrDefault(provision.getKey(), "")),
                            words,
                            Terms.line(words));
                })
                .toList();
    }

    /** A row for each provision of a text. */
    static void index(long holding, Document document, List<SearchedProvision> provisions) {
        var rows = new ArrayList<SearchEntryEntity>();
        for (var provision : provisions) {
            var row = row(
                    PROVISION,
                    document.id().toString(),
                    document.title(),
                    document.date(),
                    provision.words(),
                    provision.terms());
            row.holding = holding;
            row.path = provision.path();
            row.heading = provision.heading();
            row.place = rows.size();
            rows.add(row);
        }
        open(rows);
    }

    /** The same of a document of which nothing is worked out yet. */
    static void index(long holding, Document document) {
        index(holding, document, provisions(document.text()));
    }

    /** Keeps rows and opens them to search. PostgreSQL does the latter by itself. */
    private static void open(List<SearchEntryEntity> rows) {
        var ids = SearchInserts.of(rows, isH2());
        if (isH2()) {
            WordIndex.add(SearchEntryEntity.getEntityManager(), ids);
        }
    }

    /** Puts the index of words in order; once a transaction is enough. */
    static void settle() {
        if (isH2()) {
            WordIndex.turnAbout(SearchEntryEntity.getEntityManager());
        }
    }

    private static boolean isH2() {
        return SearchEntryEntity.getEntityManager()
                        .unwrap(SharedSessionContractImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
    }

    /** The provisions of holdings that newer ones have superseded are no longer found. */
    static void forgetSuperseded() {
        SearchEntryEntity.delete(
                "holding is not null and holding in (select held.id from HoldingEntity held where held.superseded = true)");
    }

    /** What bears these ids in the record is no longer found. */
    static void forget(List<String> ids) {
        ids.forEach(id -> SearchEntryEntity.delete("holding is null and subject = ?1", id));
    }

    /** Opens these facts to search, in the place of what was found of them before. */
    static void index(Facts facts) {
        forget(ids(facts));
        var newest = facts.measures().stream()
                .flatMap(measure -> measure.introduced().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        open(Stream.of(
                        facts.measures().stream().map(SearchRows::measure),
                        facts.amendments().stream().map(SearchRows::amendment),
                        facts.rollCalls().stream().map(SearchRows::vote),
                        facts.members().all().stream().map(member -> member(member, newest)))
                .flatMap(rows -> rows)
                .toList());
    }

    /** The same of their measures, amendments and roll calls, and not of their members. */
    static void indexActs(Facts facts) {
        index(new Facts(Facts.none().members(), facts.measures(), facts.amendments(), facts.rollCalls()));
    }

    private static List<String> ids(Facts facts) {
        return Stream.of(
                        facts.measures().stream().map(Measure::id),
                        facts.amendments().stream().map(Amendment::id),
                        facts.rollCalls().stream().map(RollCall::id),
                        facts.members().all().stream().map(Member::id))
                .flatMap(ids -> ids)
                .map(Object::toString)
                .toList();
    }

    private static SearchEntryEntity measure(Measure measure) {
        var words = Stream.of(
                        Stream.of(measure.id().printed(), measure.title()),
                        measure.titles().stream().map(Title::words),
                        measure.law().stream().map(law -> law.printed()))
                .flatMap(titles -> titles)
                .distinct()
                .collect(Collectors.joining("; "));
        return row(
                MEASURE,
                measure.id().toString(),
                measure.id().printed() + ", " + measure.title(),
                measure.introduced().orElse(LocalDate.EPOCH),
                words,
                Terms.line(Stream.concat(
                                Stream.of(words, measure.id().toString()),
                                measure.reports().stream().map(CommitteeReport::citation))
                        .collect(Collectors.joining(" "))));
    }

    private static SearchEntryEntity amendment(Amendment amendment) {
        var words = Stream.of(
                        amendment.id().printed() + " to " + amendment.measure().printed(),
                        amendment.purpose(),
                        amendment.description())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        var title = amendment.id().printed() + " to " + amendment.measure().printed();
        return row(
                AMENDMENT,
                amendment.id().toString(),
                title,
                amendment.submitted(),
                words,
                Terms.line(words + " " + amendment.id()));
    }

    private static SearchEntryEntity vote(RollCall vote) {
        var words = vote.question() + ", " + vote.result() + ", " + vote.tally();
        return row(
                VOTE,
                vote.id().toString(),
                vote.id().printed(),
                vote.date(),
                words,
                Terms.line(vote.id().printed()
                        + " " + words
                        + vote.measure().map(id -> " " + id.printed()).orElse("")
                        + " " + vote.id()));
    }

    private static SearchEntryEntity member(Member member, LocalDate dated) {
        var words = member.printed() + ", " + member.party().printed();
        return row(
                MEMBER, member.id().toString(), member.printed(), dated, words, Terms.line(words + " " + member.id()));
    }

    private static SearchEntryEntity row(
            String kind, String subject, String title, LocalDate dated, String words, String terms) {
        var row = new SearchEntryEntity();
        row.kind = kind;
        row.subject = subject;
        row.title = title;
        row.dated = Objects.requireNonNull(dated, "dated");
        row.path = "";
        row.heading = "";
        row.words = words;
        row.terms = terms;
        return row;
    }

    private static String shortened(String heading) {
        return heading.substring(0, Math.min(heading.length(), LONGEST_HEADING));
    }
}
