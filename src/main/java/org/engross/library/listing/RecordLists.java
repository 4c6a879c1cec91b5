package org.engross.library.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.RevisedCache;
import org.engross.library.database.Database;

/**
 * Lists what the record has: the database narrows and orders, and answers with ids alone. Of what both the collection and an
 * official record tell, the collection's is asked.
 */
@ApplicationScoped
public class RecordLists {

    /** How many ids are kept in memory: what is turned over leaf by leaf is narrowed and ordered once, until anything held changes. */
    private static final int MOST_IDS = 200_000;

    private record ListQuestion(String words, Map<String, Object> values) {}

    private final Database database;
    private final RevisedCache<Cache<ListQuestion, List<String>>> answered;

    @Inject
    RecordLists(Database database, ChangeLog changes) {
        this.database = database;
        answered = new RevisedCache<>(changes::revision, changes::isNoting);
    }

    private static Cache<ListQuestion, List<String>> noAnswers() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_IDS)
                .weigher((ListQuestion question, List<String> ids) -> 1 + ids.size())
                .build();
    }

    /**
     * The measures held, those too of which texts alone are held.
     *
     * @param from how many to pass over
     * @param most how many to answer
     */
    @Transactional
    public ListedIds<MeasureId> measures(MeasureSelection question, int from, int most) {
        return listed(question.selection(), MeasureId::parse, from, most);
    }

    /** Whether the subjects of any measure were collected: an official record has them, the collection may leave them out. */
    @Transactional
    public boolean knowSubjects() {
        var known = database.entities()
                .createNativeQuery("select count(*) from measure told"
                        + " where told.bundled = false or regexp_like(told.detail, :subjects)")
                .setParameter("subjects", "\"(policyArea\":|subjects\":\\[)\"")
                .getSingleResult();
        return ((Number) known).longValue() > 0;
    }

    /** The amendments held. */
    @Transactional
    public ListedIds<AmendmentId> amendments(AmendmentSelection question, int from, int most) {
        return listed(question.selection(), AmendmentId::parse, from, most);
    }

    /** The roll calls held. */
    @Transactional
    public ListedIds<RollCallId> rollCalls(VoteSelection question, int from, int most) {
        return listed(question.selection(), RollCallId::parse, from, most);
    }

    private <K> ListedIds<K> listed(Selection selection, Function<String, K> parse, int from, int most) {
        var ids = answered.get(RecordLists::noAnswers)
                .get(new ListQuestion(selection.asking(), selection.values()), this::ids);
        return new ListedIds<>(
                ids.size(), ids.stream().skip(from).limit(most).map(parse).toList());
    }

    private List<String> ids(ListQuestion question) {
        var query = database.entities().createNativeQuery(question.words());
        question.values().forEach(query::setParameter);
        List<?> ids = query.getResultList();
        return ids.stream().map(Object::toString).toList();
    }
}
