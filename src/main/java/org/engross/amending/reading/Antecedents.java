package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/**
 * What was named before, so that "such title", "that Act", "such section" and "that subsection" have a meaning. One
 * such memory goes through a whole amending text, from its first provision to its last.
 */
public final class Antecedents {

    private Address address = Address.NONE;
    private String chapter = "";
    private Target target = Target.NONE;
    private Target asCited = Target.NONE;
    private final Map<String, Address> cited = new HashMap<>();
    /** The law of the section of each number that was named last. */
    private final Map<String, LawName> numbers = new HashMap<>();

    private Optional<General> general = Optional.empty();
    private Optional<Instruction> ordered = Optional.empty();
    private final List<UnreadLanguage> awaited = new ArrayList<>();
    /** Rows of tables of which others have been read. */
    private final List<UnreadLanguage> rows = new ArrayList<>();
    /** Heads whose verb is for each line of their list. */
    private final Map<ProvisionPath, ListVerb> verbs = new HashMap<>();

    /** Those of whose list nothing has been read, by their path. */
    private final Map<ProvisionPath, UnreadLanguage> unlisted = new LinkedHashMap<>();

    private final List<Instruction.Redesignate> renumbered = new ArrayList<>();

    /**
     * "Whenever in this title an amendment is expressed in terms of …, the reference shall be considered to be made to a
     * section of the Internal Revenue Code of 1986".
     *
     * @param scope the level within which it holds, as written: Act, division, title, section
     */
    public record General(String scope, Address law) {}

    void general(General clause) {
        general = Optional.of(clause);
    }

    /** The general clause read since this was asked last. */
    public Optional<General> takeGeneral() {
        var read = general;
        general = Optional.empty();
        return read;
    }

    /** Keeps that an order refers to a table that is to come; it is unread where none does. */
    void awaitTable(UnreadLanguage order) {
        awaited.add(order);
    }

    boolean isTableAwaited() {
        return !awaited.isEmpty();
    }

    void tableRead() {
        awaited.clear();
    }

    /** Keeps that a row of a table has not been read. */
    void leftInTable(String row, ProvisionPath path) {
        rows.add(new UnreadLanguage(path, row, Optional.empty()));
    }

    /** Remembers which numbers a table gives to sections. */
    void renumbered(Instruction.Redesignate table) {
        renumbered.add(table);
    }

    /** The tables that gave sections of a law other numbers. */
    List<Instruction.Redesignate> renumbered(LawName law) {
        return renumbered.stream()
                .filter(table -> table.target().address().law().equals(law))
                .toList();
    }

    /** What the head of a list orders for each of its lines. */
    enum ListVerb {
        STRIKE,
        INSERT,
        REDESIGNATE,
        COMPOSE
    }

    /** Keeps that the provisions below one say what is struck or inserted, "by striking— (A) “plan”; and (B) “rule”". */
    void listBegins(ListVerb verb, UnreadLanguage order) {
        verbs.put(order.path(), verb);
        unlisted.put(order.path(), order);
    }

    /** Keeps that the provisions below one say of what a new section consists. */
    void composedBelow(ProvisionPath order) {
        verbs.put(order, ListVerb.COMPOSE);
    }

    /** What the head of a list orders for each of its lines. */
    Optional<ListVerb> verbOf(ProvisionPath list) {
        return Optional.ofNullable(verbs.get(list));
    }

    /** Something of the list has been read. */
    void readInList(ProvisionPath list) {
        unlisted.remove(list);
    }

    /** More words of a provision come: what stands below is no list of those before. */
    void listEnds(ProvisionPath path) {
        verbs.remove(path);
    }

    /** Orders that refer to a table, or to a list, which has not come, and rows of tables that were not read. */
    public List<UnreadLanguage> awaited() {
        return Stream.of(awaited, unlisted.values(), rows)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Takes the law that a heading names, "Title 37, United States Code", for "such title" where none was named. */
    public void heading(String words) {
        if (!address.law().isNamed()) {
            LawRules.codeTitle(words).ifPresent(title -> address = title);
        }
    }

    /** What "such Act" or "such title" is: the law of the clause, else the last named; unresolved where none was. */
    LawName law(String word, Address inherited) {
        var law = inherited.law().isNamed() ? inherited.law() : address.law();
        return law.isNamed() ? law : new LawName.Antecedent(word);
    }

    /** The section that "such section" is: that of the clause, else the last named; empty where none was. */
    Optional<Target> section(Target base) {
        var named = base.address().isWhole() ? address : base.address();
        return named.isWhole() ? Optional.empty() : Optional.of(new Target(named, List.of()));
    }

    /** "such paragraph": the way of the clause up to that level, else the last named; empty where none was. */
    Optional<Target> unit(Target base, Level level) {
        return Optional.ofNullable(Levels.upTo(base, level)).or(() -> Optional.ofNullable(Levels.upTo(target, level)));
    }

    /** "Each such subsection": the places at hand of that level, else what was redesignated or moved last; empty where neither is. */
    List<Target> units(List<Target> where, Level level) {
        if (where.stream().allMatch(one -> Levels.last(one) == level)) {
            return where;
        }
        var last = ordered.orElse(null);
        var named = last instanceof Instruction.Redesignate order && !order.onward()
                ? redesignated(order)
                : last instanceof Instruction.Transfer order ? order.moved() : List.<Target>of();
        return named.size() > 1 && named.stream().allMatch(one -> Levels.last(one) == level) ? named : List.of();
    }

    private static List<Target> redesignated(Instruction.Redesignate order) {
        var now = new ArrayList<Target>();
        for (int i = 0; i < order.from().size(); i++) {
            var from = order.from().get(i);
            if (from.steps().isEmpty()) {
                return List.of();
            }
            var unit = order.to().get(i);
            var above =
                    unit.level().map(level -> Levels.above(from.above(), level)).orElse(from.above());
            now.add(above.then(List.of(unit)));
        }
        return now;
    }

    /** The number of the chapter named last; empty where none was. */
    String chapter() {
        return chapter;
    }

    /** The law, or the section, named last. */
    Address address() {
        return address;
    }

    /** "such section 1233", where the clause names no law: in the law in which a section of that number was named last. */
    Target such(String number, Target base) {
        boolean known = base.address().law().isNamed() || !numbers.containsKey(number);
        return known ? base : new Target(Address.of(numbers.get(number)), List.of());
    }

    /** Remembers an address; gives it the citation that the same section bore before. */
    Address remember(Address named) {
        var key = named.law() + "/" + named.section();
        if (named.code().isPresent()) {
            cited.put(key, named);
        }
        address = cited.getOrDefault(key, named);
        if (address.law().isNamed() && !address.section().isEmpty()) {
            numbers.put(address.section(), address.law());
        }
        return address;
    }

    /** Remembers a law of which a part is amended, or all: "such title" is that one from here on, and "such section" none. */
    void lawNamed(Address named) {
        if (named.law().isNamed()
                && !(named.law() instanceof LawName.Antecedent)
                && !named.law().equals(address.law())) {
            address = named;
        }
    }

    /** Remembers a section as it was cited, with what stands behind its number: "section 1450(m)". */
    void cited(Target section) {
        asCited = section;
    }

    /** "paragraph (6) of such section" after "section 1450(m)" is in (m): so far as the section was cited above that level. */
    Target within(Target section, Level level) {
        boolean same = section.steps().isEmpty()
                && asCited.address().law().equals(section.address().law())
                && asCited.address().section().equals(section.address().section());
        return same ? new Target(section.address(), Levels.above(asCited, level).steps()) : section;
    }

    /** The same, where the section was cited with a subsection. */
    Target withinSubsection(Target section, Level level) {
        boolean subsection = !asCited.steps().isEmpty()
                && asCited.steps().getFirst() instanceof Step.Unit first
                && Character.isLowerCase(first.value().charAt(0));
        return subsection && section.steps().isEmpty() ? within(section, level) : section;
    }

    /** Remembers "chapter 5 of title 18". */
    void rememberChapter(String number, Address title) {
        chapter = number;
        address = title;
    }

    /** Remembers what was ordered last. */
    void ordered(Instruction order) {
        ordered = Optional.of(order);
    }

    /** What was ordered last; empty where nothing was. */
    Optional<Instruction> ordered() {
        return ordered;
    }

    /** The place named last. */
    Target target() {
        return target;
    }

    void remember(Target named) {
        target = named;
    }
}
