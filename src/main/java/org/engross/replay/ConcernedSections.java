package org.engross.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.NamedLaw;

/**
 * Which sections of a title a law concerns. A section that it gives another number goes by that number in what follows:
 * "section 92, as redesignated section 501, is amended" stands after the order that redesignates it.
 */
final class ConcernedSections {

    private final TitleSections title;
    private final Map<Instruction, Integer> order = new IdentityHashMap<>();
    private final Map<String, Renumbering> byNewNumber = new LinkedHashMap<>();
    private final Map<String, ConcernedSection> sections = new LinkedHashMap<>();

    /** A section that takes another number, and the place of the order among all. */
    private record Renumbering(String from, String to, int at) {}

    private ConcernedSections(AmendatoryLanguage language, TitleSections title) {
        this.title = title;
        for (var instruction : language.instructions()) {
            order.put(instruction, order.size());
            if (instruction instanceof Instruction.Redesignate redesignate) {
                renumber(redesignate);
            }
        }
    }

    /** Those of a law, in the order of the Code. */
    static List<ConcernedSection> of(AmendatoryLanguage language, ChangedLaws changed, TitleSections title) {
        var concerned = new ConcernedSections(language, title);
        changed.laws().forEach(concerned::take);
        concerned
                .byNewNumber
                .values()
                .forEach(renumbering -> Optional.ofNullable(concerned.sections.get(renumbering.from()))
                        .ifPresent(section -> section.renumber(renumbering.to())));
        concerned.byNewNumber.keySet().stream()
                .flatMap(to -> Optional.ofNullable(concerned.sections.get(to)).stream())
                .forEach(ConcernedSection::give);
        return new ArrayList<>(concerned.sections.values());
    }

    private void renumber(Instruction.Redesignate redesignate) {
        for (int i = 0; i < redesignate.from().size(); i++) {
            var from = redesignate.from().get(i);
            var number = from.address().section();
            if (from.steps().isEmpty() && !number.isEmpty() && isOfTitle(from.address()) && stands(number)) {
                var to = redesignate.to().get(i).value();
                byNewNumber.put(to, new Renumbering(number, to, order.get(redesignate)));
            }
        }
    }

    private boolean isOfTitle(Address address) {
        return address.law().codeTitle().isPresent()
                ? address.law().codeTitle().getAsInt() == title.title()
                : !(address.law() instanceof LawName.NamedAct);
    }

    private boolean stands(String number) {
        return title.get(TitleSections.key(number)).law().isPresent();
    }

    private void take(ChangedLaw law) {
        switch (law.law()) {
            case NamedLaw.SectionOfCode section
            when section.section().title() == title.title() && !section.isTable() ->
                take(law, section.section().section());
            case NamedLaw.TitleOfCode whole
            when whole.title() == title.title() -> law.instructions().forEach(this::everywhere);
            default -> {}
        }
    }

    private void take(ChangedLaw law, String number) {
        law.instructions().forEach(instruction -> bearer(number, instruction).add(instruction));
        law.beside().forEach(instruction -> bearer(number, instruction).add(instruction));
        law.unread().forEach(unread -> section(number).addPlace(unread.path()));
    }

    /** The section that bears a number when an instruction is carried out; one that quotes a section of it brings another. */
    private ConcernedSection bearer(String number, Instruction instruction) {
        var given = byNewNumber.get(number);
        boolean after = given != null
                && order.getOrDefault(instruction, -1) > given.at()
                && !(instruction instanceof Instruction.Redesignate)
                && !instruction.target().address().isWhole();
        return section(after ? given.from() : number);
    }

    private ConcernedSection section(String number) {
        return sections.computeIfAbsent(number, ConcernedSection::new);
    }

    /** "Title 44 is amended by striking “Public Printer” each place it appears" is for each section that has the words. */
    private void everywhere(Instruction instruction) {
        struckEverywhere(instruction)
                .ifPresent(words -> title.keys().stream()
                        .map(title::get)
                        .filter(section -> section.words().contains(words))
                        .flatMap(section -> section.law().stream())
                        .forEach(law -> section(law.designation().value()).add(instruction)));
    }

    private static Optional<String> struckEverywhere(Instruction instruction) {
        var passage = switch (instruction) {
            case Instruction.Substitute substitute -> substitute.struck();
            case Instruction.Strike strike -> strike.struck();
            default -> null;
        };
        return passage instanceof Passage.Quoted quoted && quoted.occurrence().equals(Occurrence.EACH)
                ? Optional.of(quoted.words())
                : Optional.empty();
    }
}
