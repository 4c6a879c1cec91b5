package org.engross.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.MeasureType;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;

/**
 * Where the publishers of Congress keep their files, each below a base address that is a setting. The rules of the addresses are those
 * of the Government Publishing Office's bulk data and packages, the Clerk of the House, the Secretary of the Senate, the Office of the Law
 * Revision Counsel, and the list of legislators that its volunteers publish.
 */
@ApplicationScoped
class Publishers {

    private final String govinfo;
    private final String clerk;
    private final String senate;
    private final String code;
    private final String legislators;

    @Inject
    Publishers(
            @ConfigProperty(name = "engross.fetch.govinfo") String govinfo,
            @ConfigProperty(name = "engross.fetch.clerk") String clerk,
            @ConfigProperty(name = "engross.fetch.senate") String senate,
            @ConfigProperty(name = "engross.fetch.code") String code,
            @ConfigProperty(name = "engross.fetch.legislators") String legislators) {
        this.govinfo = govinfo;
        this.clerk = clerk;
        this.senate = senate;
        this.code = code;
        this.legislators = legislators;
    }

    private static RemoteFile file(String base, String place, String path, FileForm form) {
        return new RemoteFile(URI.create(base + place), path, form);
    }

    RemoteFile status(MeasureId measure) {
        var path = statuses(measure.congress(), measure.type()) + "BILLSTATUS-" + packaged(measure) + ".xml";
        return file(govinfo, "/bulkdata/" + path, path, FileForm.XML);
    }

    /** The status records of all measures of one type. */
    RemoteFile allStatuses(Congress congress, MeasureType type) {
        var path = statuses(congress, type) + "BILLSTATUS-" + congress + "-" + type.code() + ".zip";
        return file(govinfo, "/bulkdata/" + path, path, FileForm.ZIP);
    }

    private static String statuses(Congress congress, MeasureType type) {
        return "BILLSTATUS/" + congress + "/" + type.code() + "/";
    }

    /** The texts of all measures of one type, an archive for each of the two sessions. */
    List<RemoteFile> allTexts(Congress congress, MeasureType type) {
        return Stream.of(1, 2)
                .map(session -> "BILLS/" + congress + "/" + session + "/" + type.code() + "/BILLS-" + congress + "-"
                        + session + "-" + type.code() + ".zip")
                .map(path -> file(govinfo, "/bulkdata/" + path, path, FileForm.ZIP))
                .toList();
    }

    RemoteFile text(VersionId version) {
        var name = "BILLS-" + packaged(version.measure()) + version.version();
        return file(
                govinfo,
                "/content/pkg/" + name + "/xml/" + name + ".xml",
                "BILLS/" + version.measure().congress() + "/" + name + ".xml",
                FileForm.XML);
    }

    RemoteFile law(LawCitation.PublicLaw law) {
        var name = "PLAW-" + law.congress() + "publ" + law.number();
        return file(
                govinfo,
                "/content/pkg/" + name + "/uslm/" + name + ".xml",
                "PLAW/" + law.congress() + "/" + name + ".xml",
                FileForm.XML);
    }

    private static String packaged(MeasureId measure) {
        return measure.congress() + measure.type().code() + measure.number();
    }

    RemoteFile vote(RollCallId vote) {
        return vote.chamber() == Chamber.HOUSE ? houseVote(vote) : senateVote(vote);
    }

    private RemoteFile houseVote(RollCallId vote) {
        var path = vote.year() + "/" + String.format(Locale.ROOT, "roll%03d.xml", vote.number());
        return file(clerk, "/evs/" + path, "evs/" + path, FileForm.XML);
    }

    private RemoteFile senateVote(RollCallId vote) {
        var session = session(vote.congress(), vote.year());
        var name = String.format(Locale.ROOT, "vote_%s_%d_%05d.xml", vote.congress(), session, vote.number());
        var folder = "vote" + vote.congress() + session + "/";
        return file(
                senate, "/legislative/LIS/roll_call_votes/" + folder + name, "senate/" + folder + name, FileForm.XML);
    }

    /** The Senate's list of the roll calls of a session. */
    RemoteFile senateVotes(Congress congress, int session) {
        var name = "vote_menu_" + congress + "_" + session + ".xml";
        return file(senate, "/legislative/LIS/roll_call_lists/" + name, "senate/" + name, FileForm.XML);
    }

    private static int session(Congress congress, int year) {
        return year - congress.firstYear() + 1;
    }

    /** The Code as it stood after a law: one archive of all titles, or of one. */
    RemoteFile code(Wanted.CodeAt wanted) {
        var name = "xml_usc" + (wanted.title().isEmpty() ? "All" : padded(wanted.title())) + "@"
                + wanted.law().congress() + "-" + wanted.law().number() + ".zip";
        return file(
                code,
                "/download/releasepoints/us/pl/" + wanted.law().congress() + "/"
                        + wanted.law().number() + "/" + name,
                "usc/" + name,
                FileForm.ZIP);
    }

    /** {@code 09}, {@code 47}, {@code 05A} for the appendix of title 5. */
    private static String padded(String title) {
        return Character.isDigit(title.charAt(title.length() - 1))
                ? String.format(Locale.ROOT, "%02d", Integer.parseInt(title))
                : String.format(Locale.ROOT, "%02d", Integer.parseInt(title.substring(0, title.length() - 1))) + "A";
    }

    /** All who sit and who sat. */
    List<RemoteFile> members() {
        return Stream.of("legislators-current.yaml", "legislators-historical.yaml")
                .map(name -> file(legislators, "/" + name, "members/" + name, FileForm.YAML))
                .toList();
    }
}
