package org.engross.library;

import java.util.Objects;

/**
 * Where a document's words come from.
 *
 * @param citation of the official publication: {@code 132 Stat. 1253}, {@code 164 Cong. Rec. H1291}
 * @param url of the official publication
 * @param rights the statement that it is a work of the U.S. Government (17 U.S.C. 105)
 */
public record Source(String citation, String url, String rights) {

    public Source {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(rights, "rights");
    }
}
