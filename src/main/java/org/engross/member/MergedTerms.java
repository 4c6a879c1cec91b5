package org.engross.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.citation.Congress;

/**
 * One list of terms out of several records. For each Congress the record that is believed most, of those that name the
 * member in it, is followed alone.
 */
public final class MergedTerms {

    /** Between two terms of one seat lie a few days at most, as when the next Congress met late. */
    private static final int GAP = 5;

    private final SortedMap<Congress, List<Term>> byCongress = new TreeMap<>();

    /** Follows terms with their own days in the Congresses of which nothing is known yet. */
    public void addTerms(Collection<Term> terms) {
        var found = new TreeMap<Congress, List<Term>>();
        for (var term : terms) {
            for (var congress = Congress.on(term.from());
                    congress.firstDay().isBefore(term.until());
                    congress = new Congress(congress.number() + 1)) {
                found.computeIfAbsent(congress, none -> new ArrayList<>()).add(clipped(term, congress));
            }
        }
        found.forEach(byCongress::putIfAbsent);
    }

    private static Term clipped(Term term, Congress congress) {
        var from = term.from().isBefore(congress.firstDay()) ? congress.firstDay() : term.from();
        var until = term.until().isAfter(congress.end()) ? congress.end() : term.until();
        return term.during(from, until);
    }

    /**
     * Follows records that name the member in a seat on some days of a Congress, the first of which is known. A seat is then held from the day on which it is first named, the first of a Congress from its beginning.
     */
    public void addSightings(Collection<Term> sightings) {
        var found = new TreeMap<Congress, List<Term>>();
        sightings.stream()
                .sorted(Comparator.comparing(Term::from))
                .forEach(seen -> found.computeIfAbsent(Congress.on(seen.from()), none -> new ArrayList<>())
                        .add(seen));
        found.forEach((congress, seats) -> byCongress.putIfAbsent(congress, spread(congress, seats)));
    }

    private static List<Term> spread(Congress congress, List<Term> seats) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < seats.size(); i++) {
            var from = i == 0 ? congress.firstDay() : seats.get(i).from();
            var until = i + 1 < seats.size() ? seats.get(i + 1).from() : congress.end();
            terms.add(seats.get(i).during(from, until));
        }
        return terms;
    }

    /** In order of time; what goes on from one Congress to the next is one term. */
    public List<Term> terms() {
        var all = new ArrayList<Term>();
        byCongress.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Term::from))
                .forEach(term -> {
                    if (!all.isEmpty() && goesOn(all.getLast(), term)) {
                        var begun = all.removeLast();
                        all.add(begun.during(begun.from(), later(begun.until(), term.until())));
                    } else {
                        all.add(term);
                    }
                });
        return List.copyOf(all);
    }

    private static boolean goesOn(Term one, Term next) {
        return one.isSameSeat(next)
                && one.partyName().equals(next.partyName())
                && !next.from().isAfter(one.until().plusDays(GAP));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
