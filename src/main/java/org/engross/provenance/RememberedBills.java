package org.engross.provenance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The bills asked for last, of what is held as it is now. A bill is a tree with who put each word there, and most answers are that
 * there is none, so that a bill counts as several of those.
 */
final class RememberedBills {

    static final int MOST_ANSWERS = 64;
    static final int MOST_BILLS = 16;

    private record AskedBill(String state, String text, String sha256) {}

    private final Cache<AskedBill, Optional<VotedBill>> bills = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWERS)
            .weigher((AskedBill asked, Optional<VotedBill> bill) -> bill.isPresent() ? MOST_ANSWERS / MOST_BILLS : 1)
            .executor(Runnable::run) // what has no room is gone when the next asks
            .build();

    private volatile String newest = "";

    /**
     * The bill behind a text.
     *
     * @param state of all that is held: what was found in another is forgotten
     * @param bill asked where it is not remembered
     */
    Optional<VotedBill> of(String state, String text, String sha256, Supplier<Optional<VotedBill>> bill) {
        if (!state.equals(newest)) {
            newest = state;
            bills.asMap().keySet().removeIf(asked -> !asked.state().equals(state));
        }
        return bills.get(new AskedBill(state, text, sha256), asked -> bill.get());
    }

    int size() {
        bills.cleanUp();
        return bills.asMap().size();
    }
}
