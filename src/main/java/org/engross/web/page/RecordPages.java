package org.engross.web.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.TextId;
import org.engross.library.Library;
import org.engross.proceeding.CoveredList;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Event;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.MemberRecord;
import org.engross.proceeding.SelfCheck;
import org.engross.vote.RollCall;
import org.engross.web.filter.AmendmentsAsked;
import org.engross.web.filter.EventsAsked;
import org.engross.web.filter.FilterField;
import org.engross.web.filter.MeasuresAsked;
import org.engross.web.filter.MembersAsked;
import org.engross.web.filter.VotesAsked;
import org.engross.web.http.Addresses;
import org.engross.web.http.Paging;
import org.engross.web.http.Site;
import org.engross.web.lift.Embeds;
import org.engross.web.lift.Lift;
import org.engross.web.request.Citing;
import org.engross.web.request.DelegationRequest;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedEffects;
import org.engross.web.request.RequestedList;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedStory;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages of measures, votes and members, the matrix, and the record held against itself. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    private final RequestedRecord journal;
    private final Library library;
    private final Site site;
    private final RequestedStory stories;
    private final RequestedEffects effects;
    private final Citing citing;
    private final RequestedList lists;

    RecordPages(
            RequestedRecord journal,
            Library library,
            Site site,
            RequestedStory stories,
            RequestedEffects effects,
            Citing citing,
            RequestedList lists) {
        this.stories = stories;
        this.effects = effects;
        this.citing = citing;
        this.lists = lists;
        this.journal = journal;
        this.library = library;
        this.site = site;
    }

    @GET
    @Path("measures")
    public String measures(@BeanParam MeasuresAsked asked, @BeanParam Paging paging, UriInfo uri) {
        return list(
                "Measures",
                "Bills and resolutions whose record is held: sponsors, actions, amendments and votes.",
                "/measures",
                asked.fields(),
                question(uri),
                Paging.shown(journal.measures(asked.question(), paging), RecordList.ListedRecord::of));
    }

    @GET
    @Path("amendments")
    public String amendments(@BeanParam AmendmentsAsked asked, @BeanParam Paging paging, UriInfo uri) {
        return list(
                "Amendments",
                "Amendments offered on the floor to the measures held, and what became of each.",
                "/amendments",
                asked.fields(),
                question(uri),
                Paging.shown(journal.amendments(asked.question(), paging), RecordList.ListedRecord::of));
    }

    /** An amendment's page stands at its identifier. */
    @GET
    @Path("amendments/{amendment}")
    public Response amendment(@PathParam("amendment") String id) {
        return Site.seeOther(journal.amendment(id).id().uslm());
    }

    @GET
    @Path("votes")
    public String votes(@BeanParam VotesAsked asked, @BeanParam Paging paging, UriInfo uri) {
        return list(
                "Roll calls",
                "Recorded votes on the measures held, each with every member’s position.",
                "/votes",
                asked.fields(),
                question(uri),
                Paging.shown(journal.rollCalls(asked.question(), paging), RecordList.ListedRecord::of));
    }

    @GET
    @Path("members")
    public String members(@BeanParam MembersAsked asked, @BeanParam Paging paging, UriInfo uri) {
        return list(
                "Members",
                "Representatives and Senators whom the record held names.",
                "/members",
                asked.fields(),
                question(uri),
                Paging.shown(paging.cut(asked.of(journal.proceedings().members())), RecordList.ListedRecord::of));
    }

    @GET
    @Path("measures/{measure}")
    public RestResponse<String> measure(@PathParam("measure") String id) {
        var page = MeasurePage.of(journal.record(id), version -> library.find(new TextId.OfMeasure(version)));
        var measure = page.record().measure();
        return RestResponse.ResponseBuilder.ok(
                        Pages.measure(page, measure, journal).render())
                .header(HttpHeaders.LINK, Addresses.links(Addresses.alternates(measure.id())))
                .build();
    }

    @GET
    @Path("measures/{measure}/timeline")
    public String timeline(@PathParam("measure") String id, @BeanParam EventsAsked asked, UriInfo uri) {
        var record = journal.record(id);
        var days = asked.of(record.timeline()).stream()
                .collect(Collectors.groupingBy(Event::date, LinkedHashMap::new, Collectors.toList()));
        return Pages.timeline(
                        record.measure(),
                        days,
                        library.certainties(record.measure()),
                        record.coverage(CoveredList.EVENTS),
                        new RecordList.Narrowed(asked.fields(), question(uri)),
                        journal)
                .render();
    }

    /**
     * How a provision of law came to read as it does under the measure.
     *
     * @param law the section; without it, those are listed of which a story can be told
     * @param path the provision in it; without it, the whole section
     */
    @GET
    @Path("measures/{measure}/story")
    public String story(
            @PathParam("measure") String id, @QueryParam("law") String law, @QueryParam("path") String path) {
        var record = journal.record(id);
        if (law == null || law.isEmpty()) {
            return Pages.stories(record.measure(), choices(record)).render();
        }
        return Pages.story(new StoryPage(stories.of(record, law, path)), journal)
                .render();
    }

    /** What the newest version held would change. */
    private List<StoryPage.StoriedSection> choices(MeasureRecord record) {
        return record.measure().versions().reversed().stream()
                .filter(version ->
                        library.find(new TextId.OfMeasure(version.id())).isPresent())
                .findFirst()
                .map(version -> StoryPage.StoriedSection.of(
                        effects.of("measure", version.id().toString())))
                .orElse(List.of());
    }

    @GET
    @Path("votes/{vote}")
    public String vote(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position,
            UriInfo uri) {
        var vote = journal.rollCall(id);
        var page = new VotePage(vote, MemberFilter.asked(party, state, position), question(uri), journal);
        return Pages.vote(page, vote, journal, lift(vote)).render();
    }

    private Lift lift(RollCall vote) {
        var address = "/api/v1/votes/" + vote.id() + "?";
        return new Lift(
                citing.vote(vote, Optional.empty()),
                Optional.of(Embeds.vote(vote).html(site.address())),
                List.of(
                        new Lift.DrawnPart("The seats", address),
                        new Lift.DrawnPart("The States", address + "chart=states&"),
                        new Lift.DrawnPart("The parties", address + "chart=parties&")));
    }

    @GET
    @Path("votes/matrix")
    public String matrix(@BeanParam MatrixRequest.Question question, @BeanParam Paging paging, UriInfo uri) {
        var asked = MatrixRequest.of(question, journal);
        var members = journal.proceedings().members();
        var page = MatrixPage.of(asked, paging.cut(asked.matrix().rows()), question(uri), members, site.address());
        return Pages.matrix(page, asked.matrix(), journal).render();
    }

    @GET
    @Path("members/{member}")
    public String member(@PathParam("member") String id) {
        var member = journal.memberAsked(id);
        var record = MemberRecord.of(member, journal.proceedings().facts(member.id()));
        return Pages.member(record, record.member(), journal.coverage()).render();
    }

    @GET
    @Path("delegations")
    public String delegations() {
        return Pages.delegations(List.copyOf(Delegation.states(journal.everyone())))
                .render();
    }

    @GET
    @Path("delegations/{state}")
    public String delegation(@PathParam("state") String state, @QueryParam("votes") List<String> votes) {
        var asked = DelegationRequest.of(state, votes, journal);
        return Pages.delegation(
                        asked.delegation(),
                        new DelegationPage(
                                asked, journal.facts(asked.delegation().matrix().votes())))
                .render();
    }

    @GET
    @Path("lists/{list}")
    public String measureList(@PathParam("list") String name) {
        return Pages.measureList(name, lists.of(name)).render();
    }

    @GET
    @Path("checks")
    public String checks() {
        var all = SelfCheck.of(journal.facts(), library.printedLists());
        return Pages.checks(all).render();
    }

    private static String list(
            String title,
            String standfirst,
            String address,
            List<FilterField> fields,
            String question,
            Paging.Page<RecordList.ListedRecord> rows) {
        var asked = question.replaceAll("(?<=^|&)(page=[^&]*|[^&=]+=)&", "");
        return Pages.records(new RecordList(title, standfirst, address, fields, asked, rows))
                .render();
    }

    /** What the address asks, with a {@code &} after it if there is any. */
    private static String question(UriInfo uri) {
        var asked = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        return asked.isEmpty() ? "" : asked + "&";
    }
}
