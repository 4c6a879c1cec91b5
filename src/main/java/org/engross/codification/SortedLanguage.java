package org.engross.codification;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.ExplainedOutcome;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Deadline;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.amending.place.SectionReferences;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/** The language of one amending text, sorted by whether it is for one section, and what came of it. */
public final class SortedLanguage {

    private final AmendatoryLanguage language;
    private final boolean classified;
    private final SideRules rules;
    private final List<Instruction> addressed = new ArrayList<>();
    private final IdentityHashMap<Instruction, Outcome.Refused> withheld = new IdentityHashMap<>();
    private final IdentityHashMap<Instruction, String> byTable = new IdentityHashMap<>();
    private final List<Instruction> elsewhere = new ArrayList<>();
    private final List<UnreadLanguage> unread = new ArrayList<>();
    private final List<UnreadLanguage> unreadElsewhere = new ArrayList<>();
    private List<ExplainedOutcome> explained = List.of();

    private SortedLanguage(AmendatoryLanguage language, boolean classified, SideRules rules) {
        this.language = language;
        this.classified = classified;
        this.rules = rules;
    }

    static SortedLanguage of(StandingSection section, AmendingText text) {
        Deadline.check();
        var language = text.language();
        var sorted = new SortedLanguage(language, text.isClassifiedTo(section.names()), text.rules());
        var addressee = new Addressee(section.names(), section.number(), text.addresses(), sorted.classified);
        for (var instruction : language.instructions()) {
            switch (sorted.answer(addressee, instruction, section)) {
                case YES -> {
                    sorted.addressed.add(instruction);
                    var told = addressee.told(instruction.target().address());
                    if (!told.isEmpty()) {
                        sorted.byTable.put(instruction, told);
                    }
                }
                case NO -> sorted.elsewhere.add(instruction);
                case UNKNOWN -> {
                    sorted.addressed.add(instruction);
                    sorted.withhold(
                            instruction,
                            Outcome.Reason.LAW_NOT_HELD,
                            unknown(instruction.target().address()));
                }
            }
        }
        for (var words : language.unread()) {
            boolean other = words.within()
                    .filter(named -> addressee.answer(named) == Addressee.Addressed.NO)
                    .isPresent();
            (other ? sorted.unreadElsewhere : sorted.unread).add(words);
        }
        sorted.applySideRules();
        sorted.applyDays();
        return sorted;
    }

    private static String unknown(Address address) {
        var named = address.toString();
        if (named.isEmpty()) {
            return "it does not say for which law it is";
        }
        var rows = ActTable.ofProgram().disagreement(address.law().toString(), address.section());
        return "it is not said which section of the Code is " + named
                + (rows.isEmpty() ? "" : "; the table of Acts has " + rows);
    }

    private void withhold(Instruction instruction, Outcome.Reason reason, String detail) {
        withheld.putIfAbsent(instruction, new Outcome.Refused(instruction, reason, detail));
    }

    private void applySideRules() {
        for (var instruction : addressed) {
            if (rules.excepts(instruction)) {
                withhold(
                        instruction,
                        Outcome.Reason.EXCEPTED,
                        "the law says that an amendment does not apply to some of the words");
            }
            if (FlushWords.slipped(instruction)) {
                withhold(
                        instruction,
                        Outcome.Reason.UNREADABLE,
                        "flush words of the quoted content stand before its levels");
            }
        }
    }

    /**
     * Instructions that take effect on different days make two texts; what is to be repealed stands until then, and what waits
     * for an event as well.
     */
    private void applyDays() {
        var days = addressed.stream().map(language::effective).distinct().toList();
        for (var instruction : addressed) {
            var day = language.effective(instruction);
            boolean event = day.isPresent() && !LaterDay.isDay(day.get());
            if (day.isPresent() && (event || days.size() > 1 || instruction instanceof Instruction.Repeal)) {
                withhold(instruction, Outcome.Reason.OTHER_DAY, "it takes effect on " + day.get());
            }
        }
    }

    /** Of sections that are redesignated together, or struck from a title, one may be this. */
    private Addressee.Addressed answer(Addressee addressee, Instruction instruction, StandingSection section) {
        if (instruction instanceof Instruction.UpdateReferences update) {
            return updates(addressee, update, section);
        }
        if (instruction instanceof Instruction.Redesignate redesignate
                && section.names().isEnacted()
                && ofSections(redesignate)) {
            return renumbers(addressee, redesignate, section) ? Addressee.Addressed.YES : Addressee.Addressed.NO;
        }
        boolean among = sections(instruction).stream()
                .anyMatch(one -> one.steps().isEmpty() && addressee.answer(one.address()) == Addressee.Addressed.YES);
        if (among) {
            return Addressee.Addressed.YES;
        }
        if (instruction.target().address().isWhole() && addsSections(instruction)) {
            return Addressee.Addressed.NO;
        }
        return instruction.target().address().isWhole()
                ? ofWhole(addressee, instruction, section)
                : addressee.answer(instruction.target().address());
    }

    /**
     * "Each reference in title 14 to a source section" is for each section of the title that has one. Language that is cut
     * from a law for one section may lack the table of another chapter, so a reference that no table has is told.
     */
    private Addressee.Addressed updates(
            Addressee addressee, Instruction.UpdateReferences update, StandingSection section) {
        if (addressee.ofLaw(update.target().address()) != Addressee.Addressed.YES) {
            return Addressee.Addressed.NO;
        }
        var numbers = update.numbers();
        var cited = section.law()
                .map(law -> SectionReferences.of(WorkingProvision.of(law, OriginText.LAW)))
                .orElse(List.of());
        var unknown =
                cited.stream().filter(one -> !numbers.containsKey(one.number())).findFirst();
        if (classified && unknown.isPresent()) {
            withhold(
                    update,
                    Outcome.Reason.LAW_NOT_HELD,
                    "no table at hand says what becomes of section "
                            + unknown.get().number());
            return Addressee.Addressed.YES;
        }
        boolean has = cited.stream().anyMatch(one -> numbers.containsKey(one.number()));
        return has ? Addressee.Addressed.YES : Addressee.Addressed.NO;
    }

    private static boolean ofSections(Instruction.Redesignate redesignate) {
        return redesignate.from().stream()
                .allMatch(
                        one -> one.steps().isEmpty() && !one.address().section().isEmpty());
    }

    /** Sections are redesignated by the numbers that they bear, all at once: one takes the number that another leaves. */
    private static boolean renumbers(
            Addressee addressee, Instruction.Redesignate redesignate, StandingSection section) {
        var number = section.number().replace('–', '-');
        return redesignate.from().stream()
                .anyMatch(one -> one.address().section().replace('–', '-').equals(number)
                        && addressee.answer(one.address()) == Addressee.Addressed.YES);
    }

    /** "Chapter 117 is amended by inserting after section 2421 the following: “§ 2421A. …”" is for no section that stands. */
    private static boolean addsSections(Instruction instruction) {
        var parts = switch (instruction) {
            case Instruction.Insert insert -> insert.inserted().parts();
            case Instruction.Add add -> add.inserted().parts();
            default -> List.<Part>of();
        };
        return parts.stream()
                .anyMatch(part -> part instanceof Provision provision
                        && !provision.level().isWithinSection());
    }

    private static List<Target> sections(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Redesignate redesignate -> redesignate.from();
            case Instruction.Strike strike -> named(strike.struck());
            case Instruction.Substitute substitute -> named(substitute.struck());
            default -> List.of();
        };
    }

    private static List<Target> named(Passage passage) {
        return passage instanceof Passage.Named named ? named.targets() : List.of();
    }

    /** "Title 44 is amended by striking “Public Printer” each place it appears" is for each section that has the words. */
    private static Addressee.Addressed ofWhole(Addressee addressee, Instruction instruction, StandingSection section) {
        var address = instruction.target().address();
        var answer = addressee.answer(address);
        var words = everywhere(instruction);
        if (words.isEmpty()) {
            return addressee.isOfAnAct(address) ? Addressee.Addressed.NO : answer;
        }
        boolean stand = section.law()
                .map(law -> TextRange.of(WorkingProvision.of(law, OriginText.LAW)))
                .filter(law -> !WordSearch.all(law, words.get()).isEmpty())
                .isPresent();
        if (!stand) {
            return Addressee.Addressed.NO;
        }
        boolean everywhere = instruction.target().steps().isEmpty();
        return everywhere && addressee.ofLaw(address) == Addressee.Addressed.YES ? Addressee.Addressed.YES : answer;
    }

    /** The words that an instruction strikes wherever they stand in a law or in a part of it; empty where it does nothing of the kind. */
    private static Optional<String> everywhere(Instruction instruction) {
        var passage = switch (instruction) {
            case Instruction.Substitute substitute -> substitute.struck();
            case Instruction.Strike strike -> strike.struck();
            default -> null;
        };
        boolean each = passage instanceof Passage.Quoted quoted
                && quoted.occurrence().equals(Occurrence.EACH)
                && quoted.through().isEmpty()
                && instruction.target().steps().stream().allMatch(Step.PartOfLaw.class::isInstance);
        return each ? Optional.of(((Passage.Quoted) passage).words()) : Optional.empty();
    }

    /** The same after the text has added the section: what else it orders of it is told. */
    SortedLanguage adding(Instruction instruction, List<ExplainedOutcome> explained) {
        var sorted = new SortedLanguage(language, classified, rules);
        sorted.addressed.add(instruction);
        sorted.explained = explained;
        language.instructions().stream().filter(one -> one != instruction).forEach(sorted.elsewhere::add);
        sorted.unreadElsewhere.addAll(unreadElsewhere);
        sorted.unreadElsewhere.addAll(unread);
        return sorted;
    }

    SortedLanguage withOutcomes(List<ExplainedOutcome> came) {
        explained = came.stream()
                .map(one -> {
                    var told = byTable.get(one.outcome().instruction());
                    var remarked = told == null ? one : one.remarking(told);
                    var slips = language.slips(one.outcome().instruction());
                    return slips.isEmpty() ? remarked : remarked.remarking(String.join("; ", slips));
                })
                .toList();
        return this;
    }

    /** The language as it was read. */
    public AmendatoryLanguage language() {
        return language;
    }

    /** Whether the text is cut from a law for the section. */
    boolean isClassified() {
        return classified;
    }

    SideRules rules() {
        return rules;
    }

    List<Instruction> addressed() {
        return addressed;
    }

    Map<Instruction, Outcome.Refused> withheld() {
        return withheld;
    }

    /** What came of each instruction that is for the section, or may be, in order. */
    public List<Outcome> outcomes() {
        return explained.stream().map(ExplainedOutcome::outcome).toList();
    }

    /** The same with the places found and the edits made, for whoever asks how. */
    public List<ExplainedOutcome> explained() {
        return explained;
    }

    /** The instructions for other laws. */
    public List<Instruction> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /** Language that may concern the section and is not understood. */
    public List<UnreadLanguage> unread() {
        return List.copyOf(unread);
    }

    /** Language that is not understood and stands where another law is amended. */
    public List<UnreadLanguage> unreadElsewhere() {
        return List.copyOf(unreadElsewhere);
    }
}
