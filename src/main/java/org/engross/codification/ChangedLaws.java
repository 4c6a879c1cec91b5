package org.engross.codification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.LawCitation.CodeSection;

/**
 * Every law and section that a text would change, in the order of the Code and then of the names of Acts. Nothing is
 * dropped: each instruction of the text, and each piece of its language that is not read, stands in one place of this.
 *
 * @param nameless instructions of which the text does not say to which law they are, or whose "such Act" is lost
 * @param unread language that is not read and that does not go on from where a law is amended
 */
public record ChangedLaws(List<ChangedLaw> laws, List<Instruction> nameless, List<UnreadLanguage> unread) {

    public ChangedLaws {
        laws = List.copyOf(laws);
        nameless = List.copyOf(nameless);
        unread = List.copyOf(unread);
    }

    /** Names the laws that the language of a text would change; none of them need be held. */
    public static ChangedLaws of(AmendatoryLanguage language, Correspondence correspondence) {
        return of(language, correspondence, Optional.empty());
    }

    /**
     * The same for language of which somebody says for which section it is.
     *
     * @param meant the section that has what names no law, unless it names a section of another number
     */
    public static ChangedLaws of(
            AmendatoryLanguage language, Correspondence correspondence, Optional<CodeSection> meant) {
        var sorting = new Sorting(new LawNaming(language, correspondence), meant);
        language.instructions().forEach(sorting::instruction);
        language.unread().forEach(sorting::unread);
        return sorting.answer();
    }

    private static final class Sorting {

        private final LawNaming naming;
        private final Optional<CodeSection> meant;
        private final Map<NamedLaw, ChangedEntry> entries = new HashMap<>();
        private final List<Instruction> nameless = new ArrayList<>();
        private final List<UnreadLanguage> unread = new ArrayList<>();

        Sorting(LawNaming naming, Optional<CodeSection> meant) {
            this.naming = naming;
            this.meant = meant;
        }

        private ChangedEntry entry(NamedLaw law) {
            return entries.computeIfAbsent(law, ChangedEntry::new);
        }

        /** The first law that an instruction names has it; the others are told that it is for them too. */
        void instruction(Instruction instruction) {
            var added = naming.added(instruction);
            var named = added.isEmpty() ? changed(instruction) : added;
            if (named.isEmpty()) {
                nameless.add(instruction);
                return;
            }
            entry(named.getFirst()).instructions.add(instruction);
            named.stream().skip(1).forEach(law -> entry(law).beside.add(instruction));
            named.forEach(law -> entry(law).isAdded |= !added.isEmpty() && naming.isAddition(instruction));
            name(named.getFirst(), instruction.target().address());
        }

        private List<NamedLaw> changed(Instruction instruction) {
            var named = naming.changed(instruction);
            return named.isEmpty()
                    ? meant(instruction.target().address()).stream().toList()
                    : named;
        }

        private Optional<NamedLaw> meant(Address address) {
            var number = address.section().replace('–', '-');
            boolean may = !address.law().isNamed() || address.law() instanceof LawName.Antecedent;
            return meant.filter(code -> may
                            && (number.isEmpty() || number.equals(code.section().replace('–', '-'))))
                    .map(NamedLaw.SectionOfCode::new);
        }

        private void name(NamedLaw law, Address address) {
            var inItsAct = naming.inItsAct(address);
            if (law instanceof NamedLaw.SectionOfCode && !inItsAct.isEmpty()) {
                entry(law).inItsAct.add(inItsAct);
            }
            naming.byTable(address).ifPresent(told -> entry(law).byTable = told);
        }

        void unread(UnreadLanguage words) {
            var law = words.within().isPresent()
                    ? words.within().flatMap(named -> naming.law(named).or(() -> meant(named)))
                    : meant.<NamedLaw>map(NamedLaw.SectionOfCode::new);
            if (law.isPresent()) {
                entry(law.get()).unread.add(words);
            } else {
                unread.add(words);
            }
        }

        /** A map in order takes two laws of one place in the order for one, so each place has a list. */
        ChangedLaws answer() {
            var laws = new TreeMap<NamedLaw.LawOrder, List<ChangedLaw>>();
            entries.values()
                    .forEach(entry -> laws.computeIfAbsent(entry.law.order(), place -> new ArrayList<>())
                            .add(entry.answer()));
            var ordered = laws.values().stream().flatMap(List::stream).toList();
            return new ChangedLaws(ordered, nameless, unread);
        }
    }

    private static final class ChangedEntry {

        private final NamedLaw law;
        private final Set<String> inItsAct = new HashSet<>();
        private final List<Instruction> instructions = new ArrayList<>();
        private final List<Instruction> beside = new ArrayList<>();
        private final List<UnreadLanguage> unread = new ArrayList<>();
        private boolean isAdded;
        private String byTable = "";

        ChangedEntry(NamedLaw law) {
            this.law = law;
        }

        ChangedLaw answer() {
            var name = inItsAct.size() == 1 ? inItsAct.iterator().next() : "";
            return new ChangedLaw(law, name, byTable, isAdded, instructions, beside, unread);
        }
    }
}
