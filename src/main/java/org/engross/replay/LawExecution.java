package org.engross.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.NamedLaw;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/** One law executed on the sections of a title, each through {@link AmendedSection}. */
final class LawExecution {

    private final TitleSections title;
    private final LawText text;
    private final List<String> unreadable;
    private final AmendatoryLanguage language;
    private final ChangedLaws changed;
    private final Set<String> charged = new HashSet<>();

    LawExecution(DatedPart law, TitleSections title) {
        this.title = title;
        this.text = new LawText(law.sections());
        this.unreadable = law.unreadable();
        this.language = AmendatoryLanguage.read(text.whole());
        this.changed = ChangedLaws.of(language, new Correspondence(List.of()));
    }

    /** What the law did to each section that it names, in the order of the Code. */
    List<SectionChange> changes() {
        var changes = new ArrayList<SectionChange>();
        for (var concerned : ConcernedSections.of(language, changed, title)) {
            var key = TitleSections.key(concerned.number());
            var standing = title.get(key);
            var moves = concerned.newNumber().filter(to -> standing.law().isPresent());
            boolean quoted = isQuotedWhole(concerned);
            moves.ifPresent(to -> changes.add(change(to, key, standing, concerned)));
            boolean comes = standing.law().isEmpty() && concerned.isGiven();
            if (quoted || moves.isEmpty() && !comes) {
                changes.add(change(concerned.number(), key, quoted ? MadeSection.NONE : standing, concerned));
            }
        }
        return changes;
    }

    /** Whether the law quotes a section of this number as a whole among others, to be added or to stand where it stood. */
    private static boolean isQuotedWhole(ConcernedSection section) {
        return section.instructions().stream()
                .filter(instruction -> instruction.target().address().isWhole())
                .flatMap(instruction -> instruction.content().stream())
                .anyMatch(content -> quotes(content.parts(), section.number()));
    }

    private static boolean quotes(List<? extends Part> parts, String number) {
        return parts.stream()
                .anyMatch(part -> part instanceof Provision provision
                        && (provision.level() == Level.SECTION
                                ? provision.designation().value().equals(number)
                                : quotes(provision.parts(), number)));
    }

    private SectionChange change(String number, String from, MadeSection standing, ConcernedSection concerned) {
        var code = MadeSection.code(title.title(), number);
        var key = TitleSections.key(number);
        if (code.isEmpty()) {
            return new SectionChange(key, from, standing, List.of("UNREADABLE: no number of a section: " + number));
        }
        if (!standing.isReadable()) {
            return new SectionChange(
                    key, from, standing, List.of("UNREADABLE: the section is not printed again as it was read"));
        }
        var section = StandingSection.of(SectionNames.of(code.get()), standing.law(), false);
        var amended = AmendedSection.of(
                section, List.of(AmendingText.of(AmendatoryLanguage.read(text.of(concerned.places())))));
        var made = amended.law()
                .filter(law -> amended.isAmended())
                .map(MadeSection::made)
                .orElse(standing);
        return new SectionChange(key, from, made, reasons(amended, number));
    }

    private List<String> reasons(AmendedSection amended, String number) {
        var reasons = Stream.of(
                        unread(amended, number),
                        amended.refused().stream().map(LawExecution::told),
                        amended.reservations().stream().map(one -> one.reason() + ": " + one.detail()))
                .flatMap(told -> told)
                .toList();
        return reasons.isEmpty() && !amended.isAmended()
                ? List.of("TARGET_NOT_FOUND: no instruction is addressed to the section")
                : reasons;
    }

    /**
     * The language unread that may be for a section: what stands in a subsection of the law that amends it, or where the
     * words, or unread words above them, have its number. What is left is told of the law.
     */
    private Stream<String> unread(AmendedSection amended, String number) {
        var amending = amended.texts().stream()
                .flatMap(text -> text.outcomes().stream())
                .map(outcome ->
                        LawText.subsection(outcome.instruction().source().path()))
                .collect(Collectors.toSet());
        var numbered = Pattern.compile("(?<![0-9A-Za-z-])" + Pattern.quote(number) + "(?![0-9A-Za-z-])");
        var naming = amended.unread().stream()
                .filter(unread -> numbered.matcher(unread.words()).find())
                .map(UnreadLanguage::path)
                .toList();
        return amended.unread().stream()
                .filter(unread -> amending.stream()
                                .anyMatch(path -> path.covers(unread.path())
                                        || unread.path().covers(path))
                        || naming.stream().anyMatch(path -> path.covers(unread.path()))
                        || unread.within()
                                .filter(named -> named.section().equals(number))
                                .isPresent())
                .peek(unread -> charged.add(unread.path() + unread.words()))
                .map(unread -> "UNREAD_LANGUAGE: " + unread.words());
    }

    /** What of the law's language names the title, is not read, and is told with no section. */
    List<String> untold() {
        var words = new ArrayList<String>();
        unreadable.forEach(
                section -> words.add(section.lines().findFirst().orElse("") + " … a quotation is not closed"));
        changed.laws().stream()
                .filter(law -> concernsTitle(law.law()))
                .flatMap(law -> law.unread().stream())
                .forEach(unread -> untold(unread, words));
        var naming = changed.unread().stream()
                .filter(unread -> LawExtract.names(title.title(), unread.words()))
                .map(UnreadLanguage::path)
                .toList();
        changed.unread().stream()
                .filter(unread -> naming.stream().anyMatch(path -> path.covers(unread.path())))
                .forEach(unread -> untold(unread, words));
        return words;
    }

    private boolean concernsTitle(NamedLaw law) {
        return switch (law) {
            case NamedLaw.SectionOfCode section -> section.section().title() == title.title() && !section.isTable();
            case NamedLaw.TitleOfCode whole -> whole.title() == title.title();
            case NamedLaw.SectionOfAct act -> false;
            case NamedLaw.HeadingOfSchedule heading -> false;
            case NamedLaw.WholeAct act -> false;
            case NamedLaw.TableOfLaw table -> false;
            case NamedLaw.WholeText text -> false;
        };
    }

    private void untold(UnreadLanguage unread, List<String> words) {
        if (!charged.contains(unread.path() + unread.words())) {
            words.add(unread.words());
        }
    }

    private static String told(Outcome.Refused refused) {
        return refused.reason() + ": " + refused.detail() + " ["
                + refused.instruction().source().words() + "]";
    }
}
