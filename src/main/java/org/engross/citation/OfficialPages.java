package org.engross.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where the offices of Congress, the printing office and the Law Revision Counsel publish what an id names. */
public final class OfficialPages {

    /** A page of another's, and whose it is. */
    public record OfficialPage(String of, String url) {}

    private static final Map<MeasureType, String> IN_ADDRESSES = Map.of(
            MeasureType.HR, "house-bill",
            MeasureType.S, "senate-bill",
            MeasureType.HJRES, "house-joint-resolution",
            MeasureType.SJRES, "senate-joint-resolution",
            MeasureType.HCONRES, "house-concurrent-resolution",
            MeasureType.SCONRES, "senate-concurrent-resolution",
            MeasureType.HRES, "house-resolution",
            MeasureType.SRES, "senate-resolution");

    private OfficialPages() {}

    public static List<OfficialPage> of(MeasureId measure) {
        return List.of(congressGov(measure, ""));
    }

    private static OfficialPage congressGov(MeasureId measure, String below) {
        return new OfficialPage(
                "congress.gov",
                "https://www.congress.gov/bill/" + ordinal(measure.congress()) + "-congress/"
                        + IN_ADDRESSES.get(measure.type()) + "/" + measure.number() + below);
    }

    public static List<OfficialPage> of(AmendmentId amendment) {
        return List.of(new OfficialPage(
                "congress.gov",
                "https://www.congress.gov/amendment/" + ordinal(amendment.congress()) + "-congress/"
                        + amendment.chamber().printed().toLowerCase(Locale.ROOT) + "-amendment/"
                        + amendment.number()));
    }

    /** None for an Act's own words, of which the document itself names its source. */
    public static List<OfficialPage> of(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> version(of.version());
            case TextId.OfAmendment of -> of(of.amendment());
            case TextId.OfLaw of -> law(of.law());
        };
    }

    private static List<OfficialPage> version(VersionId version) {
        var measure = version.measure();
        return List.of(
                congressGov(measure, "/text/" + version.version()),
                govinfo("BILLS-" + measure.congress() + measure.type().code() + measure.number() + version.version()));
    }

    private static List<OfficialPage> law(LawCitation law) {
        return switch (law) {
            case LawCitation.CodeSection code -> code(code).toList();
            case LawCitation.ActSection act -> List.of();
            case LawCitation.PublicLaw enacted ->
                List.of(govinfo("PLAW-" + enacted.congress() + "publ" + enacted.number()));
            case LawCitation.PrivateLaw enacted ->
                List.of(govinfo("PLAW-" + enacted.congress() + "pvtl" + enacted.number()));
        };
    }

    /** The Law Revision Counsel has a page of each section, as the Code stands now; of sections printed as one it has none. */
    private static Stream<OfficialPage> code(LawCitation.CodeSection code) {
        var section = code.section();
        var granule = section.startsWith("ch") ? "chapter" + section.substring(2) : "section" + section;
        return section.matches("[0-9A-Za-z-]+")
                ? Stream.of(new OfficialPage(
                        "uscode.house.gov, as the Code stands now",
                        "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title" + code.title() + "-"
                                + granule + "&num=0&edition=prelim"))
                : Stream.of();
    }

    private static OfficialPage govinfo(String granule) {
        return new OfficialPage("govinfo", "https://www.govinfo.gov/app/details/" + granule);
    }

    public static List<OfficialPage> of(RollCallId vote) {
        return switch (vote.chamber()) {
            case HOUSE ->
                List.of(new OfficialPage(
                        "the Clerk of the House", "https://clerk.house.gov/Votes/" + vote.year() + vote.number()));
            case SENATE -> {
                var session =
                        vote.congress() + "_" + (vote.year() - vote.congress().firstYear() + 1);
                yield List.of(new OfficialPage(
                        "the Senate",
                        "https://www.senate.gov/legislative/LIS/roll_call_votes/vote" + session.replace("_", "")
                                + "/vote_" + session + "_" + "%05d".formatted(vote.number()) + ".htm"));
            }
        };
    }

    /** The page of a member by the id of the Biographical Directory. */
    public static List<OfficialPage> ofMember(String bioguide) {
        return bioguide.matches("[A-Z][0-9]{6}")
                ? List.of(new OfficialPage(
                        "Biographical Directory of Congress", "https://bioguide.congress.gov/search/bio/" + bioguide))
                : List.of();
    }

    /** {@code 115th}, {@code 101st}, {@code 112th}. */
    private static String ordinal(Congress congress) {
        int number = congress.number();
        int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        return number
                + switch (last) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
