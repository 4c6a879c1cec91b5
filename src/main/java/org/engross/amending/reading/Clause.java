package org.engross.amending.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/**
 * What a rule has at hand while it reads.
 *
 * @param phrase the language, with a cursor
 * @param antecedents what was named before
 * @param path the amending provision
 * @param where the places that the language before the cursor names; never empty
 * @param rule the rule that reads
 * @param start where the words of that rule begin
 * @param depth how many places lie around the one being read
 */
record Clause(
        Phrase phrase,
        Antecedents antecedents,
        ProvisionPath path,
        List<Target> where,
        String rule,
        int start,
        int depth) {

    /** More than the places of any law lie within each other. */
    private static final int DEPTH = 30;

    /** More places than any order names; where more are named, none is read. */
    private static final int BOUND = 2_000;

    Clause(Phrase phrase, Antecedents antecedents, ProvisionPath path, List<Target> where) {
        this(phrase, antecedents, path, where, "", phrase.at(), 0);
    }

    Clause by(String name, int from) {
        return new Clause(phrase, antecedents, path, where, name, from, depth);
    }

    /** The same clause at other places. */
    Clause at(List<Target> places) {
        return new Clause(phrase, antecedents, path, places, rule, start, depth);
    }

    /** The place within which another is read. */
    Target base() {
        return where.getFirst();
    }

    boolean accept(Pattern pattern) {
        return phrase.accept(pattern);
    }

    boolean sees(Pattern pattern) {
        return phrase.sees(pattern);
    }

    String group(int number) {
        return phrase.group(number);
    }

    /** A group that names a law: "Carl Levin and Howard P. “Buck” McKeon National Defense Authorization Act". */
    String named(int group) {
        return phrase.named(group);
    }

    /** The words quoted at the place of a group, without space around them. */
    String quoted(int group) {
        return phrase.quoted(group).strip();
    }

    /** The words from the first that the rule claims to the cursor, as written. */
    String words() {
        return phrase.shown(start, phrase.at());
    }

    Instruction.InstructionSource source() {
        return new Instruction.InstructionSource(path, words(), rule);
    }

    /** The places named at the cursor within each of those at hand, each once; empty where none is named. */
    List<Target> places() {
        int from = phrase.at();
        int end = from;
        var named = new LinkedHashSet<Target>();
        for (var base : where) {
            phrase.back(from);
            named.addAll(within(base, 0));
            end = phrase.at();
            if (named.size() > BOUND) {
                phrase.back(from);
                return List.of();
            }
        }
        phrase.back(end);
        return List.copyOf(named);
    }

    /** The places named at the cursor around those that are being read, "of section 5" after "paragraph (1)". */
    List<Target> outerPlaces() {
        return depth > DEPTH ? List.of() : within(base(), depth + 1);
    }

    private List<Target> within(Target base, int deep) {
        var inner = new Clause(phrase, antecedents, path, List.of(base), rule, start, deep);
        return PlaceRules.ALL.read(inner);
    }

    /** Whether these words begin a line of a list whose head has the verb: "by inserting— (A) …". */
    boolean isListedBelow(Antecedents.ListVerb verb) {
        return start == 0
                && !path.equals(ProvisionPath.ROOT)
                && antecedents.verbOf(path.parent()).filter(verb::equals).isPresent();
    }

    /** The passage at the cursor; empty where none is understood. */
    List<PlacedPassage> passage() {
        return PassageRules.ONE.read(this);
    }

    /** The passages at the cursor, "“A”, “B”, and “C”". */
    List<PlacedPassage> passages() {
        return PassageRules.SEVERAL.read(this);
    }

    /** The content at the cursor; empty where none is understood. */
    Optional<Content> content() {
        return ContentRules.ONE.read(this).stream().findFirst();
    }

    /** The contents at the cursor, "“A”, “B”, and “C”". */
    List<Content> contents() {
        return ContentRules.SEVERAL.read(this);
    }

    /** Where "and all that follows" ends, said at the cursor; empty where it is not understood. */
    Optional<Passage.Through> through() {
        return ThroughRules.ALL.read(this).stream().findFirst();
    }
}
