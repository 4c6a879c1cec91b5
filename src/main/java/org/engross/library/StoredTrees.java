package org.engross.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.provision.Provision;

/**
 * The words of the texts held, each read when it is asked for. Those asked for last stay in memory, up to a weight: one text may
 * weigh ten thousand times another. The words of a row never change, so none is ever read anew; a newer file has a row of its own.
 */
@ApplicationScoped
class StoredTrees {

    /** The words of a row. Two are equal where the row is the same. */
    record StoredBody(long row, StoredTrees trees) implements Document.Body {

        @Override
        public Provision text() {
            return trees.read(row).body().text();
        }

        @Override
        public Optional<Provision> struck() {
            return trees.read(row).body().struck();
        }
    }

    /**
     * Words read.
     *
     * @param weight of the words as they are kept, in UTF-16 code units
     */
    private record WeighedBody(Document.ReadBody body, int weight) {}

    private final Cache<Long, WeighedBody> read;

    @Inject
    StoredTrees(@ConfigProperty(name = "engross.texts-in-memory") MemorySize most) {
        read = Caffeine.newBuilder()
                .maximumWeight(most.asLongValue())
                .weigher((Long row, WeighedBody body) -> body.weight())
                .build();
    }

    @Transactional
    WeighedBody read(long row) {
        var known = read.getIfPresent(row);
        if (known == null) {
            known = body(HoldingEntity.words(row));
            read.put(row, known);
        }
        return known;
    }

    private static WeighedBody body(HoldingEntity.StoredWords words) {
        return new WeighedBody(
                new Document.ReadBody(
                        TreeJson.read(words.tree()),
                        Optional.ofNullable(words.struck()).map(TreeJson::read)),
                words.tree().length()
                        + (words.struck() == null ? 0 : words.struck().length()));
    }
}
