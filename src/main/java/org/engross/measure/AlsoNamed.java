package org.engross.measure;

import java.util.List;
import java.util.Objects;
import org.engross.member.MemberId;

/**
 * A member whom other records than the status record name with the sponsor of an amendment.
 *
 * @param sources each that names the member; at least one
 * @param note what the status record says instead, and whether we hold the sources
 */
public record AlsoNamed(MemberId member, List<Named> sources, String note) {

    /**
     * A record that names the member.
     *
     * @param citation {@code H. Rept. 115-583, amendment numbered 2}
     */
    public record Named(String citation, String url) {

        public Named {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(url, "url");
        }
    }

    public AlsoNamed {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(note, "note");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(member + " is named by no source");
        }
    }
}
