package org.engross.library.database;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Numbers asked for in the words of the database. Hibernate keeps how it reads the answer to each query; one that is given a class for
 * its answer it takes for another query each time, so that thousands are kept, each new one is compared with all of them, and
 * those of the entities have no room. So none is given here.
 */
public final class NativeNumbers {

    private NativeNumbers() {}

    /**
     * The one number that is the answer.
     *
     * @param values of {@code ?1} and so on, in order
     */
    public static long one(EntityManager entities, String question, Object... values) {
        return all(entities, question, values).getFirst();
    }

    /** All numbers that are the answer, in its order. */
    public static List<Long> all(EntityManager entities, String question, Object... values) {
        var query = entities.createNativeQuery(question);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> numbers = query.getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
