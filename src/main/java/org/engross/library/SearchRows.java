package org.engross.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.measure.Measure;
import org.engross.measure.Title;
import org.engross.member.Member;
import org.engross.proceeding.Facts;
import org.engross.provision.Run;
import org.engross.provision.Wording;

/** Keeps the rows that are searched. To be called in the transaction that keeps what they tell of. */
final class SearchRows {

    private static final String PROVISION = Match.Kind.PROVISION.word();
    private static final String MEASURE = Match.Kind.MEASURE.word();
    private static final String MEMBER = Match.Kind.MEMBER.word();
    private static final int LONGEST_HEADING = 4000;

    private SearchRows() {}

    /** A row for each provision that has words; struck text of a print is no part of the text and is left out. */
    static void index(long holding, Document document) {
        var byPath = new LinkedHashMap<String, StringBuilder>();
        var headings = new LinkedHashMap<String, String>();
        for (var run : Run.of(document.text())) {
            var path = run.path().toString();
            var words = byPath.computeIfAbsent(path, none -> new StringBuilder());
            words.append(words.isEmpty() ? "" : " ").append(run.words());
            if (run.wording().kind() == Wording.Kind.HEADING) {
                headings.putIfAbsent(path, run.words());
            }
        }
        int place = 0;
        for (var provision : byPath.entrySet()) {
            var row = row(PROVISION, document.id().toString(), document.title(), document.date(), provision.getValue());
            row.holding = holding;
            row.path = provision.getKey();
            row.heading = shortened(headings.getOrDefault(provision.getKey(), ""));
            row.place = place++;
            row.persist();
        }
    }

    /** The provisions of holdings that newer ones have superseded are no longer found. */
    static void forgetSuperseded() {
        SearchEntryEntity.delete(
                "holding is not null and holding in (select held.id from HoldingEntity held where held.superseded = true)");
    }

    /** These measures are no longer found. */
    static void forget(List<String> measures) {
        if (!measures.isEmpty()) {
            SearchEntryEntity.delete("kind = ?1 and subject in ?2", MEASURE, measures);
        }
    }

    /** Opens these measures and members to search, in the place of what was found of them before. */
    static void index(Facts facts) {
        forget(facts.measures().stream().map(measure -> measure.id().toString()).toList());
        if (!facts.members().all().isEmpty()) {
            SearchEntryEntity.delete(
                    "kind = ?1 and subject in ?2",
                    MEMBER,
                    facts.members().all().stream()
                            .map(member -> member.id().toString())
                            .toList());
        }
        facts.measures().forEach(measure -> measure(measure).persist());
        var newest = facts.measures().stream()
                .flatMap(measure -> measure.introduced().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        facts.members().all().forEach(member -> member(member, newest).persist());
    }

    private static SearchEntryEntity measure(Measure measure) {
        var words = Stream.of(
                        Stream.of(measure.id().printed(), measure.title()),
                        measure.titles().stream().map(Title::words),
                        measure.law().stream().map(law -> law.printed()))
                .flatMap(titles -> titles)
                .distinct()
                .collect(Collectors.joining("; "));
        var row = row(
                MEASURE,
                measure.id().toString(),
                measure.id().printed() + ", " + measure.title(),
                measure.introduced().orElse(LocalDate.EPOCH),
                words);
        row.terms = Terms.line(words + " " + measure.id());
        return row;
    }

    private static SearchEntryEntity member(Member member, LocalDate dated) {
        var words = member.printed() + ", " + member.party().printed();
        var row = row(MEMBER, member.id().toString(), member.printed(), dated, words);
        row.terms = Terms.line(words + " " + member.id());
        return row;
    }

    private static SearchEntryEntity row(
            String kind, String subject, String title, LocalDate dated, CharSequence words) {
        var row = new SearchEntryEntity();
        row.kind = kind;
        row.subject = subject;
        row.title = title;
        row.dated = Objects.requireNonNull(dated, "dated");
        row.path = "";
        row.heading = "";
        row.words = words.toString();
        row.terms = Terms.line(row.words);
        return row;
    }

    private static String shortened(String heading) {
        return heading.substring(0, Math.min(heading.length(), LONGEST_HEADING));
    }
}
