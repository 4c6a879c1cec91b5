package org.engross.codification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.provision.Part;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * A section as it stood before the texts that are to amend it.
 *
 * @param law its words; empty where no such section stood, or nothing but a place-holder ("[Repealed]")
 * @param inTheActsWords whether the words are the Act's, which bills quote, and not the Code's print of them
 */
public record StandingSection(SectionNames names, Optional<Provision> law, boolean inTheActsWords) {

    public StandingSection {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(law, "law");
    }

    /** What the Code prints where a number is free. */
    private static final Pattern PLACE_HOLDER =
            Pattern.compile("(?:§+ ?\\S+ )?\\[(?:Repealed|Omitted|Renumbered|Reserved|Vacant|Transferred)[^\\]]*\\]");

    /** A section as it is held; a place-holder for one that is gone is no section. */
    public static StandingSection of(SectionNames names, Optional<Provision> held, boolean inTheActsWords) {
        var law = held.filter(section -> !mayBePlaceHolder(section)
                || !PLACE_HOLDER.matcher(PlainPrint.of(section).strip()).matches());
        return new StandingSection(names, law, inTheActsWords);
    }

    /** Whether a bracket opens in its words, which is seen sooner than its print. */
    private static boolean mayBePlaceHolder(Provision section) {
        return section.designation().printed().indexOf('[') >= 0
                || opensBracket(section.heading())
                || opensBracket(section.parts());
    }

    private static boolean opensBracket(Wording words) {
        return words.words().indexOf('[') >= 0;
    }

    private static boolean opensBracket(List<Part> parts) {
        for (var part : parts) {
            boolean opens = switch (part) {
                case Wording words -> opensBracket(words);
                case Provision below -> opensBracket(below.heading()) || opensBracket(below.parts());
                case QuotedContent quoted -> opensBracket(quoted.parts());
            };
            if (opens) {
                return true;
            }
        }
        return false;
    }

    /** The number of the section; before the amending texts that it had, where it stood. */
    String number() {
        return law.map(section -> section.designation().value())
                .filter(number -> !number.isEmpty())
                .or(() -> names.code().map(code -> code.section()))
                .or(() -> names.act().map(act -> act.section()))
                .orElseThrow();
    }
}
