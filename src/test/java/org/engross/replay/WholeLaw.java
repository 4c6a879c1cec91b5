package org.engross.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.NamedLaw;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/**
 * What the reading makes of a whole law.
 *
 * @param instructions that were read
 * @param unread passages of amendatory language that were not
 * @param reaching instructions that stand with a section of the Code, a table of one of its chapters, or a note
 * @param sections of the Code that it names as changed, old numbers and new ones
 */
record WholeLaw(String number, int instructions, int unread, int reaching, Set<CodeSection> sections) {

    /** Reads a law, plain text; a section that is no text is one passage unread. */
    static WholeLaw of(String number, String text) {
        var sections = new ArrayList<Provision>();
        int unreadable = 0;
        for (var words : text.split("\n(?=§)")) {
            try {
                sections.addAll(PlainText.amendatory(words).provisions());
            } catch (IllegalArgumentException noText) {
                unreadable++;
            }
        }
        var language = AmendatoryLanguage.read(new LawText(sections).whole());
        var changed = ChangedLaws.of(language, new Correspondence(List.of()));
        int reaching = changed.laws().stream()
                .filter(law -> isPlaced(law.law()))
                .mapToInt(law -> law.instructions().size())
                .sum();
        var named = new HashSet<CodeSection>();
        changed.laws().forEach(law -> named.addAll(named(law)));
        return new WholeLaw(
                number, language.instructions().size(), language.unread().size() + unreadable, reaching, named);
    }

    private static boolean isPlaced(NamedLaw law) {
        return switch (law) {
            case NamedLaw.SectionOfCode section -> true;
            case NamedLaw.TableOfLaw table -> true;
            case NamedLaw.SectionOfAct act -> !act.note().isEmpty();
            case NamedLaw.TitleOfCode title -> false;
            case NamedLaw.HeadingOfSchedule heading -> false;
            case NamedLaw.WholeAct act -> false;
            case NamedLaw.WholeText text -> false;
        };
    }

    private static List<CodeSection> named(ChangedLaw law) {
        if (!(law.law() instanceof NamedLaw.SectionOfCode of) || of.isTable()) {
            return List.of();
        }
        var renumbered = Stream.concat(law.instructions().stream(), law.beside().stream())
                .filter(Instruction.Redesignate.class::isInstance)
                .map(Instruction.Redesignate.class::cast)
                .flatMap(order -> newNumbers(order, of.section()).stream());
        return Stream.concat(Stream.of(of.section()), renumbered).toList();
    }

    private static List<CodeSection> newNumbers(Instruction.Redesignate order, CodeSection section) {
        var numbers = new ArrayList<CodeSection>();
        for (int i = 0; i < order.from().size(); i++) {
            var from = order.from().get(i);
            if (from.steps().isEmpty()
                    && from.address().section().replace('–', '-').equals(section.section())) {
                numbers.add(new CodeSection(
                        section.title(), order.to().get(i).value().replace('–', '-')));
            }
        }
        return numbers;
    }
}
