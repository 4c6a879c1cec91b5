package org.engross.export.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Prints a feed as Atom (RFC 4287). */
@CheckedTemplate(basePath = "prints")
public final class Atom {

    private Atom() {}

    static native TemplateInstance feed(Feed feed);

    public static String of(Feed feed) {
        return feed(feed).render().strip();
    }
}
