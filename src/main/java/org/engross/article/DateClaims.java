package org.engross.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.proceeding.Event;
import org.engross.proceeding.EventKind;
import org.engross.proceeding.Timeline;
import org.engross.vote.RollCall;

/** Dates: what the sentence says happened is held against the day on which the record has it. */
final class DateClaims {

    /**
     * Something of the record that a sentence can date.
     *
     * @param what to follow on a date: {@code H.R. 1865 was introduced}
     */
    private record Dated(LocalDate day, String what, Proof proof) {}

    /** What a sentence says happened. */
    private enum DatedDeed implements Cue {
        INTRODUCED("introduc|\\bfiled\\b|unveil"),
        HEARD("\\bhearings?\\b"),
        MARKED_UP("\\bmark(?:ed|s|ing)?(?: it| the (?:bill|measure))? ?-?up\\b"),
        REPORTED("\\breport(?:ed|s)\\b|\\badvanced\\b|cleared the committee|\\bordered the bill reported"),
        PASSED("\\bpass(?:ed|es|age)\\b|\\bapprov(?:ed|es)\\b|\\bvoted\\b|\\bcleared\\b"),
        TAKEN_UP("\\btook up\\b|\\boffered\\b|\\bproposed\\b"),
        BECAME_LAW("\\bsign(?:ed|s)\\b(?! on)|\\bbecame(?: a| public)? law\\b|\\benacted\\b|\\bthe law since\\b"),
        PRESENTED("\\bpresented\\b|\\bsent (?:it )?to the President");

        private final Pattern cue;

        DatedDeed(String cue) {
            this.cue = Pattern.compile(cue, Pattern.CASE_INSENSITIVE);
        }

        @Override
        public Pattern cue() {
            return cue;
        }
    }

    /** How many characters of what the record says of a day are told, about. */
    private static final int LONG = 80;

    /** {@code WASHINGTON, D.C. (}: capital letters, since a sentence may begin with a name. */
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{Lu}.]+,? |\\p{Lu}[\\p{L}]+\\., ){0,5}\\(?");

    private static final Pattern AFTER_DATELINE = Pattern.compile("\\)? ?(?:—|–|--|- |$)");
    private static final Pattern CHAMBER = Pattern.compile("\\b(House|Senate)\\b");

    private final ArticleText article;
    private final ArticleSources sources;
    private final Map<Integer, RollCall> votes;

    private DateClaims(ArticleText article, ArticleSources sources, Map<Integer, RollCall> votes) {
        this.article = article;
        this.sources = sources;
        this.votes = votes;
    }

    /**
     * Checks the dates.
     *
     * @param votes the roll calls that counts were read of, by the offset of the count
     * @param used the dates that other claims were read with
     */
    static List<CheckedClaim> of(
            ArticleText article, ArticleSources sources, Map<Integer, RollCall> votes, Set<DateWords> used) {
        var claims = new DateClaims(article, sources, votes);
        return article.dates().stream()
                .filter(date -> !used.contains(date) && !claims.isDateline(date))
                .map(date -> CheckedClaim.of(date.span(), date.words(), ClaimKind.DATE, claims.judge(date)))
                .toList();
    }

    private Verdict judge(DateWords date) {
        int at = date.span().start();
        var sentence = article.sentenceAt(at);
        var vote = voteBefore(sentence, at);
        if (vote.isPresent()) {
            return against(date, List.of(dated(vote.get()))).read("The day of the vote counted before it.");
        }
        var next = voteAfter(sentence, date.span().end());
        if (next.isPresent() && deed(sentence.words()).isEmpty()) {
            return against(date, List.of(dated(next.get()))).read("The day of the vote counted after it.");
        }
        var reads = article.measuresAt(at, sources);
        return reads.isEmpty()
                ? Verdict.of(ClaimMark.NOT_IN_RECORD, "The article names no measure whose record is held.")
                : Readings.judge(reads, read -> of(read.measure(), date, sentence));
    }

    private Verdict of(Measure measure, DateWords date, ArticleSentence sentence) {
        int at = date.span().start();
        var deed = deed(article.words(sentence.start(), at))
                .or(() -> deed(article.words(date.span().end(), sentence.end())));
        if (deed.isEmpty()) {
            return that(date, measure);
        }
        var told = dated(deed.get(), measure, sentence, at);
        return told.isEmpty()
                ? Verdict.of(
                        ClaimMark.NOT_IN_RECORD,
                        "The record of " + measure.id().printed() + " has nothing of the kind on any day.",
                        proof(measure))
                : against(date, told);
    }

    /** The vote counted before a date, if nothing else that can be dated stands between. */
    private Optional<RollCall> voteBefore(ArticleSentence sentence, int at) {
        return votes.entrySet().stream()
                .filter(one -> sentence.start() <= one.getKey() && one.getKey() < at)
                .max(Map.Entry.comparingByKey())
                .filter(one -> deed(article.words(one.getKey(), at)).isEmpty())
                .map(Map.Entry::getValue);
    }

    private Optional<RollCall> voteAfter(ArticleSentence sentence, int end) {
        return votes.entrySet().stream()
                .filter(one -> end <= one.getKey() && one.getKey() < sentence.end())
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** Whether it is the day of the article itself, which stands alone or behind the place and before a dash. */
    private boolean isDateline(DateWords date) {
        var sentence = article.sentenceAt(date.span().start());
        return PLACE.matcher(article.words(sentence.start(), date.span().start()))
                        .matches()
                && AFTER_DATELINE
                        .matcher(article.words(date.span().end(), sentence.end()))
                        .lookingAt();
    }

    private static Optional<DatedDeed> deed(String words) {
        return Cue.last(Stream.of(DatedDeed.values()), words);
    }

    private Verdict against(DateWords date, List<Dated> told) {
        var same = told.stream().filter(one -> date.fits(one.day())).toList();
        var shown = same.isEmpty() ? told : same;
        var years = same.stream().map(one -> one.day().getYear()).distinct().toList();
        var mark = same.isEmpty()
                ? ClaimMark.NOT_SO
                : date.year().isEmpty() && years.size() > 1 ? ClaimMark.AMBIGUOUS : ClaimMark.AS_RECORDED;
        return Verdict.of(
                mark,
                (date.year().isEmpty() ? "No year is given. " : "")
                        + shown.stream()
                                .map(one -> one.what() + " on " + DateWords.printed(one.day()) + ".")
                                .distinct()
                                .collect(Collectors.joining(" ")),
                shown.stream().map(Dated::proof).distinct().toList());
    }

    /** The sentence does not say in words that are read what happened: what the record has of that day is told. */
    private Verdict that(DateWords date, Measure measure) {
        var events = Timeline.of(sources.facts(), List.of(measure)).stream()
                .filter(event -> date.fits(event.date()))
                .toList();
        if (events.isEmpty()) {
            return Verdict.of(
                    ClaimMark.NOT_IN_RECORD,
                    "The record of " + measure.id().printed() + " has nothing of that day.",
                    proof(measure));
        }
        return Verdict.of(
                ClaimMark.AMBIGUOUS,
                "What happened that day is not said in words that are read here; the record of "
                        + measure.id().printed() + " has: "
                        + events.stream()
                                .limit(3)
                                .map(event -> "“" + shortened(event.what()) + "”")
                                .collect(Collectors.joining(", "))
                        + (events.size() > 3 ? " and " + (events.size() - 3) + " more." : "."),
                proof(measure));
    }

    private static String shortened(String what) {
        int end = what.indexOf(' ', LONG);
        return end < 0 ? what : what.substring(0, end) + " …";
    }

    private List<Dated> dated(DatedDeed deed, Measure measure, ArticleSentence sentence, int at) {
        return switch (deed) {
            case INTRODUCED ->
                measure.introduced().stream()
                        .map(day -> new Dated(day, measure.id().printed() + " was introduced", proof(measure)))
                        .toList();
            case HEARD -> events(measure, "had a hearing", EventKind.HEARING);
            case MARKED_UP -> events(measure, "was marked up", EventKind.MARKUP);
            case REPORTED ->
                Stream.concat(
                                events(measure, "was ordered reported", EventKind.MARKUP).stream()
                                        .filter(one -> one.what()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("to be reported")),
                                events(measure, "was reported", EventKind.REPORT).stream())
                        .toList();
            case PASSED -> passages(measure, chamber(sentence, at), sentence, at);
            case TAKEN_UP ->
                sources.facts().amendmentsTo(measure.id()).stream()
                        .map(DateClaims::takenUp)
                        .toList();
            case BECAME_LAW -> events(measure, "became law", EventKind.ENACTMENT);
            case PRESENTED -> events(measure, "went to the President", EventKind.PRESENTMENT);
        };
    }

    private List<Dated> events(Measure measure, String what, EventKind kind) {
        return Timeline.of(sources.facts(), List.of(measure)).stream()
                .filter(event -> event.kind() == kind)
                .map(event -> new Dated(event.date(), told(measure, what, event), proof(measure)))
                .toList();
    }

    private static String told(Measure measure, String what, Event event) {
        return measure.id().printed() + " " + what + " (“" + event.what() + "”)";
    }

    /** Where the sentence speaks of an amendment, the days on which amendments were decided. */
    private List<Dated> passages(Measure measure, Optional<Chamber> chamber, ArticleSentence sentence, int at) {
        if (article.words(sentence.start(), at).contains("amendment")) {
            return sources.facts().amendmentsTo(measure.id()).stream()
                    .flatMap(one -> one.disposition().stream()
                            .map(came -> new Dated(
                                    came.date(),
                                    one.id().printed() + " was " + came.kind().printed(),
                                    proof(one))))
                    .toList();
        }
        return sources.facts().rollCallsOn(measure.id()).stream()
                .filter(vote -> vote.question().contains("On Passage"))
                .filter(vote ->
                        chamber.filter(one -> one != vote.id().chamber()).isEmpty())
                .map(this::dated)
                .toList();
    }

    private Dated dated(RollCall vote) {
        var what = vote.question().contains("On Passage") && vote.measure().isPresent()
                ? vote.measure().get().printed() + " passed the "
                        + vote.id().chamber().printed() + ", " + vote.id().printed() + ","
                : vote.id().printed() + " was taken";
        return new Dated(vote.date(), what, VoteClaims.proof(vote));
    }

    private static Dated takenUp(Amendment one) {
        return new Dated(one.proposed().orElse(one.submitted()), one.id().printed() + " was offered", proof(one));
    }

    private Optional<Chamber> chamber(ArticleSentence sentence, int at) {
        return CHAMBER.matcher(article.words(sentence.start(), at))
                .results()
                .map(one -> one.group().equals("House") ? Chamber.HOUSE : Chamber.SENATE)
                .reduce((older, newer) -> newer);
    }

    private static Proof proof(Measure measure) {
        return new Proof("Timeline of " + measure.id().printed(), "/measures/" + measure.id() + "/timeline");
    }

    private static Proof proof(Amendment amendment) {
        return new Proof(amendment.id().printed(), amendment.id().uslm());
    }
}
