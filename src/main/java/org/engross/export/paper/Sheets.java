package org.engross.export.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.print.CommitteePrint;

/** The documents for paper as templates, whose output must be XHTML. */
@CheckedTemplate(basePath = "prints/paper")
final class Sheets {

    private Sheets() {}

    static native TemplateInstance comparison(
            Sheet sheet,
            Compared older,
            Compared newer,
            boolean same,
            List<ComparisonPaper.SignedLine> signed,
            String how,
            List<String> notes,
            PrintedComparison print);

    static native TemplateInstance committee(Sheet sheet, CommitteePrint print);

    static native TemplateInstance measure(Sheet sheet, MeasurePaper paper);

    static native TemplateInstance vote(Sheet sheet, VotePaper paper);

    static native TemplateInstance member(Sheet sheet, MemberPaper paper);

    static native TemplateInstance delegation(Sheet sheet, DelegationPaper paper);

    static native TemplateInstance matrix(Sheet sheet, MatrixPaper paper);

    static native TemplateInstance handout(Sheet sheet, HandoutPaper paper);

    static native TemplateInstance scorecard(Sheet sheet, ScorecardPaper paper);

    static native TemplateInstance table(Sheet sheet, TablePaper paper);
}
