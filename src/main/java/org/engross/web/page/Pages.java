package org.engross.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.engross.editorial.Story;
import org.engross.web.http.Link;
import org.engross.web.http.Problem;

/** The page templates, with what each one prints. */
@CheckedTemplate(basePath = "pages")
public class Pages {

    private Pages() {}

    public static native TemplateInstance problem(Problem problem, List<Link> nearest);

    static native TemplateInstance home(
            Story story, List<StoryStep> steps, List<Link> measures, List<HomePage.TextRow> texts);

    static native TemplateInstance choose(String from, String to, List<Chooser.Group> groups);

    static native TemplateInstance compare(ComparePage page);

    static native TemplateInstance chooseThree(String from, String to, List<Chooser.Group> groups);

    static native TemplateInstance three(ThreePage page, List<Chooser.Group> groups);

    static native TemplateInstance change(ChangePage page);

    static native TemplateInstance card(ChangePage page);

    static native TemplateInstance gone(GonePage page);

    static native TemplateInstance measure(MeasurePage page);

    static native TemplateInstance vote(VotePage page);

    static native TemplateInstance print(PrintPage page);

    static native TemplateInstance provenance(ProvenancePage page);

    static native TemplateInstance amendment(AmendmentPage page);

    static native TemplateInstance effects(EffectsPage page);

    static native TemplateInstance matrix(MatrixPage page);

    static native TemplateInstance member(MemberPage page);

    static native TemplateInstance timeline(TimelinePage page);

    static native TemplateInstance checks(ChecksPage page);

    static native TemplateInstance text(TextPage page);

    static native TemplateInstance quotes(QuotePage page);

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance grid(GridPage page);

    static native TemplateInstance liability(LiabilityPage page);
}
