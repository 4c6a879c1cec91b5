package org.engross.comparison.grid;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.diff.Token;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * A section in one version, and how it stands to the version before.
 *
 * @param path in this version; of a section struck, in the version before
 * @param from its path in the version before; empty where it is new
 * @param section with all its levels; of one struck, as it last stood
 * @param words how many it has in this version; of one struck, had
 * @param inserted how many of them are inserted, levels below counted in
 * @param struck how many were struck
 * @param changeId of the first change in it; empty where nothing changed
 */
public record VersionCell(
        Kind kind,
        ProvisionPath path,
        Optional<ProvisionPath> from,
        Provision section,
        int words,
        int inserted,
        int struck,
        Optional<String> changeId) {

    /** How it stands to the version before. */
    public enum Kind {
        /** The first version: there is none before. */
        FIRST,
        SAME,
        /** Its words changed, or those of a level below. */
        CHANGED,
        /** Not one word changed, but its designation or its place did, or that of a level below. */
        RENUMBERED,
        ADDED,
        STRUCK
    }

    public VersionCell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(section, "section");
        if (words < 0 || inserted < 0 || struck < 0) {
            throw new IllegalArgumentException("a count below nought: " + words + ", " + inserted + ", " + struck);
        }
    }

    static VersionCell first(Walk.PlacedProvision section) {
        return new VersionCell(
                Kind.FIRST,
                section.path(),
                Optional.empty(),
                section.provision(),
                wordsIn(section.provision()),
                0,
                0,
                Optional.empty());
    }

    static int wordsIn(Provision provision) {
        return provision
                .allWords()
                .mapToInt(wording -> Token.wordsIn(wording.words()))
                .sum();
    }

    /** What part of its words, those struck among them, is inserted or struck: from 0 to 100, 1 at least for any. */
    public int percent() {
        return switch (kind) {
            case FIRST, SAME, RENUMBERED -> 0;
            case ADDED, STRUCK -> 100;
            case CHANGED -> Math.max(inserted + struck > 0 ? 1 : 0, (inserted + struck) * 100 / (words + struck));
        };
    }
}
