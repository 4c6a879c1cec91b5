package org.engross.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.MeasureId;
import org.engross.citation.OfficialPages;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.editorial.Story;
import org.engross.export.chart.GrowthChart;
import org.engross.export.chart.SplitBars;
import org.engross.export.chart.StateTiles;
import org.engross.export.chart.VoteChart;
import org.engross.find.WrittenForms;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.engross.member.StateNames;
import org.engross.proceeding.Check;
import org.engross.proceeding.Event;
import org.engross.proceeding.EventKind;
import org.engross.proceeding.Growth;
import org.engross.proceeding.MemberRecord;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.web.http.Addresses;
import org.engross.web.http.Paging;
import org.engross.web.request.MemberFilter;

/** How the templates print what the record holds. */
@TemplateExtension
class Printing {

    private Printing() {}

    /** With a capital at its beginning. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.US) + words.substring(1);
    }

    /** {@code roll call}, of {@code ROLL_CALL}. */
    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What it is called, as a value in the query of an address. */
    static String parameter(Object named) {
        return Addresses.parameter(named.toString());
    }

    /** Whether a page comes after it. */
    static boolean more(Paging.Page<?> page) {
        return page.page() * page.size() < page.total();
    }

    /** {@code agreed to by voice vote}. */
    static String printed(Disposition disposition) {
        return disposition.kind().printed()
                + disposition.manner().map(manner -> " by " + manner.printed()).orElse("");
    }

    /** The text version in print when a name was put on the measure. */
    static String inPrint(Measure measure, Cosponsorship name) {
        return measure.versionInPrint(name.since())
                .map(version -> version.id().toString())
                .orElse("none yet");
    }

    static List<Growth.GrowthDay> growth(Measure measure) {
        return Growth.of(measure).steps();
    }

    static RawString growthChart(Measure measure) {
        return new RawString(GrowthChart.svg(measure));
    }

    static RawString seats(RollCall vote) {
        return new RawString(VoteChart.svg(vote));
    }

    static RawString tiles(RollCall vote) {
        return new RawString(StateTiles.svg(vote));
    }

    /** {@code Missouri}, of {@code MO}. */
    static String stateName(String letters) {
        return StateNames.of(letters);
    }

    static RawString bars(RollCall vote) {
        return new RawString(SplitBars.ofVote(vote));
    }

    /** The answer as a request names it: {@code not-voting}. */
    static String value(Cast cast) {
        return MemberFilter.value(cast);
    }

    /** Whether the member went with most of the party, where the answer was one for or against. */
    static String besideParty(MemberRecord.Answered answered) {
        return switch (answered.position().cast().side()) {
            case IN_FAVOR, AGAINST ->
                answered.vote().breaksWithParty(answered.position())
                        ? "against most of the party"
                        : "with most of the party";
            case PRESENT, NOT_VOTING -> "";
        };
    }

    /** Whether a chamber passed a measure by it, or it became law. */
    static boolean turn(Event event) {
        return event.kind() == EventKind.ENACTMENT
                || event.rollCall().isPresent()
                        && event.amendment().isEmpty()
                        && event.what().matches("(?i)(on passage )?passed .*");
    }

    /** The address of the text that a chapter tells of. */
    static String address(Story.Chapter chapter) {
        var text = Expression.parse(chapter.text());
        return text.isSingle() ? text.base().uslm() : "/text?id=" + Addresses.parameter(chapter.text());
    }

    /** The roll calls that decided what a chapter tells. */
    static List<RollCallId> votes(Story.Chapter chapter) {
        return chapter.rollCalls() == null
                ? List.of()
                : chapter.rollCalls().stream().map(RollCallId::parse).toList();
    }

    /** The page of what was checked: a text, a vote or a measure; empty where it has none. */
    static String address(Check check) {
        var id = check.subject();
        if (id.matches("[hs][0-9]+-[0-9]+\\.[0-9]{4}")) {
            return "/votes/" + id;
        }
        if (id.contains("/")) {
            return TextId.parse(id).uslm();
        }
        return id.matches("[hs](r|jres|conres|res)?[0-9]+-[0-9]+") ? "/measures/" + id : "";
    }

    /** What the law knows all of. */
    @TemplateExtension(namespace = "every")
    static class Every {

        private Every() {}

        static List<Party> parties() {
            return Stream.of(Party.values())
                    .filter(party -> party != Party.UNSTATED)
                    .toList();
        }

        /** Where the offices that keep it publish what an id names; none where it is none of theirs. */
        static List<OfficialPages.OfficialPage> official(Object id) {
            return switch (id) {
                case MeasureId measure -> OfficialPages.of(measure);
                case AmendmentId amendment -> OfficialPages.of(amendment);
                case TextId text -> OfficialPages.of(text);
                case RollCallId vote -> OfficialPages.of(vote);
                case MemberId member -> OfficialPages.ofMember(member.value());
                default -> List.of();
            };
        }

        /** An example of each form in which people write a name. */
        static List<WrittenForms.SearchExample> searches() {
            return WrittenForms.examples();
        }

        static List<Cast> casts() {
            return List.of(Cast.values());
        }
    }
}
