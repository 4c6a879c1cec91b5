package org.engross.amending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.amending.reading.ClauseReader;
import org.engross.amending.reading.DirectionReader;
import org.engross.amending.reading.LawReader;
import org.engross.amending.reading.Phrase;
import org.engross.citation.ProvisionPath;
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
    private static final Pattern EFFECTIVE =
            Pattern.compile("Effective (?:(?:as of|on|beginning on) )?([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}), ");

    private final List<Instruction> instructions = new ArrayList<>();
    private final Map<ProvisionPath, String> effective = new HashMap<>();
    private final List<UnreadLanguage> unread = new ArrayList<>();
    private final LawReader laws = new LawReader();

    private AmendatoryLanguage() {}

    /** Reads a text whose quoted content is marked. */
    public static AmendatoryLanguage read(Provision text) {
        var language = new AmendatoryLanguage();
        language.visit(text, ProvisionPath.ROOT, new ClauseReader.Context(List.of(Target.NONE), false, List.of()));
        return language;
    }

    /**
     * Reads plain text with designations and quotation marks. A text that is no such text, since a quotation is not
     * closed or its levels go too deep, is unread as a whole: where a quotation ends is not guessed.
     */
    public static AmendatoryLanguage read(String text) {
        Provision tree;
        try {
            tree = PlainText.amendatory(text);
        } catch (IllegalArgumentException noText) {
            var language = new AmendatoryLanguage();
            language.unread.add(new UnreadLanguage(
                    ProvisionPath.ROOT, excerpt(text.strip()), Optional.empty(), noText.getMessage()));
            return language;
        }
        return read(tree);
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
        for (var direction : amendment.provisions()) {
            for (var part : direction.parts()) {
                if (part instanceof QuotedContent content) {
                    inserted.addAll(content.parts());
                }
            }
        }
        return read(amendment.withParts(inserted));
    }

    /** The instructions, in the order in which they stand. */
    public List<Instruction> instructions() {
        return List.copyOf(instructions);
    }

    /** The day, as written, on which an instruction says itself that it takes effect; empty for the others. */
    public Optional<String> effective(Instruction instruction) {
        return effective.entrySet().stream()
                .filter(day -> day.getKey().covers(instruction.source().path()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What no instruction claims. */
    public List<UnreadLanguage> unread() {
        return List.copyOf(unread);
    }

    private void visit(Provision provision, ProvisionPath path, ClauseReader.Context context) {
        var here = context;
        laws.heading(provision.heading().words());
        var words = new ArrayList<Part>();
        var steps = Walk.steps(provision.parts()).iterator();
        for (var part : provision.parts()) {
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

    private ClauseReader.Context direction(List<Part> words, ProvisionPath path, ClauseReader.Context context) {
        var phrase = new Phrase(words, false);
        var read = new DirectionReader(phrase, path).read();
        if (read.isPresent()) {
            instructions.add(read.get());
        } else {
            unread.add(new UnreadLanguage(path, phrase.shown(0, phrase.length()), Optional.empty()));
        }
        return context;
    }

    private static boolean isDirection(List<Part> words) {
        return words.getFirst() instanceof Wording first
                && DirectionReader.DIRECTION.matcher(first.words()).lookingAt();
    }

    private ClauseReader.Context phrase(List<Part> words, ProvisionPath path, ClauseReader.Context context) {
        if (!words.isEmpty() && isDirection(words)) {
            return direction(words, path, context);
        }
        var phrase = new Phrase(words);
        if (phrase.length() > BOUND) {
            unread.add(new UnreadLanguage(
                    path,
                    phrase.shown(0, EXCERPT) + " …",
                    Optional.empty(),
                    "the language is longer than " + BOUND + " characters"));
            return context;
        }
        if (!words.isEmpty() && words.getFirst() instanceof Wording first) {
            var day = EFFECTIVE.matcher(first.words());
            if (day.lookingAt()) {
                effective.put(path, day.group(1));
            }
        }
        return words.isEmpty() ? context : new ClauseReader(phrase, laws, path, instructions, unread).read(context);
    }
}
