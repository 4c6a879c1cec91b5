package org.engross.expression;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engross.comparison.Comparison;

/** Compares expressed texts. The last comparisons are cached: a page, its tables and its prints ask for the same one. */
@ApplicationScoped
public class Comparisons {

    private final Cache cache;

    @Inject
    Comparisons(@CacheName("comparisons") Cache cache) {
        this.cache = cache;
    }

    /**
     * What changed from one text to the other. It is kept by their words: what an execution gives follows from all that is held, and
     * not from the files of the texts that its expression names alone.
     */
    public Comparison of(ExpressedText from, ExpressedText to) {
        var key = List.of(from.id(), from.text(), to.id(), to.text());
        return cache.get(key, asked -> Comparison.of(from.id(), from.text(), to.id(), to.text()))
                .await()
                .indefinitely();
    }
}
