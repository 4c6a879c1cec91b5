package org.engross.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members known, found by either id. */
public final class Members {

    private final List<Member> all;
    private final Map<MemberId, Member> byId = new HashMap<>();

    /**
     * The members, in any order.
     *
     * @throws IllegalArgumentException if two share an id
     */
    public Members(Collection<Member> members) {
        all = members.stream().sorted(Member.AS_CALLED).toList();
        for (var member : all) {
            put(member.id(), member);
            member.senateId().filter(id -> !id.equals(member.id())).ifPresent(id -> put(id, member));
        }
    }

    private void put(MemberId id, Member member) {
        if (byId.putIfAbsent(id, member) != null) {
            throw new IllegalArgumentException("two members under one id: '" + id + "'");
        }
    }

    /** By name. */
    public List<Member> all() {
        return all;
    }

    /** The member under a key or a Senate id. */
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The member whom a record names.
     *
     * @throws IllegalStateException if there is none: such a record is not taken in
     */
    public Member named(MemberId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("the record names an unknown member: " + id));
    }
}
