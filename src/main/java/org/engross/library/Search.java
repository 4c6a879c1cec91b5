package org.engross.library;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.library.Match.Kind;
import org.engross.library.database.Database;
import org.engross.library.database.DatabaseKind;
import org.engross.library.database.NativeNumbers;
import org.engross.library.inventory.Inventory;
import org.engross.library.words.WordIndex;

/**
 * Searches provisions, measures, amendments, roll calls and members by an index of their words. All the words asked for must stand
 * in a row.
 */
@ApplicationScoped
public class Search {

    /** The index of words that H2 keeps. */
    private static final String FOUND_BY_H2 = " from unnest(cast(:words as bigint array)) found(id)"
            + " join search_entry entry on entry.id = found.id where (:kind = '' or entry.kind = :kind)";

    /** PostgreSQL's own, by the index of V3.1. */
    private static final String FOUND_BY_POSTGRESQL = " from search_entry entry"
            + " where to_tsvector('simple', entry.terms) @@ plainto_tsquery('simple', :words)"
            + " and (:kind = '' or entry.kind = :kind)";

    /** Those first that have the words as a phrase; then measures, amendments, roll calls, members, provisions; then by date and place. */
    private static final String ORDER = " order by case when position(:phrase in entry.terms) > 0 then 0 else 1 end,"
            + " case entry.kind when 'measure' then 0 when 'amendment' then 1 when 'vote' then 2 when 'member' then 3 else 4 end,"
            + " entry.dated, case when entry.kind = 'member' then entry.title else entry.subject end, entry.place,"
            + " entry.id";

    private static final int VOTES_AT_ONCE = 100;

    private final DatabaseKind database;
    private final StoredTrees trees;
    private final Inventory inventory;

    @Inject
    Search(Database database, StoredTrees trees, Inventory inventory) {
        this.trees = trees;
        this.inventory = inventory;
        this.database = database.kind();
    }

    private String found() {
        return switch (database) {
            case H2 -> FOUND_BY_H2;
            case POSTGRESQL -> FOUND_BY_POSTGRESQL;
        };
    }

    /** How many rows have the words; of one kind, or of all. */
    @Transactional
    public int count(Terms terms, Optional<Kind> kind) {
        var total = (Number) asking("select count(*)" + found(), terms, kind).getSingleResult();
        return Math.toIntExact(total.longValue());
    }

    /**
     * Searches.
     *
     * @param kind only these; all where it is empty
     * @param from how many to pass over
     * @param most how many to answer
     */
    @Transactional
    public List<Match> search(Terms terms, Optional<Kind> kind, int from, int most) {
        List<?> rows = asking("select entry.*" + found() + ORDER, terms, kind)
                .setParameter("phrase", terms.phrase())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(SearchEntryEntity.class::cast)
                .map(SearchEntryEntity::toMatch)
                .toList();
    }

    private Query asking(String question, Terms terms, Optional<Kind> kind) {
        var entities = SearchEntryEntity.getEntityManager();
        var query = question.startsWith("select entry")
                ? entities.createNativeQuery(question, SearchEntryEntity.class)
                : entities.createNativeQuery(question);
        return query.setParameter("words", found(terms))
                .setParameter("kind", kind.map(Kind::word).orElse(""));
    }

    /** What finds the rows: on H2 their numbers, on PostgreSQL the words themselves. */
    private Object found(Terms terms) {
        return switch (database) {
            case H2 ->
                WordIndex.having(SearchEntryEntity.getEntityManager(), terms.words())
                        .toArray(Long[]::new);
            case POSTGRESQL -> String.join(" ", terms.words());
        };
    }

    /** Indexes what a database from before this index holds. */
    @Transactional
    void complete(@Observes StartupEvent start) {
        inventory.lock();
        var missing = HoldingEntity.notSearched();
        missing.forEach(
                row -> SearchRows.index(row.id(), row.toHolding(Map.of(), trees).document()));
        if (isNone("search_entry where holding is null")) {
            SearchRows.index(HeldFacts.all(HeldFacts.members()));
        } else if (isNone("search_entry where kind = '" + Kind.VOTE.word() + "'") && !isNone("roll_call")) {
            indexVotes();
        }
        if (!missing.isEmpty()) {
            Log.infof("opened %d texts held before to search", missing.size());
        }
        SearchRows.settle();
    }

    private static boolean isNone(String of) {
        return NativeNumbers.one(SearchEntryEntity.getEntityManager(), "select count(*) from " + of) == 0;
    }

    /** A database from before roll calls, amendments and reports were found. Some at a time, since each brings its positions. */
    private static void indexVotes() {
        var members = HeldFacts.members();
        var ids = RecordIds.read();
        var amendments = ids.amendments().stream().map(AmendmentId::toString).toList();
        var measures = ids.measures().stream().map(MeasureId::toString).toList();
        SearchRows.indexActs(HeldFacts.of(members, measures, amendments, List.of()));
        var votes = ids.rollCalls().stream().map(RollCallId::toString).toList();
        for (int from = 0; from < votes.size(); from += VOTES_AT_ONCE) {
            var some = votes.subList(from, Math.min(votes.size(), from + VOTES_AT_ONCE));
            SearchRows.indexActs(HeldFacts.of(members, List.of(), List.of(), some));
        }
    }
}
