package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

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

    private static final Pattern EXCEPTION = Pattern.compile(
            "[Aa]mendments? made by [^.—]{1,120} shall not apply to(?:—\\s*\\([0-9A-Za-z]+\\))? ?(?:the |any )?(?:title|heading|name|reference|matter|table|map)s?\\b");

    private final List<String> renamed = new ArrayList<>();
    private final List<ProvisionPath> excepting = new ArrayList<>();

    /** Words of which a text has one where it has a rule; those that have none are not printed to look for it. */
    private static final List<String> SIGNS = List.of("ny reference", "shall not apply to");

    private SideRules(Provision text) {
        if (!hasSign(text)) {
            return;
        }
        var sections = Walk.of(text).stream()
                .filter(place -> !place.quoted() && place.provision().level() == Level.SECTION)
                .toList();
        if (sections.isEmpty()) {
            read(PlainPrint.of(text), ProvisionPath.ROOT);
        }
        sections.forEach(section -> read(PlainPrint.of(section.provision()), section.path()));
    }

    /** Reads the rules of a text, section by section: a rule about "this section" does not reach beyond it. */
    static SideRules of(AmendatoryLanguage language) {
        return new SideRules(language.text());
    }

    private static boolean hasSign(Part part) {
        return switch (part) {
            case Wording wording ->
                hasSign(wording.words()) || wording.marks().stream().anyMatch(mark -> hasSign(mark.value()));
            case Provision provision ->
                hasSign(provision.heading().words())
                        || provision.parts().stream().anyMatch(SideRules::hasSign);
            case QuotedContent quoted ->
                hasSign(quoted.after()) || quoted.parts().stream().anyMatch(SideRules::hasSign);
        };
    }

    private static boolean hasSign(String words) {
        return SIGNS.stream().anyMatch(words::contains);
    }

    private void read(String words, ProvisionPath path) {
        if (words.contains("ny reference")) {
            REFERENCE.matcher(words).results().map(found -> found.group(1)).forEach(renamed::add);
        }
        if (words.contains(" shall not apply to") && EXCEPTION.matcher(words).find()) {
            excepting.add(path);
        }
    }

    /** Whether the law says, in the section where the instruction stands, that an amendment leaves out places. */
    boolean excepts(Instruction instruction) {
        return excepting.stream()
                .anyMatch(path -> path.covers(instruction.source().path()));
    }

    /** Whether the law gives up any name. */
    boolean renames() {
        return !renamed.isEmpty();
    }

    /** The name that the law gives up and a section still bears; empty where there is none. */
    Optional<String> left(String before, String after) {
        return renamed.stream()
                .filter(name -> before.contains(name) && after.contains(name))
                .findFirst();
    }
}
