package org.engross.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.VersionId;
import org.engross.comparison.ProvisionChange;
import org.engross.editorial.Story;
import org.engross.export.print.CommitteePrint;
import org.engross.expression.ExpressedText;
import org.engross.expression.TextEffects;
import org.engross.library.Certainty;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.proceeding.Coverage;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Event;
import org.engross.proceeding.Matrix;
import org.engross.proceeding.MemberRecord;
import org.engross.proceeding.SelfCheck;
import org.engross.vote.RollCall;
import org.engross.web.http.Link;
import org.engross.web.http.Problem;
import org.engross.web.lift.Lift;
import org.engross.web.request.AmendedMeasure;
import org.engross.web.request.ListedMeasure;
import org.engross.web.request.RequestedRecord;

/** The page templates, with what each one prints. */
@CheckedTemplate(basePath = "pages")
public class Pages {

    private Pages() {}

    public static native TemplateInstance problem(Problem problem, List<Link> nearest);

    static native TemplateInstance home(Story story, HomePage.Front page);

    static native TemplateInstance choose(String from, String to, List<Chooser.Group> groups, ChosenTexts asked);

    static native TemplateInstance compare(ComparePage page, ExpressedText from, ExpressedText to, Lift lift);

    static native TemplateInstance chooseThree(String from, String to, List<Chooser.Group> groups, ChosenTexts asked);

    static native TemplateInstance three(ThreePage page, List<Chooser.Group> groups);

    static native TemplateInstance change(ChangePage page, ProvisionChange change, Lift lift);

    static native TemplateInstance card(ChangePage page, ProvisionChange change);

    /** A comparison as a frame in another's page. */
    static native TemplateInstance embedCompare(ComparePage page, ExpressedText from, ExpressedText to, String link);

    static native TemplateInstance gone(GonePage page);

    static native TemplateInstance measure(MeasurePage page, Measure measure, RequestedRecord journal);

    static native TemplateInstance vote(VotePage page, RollCall vote, RequestedRecord journal, Lift lift);

    static native TemplateInstance print(ExpressedText read);

    /** All laws that a text changes, as a committee prints them. */
    static native TemplateInstance committee(CommitteePrint print);

    static native TemplateInstance provenance(ProvenancePage page);

    /** An amendment of which no text is held. */
    static native TemplateInstance amendmentRecord(Amendment amendment, RequestedRecord journal);

    static native TemplateInstance amendment(
            Amendment amendment,
            ExpressedText text,
            Optional<ExpressedText> amended,
            Optional<RollCall> vote,
            RequestedRecord journal,
            Lift lift);

    static native TemplateInstance effects(String title, List<PrintPages.Effect> rows);

    static native TemplateInstance effectsOf(TextEffects told);

    static native TemplateInstance matrix(MatrixPage page, Matrix matrix, RequestedRecord journal);

    static native TemplateInstance delegations(List<String> states);

    /** Measures that belong together, fetched or not. */
    static native TemplateInstance measureList(String name, List<ListedMeasure> measures);

    static native TemplateInstance delegation(Delegation delegation, DelegationPage page);

    static native TemplateInstance member(MemberRecord record, Member member, Coverage coverage);

    static native TemplateInstance timeline(
            Measure measure,
            Map<LocalDate, List<Event>> days,
            Map<VersionId, Certainty> certainties,
            Coverage coverage,
            RecordList.Narrowed narrowed,
            RequestedRecord journal);

    static native TemplateInstance story(StoryPage page, RequestedRecord journal);

    /** The sections of which a story can be told. */
    static native TemplateInstance stories(Measure measure, List<StoryPage.StoriedSection> choices);

    static native TemplateInstance records(RecordList list);

    static native TemplateInstance checks(SelfCheck all);

    static native TemplateInstance text(
            ExpressedText read, Document document, Optional<AmendedMeasure> amended, List<Holding> related, Lift lift);

    static native TemplateInstance quotes(int most, Optional<QuotePage> asked);

    static native TemplateInstance scorecard(ScorecardPage page);

    static native TemplateInstance check(int most, Optional<CheckPage> checked, String why);

    static native TemplateInstance amend(AmendPage page);

    static native TemplateInstance grid(GridPage page);

    static native TemplateInstance liability(LiabilityPage page, String note);
}
