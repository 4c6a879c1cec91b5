package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.Designation;
import org.engross.provision.HeadingCase;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * What the Code's publisher changes mechanically when it prints an Act's words in a title that is not enacted as law:
 * references to the Act, "United States Code", and the letter case of headings. Never part of executing an instruction.
 */
public final class CodePrint {

    private static final Pattern OWN_SECTION = Pattern.compile("(\\bsections? [0-9][^.;—]{0,60}?) of this Act\\b");
    private static final Pattern OWN_ACT = Pattern.compile("\\bthis Act\\b");
    private static final Pattern CODE = Pattern.compile("(\\btitle [0-9]+), United States Code\\b");
    private static final Pattern SET_OFF = Pattern.compile("[^—]{1,400}\\.—");

    private final HeadingCase capitals;

    private CodePrint(HeadingCase capitals) {
        this.capitals = capitals;
    }

    /** A section of an Act as the Code would print it under a citation. */
    public static Provision of(Provision section, CodeSection citation) {
        var print = new CodePrint(new HeadingCase(running(section), headings(section)));
        var printed = print.provision(section);
        return section(printed.withDesignation(Designation.ofSection(citation.section())));
    }

    private static List<String> running(Provision section) {
        return section.allWords()
                .filter(words -> words.kind() != Wording.Kind.HEADING)
                .map(Wording::words)
                .filter(words -> !SET_OFF.matcher(words).matches())
                .toList();
    }

    /** The headings, and the words that stand where a heading does. */
    private static List<String> headings(Provision section) {
        return section.allWords()
                .filter(words -> words.kind() == Wording.Kind.HEADING
                        || SET_OFF.matcher(words.words()).matches())
                .map(Wording::words)
                .toList();
    }

    private Provision provision(Provision provision) {
        var parts = new ArrayList<>(provision.parts());
        var heading = provision.heading();
        if (heading.isEmpty()
                && !parts.isEmpty()
                && parts.getFirst() instanceof Wording first
                && SET_OFF.matcher(first.words()).matches()) {
            heading = Wording.heading(first.words().substring(0, first.words().length() - 2));
            parts.removeFirst();
        }
        boolean below = provision.level().isWithinSection();
        var set = below && !heading.isEmpty() ? heading.withWords(capitals.heading(heading.words())) : heading;
        return provision
                .withHeading(set)
                .withParts(parts.stream().map(this::part).toList());
    }

    private Part part(Part part) {
        return switch (part) {
            case Wording wording -> translated(wording);
            case Provision provision -> provision(provision);
            case QuotedContent quoted -> quoted;
        };
    }

    private static Wording translated(Wording wording) {
        var words = CODE.matcher(wording.words()).replaceAll("$1");
        words = OWN_SECTION.matcher(words).replaceAll("$1 of this title");
        words = OWN_ACT.matcher(words).replaceAll("this chapter");
        return words.equals(wording.words()) ? wording : wording.withWords(words);
    }

    /** A section's head as the Code sets it: "SEC. 139E. INDIAN BENEFITS." becomes "§ 139E. Indian benefits". */
    static Provision section(Provision section) {
        return section.withDesignation(
                        Designation.ofSection(section.designation().value()))
                .withHeading(
                        section.heading().withWords(heading(section.heading().words())));
    }

    private static String heading(String words) {
        var bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() > 1;
        return capitals ? bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT) : bare;
    }

    /** A new section, its headings in the case of the Code. */
    static Provision headed(Provision section) {
        return new CodePrint(new HeadingCase(running(section), headings(section))).setHeadings(section);
    }

    private Provision setHeadings(Provision provision) {
        boolean below =
                provision.level().isWithinSection() && !provision.heading().isEmpty();
        var heading = below
                ? provision
                        .heading()
                        .withWords(capitals.heading(provision.heading().words()))
                : provision.heading();
        return provision
                .withHeading(heading)
                .withParts(provision.parts().stream()
                        .map(part -> part instanceof Provision child ? setHeadings(child) : part)
                        .toList());
    }

    /** The headings that instructions brought in, set in the case of the Code; those of the law stay. */
    static WorkingProvision headed(WorkingProvision law) {
        var brought = TextRange.ofPrint(law).stream()
                .filter(range -> range.inHeading() && isBrought(range.text()))
                .map(TextRange::words)
                .toList();
        if (brought.isEmpty()) {
            return law;
        }
        var words = TextRange.of(law).stream()
                .filter(stretch -> !stretch.inHeading())
                .map(TextRange::words)
                .toList();
        return new CodePrint(new HeadingCase(words, brought)).setHeadings(law);
    }

    private static boolean isBrought(OriginText text) {
        return !CodeReferences.isOfTheLaw(text);
    }

    private WorkingProvision setHeadings(WorkingProvision law) {
        return law.mapped(node -> {
            if (!isBrought(node.heading())) {
                return node;
            }
            var words = node.heading().words();
            boolean period = node.level() == Level.SECTION && words.endsWith(".");
            var heading = period ? node.heading().part(0, words.length() - 1) : node.heading();
            boolean keeps = node.level() == Level.SECTION && !words.equals(words.toUpperCase(Locale.ROOT));
            var set = keeps ? heading.words() : capitals.heading(heading.words().toLowerCase(Locale.ROOT));
            return node.withHeading(new OriginText(
                    keeps ? set : node.level() == Level.SECTION ? set : capitals.heading(heading.words()),
                    heading.runs(),
                    List.of()));
        });
    }
}
