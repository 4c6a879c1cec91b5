package org.engross.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.engross.library.Holding;
import org.engross.release.Release;
import org.engross.resolve.Resolution;
import org.engross.web.http.ProblemKind;

/** The page templates of this room, with what each one prints. */
@CheckedTemplate(basePath = "pages")
class SiteTemplates {

    private SiteTemplates() {}

    static native TemplateInstance search(Optional<SearchPage> asked);

    static native TemplateInstance resolve(Optional<Resolution> asked, int longest);

    static native TemplateInstance problems(List<ProblemKind> kinds);

    static native TemplateInstance about(int texts, int measures, int votes, int members, Release release);

    static native TemplateInstance method(List<PublishedScore.ScoreRow> score);

    static native TemplateInstance api(List<QuickStart> quickStarts);

    static native TemplateInstance explorer();

    static native TemplateInstance corrections(List<Holding> doubts, int doubtsLeft);
}
