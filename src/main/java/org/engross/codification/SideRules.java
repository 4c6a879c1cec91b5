package org.engross.codification;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a law says beside its amendments that touches their words. "Any reference to the Government Printing Office in
 * any law shall be considered to refer to the Government Publishing Office" renames without amending the words, and
 * nobody can say how they are printed next. "The amendment made by paragraph (1) shall not apply to the title of the
 * map" takes places out of "each place".
 */
final class SideRules {

    private static final Pattern REFERENCE = Pattern.compile(
            "[Aa]ny reference[^.]{0,60}? to (?:the |an? )?“?([A-Z][^.”]{3,80}?)”? (?:in any|in a|contained|that|shall)\\b"
                    + "[^.]{0,250}?(?:considered|deemed|treated)");

    private SideRules() {}

    private static final Pattern EXCEPTION = Pattern.compile(
            "[Aa]mendments? made by [^.—]{1,120} shall not apply to(?:—\\s*\\([0-9A-Za-z]+\\))? ?(?:the |any )?(?:title|heading|name|reference|matter|table|map)s?\\b");

    /** Whether a law says that an amendment leaves out places of the words. */
    static boolean excepts(String language) {
        return EXCEPTION.matcher(language).find();
    }

    /** The name that a law gives up and a section still bears; empty where there is none. */
    static Optional<String> left(String language, String before, String after) {
        return REFERENCE
                .matcher(language)
                .results()
                .map(found -> found.group(1))
                .filter(name -> before.contains(name) && after.contains(name))
                .findFirst();
    }
}
