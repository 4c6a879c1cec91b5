package org.engross.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.NamedLaw;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/** One law executed on the sections of a title, each through {@link AmendedSection}. */
final class LawExecution {

    private final TitleSections title;
    private final List<Provision> sections;
    private final List<String> unreadable;
    private final AmendatoryLanguage language;
    private final ChangedLaws changed;
    private final Set<String> charged = new HashSet<>();

    LawExecution(DatedPart law, TitleSections title) {
        this.title = title;
        this.sections = law.sections();
        this.unreadable = law.unreadable();
        this.language = AmendatoryLanguage.read(text(sections));
        this.changed = ChangedLaws.of(language, new Correspondence(List.of()));
    }

    private static Provision text(List<? extends Part> sections) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.copyOf(sections));
    }

    /** What the law did to each section that it names, in the order of the Code. */
    List<SectionChange> changes() {
        var renumbered = renumbered();
        var changes = new ArrayList<SectionChange>();
        for (var law : concerned().entrySet()) {
            var number = law.getKey();
            var key = TitleSections.key(number);
            var standing = title.get(key);
            var to = renumbered.get(number);
            if (to != null && standing.law().isPresent()) {
                changes.add(change(to, key, standing, law.getValue()));
                standing = MadeSection.NONE;
            }
            boolean comes = standing.law().isEmpty() || isQuotedWhole(law.getValue());
            if (to == null || isQuotedWhole(law.getValue())) {
                changes.add(change(number, key, comes ? MadeSection.NONE : standing, law.getValue()));
            }
        }
        return changes;
    }

    /** What the law says of each section, by its number; a section that it amends by words "each place" among them. */
    private Map<String, ConcernedSection> concerned() {
        var concerned = new LinkedHashMap<String, ConcernedSection>();
        for (var law : changed.laws()) {
            switch (law.law()) {
                case NamedLaw.SectionOfCode section
                when isSection(section) ->
                    concerned
                            .computeIfAbsent(section.section().section(), ConcernedSection::new)
                            .add(law);
                case NamedLaw.TitleOfCode whole when whole.title() == title.title() -> everywhere(law, concerned);
                default -> {}
            }
        }
        return concerned;
    }

    private boolean isSection(NamedLaw.SectionOfCode section) {
        return section.section().title() == title.title() && !section.isTable();
    }

    private void everywhere(ChangedLaw law, Map<String, ConcernedSection> concerned) {
        for (var instruction : law.instructions()) {
            everywhere(instruction)
                    .ifPresent(words -> title.keys().stream()
                            .filter(key -> title.get(key).words().contains(words))
                            .forEach(key -> title.get(key)
                                    .law()
                                    .ifPresent(standing -> concerned
                                            .computeIfAbsent(
                                                    standing.designation().value(), ConcernedSection::new)
                                            .add(instruction))));
        }
    }

    private static Optional<String> everywhere(Instruction instruction) {
        var passage = switch (instruction) {
            case Instruction.Substitute substitute -> substitute.struck();
            case Instruction.Strike strike -> strike.struck();
            default -> null;
        };
        return passage instanceof Passage.Quoted quoted && quoted.occurrence().equals(Occurrence.EACH)
                ? Optional.of(quoted.words())
                : Optional.empty();
    }

    /** The numbers that sections are to bear, by those that they bear. */
    private Map<String, String> renumbered() {
        var numbers = new LinkedHashMap<String, String>();
        for (var instruction : language.instructions()) {
            if (instruction instanceof Instruction.Redesignate redesignate) {
                for (int i = 0; i < redesignate.from().size(); i++) {
                    var from = redesignate.from().get(i);
                    if (from.steps().isEmpty() && !from.address().section().isEmpty()) {
                        numbers.put(
                                from.address().section(),
                                redesignate.to().get(i).value());
                    }
                }
            }
        }
        return numbers;
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
        var amended = AmendedSection.of(section, List.of(AmendingText.of(AmendatoryLanguage.read(cut(concerned)))));
        var made = amended.law()
                .filter(law -> amended.isAmended())
                .map(MadeSection::made)
                .orElse(standing);
        return new SectionChange(key, from, made, reasons(amended, number));
    }

    /** The sections of the law in which something is said of one section of the title. */
    private Provision cut(ConcernedSection concerned) {
        var steps = concerned.steps();
        var names = Walk.steps(List.copyOf(sections)).iterator();
        return text(
                sections.stream().filter(one -> steps.contains(names.next())).toList());
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
                .map(outcome -> subsection(outcome.instruction().source().path()))
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

    private static ProvisionPath subsection(ProvisionPath path) {
        return path.steps().size() <= 2 ? path : new ProvisionPath(path.steps().subList(0, 2));
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
            case NamedLaw.SectionOfCode section -> isSection(section);
            case NamedLaw.TitleOfCode whole -> whole.title() == title.title();
            case NamedLaw.SectionOfAct act -> false;
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

    /** What a law says of a section. */
    private static final class ConcernedSection {

        private final String number;
        private final List<Instruction> instructions = new ArrayList<>();
        private final Set<String> steps = new LinkedHashSet<>();

        ConcernedSection(String number) {
            this.number = number;
        }

        String number() {
            return number;
        }

        List<Instruction> instructions() {
            return instructions;
        }

        Set<String> steps() {
            return steps;
        }

        void add(ChangedLaw law) {
            law.instructions().forEach(this::add);
            law.beside().forEach(this::add);
            law.unread().forEach(unread -> steps.add(first(unread.path())));
        }

        void add(Instruction instruction) {
            instructions.add(instruction);
            steps.add(first(instruction.source().path()));
        }

        private static String first(ProvisionPath path) {
            return path.steps().isEmpty() ? "" : path.steps().getFirst();
        }
    }
}
