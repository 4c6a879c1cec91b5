package org.engross.export.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A comparative print as HTML, each instruction linked to the lines it changed and each line back. */
@CheckedTemplate(basePath = "prints")
public final class ComparativePrintHtml {

    private ComparativePrintHtml() {}

    static native TemplateInstance comparative(ComparativePrint print);

    /** The print without a document around it. */
    public static String of(ComparativePrint print) {
        return comparative(print).render();
    }
}
