package org.engross.article;

import java.util.List;
import org.engross.member.Member;
import org.engross.provision.Span;

/**
 * A member's name in an article.
 *
 * @param span title, name, party and state
 * @param words of the span
 * @param candidates the members who bear the name; several where it does not tell them apart, none where nobody does
 * @param differences what the article says of the member and the record does not: {@code [R-MO]}
 */
record NamedMember(Span span, String words, List<Member> candidates, List<String> differences) {

    NamedMember {
        candidates = List.copyOf(candidates);
        differences = List.copyOf(differences);
    }

    boolean isOne() {
        return candidates.size() == 1;
    }
}
