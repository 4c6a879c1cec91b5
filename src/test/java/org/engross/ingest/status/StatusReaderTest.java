package org.engross.ingest.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.ingest.Intake;
import org.engross.ingest.Taken;
import org.engross.ingest.facts.FactsReader;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.proceeding.Facts;
import org.junit.jupiter.api.Test;

/** Status records in each form in which they were published, cut down to a few items of each list. */
class StatusReaderTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");

    @Test
    void theFirstFormIsRead() throws IOException {
        assertEquals("""
                hr1531-114 Land Management Workforce Flexibility Act
                introduced 2015-03-23 by Rep. Gerald E. Connolly [D-VA-11], now plaw-114-47
                title Short Titles as Enacted: Land Management Workforce Flexibility Act
                title Official Title as Introduced: To amend title 5, United States Code, to provide a pathway for temporary seasonal employees in Federal land management agencies to compete for vacant permanent positions under internal merit promotion procedures, and for other purposes.
                title Display Title: Land Management Workforce Flexibility Act
                Rep. Don Young [R-AK-At Large] since 2015-03-23, original
                Del. Eleanor Holmes Norton [D-DC-At Large] since 2015-04-14
                2015-03-23 Introduced in House [Library of Congress 1000; Library of Congress Intro-H]
                2015-03-23 Referred to the House Committee on Oversight and Government Reform. [House floor actions H11100]hsgo00
                2015-08-04 Committee on Homeland Security and Governmental Affairs. Reported by Senator Johnson without amendment. Without written report. [Senate; Library of Congress 14000]ssga00
                2015-08-04 Placed on Senate Legislative Calendar under General Orders. Calendar No. 192. [Senate]
                2015-08-07 Signed by President. [House floor actions E30000; Library of Congress 36000]
                2015-08-07 Became Public Law No: 114-47. [House floor actions E40000; Library of Congress 36000]
                committee ssga00 Homeland Security and Governmental Affairs Committee [Referred to 2015-07-08, Markup by 2015-07-29, Reported by 2015-08-04][]
                committee hsgo00 Oversight and Government Reform Committee [Referred to 2015-03-23, Markup by 2015-03-25, Reported by 2015-06-25][]
                report H. Rept. 114-182
                report S. Rept. 114-123
                related s1522-114 Related bill by CRS
                related s1591-114 Related bill by CRS
                summary 00 2015-03-23 Land Management Workforce Flexibility Act: 1 paragraphs
                Government Operations and Politics: Department of the Interior; Government employee pay, benefits, personnel management; Temporary and part-time employment
                """, printed("BILLSTATUS-114hr1531.xml"));
    }

    /**
     * Roll call 90, in the Committee of the Whole, is missing from the votes that the record lists, and roll call 57 was
     * vitiated; days stand in it as midnight in Washington, written in UTC.
     */
    @Test
    void theSecondFormIsReadWithItsVotesAmendmentsAndWithdrawals() throws IOException {
        assertEquals("""
                hr1865-115 Allow States and Victims to Fight Online Sex Trafficking Act of 2017
                introduced 2017-04-03 by Rep. Ann Wagner [R-MO-2], now plaw-115-164
                title Short Titles as Enacted: Allow States and Victims to Fight Online Sex Trafficking Act of 2017
                title Display Title: Allow States and Victims to Fight Online Sex Trafficking Act of 2017
                title Official Title as Introduced: To amend the Communications Act of 1934 to clarify that section 230 of such Act does not prohibit the enforcement against providers and users of interactive computer services of Federal and State criminal and civil law relating to sexual exploitation of children or sex trafficking, and for other purposes.
                Rep. Joyce Beatty [D-OH-3] since 2017-04-03, original
                Del. Stacey E. Plaskett [D-VI-At Large] since 2017-07-28
                Rep. Jerry McNerney [D-CA-9] since 2017-09-13, withdrawn 2017-09-25
                2017-04-03 Introduced in House [Library of Congress 1000; Library of Congress Intro-H]
                2017-04-03 Referred to the Committee on the Judiciary, and in addition to the Committee on Energy and Commerce, for a period to be subsequently determined by the Speaker, in each case for consideration of such provisions as fall within the jurisdiction of the committee concerned. [House floor actions H11100]hsif00 hsju00
                2018-02-20 Reported (Amended) by the Committee on Judiciary. H. Rept. 115-572, Part I. [House floor actions H12200; Library of Congress 5000]hsju00
                2018-02-20 Committee on Energy and Commerce discharged. [House floor actions H12300; Library of Congress 5500]hsif00
                2018-02-20 Placed on the Union Calendar, Calendar No. 432. [House floor actions H12410]
                2018-02-27 18:00:15 On passage Passed by recorded vote: 388 - 25 (Roll no. 91). [House floor actions H37100; Library of Congress 8000]
                2018-03-19 Motion to proceed to measure considered in Senate. (CR S1773) [Senate]
                2018-03-19 Cloture on the motion to proceed to the measure invoked in Senate by Yea-Nay Vote. 94 - 2. Record Vote Number: 57. (CR S1780) [Senate]
                2018-03-19 Senate vitiated previous cloture on the motion to proceed to the measure by Unanimous Consent. (consideration: CR S1780-1784) [Senate]
                2018-04-03 Presented to President. [House floor actions E20000; Library of Congress 28000]
                2018-04-11 Signed by President. [House floor actions E30000; Library of Congress 36000]
                2018-04-11 Became Public Law No: 115-164. [House floor actions E40000; Library of Congress 36000]
                committee hsif00 Energy and Commerce Committee [Referred to 2017-04-03, Discharged from 2018-02-20][hsif16]
                committee hsju00 Judiciary Committee [Referred to 2017-04-03, Markup by 2017-12-12, Reported by 2018-02-20][hsju08]
                report H. Rept. 115-572 2018-02-20 hsju00
                related s1693-115 Related bill by CRS
                version hr1865-115/ih Introduced in House 2017-04-03
                version hr1865-115/rh Reported in House 2018-02-20
                version hr1865-115/eh Engrossed in House 2018-02-27
                version hr1865-115/pcs Placed on Calendar Senate 2018-03-01
                version hr1865-115/enr Enrolled Bill 2018-04-03 The status record bears no date for this version. This is the day on which it was presented to the President.
                vote h91-115.2018 2018-02-27
                vote s57-115.2018 2018-03-19
                vote s60-115.2018 2018-03-21
                summary 00 2017-04-03 Allow States and Victims to Fight Online Sex Trafficking Act of 2017: 3 paragraphs
                Crime and Law Enforcement: Civil actions and liability; Crime victims; Crimes against children; Criminal investigation, prosecution, interrogation; Human trafficking; Internet and video services; Pornography; Sex offenses
                hamdt526-115 to hr1865-115 by Rep. Mimi Walters [R-CA-45], 2018-02-27: agreed to by recorded vote, h90-115.2018 in the Committee of the Whole
                samdt2213-115 to hr1865-115 by Sen. Ron Wyden [D-OR], 2018-03-19: ruled out of order by ruling of the chair in the Senate
                """, printed("BILLSTATUS-115hr1865.xml"));
    }

    @Test
    void theThirdFormIsReadAndAVersionWithoutANameIsFound() throws IOException {
        assertEquals("""
                s35-117 Officer Eugene Goodman Congressional Gold Medal Act
                introduced 2021-01-22 by Sen. Chris Van Hollen [D-MD]
                title Display Title: Officer Eugene Goodman Congressional Gold Medal Act
                title Short Title(s) as Introduced: Officer Eugene Goodman Congressional Gold Medal Act
                title Short Title(s) as Passed Senate: Officer Eugene Goodman Congressional Gold Medal Act
                title Short Titles as Passed Senate: Officer Eugene Goodman Congressional Gold Medal Act
                title Official Title as Introduced: A bill to award a Congressional Gold Medal to Officer Eugene Goodman.
                Sen. Christopher A. Coons [D-DE] since 2021-01-22, original
                Sen. Bernard Sanders [I-VT] since 2021-01-25
                2021-01-22 Introduced in Senate [Library of Congress 10000]
                2021-01-22 Read twice and referred to the Committee on Banking, Housing, and Urban Affairs. [Senate]ssbk00
                2021-02-12 Senate Committee on Banking, Housing, and Urban Affairs discharged by Unanimous Consent. [Senate; Library of Congress 14500]ssbk00
                2021-02-12 Measure laid before Senate by unanimous consent. (consideration: CR S694-695) [Senate]
                2021-02-12 Passed Senate with an amendment by Unanimous Consent. (text of amendment in the nature of a substitute: CR S694-695) [Senate; Library of Congress 17000]
                2021-02-16 Message on Senate action sent to the House. [Senate]
                2021-02-18 12:33:13 Received in the House. [House floor actions H14000]
                2021-02-18 12:34 Held at the desk. [House floor actions H15000]
                committee ssbk00 Banking, Housing, and Urban Affairs Committee [Referred to 2021-01-22, Discharged from 2021-02-12][]
                related hr305-117 Identical bill by CRS
                version s35-117/is Introduced in Senate 2021-01-22
                version s35-117/es Engrossed in Senate 2021-02-12
                summary 00 2021-01-22 Officer Eugene Goodman Congressional Gold Medal Act: 1 paragraphs
                Congress: Assault and harassment offenses; Civil disturbances; Congressional officers and employees; Congressional tributes; Crimes against property; Government buildings, facilities, and property; Law enforcement officers; Protection of officials; Protest and dissent; Subversive activities; Terrorism; U.S. Capitol; Violent crime
                samdt890-117 to s35-117 by Sen. Chris Van Hollen [D-MD], 2021-02-12: agreed to by unanimous consent in the Senate
                """, printed("BILLSTATUS-117s35.xml"));
        assertEquals(
                List.of(
                        "WARNING BILLSTATUS-117s35.xml: bill/textVersions: a version is left out that the record names '', of ,"
                                + " at ''"),
                found(read("BILLSTATUS-117s35.xml", text("BILLSTATUS-117s35.xml"))));
    }

    /** The facts of the collection were made from the same record by hand. */
    @Test
    void whatIsReadOfTheCollectionsOwnMeasureIsWhatTheCollectionSays() throws IOException {
        var facts = FactsReader.read(Path.of("fixtures")).facts();
        var read = facts("BILLSTATUS-115hr1865.xml");
        var measure = read.measures().getFirst();
        var known = facts.measure(measure.id()).orElseThrow();
        assertTrue(known.actions().containsAll(measure.actions()));
        assertTrue(known.cosponsorships().containsAll(measure.cosponsorships()));
        assertEquals(known.committees(), measure.committees());
        assertEquals(known.reports(), measure.reports());
        assertEquals(known.recordedVotes(), measure.recordedVotes());
        assertEquals(known.source(), measure.source());
        for (var amendment : read.amendments()) {
            var curated = facts.amendment(amendment.id()).orElseThrow();
            assertEquals(curated.actions(), amendment.actions());
            assertEquals(curated.disposition(), amendment.disposition());
            assertEquals(curated.sponsor(), amendment.sponsor());
        }
    }

    @Test
    void aRecordOfAnotherMeasureByItsNameIsTakenForWhatItHolds() throws IOException {
        var reading = read("BILLSTATUS-115hr1866.xml", text("BILLSTATUS-115hr1865.xml"));
        assertEquals("hr1865-115", facts(reading).measures().getFirst().id().toString());
        assertEquals(
                List.of(
                        "WARNING BILLSTATUS-115hr1866.xml: bill: by its name it is of 115hr1866, and it holds the record of"
                                + " 115hr1865"),
                found(reading));
    }

    @Test
    void aMeasureNumberReturnsInAnotherCongress() throws IOException {
        var reading = read("x.xml", text("BILLSTATUS-115hr1865.xml").replace("<congress>115<", "<congress>116<"));
        assertEquals("hr1865-116", facts(reading).measures().getFirst().id().toString());
    }

    @Test
    void aFieldThatIsNotKnownIsFound() throws IOException {
        var reading = read(
                "x.xml",
                text("BILLSTATUS-117s35.xml")
                        .replace("<title>Officer", "<hearingRoom>538</hearingRoom><title>Officer"));
        assertTrue(
                found(reading)
                        .contains(
                                "WARNING x.xml: bill/hearingRoom: a field that is not known and is not kept, with the value '538'"));
    }

    @Test
    void whatIsOddInAListIsLeftOutWithAFindingAndTheRestStands() throws IOException {
        var reading = read(
                "x.xml",
                text("BILLSTATUS-117s35.xml")
                        .replace(
                                "<fullName>Sen. Coons, Christopher A. [D-DE]</fullName>",
                                "<fullName>Coons</fullName>"));
        assertEquals(1, facts(reading).measures().getFirst().cosponsorships().size());
        assertTrue(
                found(reading)
                        .contains(
                                "WARNING x.xml: bill/cosponsors: a cosponsor of S. 35 is left out: not a member's name: 'Coons'"));
    }

    @Test
    void aMemberWhoChangesPartyIsNamedInBothSeats() throws IOException {
        var text = text("BILLSTATUS-117s35.xml")
                .replace("Sen. Sanders, Bernard [I-VT]", "Rep. Coons, Christopher A. [R-DE-At Large]")
                .replace("S000033", "C001088")
                .replaceFirst(
                        "(<isOriginalCosponsor>True</isOriginalCosponsor>)",
                        "$1<sponsorshipWithdrawnDate>2021-01-23</sponsorshipWithdrawnDate>");
        var facts = facts(read("x.xml", text));
        var coons = facts.members()
                .named(facts.measures().getFirst().cosponsorships().getFirst().member());
        assertEquals(
                "Sen. Christopher A. Coons [D-DE]",
                coons.on(LocalDate.of(2021, 1, 22)).printed());
        assertEquals(
                "Rep. Christopher A. Coons [R-DE-At Large]",
                coons.on(LocalDate.of(2021, 1, 25)).printed());
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        var whole = text("BILLSTATUS-117s35.xml");
        var reading = read("cut.xml", whole.substring(0, whole.length() / 2));
        assertEquals(Optional.empty(), reading.value());
        assertTrue(found(reading).getFirst().startsWith("ERROR cut.xml: not well-formed XML"));
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        var laughing = text("BILLSTATUS-117s35.xml")
                .replaceFirst(
                        "<billStatus",
                        "<!DOCTYPE billStatus [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]><billStatus")
                .replaceFirst("<title>Officer", "<title>&b;&c;Officer");
        var reading = read("laughs.xml", laughing);
        assertEquals(Optional.empty(), reading.value());
        assertTrue(found(reading).getFirst().contains("entity"));
    }

    @Test
    void aRecordWithoutANumberIsRefused() throws IOException {
        var reading = read("x.xml", text("BILLSTATUS-117s35.xml").replaceFirst("<number>35</number>", ""));
        assertEquals(
                List.of("ERROR x.xml: bill: not the status record of a measure: not a number: ''"), found(reading));
    }

    private static List<String> found(Reading<Taken> reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }

    private static String printed(String name) throws IOException {
        var facts = facts(name);
        return printed(facts.measures().getFirst(), facts);
    }

    private static Facts facts(String name) throws IOException {
        return facts(Intake.any(Files.readAllBytes(RECORDS.resolve(name)), name));
    }

    private static Facts facts(Reading<Taken> reading) {
        return ((Taken.TakenRecord) reading.value().orElseThrow()).official().facts();
    }

    private static Reading<Taken> read(String name, String text) {
        return Intake.any(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static String text(String name) throws IOException {
        return Files.readString(RECORDS.resolve(name));
    }

    private static String printed(Measure measure, Facts facts) {
        var lines = new StringBuilder();
        lines.append(measure.id() + " " + measure.title() + "\n");
        lines.append("introduced " + measure.introduced().orElseThrow() + " by "
                + facts.members().named(measure.sponsor().orElseThrow()).printed()
                + measure.law().map(law -> ", now " + law).orElse("") + "\n");
        measure.titles().forEach(title -> lines.append("title " + title.type() + ": " + title.words() + "\n"));
        measure.cosponsorships().forEach(name -> lines.append(printed(name, facts) + "\n"));
        measure.actions()
                .forEach(action -> lines.append(action.date()
                        + action.time().map(time -> " " + time).orElse("") + " "
                        + action.text() + " ["
                        + action.records().stream()
                                .map(record -> record.source()
                                        + record.code().map(code -> " " + code).orElse(""))
                                .collect(Collectors.joining("; "))
                        + "]" + String.join(" ", action.committees()) + "\n"));
        measure.committees()
                .forEach(committee -> lines.append("committee " + committee.code() + " " + committee.name() + " "
                        + committee.activities().stream()
                                .map(done -> done.activity() + " " + done.date())
                                .toList()
                        + committee.subcommittees().stream()
                                .map(below -> below.code())
                                .toList()
                        + "\n"));
        measure.reports()
                .forEach(report -> lines.append("report " + report.citation()
                        + report.date().map(day -> " " + day).orElse("")
                        + report.committee().map(code -> " " + code).orElse("") + "\n"));
        measure.related()
                .forEach(related -> lines.append("related " + related.measure() + " " + related.relation() + " by "
                        + related.identifiedBy() + "\n"));
        measure.versions()
                .forEach(version -> lines.append("version " + version.id() + " " + version.stage() + " "
                        + version.date() + (version.dateNote().isEmpty() ? "" : " " + version.dateNote()) + "\n"));
        measure.recordedVotes().forEach(vote -> lines.append("vote " + vote.rollCall() + " " + vote.date() + "\n"));
        measure.summaries()
                .forEach(summary -> lines.append("summary " + summary.version() + " " + summary.date() + " "
                        + summary.title() + ": " + summary.paragraphs().size() + " paragraphs\n"));
        lines.append(measure.extras().policyArea().orElse("") + ": "
                + String.join("; ", measure.extras().subjects()) + "\n");
        facts.amendments().forEach(amendment -> lines.append(printed(amendment, facts)));
        return lines.toString();
    }

    private static String printed(Cosponsorship name, Facts facts) {
        return facts.members().named(name.member()).printed() + " since " + name.since()
                + (name.original() ? ", original" : "")
                + name.withdrawn().map(day -> ", withdrawn " + day).orElse("");
    }

    private static String printed(Amendment amendment, Facts facts) {
        return amendment.id() + " to " + amendment.measure() + " by "
                + facts.members().named(amendment.sponsor().orElseThrow()).printed() + ", " + amendment.submitted()
                + amendment
                        .disposition()
                        .map(came -> ": " + came.kind().printed()
                                + came.manner()
                                        .map(how -> " by " + how.printed())
                                        .orElse("")
                                + came.rollCall().map(vote -> ", " + vote).orElse("")
                                + " in the " + came.forum().printed())
                        .orElse("")
                + "\n";
    }
}
