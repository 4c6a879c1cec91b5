package org.engross.library.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.library.database.Database;

/**
 * Lists what the record has: the database narrows, orders and cuts, and answers with ids alone. Of what both the collection and an
 * official record tell, the collection's is asked.
 */
@ApplicationScoped
public class RecordLists {

    private final Database database;

    @Inject
    RecordLists(Database database) {
        this.database = database;
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
        var total = (Number) asking(selection, selection.counting()).getSingleResult();
        List<?> ids = asking(selection, selection.asking())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return new ListedIds<>(
                Math.toIntExact(total.longValue()),
                ids.stream().map(Object::toString).map(parse).toList());
    }

    private Query asking(Selection selection, String words) {
        var query = database.entities().createNativeQuery(words);
        selection.values().forEach(query::setParameter);
        return query;
    }
}
