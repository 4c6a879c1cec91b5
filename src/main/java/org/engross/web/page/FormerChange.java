package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.provision.Provision;

/** A change that stood in a comparison until one of the two texts was replaced by a newer holding. */
record FormerChange(Comparison comparison, ProvisionChange change) {

    /**
     * Looks for a change among all that the two texts have said.
     *
     * @param from what the older text says and said, newest first
     * @param to what the newer text says and said, newest first
     */
    static Optional<FormerChange> find(
            String id, String fromId, List<Provision> from, String toId, List<Provision> to) {
        for (var older : from) {
            for (var newer : to) {
                var comparison = Comparison.of(fromId, older, toId, newer);
                var found = comparison.differences().stream()
                        .filter(change -> change.id().equals(id))
                        .findFirst();
                if (found.isPresent()) {
                    return Optional.of(new FormerChange(comparison, found.get()));
                }
            }
        }
        return Optional.empty();
    }
}
