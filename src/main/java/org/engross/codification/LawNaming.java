package org.engross.codification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/** Tells which laws the instructions of one text name. */
final class LawNaming {

    /**
     * "(47 U.S.C. 151 note)", "(Public Law 115–232; 10 U.S.C. 2871 note)", "(Public Law 102–415, 16 U.S.C. 539 note)", "(5 U.S.C. App. 8H)":
     * the Code's editors print it as a note under that section, or in an appendix of that title. Where "et seq." stands behind the
     * number, it is that of the first section only.
     */
    private static final Pattern NOTE = Pattern.compile("\\((?:(?:[^()]|\\([^()]{1,40}\\)){1,200}?[;,] )?"
            + "([0-9]+ U\\.S\\.C\\. (?:(?:(?! et seq)[^()]){1,40}? note|App\\.(?: [0-9][0-9A-Za-z–-]{0,12}(?! et seq))?))"
            + "(?! et seq)(?:[^0-9A-Za-z–.-][^)]*)?\\)");

    /** What the words of a citation name of an Act that is not the whole: "Title I of the Banking Act of 1933". */
    private static final Pattern OF_PART =
            Pattern.compile("\\b(?i:(?:(?:sub)?(?:title|chapter|part|division|section)|subdivision|article)s?)\\b");

    private final Map<String, CodeSection> cited = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** By the name of an Act that the text cites as a whole by a note, that note; several where the text cites it by several. */
    private final Map<String, Set<String>> notesOfActs = new HashMap<>();

    /** Reads where the text itself says which section of the Code a section of an Act is. */
    LawNaming(AmendatoryLanguage language, Correspondence correspondence) {
        correspondence.sections().forEach(this::held);
        for (var explanation : language.explained()) {
            switch (explanation) {
                case Explanation.Ordered order ->
                    said(List.of(order.instruction().target()), order.words());
                case Explanation.Placed placed -> said(placed.where(), placed.words());
                case Explanation.Silent silent -> {}
                case Explanation.Unread unread -> {}
            }
        }
    }

    private void held(SectionNames names) {
        if (names.act().isPresent() && names.code().isPresent()) {
            cited.put(
                    names.act().map(ActSection::printed).orElseThrow(),
                    names.code().get());
        }
    }

    private void said(List<Target> places, String words) {
        for (var place : places) {
            var address = place.address();
            if (!inItsAct(address).isEmpty()) {
                address.code().ifPresent(code -> cited.put(inItsAct(address), code));
            }
        }
        var note = NOTE.matcher(words);
        if (places.size() == 1 && note.find()) {
            var address = places.getFirst().address();
            notes.putIfAbsent(inItsAct(address), note.group(1));
            boolean ofPart = OF_PART.matcher(words.substring(0, note.start())).find();
            if (address.isWhole() && !ofPart && address.law() instanceof LawName.NamedAct act) {
                notesOfActs
                        .computeIfAbsent(act.name(), none -> new HashSet<>())
                        .add(note.group(1).replaceFirst("App\\. .*", "App."));
            }
        }
    }

    /** "section 230 of the Communications Act of 1934"; empty where no section of an Act is named. */
    String inItsAct(Address address) {
        boolean act = address.law() instanceof LawName.NamedAct
                && address.law().codeTitle().isEmpty()
                && !address.section().isEmpty();
        return act ? "section " + address.section() + " of the " + address.law() : "";
    }

    /** The law that an address names; empty where it names none, or one that the words before it do not give. */
    Optional<NamedLaw> law(Address address) {
        return address.code().<NamedLaw>map(NamedLaw.SectionOfCode::new).or(() -> switch (address.law()) {
            case LawName.CodeTitle title -> Optional.of(ofCode(title.number(), address.section()));
            case LawName.NamedAct act -> Optional.of(ofAct(act, address.section()));
            case LawName.TableOf table -> table(table);
            case LawName.Antecedent lost -> Optional.empty();
            case LawName.Unnamed none -> Optional.empty();
        });
    }

    /** A number that the Code does not have, since a clerk or the reading is wrong, leaves the title. */
    private static NamedLaw ofCode(int title, String section) {
        var number = section.replace('–', '-');
        try {
            return number.isEmpty()
                    ? new NamedLaw.TitleOfCode(title)
                    : new NamedLaw.SectionOfCode(new CodeSection(title, number));
        } catch (IllegalArgumentException noSection) {
            return new NamedLaw.TitleOfCode(title);
        }
    }

    private NamedLaw ofAct(LawName.NamedAct act, String section) {
        if (act.codeTitle().isPresent()) {
            return ofCode(act.codeTitle().getAsInt(), section);
        }
        if (section.isEmpty()) {
            return new NamedLaw.WholeAct(act.name());
        }
        var inItsAct = "section " + section + " of the " + act;
        if (cited.containsKey(inItsAct)) {
            return new NamedLaw.SectionOfCode(cited.get(inItsAct));
        }
        return notes.containsKey(inItsAct)
                ? new NamedLaw.SectionOfAct(act.name(), section, notes.get(inItsAct), "")
                : byTable(act.name(), section);
    }

    /** A section of an Act that the Code prints as one note stands in that note: "The Emmett Till … Act of 2007 (28 U.S.C. 509 note)". */
    private String noteOfAct(String act) {
        var told = notesOfActs.getOrDefault(act, Set.of());
        return told.size() == 1 ? told.iterator().next() : "";
    }

    private NamedLaw byTable(String act, String section) {
        var row = ActTable.ofProgram().only(act, section);
        var disagreement = ActTable.ofProgram().disagreement(act, section);
        return row.filter(one -> !one.note())
                .<NamedLaw>map(one -> new NamedLaw.SectionOfCode(one.code()))
                .orElseGet(() -> new NamedLaw.SectionOfAct(
                        act,
                        section,
                        row.map(ActTable.ActRow::printed).orElseGet(() -> disagreement.isEmpty() ? noteOfAct(act) : ""),
                        disagreement));
    }

    /** What the table of Acts says of a section, in a clause, where the text does not say it. */
    Optional<String> byTable(Address address) {
        var inItsAct = inItsAct(address);
        boolean said = inItsAct.isEmpty()
                || address.code().isPresent()
                || cited.containsKey(inItsAct)
                || notes.containsKey(inItsAct);
        return said
                ? Optional.empty()
                : ActTable.ofProgram()
                        .only(address.law().toString(), address.section())
                        .map(ActTable.ActRow::told);
    }

    private static Optional<NamedLaw> table(LawName.TableOf table) {
        var chapter = table.chapter().replace('–', '-');
        return table.law().codeTitle().isPresent()
                ? Optional.of(tableOfCode(table.law().codeTitle().getAsInt(), chapter))
                : Optional.of(table.law())
                        .filter(LawName.NamedAct.class::isInstance)
                        .map(act -> new NamedLaw.TableOfLaw(0, act.toString(), chapter));
    }

    private static NamedLaw tableOfCode(int title, String chapter) {
        var table = chapter.isEmpty() ? null : ofCode(title, "ch" + chapter);
        return table instanceof NamedLaw.SectionOfCode ? table : new NamedLaw.TableOfLaw(title, "", chapter);
    }

    /** The laws that an instruction changes; where it names several sections as wholes, each. */
    List<NamedLaw> changed(Instruction instruction) {
        var sections = sections(instruction).stream()
                .filter(one -> one.steps().isEmpty() && !one.address().isWhole())
                .flatMap(one -> law(one.address()).stream())
                .distinct()
                .toList();
        return sections.isEmpty() ? named(instruction) : sections;
    }

    private List<NamedLaw> named(Instruction instruction) {
        var headings = Stream.concat(Stream.of(instruction.target()), sections(instruction).stream())
                .filter(LawNaming::isOfSchedule)
                .map(one -> (NamedLaw) new NamedLaw.HeadingOfSchedule(
                        one.address().law().toString(), one.steps().getFirst().toString()))
                .distinct()
                .toList();
        return headings.isEmpty() ? law(instruction.target().address()).stream().toList() : headings;
    }

    private static boolean isOfSchedule(Target target) {
        return !target.steps().isEmpty()
                && target.steps().getFirst() instanceof Step.ScheduleEntry
                && target.address().law() instanceof LawName.NamedAct;
    }

    private static List<Target> sections(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Redesignate redesignate -> redesignate.from();
            case Instruction.Transfer transfer -> transfer.moved();
            case Instruction.Strike strike -> named(strike.struck());
            case Instruction.Substitute substitute -> named(substitute.struck());
            case Instruction.Insert insert -> List.of();
            case Instruction.Add add -> List.of();
            case Instruction.Restate restate -> List.of();
            case Instruction.Repeal repeal -> List.of();
            case Instruction.Designate designate -> List.of();
            case Instruction.UpdateReferences update -> List.of();
        };
    }

    private static List<Target> named(Passage passage) {
        return passage instanceof Passage.Named named ? named.targets() : List.of();
    }

    /** Whether sections that an instruction quotes come to those that stand, and do not take their place. */
    boolean isAddition(Instruction instruction) {
        return instruction instanceof Instruction.Add || instruction instanceof Instruction.Insert;
    }

    /** The sections that an instruction quotes as wholes, for a law that it names as a whole. */
    List<NamedLaw> added(Instruction instruction) {
        var address = instruction.target().address();
        if (!address.isWhole() || law(address).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Provision>();
        instruction.content().ifPresent(content -> sections(content.parts(), found));
        return found.stream()
                .map(section -> section.designation().value())
                .filter(number -> !number.isEmpty())
                .flatMap(number -> law(address.section(number)).stream())
                .distinct()
                .toList();
    }

    private static void sections(List<Part> parts, List<Provision> found) {
        for (var part : parts) {
            if (part instanceof Provision provision && provision.level() == Level.SECTION) {
                found.add(provision);
            } else if (part instanceof Provision provision && !provision.level().isWithinSection()) {
                sections(provision.parts(), found);
            }
        }
    }
}
