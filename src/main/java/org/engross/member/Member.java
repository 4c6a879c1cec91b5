package org.engross.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.citation.Chamber;

/**
 * A member of Congress: {@code Rep. Ann Wagner [R-MO-2]}.
 *
 * @param senateId the LIS id under which the Senate's roll calls name the member
 * @param givenName empty where the record prints the family name alone, as the House's roll calls do
 * @param chamber of the seat held last, or on the day that was {@linkplain #on asked for}; so are party, state and district
 * @param state two letters, a territory's among them
 * @param district 0 for a member at large; empty for senators and where the record does not say
 * @param terms those that are held, in order of time
 */
public record Member(
        MemberId id,
        Optional<MemberId> senateId,
        Chamber chamber,
        String familyName,
        String givenName,
        Party party,
        String state,
        OptionalInt district,
        List<Term> terms) {

    /** By family name as a roll is called, then given name and key. */
    public static final Comparator<Member> AS_CALLED = Comparator.comparing(Member::familyName, NameOrder.OF_NAMES)
            .thenComparing(Member::givenName, NameOrder.OF_NAMES)
            .thenComparing(Member::state)
            .thenComparing(Member::id);

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> DELEGATIONS = Set.of("AS", "DC", "GU", "MP", "PR", "VI");

    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(senateId, "senateId");
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(district, "district");
        terms = List.copyOf(terms);
        if (familyName.isBlank()) {
            throw new IllegalArgumentException("a member without a name: '" + id + "'");
        }
        if (!STATE.matcher(state).matches()) {
            throw new IllegalArgumentException("not a state: '" + state + "'");
        }
        if (district.isPresent() && (chamber == Chamber.SENATE || district.getAsInt() < 0)) {
            throw new IllegalArgumentException("not the district of " + id + ": '" + district.getAsInt() + "'");
        }
    }

    /** A member of whom one seat is known. */
    public Member(
            MemberId id,
            Optional<MemberId> senateId,
            Chamber chamber,
            String familyName,
            String givenName,
            Party party,
            String state,
            OptionalInt district) {
        this(id, senateId, chamber, familyName, givenName, party, state, district, List.of());
    }

    /**
     * A member with the terms held, shown in the seat of the last.
     *
     * @param terms at least one, in order of time
     */
    public static Member of(
            MemberId id, Optional<MemberId> senateId, String familyName, String givenName, List<Term> terms) {
        var last = terms.getLast();
        return new Member(
                id,
                senateId,
                last.chamber(),
                familyName,
                givenName,
                last.party(),
                last.state(),
                last.district(),
                terms);
    }

    /** The member in the seat of a day; in that of the term before it, or else the first after, where no term has the day. */
    public Member on(LocalDate day) {
        return terms.stream()
                .filter(term -> !term.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> terms.stream().findFirst())
                .map(term -> new Member(
                        id,
                        senateId,
                        term.chamber(),
                        familyName,
                        givenName,
                        term.party(),
                        term.state(),
                        term.district(),
                        terms))
                .orElse(this);
    }

    /** {@code Wagner, Ann}; the family name alone where no other is known. */
    public String name() {
        return givenName.isEmpty() ? familyName : familyName + ", " + givenName;
    }

    /** {@code Ann Wagner}, {@code Sanford D. Bishop, Jr.}: as people write it. */
    public String fullName() {
        int suffix = givenName.indexOf(", ");
        var given = suffix < 0 ? givenName : givenName.substring(0, suffix);
        return (given + " " + familyName).strip() + (suffix < 0 ? "" : givenName.substring(suffix));
    }

    /** {@code Rep.}, {@code Sen.}, {@code Del.}, or {@code Resident Commissioner}. */
    public String style() {
        if (chamber == Chamber.SENATE) {
            return "Sen.";
        }
        if (state.equals("PR")) {
            return "Resident Commissioner";
        }
        return sitsWithoutVote() ? "Del." : "Rep.";
    }

    /** Whether the member is a delegate, who sponsors and speaks but is not called on the House's roll. */
    public boolean sitsWithoutVote() {
        return chamber == Chamber.HOUSE && DELEGATIONS.contains(state);
    }

    /** {@code Rep. Ann Wagner [R-MO-2]}. */
    public String printed() {
        return style() + " " + fullName() + " [" + party.letter() + "-" + seat() + "]";
    }

    /** {@code MO-2}, {@code VI-At Large}, {@code OH}. */
    public String seat() {
        if (district.isEmpty()) {
            return state;
        }
        return state + "-" + (district.getAsInt() == 0 ? "At Large" : Integer.toString(district.getAsInt()));
    }
}
