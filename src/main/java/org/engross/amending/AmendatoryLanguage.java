package org.engross.amending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.amending.reading.Antecedents;
import org.engross.amending.reading.ClauseReader;
import org.engross.amending.reading.DirectionReader;
import org.engross.amending.reading.GeneralScopes;
import org.engross.amending.reading.Phrase;
import org.engross.amending.reading.SilentRules;
import org.engross.amending.reading.Slips;
import org.engross.citation.ProvisionPath;
import org.engross.deadline.TimeLimit;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * The amending instructions of a text, in order, and the amendatory language that none of them claims. The own words
 * of a provision name a place, or order something, or both; the provisions below it go on from there:
 *
 * <pre>
 * Section 1595 of title 18, United States Code, is amended—
 * (1) in subsection (b)(1), by striking “this section” and inserting “subsection (a)”; and
 * (2) in subsection (c), in the matter preceding paragraph (1), by striking “this section”.
 * </pre>
 */
public final class AmendatoryLanguage {

    /** More characters than the own words of any amending provision; what is longer stays unread. */
    private static final int BOUND = 100_000;

    private static final int EXCERPT = 300;

    /** "Effective on May 29, 2017, section 106(d) is amended by …": the order takes effect on a day of its own. */
    private static final Pattern EFFECTIVE = Pattern.compile(
            "(?:(?:Effective (?:(?:as of|on|beginning on) )?|Beginning (?:on )?|On (?:and after )?|As of )(?<lead>[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}), "
                    + "|(?:Effective on|On) (?<after>the (?:date|day) that is [0-9a-z]+ (?:day|month|year)s? after [^,—]{1,60})[,—]"
                    + "|Effective (?<count>[0-9a-z]+ (?:day|month|year)s? after the date of (?:the )?enactment of this Act)[,—]"
                    + "|(?:Effective (?:on|upon|as of)|(?:On|Upon)(?= the (?:termination|expiration|dissolution) of)) (?<event>(?!the date of (?:the )?enactment of this Act)the [^“;—]{3,200}?)(?:,(?= (?:[Ss]ection|[Ss]ubsection|[Pp]aragraph|[Tt]itle|[Cc]hapter|the ))|—$))");

    /** The same behind the order or its place: "is amended, effective January 1, 2020, by striking …". */
    private static final Pattern EFFECTIVE_AFTER =
            Pattern.compile(",? effective (?:(?:as of|on|beginning on) )?([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})");

    private final List<Explanation> explained = new ArrayList<>();
    private final Map<ProvisionPath, String> effective = new HashMap<>();
    private final Map<ProvisionPath, List<List<Part>>> read = new HashMap<>();
    /** Those looked for so far; a language that is kept is asked from several threads. */
    private final Map<ProvisionPath, List<String>> slips = new ConcurrentHashMap<>();

    private final Antecedents antecedents = new Antecedents();
    /** Below which a list says how a law is applied, whose words stay. */
    private final Set<ProvisionPath> applied = new HashSet<>();

    private final GeneralScopes scopes = new GeneralScopes();

    private final Provision text;
    private List<Instruction> instructions = List.of();
    private List<UnreadLanguage> unread = List.of();

    private AmendatoryLanguage(Provision text) {
        this.text = text;
    }

    /** Reads a text whose quoted content is marked. */
    public static AmendatoryLanguage read(Provision text) {
        var language = new AmendatoryLanguage(text);
        language.visit(text, ProvisionPath.ROOT, ClauseReader.ClauseContext.NONE);
        language.antecedents.awaited().forEach(order -> language.explained.add(new Explanation.Unread(order)));
        return language.sorted();
    }

    /**
     * Reads plain text with designations and quotation marks. A text that is no such text, since a quotation is not
     * closed, its levels go too deep or a designation is too long to be one, is unread as a whole: where a quotation
     * ends is not guessed.
     */
    public static AmendatoryLanguage read(String text) {
        Provision tree;
        try {
            tree = named(PlainText.amendatory(text));
        } catch (IllegalArgumentException noText) {
            var lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> (Part) Wording.of(Wording.Kind.CONTENT, line))
                    .toList();
            var language = new AmendatoryLanguage(new Provision(Level.TEXT, Designation.NONE, Wording.NONE, lines));
            language.unread(ProvisionPath.ROOT, excerpt(text.strip()), noText.getMessage());
            return language.sorted();
        }
        return read(tree);
    }

    /** The tree, of which every provision has a path. */
    private static Provision named(Provision tree) {
        Walk.of(tree);
        return tree;
    }

    private AmendatoryLanguage sorted() {
        instructions = explained.stream()
                .flatMap(one ->
                        one instanceof Explanation.Ordered order ? Stream.of(order.instruction()) : Stream.empty())
                .toList();
        unread = explained.stream()
                .flatMap(one -> one instanceof Explanation.Unread left ? Stream.of(left.language()) : Stream.empty())
                .toList();
        return this;
    }

    private static String excerpt(String words) {
        return words.length() > EXCERPT ? words.substring(0, EXCERPT) + " …" : words;
    }

    /**
     * Reads the provisions that a floor amendment would put into a bill, for the instructions that they would give:
     * what the amendment would do to existing law.
     */
    public static AmendatoryLanguage readInserted(Provision amendment) {
        var inserted = new ArrayList<Part>();
        inserted(amendment, inserted);
        amendment.provisions().forEach(direction -> inserted(direction, inserted));
        return read(amendment.withParts(inserted));
    }

    /** Words without a level, which go into a sentence of the bill, order nothing by themselves. */
    private static void inserted(Provision direction, List<Part> inserted) {
        for (var part : direction.parts()) {
            if (part instanceof QuotedContent content
                    && content.parts().stream().anyMatch(Provision.class::isInstance)) {
                inserted.addAll(content.parts());
            }
        }
    }

    /** The text that was read. */
    public Provision text() {
        return text;
    }

    /** The instructions, in the order in which they stand. */
    public List<Instruction> instructions() {
        return instructions;
    }

    /** The day, as written, on which an instruction says itself that it takes effect; empty for the others. */
    public Optional<String> effective(Instruction instruction) {
        var path = instruction.source().path();
        while (!effective.containsKey(path) && !path.equals(ProvisionPath.ROOT)) {
            path = path.parent();
        }
        return Optional.ofNullable(effective.get(path));
    }

    /** The slips of clerks in the language of an instruction, or around it, and what each is read as; mostly empty. */
    public List<String> slips(Instruction instruction) {
        var told = new ArrayList<String>();
        var path = instruction.source().path();
        while (true) {
            told.addAll(slips.computeIfAbsent(path, this::slipsAt));
            if (path.equals(ProvisionPath.ROOT)) {
                return told;
            }
            path = path.parent();
        }
    }

    private List<String> slipsAt(ProvisionPath path) {
        return read.getOrDefault(path, List.of()).stream()
                .flatMap(words -> Slips.in(own(words)).stream())
                .toList();
    }

    /** What no rule reads, though it may order something. */
    public List<UnreadLanguage> unread() {
        return unread;
    }

    /**
     * How the language was read, run for run, in the order in which it stands: every word is in one of these, as part
     * of an order, of a place, of what says nothing about the law's words, or of what is unread.
     */
    public List<Explanation> explained() {
        return List.copyOf(explained);
    }

    private void unread(ProvisionPath path, String words, String why) {
        explained.add(new Explanation.Unread(new UnreadLanguage(path, words, Optional.empty(), why)));
    }

    private void visit(Provision provision, ProvisionPath path, ClauseReader.ClauseContext given) {
        var context = scopes.within(path, provision.level() == Level.SECTION ? given.anew() : given);
        var here = context;
        scopes.enter(provision.level(), path);
        antecedents.heading(provision.heading().words());
        var words = new ArrayList<Part>();
        var steps = Walk.steps(provision.parts()).iterator();
        for (var part : provision.parts()) {
            TimeLimit.check();
            if (part instanceof Provision below) {
                here = phrase(words, path, here);
                words.clear();
                visit(below, path.child(steps.next()), here);
            } else {
                words.add(part);
            }
        }
        phrase(words, path, provision.provisions().isEmpty() ? here : context);
    }

    private static Optional<String> effective(String words) {
        var lead = EFFECTIVE.matcher(words);
        if (lead.lookingAt()) {
            return Stream.of("lead", "after", "count", "event")
                    .map(lead::group)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        if (!words.contains("effective ")) {
            return Optional.empty();
        }
        return EFFECTIVE_AFTER
                .matcher(words)
                .results()
                .filter(after -> words.lastIndexOf('“', after.start()) <= words.lastIndexOf('”', after.start()))
                .findFirst()
                .map(after -> after.group(1));
    }

    private static String own(List<Part> words) {
        if (words.size() == 1 && words.getFirst() instanceof Wording only) {
            return only.words();
        }
        return words.stream()
                .flatMap(part -> part instanceof Wording wording ? Stream.of(wording.words()) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    /** A novel orders nothing; what has a word in it that orders do is unread. */
    private void tooLong(String own, ProvisionPath path) {
        if (ClauseReader.mayOrder(own)) {
            unread(path, excerpt(own), "the language is longer than " + BOUND + " characters");
        }
    }

    private boolean isBelowApplied(ProvisionPath path) {
        return !path.equals(ProvisionPath.ROOT) && applied.contains(path.parent());
    }

    private ClauseReader.ClauseContext phrase(
            List<Part> words, ProvisionPath path, ClauseReader.ClauseContext context) {
        if (words.isEmpty()) {
            return context;
        }
        var own = own(words);
        var otherwise = isBelowApplied(path) ? SilentRules.applied(path, own) : Optional.<Explanation>empty();
        if (otherwise.isPresent()) {
            explained.add(otherwise.get());
            return context;
        }
        if (SilentRules.applies(own)) {
            applied.add(path);
        }
        boolean direction = DirectionReader.isDirection(words);
        if (!direction && own.length() >= BOUND) {
            tooLong(own, path);
            return context;
        }
        try {
            if (direction) {
                explained.add(DirectionReader.read(words, path));
                return context;
            }
            return read(words, path, context);
        } catch (Refusal tooMuch) {
            unread(path, excerpt(own), tooMuch.getMessage());
            return new ClauseReader.ClauseContext(context.where(), true, context.part(), true, List.of());
        }
    }

    private ClauseReader.ClauseContext read(List<Part> words, ProvisionPath path, ClauseReader.ClauseContext context) {
        read.computeIfAbsent(path, here -> new ArrayList<>(1)).add(List.copyOf(words));
        var phrase = new Phrase(words);
        if (words.getFirst() instanceof Wording first) {
            effective(first.words()).ifPresent(day -> effective.put(path, day));
        }
        var answer = ClauseReader.read(phrase, antecedents, path, context);
        antecedents.takeGeneral().ifPresent(general -> scopes.add(general, path));
        explained.addAll(answer.explanations());
        return answer.below();
    }
}
