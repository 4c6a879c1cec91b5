package org.engross.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.citation.Chamber;
import org.engross.member.Member;
import org.engross.member.Members;
import org.engross.provision.Span;

/**
 * Finds members' names in an article: with a title, with a given name, or alone where the article has named the member
 * before or says what the member did. Family names are common words, so no other is taken for a member's.
 */
final class MemberReader {

    private static final String TITLE =
            "(?<title>Reps?\\.|Representatives?|Congress(?:man|woman)|Sens?\\.|Senators?|Mr\\.|Mrs\\.|Ms\\.) ";
    private static final String SEAT =
            "(?<seat> ?\\((?<party>[RDI])\\.?(?: ?[-–—] ?|, ?)(?<state>[\\p{L}. ]+?)(?:[-–]\\d+)?\\)|, (?<party2>[RDI])[-–](?<state2>[\\p{L}.]+),)?";
    /** Given names, initials, and a name for short: {@code Robert C. “Bobby” }. */
    private static final String GIVEN = "(?<given>(?:\\p{Lu}[\\p{L}’'-]*\\.? |[“\"‘(]\\p{Lu}\\p{L}+[”\"’)] ){0,4}?)";

    private static final String SUFFIX = "(?:,? (?:Jr\\.|Sr\\.|II|III|IV)(?!\\p{L}))?";
    private static final Pattern STRANGER = Pattern.compile(
            TITLE.replace("|Mr\\.|Mrs\\.|Ms\\.", "") + "(?<name>(?:\\p{Lu}[\\p{L}’'-]+ ?){2,3}(?<! ))" + SEAT);

    /** What says of the name before or after it that a member did something. */
    private static final Pattern DEED_AFTER = Pattern.compile(
            "^(?:[’']s?)?(?:,| and| is| was| are| were| has| had| also| later| then| both| who| did| not| an?| the| original| lead)*"
                    + " (?:co-?sponsor|introduced|sponsor|voted|offered|withdrew|amendment|signed on)");

    private static final Pattern DEED_BEFORE = Pattern.compile(
            "(?:sponsored by|introduced by|offered by|amendments? (?:of|by|from)|sponsors?,?) (?:[\\p{L}.’' -]+ and )?$");

    private final String text;
    private final Members members;
    private final Pattern known;
    private final List<NamedMember> found = new ArrayList<>();
    private final Set<String> familiar = new HashSet<>();

    private MemberReader(String text, Members members, List<Mention> mentions) {
        this.text = masked(text, mentions);
        this.members = members;
        var families = members.all().stream()
                .map(Member::familyName)
                .map(MemberReader::plain)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        known = Pattern.compile("(?<![\\p{L}-])(?:" + TITLE + ")?" + GIVEN + "(?<family>" + families + ")(?![\\p{L}-])"
                + SUFFIX + SEAT);
    }

    /** The members named in a text that has spaces for line breaks, in printed order; names of measures are none. */
    static List<NamedMember> read(String text, Members members, List<Mention> mentions) {
        if (members.all().isEmpty()) {
            return List.of();
        }
        return new MemberReader(text, members, mentions).read();
    }

    private List<NamedMember> read() {
        known.matcher(plain(text)).results().forEach(this::add);
        STRANGER.matcher(plain(text))
                .results()
                .filter(at -> found.stream()
                        .noneMatch(one -> one.span().start() < at.end()
                                && at.start() < one.span().end()))
                .map(at -> new NamedMember(
                        new Span(at.start(), at.end()), words(at.start(), at.end()), List.of(), List.of()))
                .toList()
                .forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing(one -> one.span().start()))
                .toList();
    }

    private void add(MatchResult at) {
        var family = at.group("family");
        var bearers = members.all().stream()
                .filter(member -> plain(member.familyName()).equals(family))
                .toList();
        var title = Optional.ofNullable(at.group("title"));
        var given = at.group("given").strip();
        var named = bearers.stream().filter(member -> begins(member, given)).toList();
        if (title.isEmpty() && named.isEmpty() && !given.isEmpty()) {
            addFamily(at, family, bearers);
        } else if (title.isPresent() || !named.isEmpty() && !given.isEmpty()) {
            familiar.add(family);
            int start = title.isPresent() ? at.start() : at.start("given") + nameWithin(given, named);
            found.add(named(at, start, title, given, named.isEmpty() ? unknown(bearers) : named, named.isEmpty()));
        } else {
            addFamily(at, family, bearers);
        }
    }

    /** Those of whom the record has no given name, which may be the one said; where it has them all, all. */
    private static List<Member> unknown(List<Member> bearers) {
        return narrowed(bearers, member -> member.givenName().isEmpty());
    }

    /** The family name alone. */
    private void addFamily(MatchResult at, String family, List<Member> bearers) {
        int start = at.start("family");
        boolean acts = DEED_AFTER.matcher(text.substring(at.end("family"))).find()
                || DEED_BEFORE.matcher(text.substring(0, start)).find();
        if (acts || familiar.contains(family)) {
            var before = found.stream()
                    .filter(one ->
                            one.isOne() && bearers.contains(one.candidates().getFirst()))
                    .map(one -> one.candidates().getFirst())
                    .reduce((earlier, later) -> later);
            found.add(
                    named(at, start, Optional.empty(), "", before.map(List::of).orElse(bearers), false));
        }
    }

    private NamedMember named(
            MatchResult at, int start, Optional<String> title, String given, List<Member> bearers, boolean otherGiven) {
        var differences = new ArrayList<String>();
        var chamber = title.flatMap(MemberReader::chamber);
        var sitting = narrowed(
                bearers,
                member -> chamber.filter(one -> one != member.chamber()).isEmpty());
        if (chamber.isPresent() && sitting.stream().anyMatch(member -> member.chamber() != chamber.get())) {
            differences.add(title.get());
        }
        var party = Optional.ofNullable(at.group("party")).or(() -> Optional.ofNullable(at.group("party2")));
        var state = Optional.ofNullable(at.group("state"))
                .or(() -> Optional.ofNullable(at.group("state2")))
                .flatMap(States::letters);
        var seated = narrowed(
                sitting,
                member -> state.filter(one -> !one.equals(member.state())).isEmpty());
        var those = narrowed(
                seated,
                member -> party.filter(one -> !one.equals(member.party().letter()))
                        .isEmpty());
        if (state.isPresent() && those.stream().noneMatch(one -> one.state().equals(state.get()))) {
            differences.add(state.get());
        }
        if (party.isPresent()
                && those.stream().noneMatch(one -> one.party().letter().equals(party.get()))) {
            differences.add(party.get());
        }
        if (otherGiven
                && !given.isEmpty()
                && those.stream().noneMatch(one -> one.givenName().isEmpty())) {
            differences.add(given);
        }
        return new NamedMember(new Span(start, at.end()), words(start, at.end()), those, differences);
    }

    /** Those of whom it holds; all where it holds of none, since then the article is at odds with the record. */
    private static List<Member> narrowed(List<Member> those, Predicate<Member> holds) {
        var fitting = those.stream().filter(holds).toList();
        return fitting.isEmpty() ? those : fitting;
    }

    private static Optional<Chamber> chamber(String title) {
        if (title.startsWith("Sen")) {
            return Optional.of(Chamber.SENATE);
        }
        return title.startsWith("M") ? Optional.empty() : Optional.of(Chamber.HOUSE);
    }

    /** Whether the words before the family name end in the member's given name, whole or its first part. */
    private static boolean begins(Member member, String given) {
        if (given.isEmpty()) {
            return true;
        }
        var first = plain(member.givenName()).split(" ")[0];
        return !first.isEmpty()
                && List.of(given.replaceAll("[“\"‘(”’)](?!\\p{L})|[“\"‘(]", "").split(" "))
                        .contains(first);
    }

    /** Where the given name begins in words that may begin with others: {@code Then Ron}. */
    private static int nameWithin(String given, List<Member> named) {
        return named.stream()
                .map(member -> plain(member.givenName()).split(" ")[0])
                .mapToInt(given::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0);
    }

    private String words(int start, int end) {
        return text.substring(start, end);
    }

    private static String masked(String text, List<Mention> mentions) {
        var masked = new StringBuilder(text);
        for (var mention : mentions) {
            for (int i = mention.span().start(); i < mention.span().end(); i++) {
                masked.setCharAt(i, '\uE001');
            }
        }
        return masked.toString();
    }

    /** Without accents, each character one character, so that offsets hold. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> plain.append(
                        c < 128
                                ? (char) c
                                : Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                                        .charAt(0)));
        return plain.toString();
    }
}
