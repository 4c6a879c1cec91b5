package org.engross.proceeding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Measure;
import org.engross.measure.PrintedName;
import org.engross.member.Member;
import org.engross.member.MemberId;

/** Holds the sponsors that a text prints against those on record on the day of the print. */
final class PrintedListChecks {

    private static final String WHAT = "the cosponsors on record on the day of the print, and those it prints";

    private final PrintedList list;
    private final Facts facts;

    private PrintedListChecks(PrintedList list, Facts facts) {
        this.list = list;
        this.facts = facts;
    }

    static List<Check> of(PrintedList list, Facts facts) {
        var measure = facts.measure(list.version().measure());
        if (measure.isEmpty()) {
            return List.of(unmade(list, "no status record of the measure is held"));
        }
        if (list.names().isEmpty()) {
            return List.of(unmade(list, "the text held prints no sponsors"));
        }
        return new PrintedListChecks(list, facts).against(measure.get());
    }

    private static Check unmade(PrintedList list, String why) {
        return Check.notMade(Check.Kind.PRINTED_SPONSORS, list.version().toString(), WHAT, why);
    }

    private List<Check> against(Measure measure) {
        return List.of(
                check(
                        "the sponsor on record, and the one it prints",
                        named(measure.sponsor().stream().collect(Collectors.toSet())),
                        named(printed(PrintedName.Role.SPONSOR))),
                cosponsors(measure),
                check("the names printed, and the members whose ids stand with them", "each fits", misfits()));
    }

    private Check cosponsors(Measure measure) {
        var onRecord = new LinkedHashSet<MemberId>();
        measure.cosponsorsAsOf(list.date(), CosponsorStatus.ACTIVE).forEach(name -> onRecord.add(name.member()));
        var printed = printed(PrintedName.Role.COSPONSOR);
        return check(WHAT, counted(onRecord, printed), counted(printed, onRecord));
    }

    /** How many there are, and who of them is not among the others. */
    private String counted(Set<MemberId> these, Set<MemberId> others) {
        var alone = new LinkedHashSet<>(these);
        alone.removeAll(others);
        return these.size() + (alone.isEmpty() ? "" : ", among them " + named(alone));
    }

    private Set<MemberId> printed(PrintedName.Role role) {
        return list.names(role).stream()
                .flatMap(name -> name.member().stream())
                .map(id -> facts.member(id).map(Member::id).orElse(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String named(Set<MemberId> ids) {
        return ids.stream()
                .map(id -> facts.member(id).map(Member::printed).orElse(id.toString()))
                .collect(Collectors.joining(", "));
    }

    /** A name whose id is another's would be counted as that other; so would none whose id is wanting. */
    private String misfits() {
        var misfits = new ArrayList<String>();
        for (var name : list.names()) {
            var member = name.member().flatMap(facts::member);
            if (member.isEmpty()
                    || !plain(name.printed()).contains(plain(member.get().familyName()))) {
                misfits.add(name.printed() + " ("
                        + name.member().map(MemberId::toString).orElse("no id") + ")");
            }
        }
        return misfits.isEmpty() ? "each fits" : "not " + String.join(", ", misfits);
    }

    /** The words of a name between spaces, without accents and marks, which not every record prints. */
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " " + letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ";
    }

    private String doubt() {
        return list.doubt().isEmpty() ? "" : " (of the print itself: " + list.doubt() + ")";
    }

    private Check check(String what, String stated, String found) {
        return new Check(Check.Kind.PRINTED_SPONSORS, list.version().toString(), what + doubt(), stated, found);
    }
}
