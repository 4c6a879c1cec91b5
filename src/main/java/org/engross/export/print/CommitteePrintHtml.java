package org.engross.export.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A committee's print as HTML, which is well-formed XML too, so that the same serves paper. */
@CheckedTemplate(basePath = "prints")
public final class CommitteePrintHtml {

    private CommitteePrintHtml() {}

    static native TemplateInstance committee(CommitteePrint print);

    /** The print without a document around it. */
    public static String of(CommitteePrint print) {
        return committee(print).render();
    }
}
