package org.engross.export.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.engross.provision.Provision;

/**
 * Prints a text as HTML, set as law is printed: each provision an element with its path as id, its designation a link to
 * itself, its heading run in from the subsection down, flush words flush.
 */
@CheckedTemplate(basePath = "prints")
public final class TextHtml {

    private TextHtml() {}

    static native TemplateInstance text(PrintedPart part);

    /** The text without a document around it. */
    public static String of(Provision root) {
        return text(PrintedPart.of(root)).render();
    }
}
